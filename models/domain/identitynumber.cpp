#include "models/domain/identitynumber.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

/// Weights 2, 1, 2, 1 … over nine digits; the digits of the products are added.
bool hasRightCheckDigit(const QString& tenDigits)
{
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int product = tenDigits.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10 == tenDigits.at(9).digitValue();
}

/// A day that exists, also as day + 60; 29 February only where the century is known to have it.
bool isDay(const QString& century, const QString& sixDigits)
{
    const int month = sixDigits.mid(2, 2).toInt();
    const int written = sixDigits.mid(4, 2).toInt();
    const int day = written > 60 ? written - 60 : written;
    if (!century.isEmpty()) {
        return QDate(century.toInt() * 100 + sixDigits.left(2).toInt(), month, day).isValid();
    }
    const int year = sixDigits.left(2).toInt();
    return QDate(1900 + year, month, day).isValid() || QDate(2000 + year, month, day).isValid();
}

const QRegularExpression& candidate()
{
    static const QRegularExpression pattern(
        u"(?<![\\d\\p{L}])(18|19|20)?(\\d{6})([-+\\x{2013}\\x{2212} \\x{00A0}]?)(\\d{3}|[TRSUWXJKLMN]\\d{2})(\\d)(?![\\d\\p{L}])"_s);
    return pattern;
}

} // namespace

QList<IdentityHit> findIdentityNumbers(QStringView text)
{
    QList<IdentityHit> hits;
    // The text is copied once: a match must not outlive what it points to.
    auto matches = candidate().globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString century = match.captured(1);
        QString number = match.captured(4);
        const bool isInterim = number.at(0).isLetter();
        number = isInterim ? u'1' + number.mid(1) : number;
        if (number == u"000" || !isDay(century, match.captured(2))) {
            continue;
        }
        const bool isRight = hasRightCheckDigit(match.captured(2) + number + match.captured(5));
        const QString separator = match.captured(3);
        const bool isWritten = !century.isEmpty() || separator == u"-" || separator == u"+";
        if (isRight || isWritten) {
            hits.append({isRight ? IdentityStrength::Strong : IdentityStrength::Weak, match.capturedStart(),
                match.capturedLength()});
        }
    }
    return hits;
}

bool holdsIdentityNumber(QStringView text)
{
    const auto hits = findIdentityNumbers(text);
    return std::any_of(
        hits.cbegin(), hits.cend(), [](const IdentityHit& hit) { return hit.strength == IdentityStrength::Strong; });
}

bool mayHoldIdentityNumber(std::string_view text)
{
    // Six digits in a row is what every form has.
    int run = 0;
    for (const char character : text) {
        run = character >= '0' && character <= '9' ? run + 1 : 0;
        if (run >= 6) {
            return text.size() >= 10;
        }
    }
    return false;
}

} // namespace samordna::domain

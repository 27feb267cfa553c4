#include "models/exchange/formulaguard.h"

#include <algorithm>

namespace samordna::exchange {

namespace {

/// How many apostrophes stand before a sign; −1 where no sign does.
qsizetype apostrophesBeforeSign(const QString& text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar letter) { return letter != u'\''; });
    return first != text.cend() && kFormulaSigns.find(first->toLatin1()) != std::string_view::npos
        ? first - text.cbegin()
        : -1;
}

/// "-5", "+1 240,5", "-12 %".
bool isSignedNumber(const QString& text)
{
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+');
    const auto isOfNumber = [](QChar letter) {
        return letter.isDigit() || letter.isSpace() || letter == u',' || letter == u'.' || letter == u'%';
    };
    return isSigned && text.size() > 1 && text.at(1).isDigit()
        && std::all_of(text.cbegin() + 1, text.cend(), isOfNumber);
}

} // namespace

QString guarded(const QString& cell)
{
    return apostrophesBeforeSign(cell) < 0 || isSignedNumber(cell) ? cell : QString(u'\'' + cell);
}

void dropGuard(QString& cell)
{
    if (apostrophesBeforeSign(cell) > 0) {
        cell.remove(0, 1);
    }
}

} // namespace samordna::exchange

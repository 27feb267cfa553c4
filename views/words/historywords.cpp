#include "views/words/historywords.h"

#include "views/words/importwords.h"
#include "models/domain/fieldnames.h"
#include "models/progress/masking.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr qsizetype kLongest = 72; // letters of a value on a line
constexpr qsizetype kContext = 16; // letters before the place where two long texts part

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::HistoryWords)
};

using progress::HistoryKind;

QString cut(const QString& text)
{
    if (text.size() <= kLongest) {
        return text;
    }
    const qsizetype end = text.at(kLongest - 1).isHighSurrogate() ? kLongest - 1 : kLongest;
    return text.left(end).trimmed() + u'…';
}

/// Where both texts have been the same so far and the rest is worth a look: the beginning of a word.
qsizetype partingOf(const QString& then, const QString& now)
{
    if (std::max(then.size(), now.size()) <= kLongest) {
        return 0;
    }
    const auto [left, right] = std::mismatch(then.begin(), then.end(), now.begin(), now.end());
    const qsizetype same = left - then.begin();
    return same <= 2 * kContext ? 0 : then.lastIndexOf(u' ', same - kContext) + 1;
}

QString arrow(const QString& then, const QString& now)
{
    const QString before = then.simplified();
    const QString after = now.simplified();
    const qsizetype from = partingOf(before, after);
    const QString dots = from > 0 ? u"…"_s : QString();
    return QString(dots + cut(before.mid(from)) + u" → "_s + dots + cut(after.mid(from)));
}

QString rowText(const progress::HistoryLine& line)
{
    const QString kind = entityWord(domain::entityName(line.entity));
    return line.row.isEmpty() ? kind : QString(kind + u": "_s + cut(line.row));
}

QString madeText(const progress::HistoryLine& line)
{
    const QString values = QString(line.now).replace(u'\n', u"; "_s).simplified();
    return values.isEmpty() ? Texts::tr("Added") : Texts::tr("Added: %1").arg(values);
}

/// The same as historyText() with whole values.
QString wholeChange(const progress::HistoryLine& line)
{
    switch (line.kind) {
    case HistoryKind::Made: return madeText(line);
    case HistoryKind::TakenAway: return Texts::tr("Taken away: its addition was undone");
    case HistoryKind::Withdrawn: return Texts::tr("Withdrawn: %1").arg(line.now);
    case HistoryKind::Restored: return Texts::tr("Taken back; it was withdrawn: %1").arg(line.then);
    case HistoryKind::Changed: break;
    }
    return domain::fieldName(line.field) + u": "_s + line.then + u" → "_s + line.now;
}

} // namespace

QString historyText(const progress::HistoryLine& line)
{
    if (line.kind == HistoryKind::Changed) {
        return domain::fieldName(line.field) + u": "_s + arrow(line.then, line.now);
    }
    return cut(wholeChange(line).simplified());
}

QString historyPlace(const progress::HistoryLine& line, const QUuid& subject)
{
    QStringList parts{line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)};
    if (line.who != u"?"_s) { // the computer did not tell
        parts.append(line.who);
    }
    if (line.id != subject) {
        parts.append(rowText(line));
    }
    return parts.join(u" · "_s);
}

QString historyWhole(const progress::HistoryLine& line, const QUuid& subject)
{
    QStringList parts;
    if (line.kind == HistoryKind::Changed) {
        parts << domain::fieldName(line.field) << Texts::tr("Before: %1").arg(line.then)
              << Texts::tr("After: %1").arg(line.now);
    } else if (line.kind == HistoryKind::Made && !line.now.isEmpty()) {
        parts << Texts::tr("Added") << line.now;
    } else {
        parts << wholeChange(line);
    }
    parts << historyPlace(line, subject) + u" · "_s + line.step;
    return parts.join(u'\n');
}

QString historyCopied(const progress::HistoryLine& line, const QUuid& subject, int maskLimit)
{
    progress::HistoryLine copied = line;
    if (line.countsPersons && maskLimit > 0) {
        // All of them: a small one could be worked out from the others and the file's totals.
        const QString withheld = progress::shownText(progress::Mark::Withheld, maskLimit, 0);
        copied.then = withheld;
        copied.now = line.kind == HistoryKind::Changed ? withheld : QString();
    }
    return historyPlace(copied, subject) + u": "_s + wholeChange(copied).simplified();
}

QString putBackRefusal(domain::PutBack state)
{
    switch (state) {
    case domain::PutBack::Possible: break;
    case domain::PutBack::Nothing: return Texts::tr("Choose a change of a field to put back what stood there before.");
    case domain::PutBack::SameNow: return Texts::tr("What stood there before stands there now too.");
    case domain::PutBack::RowGone: return Texts::tr("The row was taken away, so nothing can be put back into it.");
    case domain::PutBack::RowWithdrawn: return Texts::tr("The row is withdrawn. Take it back first.");
    case domain::PutBack::ReferenceGone: return Texts::tr("What it referred to is no longer there.");
    case domain::PutBack::ReferenceWithdrawn:
        return Texts::tr("What it referred to is withdrawn. Take that back first.");
    case domain::PutBack::Unfit: return Texts::tr("The field no longer takes such a value.");
    }
    return {};
}

} // namespace samordna::views

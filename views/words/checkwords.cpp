#include "views/words/checkwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace samordna::views {

namespace {

using storage::FindingKind;

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::CheckWords)

public:
    static QString line(FindingKind kind, int count)
    {
        switch (kind) {
        case FindingKind::Pages:
            return tr(
                "The file is damaged: %n fault(s) in how it is stored. Do not go on in it. Put a copy in its place, "
                "or export everything as JSON and import that into a new county file.",
                nullptr, count);
        case FindingKind::References:
            return tr("%n row(s) belong to rows that are not there. Do not go on in the file: put a copy in its place.",
                nullptr, count);
        case FindingKind::Schema:
            return tr(
                "Another program has changed how the file is built. Do not go on in it: put a copy in its place.");
        case FindingKind::Index:
            return tr("%n fault(s) in what the file keeps to find rows quickly. It is made anew from the rows; nothing "
                      "that you entered is at fault.",
                nullptr, count);
        case FindingKind::Counts:
            return tr(
                "%n count(s) that the file keeps are not what its rows add up to, so figures may be wrong. They are "
                "counted anew; nothing that you entered is at fault.",
                nullptr, count);
        case FindingKind::Words:
            return tr("Find does not know the words of %n row(s) as they are now. They are read anew; nothing that you "
                      "entered is at fault.",
                nullptr, count);
        case FindingKind::History:
            return tr("The history is not as this program wrote it: another program has changed it. Figures and texts "
                      "can be right, but what was known on an earlier day cannot be relied on. It cannot be mended; "
                      "compare with a copy.");
        case FindingKind::Rule:
            return tr("%n field(s) break a rule, such as an end before its start. Show the row and correct the field.",
                nullptr, count);
        case FindingKind::Frozen:
            return tr("%n frozen period(s) do not give the figures that were frozen. Compare on the page Periods, and "
                      "freeze again with a reason.",
                nullptr, count);
        }
        return {};
    }
};

constexpr FindingKind kKinds[]{FindingKind::Pages, FindingKind::References, FindingKind::Schema, FindingKind::Index,
    FindingKind::Counts, FindingKind::Words, FindingKind::Rule, FindingKind::Frozen, FindingKind::History};

} // namespace

QString checkText(const workspace::CheckReport& report)
{
    QStringList lines;
    for (const FindingKind kind : kKinds) {
        if (const int count = report.count(kind); count > 0) {
            lines.append(CheckWords::line(kind, count));
        }
    }
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace samordna::views

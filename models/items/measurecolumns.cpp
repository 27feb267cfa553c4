#include "models/items/measurecolumns.h"

#include "models/items/followups.h"
#include "models/items/numbers.h"
#include "models/domain/collation.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

constexpr const char* kContext = "samordna::items::MeasureTreeModel";
using Changes = std::optional<domain::ChangeSet>;

template <class Edit>
Changes changedMeasure(const MeasureEdit& edit, Edit change)
{
    domain::Measure after = edit.measure;
    change(after);
    domain::ChangeSet changes;
    changes.change(edit.measure, after);
    return changes;
}

template <class Edit>
Changes changedFollowUp(const MeasureEdit& edit, Edit change)
{
    const FollowUpInHand hand = followUpInHand(edit.data, edit.measure.id, edit.period);
    domain::FollowUp after = hand.value;
    change(after);
    return hand.changeTo(after);
}

Changes changedDue(const MeasureEdit& edit, const QVariant& value)
{
    const std::optional<QDate> day =
        value.typeId() == QMetaType::QDate ? std::optional(value.toDate()) : readDate(value.toString(), edit.today);
    return day ? changedMeasure(edit, [&](domain::Measure& row) { row.due = *day; }) : std::nullopt;
}

Changes changedPercent(const MeasureEdit& edit, const QVariant& value)
{
    const TypedNumber typed = readNumber(value.toString());
    return typed.readable ? changedFollowUp(edit, [&](domain::FollowUp& row) { row.percent = typed.value; })
                          : std::nullopt;
}

QString dueText(const MeasureRow& row)
{
    if (row.measure.due.isNull() && row.measure.continuous) {
        return QCoreApplication::translate("samordna::items::MeasureTreeModel", "continuous");
    }
    return domain::dateText(row.measure.due);
}

bool always(const MeasureRow&)
{
    return true;
}

/// The per cent can be stated only where it is what counts.
bool isStated(const MeasureRow& row)
{
    return row.measure.way == domain::ProgressWay::Stated && !row.measure.continuous;
}

const MeasureColumn kColumns[] = {
    {QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "No."),
        QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Change number"), "number", Qt::AlignLeft,
        [](const MeasureRow& row) { return row.measure.number; },
        [](const MeasureRow& row) { return QVariant(row.measure.number); }, [](const MeasureRow&) { return false; },
        [](const MeasureEdit&, const QVariant&) { return Changes(); }},
    {QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Measure"),
        QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Change title"), "title", Qt::AlignLeft,
        [](const MeasureRow& row) { return domain::inLanguage(row.measure.title, row.measure.titleEn); },
        [](const MeasureRow& row) { return QVariant(row.measure.title); }, always,
        [](const MeasureEdit& edit, const QVariant& value) {
            return changedMeasure(edit, [&](domain::Measure& row) { row.title = value.toString().trimmed(); });
        }},
    {QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Lead"),
        QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Change lead"), "lead", Qt::AlignLeft,
        [](const MeasureRow& row) { return row.lead; },
        [](const MeasureRow& row) { return QVariant(row.measure.lead.uuid()); }, always,
        [](const MeasureEdit& edit, const QVariant& value) {
            return changedMeasure(
                edit, [&](domain::Measure& row) { row.lead = domain::OrganisationId(value.toUuid()); });
        }},
    {QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Due"),
        QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Change due date"), "due", Qt::AlignLeft, dueText,
        [](const MeasureRow& row) { return QVariant(row.measure.due); }, always, changedDue},
    {QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Degree"),
        QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Change degree"), "degree", Qt::AlignLeft,
        [](const MeasureRow& row) { return domain::term(row.figure.degree); },
        [](const MeasureRow& row) { return row.stated ? QVariant(int(*row.stated)) : QVariant(); }, always,
        [](const MeasureEdit& edit, const QVariant& value) {
            return changedFollowUp(edit, [&](domain::FollowUp& row) {
                row.degree = value.isValid() ? std::optional(domain::Degree(value.toInt())) : std::nullopt;
            });
        }},
    {QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Progress"),
        QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Change progress"), "percent", Qt::AlignRight,
        [](const MeasureRow& row) { return domain::percentText(row.figure.percent); },
        [](const MeasureRow& row) { return row.figure.percent ? QVariant(*row.figure.percent) : QVariant(); }, isStated,
        changedPercent},
    {QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Signal"),
        QT_TRANSLATE_NOOP("samordna::items::MeasureTreeModel", "Change signal"), "signal", Qt::AlignLeft,
        [](const MeasureRow& row) { return domain::term(row.figure.signal); },
        [](const MeasureRow& row) { return QVariant(int(row.figure.signal)); }, always,
        [](const MeasureEdit& edit, const QVariant& value) {
            return changedFollowUp(edit, [&](domain::FollowUp& row) {
                row.signal = value.isValid() ? std::optional(domain::Signal(value.toInt())) : std::nullopt;
            });
        }},
};

} // namespace

std::span<const MeasureColumn> measureColumns()
{
    return kColumns;
}

QString columnTitle(const MeasureColumn& column)
{
    return QCoreApplication::translate(kContext, column.title);
}

QString columnStep(const MeasureColumn& column)
{
    return QCoreApplication::translate(kContext, column.step);
}

QString cellText(const MeasureRow& row, const MeasureColumn& column)
{
    if (!row.isGroup()) {
        return column.text(row);
    }
    const bool isFirst = &column == &kColumns[NumberColumn];
    return isFirst ? row.group->title : QString();
}

bool comesBefore(const MeasureRow& a, const MeasureRow& b, MeasureColumnPlace column)
{
    const auto texts = [](const QString& x, const QString& y) {
        return x.isEmpty() != y.isEmpty() ? y.isEmpty() : domain::compareSwedish(x, y) < 0;
    };
    const auto days = [](QDate x, QDate y) { return x.isValid() && (!y.isValid() || x < y); };
    switch (column) {
    case NumberColumn: return domain::compareNumbers(a.measure.number, b.measure.number) < 0;
    case TitleColumn:
    case LeadColumn: {
        const MeasureColumn& it = kColumns[column];
        return texts(it.text(a), it.text(b));
    }
    case DueColumn: return days(a.measure.due, b.measure.due);
    case DegreeColumn: return a.figure.degree > b.figure.degree; // from not started to done
    case ProgressColumn: return a.figure.percent && (!b.figure.percent || *a.figure.percent < *b.figure.percent);
    case SignalColumn: return a.figure.signal > b.figure.signal; // the red ones first
    }
    return false;
}

} // namespace samordna::items

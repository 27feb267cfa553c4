#include "views/pages/attentionlist.h"

#include "models/domain/terms.h"

#include "views/widgets/contentbutton.h"
#include "views/widgets/labels.h"
#include "views/widgets/marklabel.h"
#include "views/words/words.h"

#include <QAction>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::Attention;
using progress::AttentionKind;

namespace {

constexpr qsizetype kShownFirst = 7;

MarkShape shapeOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Late:
    case AttentionKind::ActionPointLate: return MarkShape::Triangle;
    case AttentionKind::FollowUpStale:
    case AttentionKind::ObservationStale:
    case AttentionKind::TotalsDisagree:
    case AttentionKind::DueSoon: return MarkShape::Diamond;
    default: return MarkShape::Ring;
    }
}

} // namespace

AttentionList::AttentionList(QWidget* parent)
    : ShortList(kShownFirst, parent)
{
}

void AttentionList::setItems(const QList<Attention>& items, const domain::PlanData& plan)
{
    const auto before = std::tuple(m_items, m_measures, m_indicators, m_actionPoints);
    m_items = items;
    m_measures.clear();
    m_indicators.clear();
    m_actionPoints.clear();
    for (const domain::Measure& measure : plan.measures) {
        m_measures.insert(measure.id, measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn));
    }
    for (const domain::Indicator& indicator : plan.indicators) {
        m_indicators.insert(indicator.id, domain::inLanguage(indicator.name, indicator.nameEn));
    }
    for (const domain::ActionPoint& point : plan.actionPoints) {
        m_actionPoints.insert(point.id, point.text);
    }
    if (before != std::tuple(m_items, m_measures, m_indicators, m_actionPoints) || isBlank()) {
        rebuild(m_items.size()); // else the rows stay, and with them the focus
    }
}

QString AttentionList::headingOf(const Attention& item) const
{
    switch (item.kind) {
    case AttentionKind::ObservationMissing:
    case AttentionKind::ObservationStale:
    case AttentionKind::TotalsDisagree: return tr("Indicator: %1").arg(m_indicators.value(item.indicator));
    case AttentionKind::ActivitiesWithoutResult: return tr("Activities without a result");
    case AttentionKind::ActionPointLate: return m_actionPoints.value(item.actionPoint);
    default: return m_measures.value(item.measure);
    }
}

QString AttentionList::nothingText() const
{
    return tr("Nothing is late and nothing is missing.");
}

QString AttentionList::moreName(bool showsAll) const
{
    return showsAll ? tr("Show fewer that need attention") : tr("Show all %1 that need attention").arg(m_items.size());
}

QPushButton* AttentionList::makeRow(qsizetype at)
{
    const Attention item = m_items.at(at);
    auto* row = new ContentButton("row", this);
    auto* heading = headingLabel(row);
    heading->setText(headingOf(item));
    auto* why = captionLabel(row);
    why->setText(attentionText(item));
    auto* days = captionLabel(row);
    const bool isLate = item.kind == AttentionKind::Late || item.kind == AttentionKind::ActionPointLate;
    const bool isDated = isLate || item.kind == AttentionKind::DueSoon;
    days->setText(isDated                                ? tr("%n day(s)", nullptr, item.days)
            : item.kind == AttentionKind::TotalsDisagree ? tr("check")
                                                         : tr("fill in"));
    days->setWordWrap(false);
    days->setProperty("look", isLate ? u"warning"_s : u"muted"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(heading);
    words->addWidget(why);
    auto* mark = new MarkLabel(shapeOf(item.kind), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 7, 4, 7);
    layout->setSpacing(12);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(days, 0, Qt::AlignTop);
    for (QLabel* label : {heading, why, days}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    row->setAccessibleName(QStringList{heading->text(), why->text(), days->text()}.join(u", "_s));
    connect(row, &QPushButton::clicked, this, [this, item] { Q_EMIT chosen(item); });
    auto* asks = new QAction(tr("Why is it here?"), row);
    connect(asks, &QAction::triggered, this, [this, row] {
        row->setFocus();
        Q_EMIT whyRequested();
    });
    row->addAction(asks);
    row->setContextMenuPolicy(Qt::ActionsContextMenu);
    return row;
}

std::optional<Attention> AttentionList::current() const
{
    const qsizetype row = currentRow();
    return row < 0 ? std::nullopt : std::optional(m_items.at(row));
}

} // namespace samordna::views

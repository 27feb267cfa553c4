#include "views/pages/measureorigin.h"

#include "views/theme/theme.h"
#include "views/widgets/contentbutton.h"
#include "views/widgets/labels.h"
#include "models/domain/format.h"
#include "models/domain/lineage.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

/// "2.3 in Plan 2018"
QString placeOf(const domain::PlanData& data, const domain::Measure& measure)
{
    const domain::Plan* plan = domain::planOf(data, measure);
    const QString title = plan ? domain::inLanguage(plan->title, plan->titleEn) : QString();
    return MeasureOrigin::tr("%1 in %2")
        .arg(measure.number, plan ? QString(title + u' ' + plan->version).simplified() : QString());
}

QString fromWords(domain::SuccessionKind kind, const QString& place)
{
    switch (kind) {
    case domain::SuccessionKind::Split: return MeasureOrigin::tr("A part of %1").arg(place);
    case domain::SuccessionKind::Merged: return MeasureOrigin::tr("Merged from %1").arg(place);
    case domain::SuccessionKind::Continued:
    case domain::SuccessionKind::Ended: break;
    }
    return MeasureOrigin::tr("Continues from %1").arg(place);
}

QString saidOf(const domain::PlanData& data, const domain::Measure& measure)
{
    QStringList lines;
    for (const domain::FollowUp& row : data.followUps) {
        if (row.measure != measure.id || row.isWithdrawn()) {
            continue;
        }
        QStringList parts;
        if (row.degree) {
            parts.append(domain::term(*row.degree));
        }
        if (row.percent) {
            parts.append(domain::percentText(row.percent));
        }
        for (const QString& text : {row.reason, row.workDone, row.result, row.effect}) {
            if (!text.trimmed().isEmpty()) {
                parts.append(text.trimmed());
            }
        }
        lines.prepend(domain::term(row.period) + u": "_s + parts.join(u". "_s));
    }
    return lines.join(u"\n"_s);
}

} // namespace

MeasureOrigin::MeasureOrigin(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_links(new QVBoxLayout)
    , m_more(new QPushButton(tr("Earlier follow-ups"), this))
    , m_history(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_links->setSpacing(0);
    layout->addLayout(m_links);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_history);
    m_more->setCheckable(true);
    m_more->setProperty("look", u"link"_s);
    m_history->setWordWrap(true);
    m_history->setTextFormat(Qt::PlainText);
    m_history->setProperty("look", u"soft"_s);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_history->setAccessibleName(tr("Earlier follow-ups"));
    m_history->hide();
    connect(m_more, &QPushButton::toggled, m_history, &QWidget::setVisible);
}

void MeasureOrigin::show(const domain::MeasureId& measure)
{
    clear();
    const domain::PlanData& plan = m_context.workspace.data();
    const auto before = domain::predecessors(plan, measure);
    for (const domain::Relative& one : before) {
        if (const domain::Measure* row = domain::find(plan.measures, one.measure)) {
            addLink(fromWords(one.kind, placeOf(plan, *row)), row->id);
        }
    }
    const auto after = domain::successors(plan, measure);
    for (const domain::Relative& one : after) {
        if (const domain::Measure* row = domain::find(plan.measures, one.measure)) {
            addLink(tr("Goes on as %1").arg(placeOf(plan, *row)), row->id);
        } else {
            auto* label = new QLabel(tr("Ended with the plan: %1").arg(one.note), this);
            label->setWordWrap(true);
            label->setProperty("look", u"caption"_s);
            m_links->addWidget(label);
        }
    }
    addHistory(measure);
    setVisible(!before.isEmpty() || !after.isEmpty());
}

void MeasureOrigin::addLink(const QString& text, const domain::MeasureId& to)
{
    auto* link = new ContentButton("row", this); // wraps: a plan's title may be long
    link->setAccessibleName(text);
    auto* words = bodyLabel(link);
    words->setText(text);
    words->setProperty("look", u"link"_s);
    auto* inside = new QVBoxLayout(link);
    inside->setContentsMargins(7, 3, 7, 3);
    inside->addWidget(words);
    m_links->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, to] { m_context.navigator.showMeasure(to); });
}

/// What was said before the plan moved on, newest first.
void MeasureOrigin::addHistory(const domain::MeasureId& measure)
{
    const domain::PlanData& plan = m_context.workspace.data();
    QStringList texts;
    const auto earlier = domain::ancestors(plan, measure);
    for (const domain::MeasureId& id : earlier) {
        const domain::Measure* row = domain::find(plan.measures, id);
        const QString said = row ? saidOf(plan, *row) : QString();
        if (!said.isEmpty()) {
            texts.append(placeOf(plan, *row) + u'\n' + said);
        }
    }
    m_history->setText(texts.join(u"\n\n"_s));
    m_more->setVisible(!texts.isEmpty());
    m_history->setVisible(!texts.isEmpty() && m_more->isChecked());
}

void MeasureOrigin::clear()
{
    while (QLayoutItem* item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the link that was pressed
        delete item;
    }
}

} // namespace samordna::views

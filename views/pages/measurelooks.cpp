#include "views/pages/measurelooks.h"

#include "views/editors/flowlayout.h"
#include "views/widgets/chipbutton.h"
#include "views/widgets/elidedcombo.h"
#include "views/widgets/menuplace.h"
#include "models/domain/format.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

const QString kLookKey = u"measures/view"_s;
constexpr int kPlanLetters = 24; ///< room for the plans in force and their day

/// What the view is called in the settings.
constexpr const char* kNames[] = {"table", "area", "organisation", "board"};

std::optional<MeasureLook> lookOf(const QString& name)
{
    for (std::size_t at = 0; at < std::size(kNames); ++at) {
        if (name == QLatin1String(kNames[at])) {
            return static_cast<MeasureLook>(at);
        }
    }
    return std::nullopt;
}

MeasureLook rememberedLook()
{
    return lookOf(QSettings().value(kLookKey).toString()).value_or(MeasureLook::ByArea);
}

QString spanOf(const domain::Plan& plan)
{
    return domain::dateText(plan.first) + u'–' + domain::dateText(plan.last);
}

} // namespace

items::MeasureGrouping groupingOf(MeasureLook look)
{
    switch (look) {
    case MeasureLook::ByArea: return items::MeasureGrouping::Area;
    case MeasureLook::ByOrganisation: return items::MeasureGrouping::Organisation;
    case MeasureLook::Table:
    case MeasureLook::Board: break;
    }
    return items::MeasureGrouping::None;
}

MeasureLooks::MeasureLooks(QWidget* parent)
    : QWidget(parent)
    , m_look(rememberedLook())
    , m_plans(new ElidedCombo(kPlanLetters, Qt::ElideMiddle, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 0);
    layout->setSpacing(4);
    auto* looks = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural, 4);
    looks->setLayout(flow);
    layout->addWidget(looks, 1);
    auto* group = new QActionGroup(this);
    const QString texts[] = {tr("Table"), tr("By area"), tr("By organisation"), tr("Board")};
    for (int at = 0; at < int(std::size(texts)); ++at) {
        auto* action = new QAction(texts[at], group);
        action->setCheckable(true);
        setMenuPlace(*action, MenuPlace::View);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + at)));
        action->setChecked(static_cast<MeasureLook>(at) == m_look);
        m_actions.append(action);
        auto* button = new ChipButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(tr("View: %1").arg(texts[at]));
        flow->addWidget(button);
        connect(action, &QAction::triggered, this, [this, at] { setLook(static_cast<MeasureLook>(at)); });
    }
    m_plans->setAccessibleName(tr("Plan"));
    m_plans->hide();
    layout->addWidget(m_plans);
    connect(m_plans, &QComboBox::activated, this, &MeasureLooks::plansChanged);
}

void MeasureLooks::setLook(MeasureLook look)
{
    m_actions.at(static_cast<qsizetype>(look))->setChecked(true);
    if (look != m_look) {
        m_look = look;
        QSettings().setValue(kLookKey, lookName());
        Q_EMIT lookChanged();
    }
}

QString MeasureLooks::lookName() const
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(m_look)]);
}

void MeasureLooks::setLook(const QString& name)
{
    if (const auto look = lookOf(name)) {
        setLook(*look);
    }
}

void MeasureLooks::showPlans(const domain::PlanData& file, QDate asOf)
{
    m_inForce = domain::plansInForce(file.plans, asOf);
    const QVariant chosen = m_plans->currentData();
    m_plans->clear();
    m_plans->addItem(tr("Plans in force %1").arg(domain::dateText(asOf)), QUuid());
    m_planCount = 0;
    for (const domain::Plan& plan : file.plans) {
        const auto isIts = [&](const domain::Area& area) { return area.plan == plan.id; };
        if (!plan.isWithdrawn() && std::any_of(file.areas.cbegin(), file.areas.cend(), isIts)) {
            ++m_planCount;
            const QString title = domain::inLanguage(plan.title, plan.titleEn);
            m_plans->addItem(QString(title + u' ' + plan.version).simplified(), plan.id.uuid());
            m_plans->setItemData(m_plans->count() - 1, spanOf(plan), Qt::ToolTipRole);
        }
    }
    m_plans->setCurrentIndex(std::max(0, m_plans->findData(chosen)));
    m_plans->setVisible(m_planCount > 1);
}

QSet<domain::PlanId> MeasureLooks::plans() const
{
    if (m_planCount < 2) {
        return {};
    }
    const domain::PlanId chosen(m_plans->currentData().toUuid());
    return chosen.isNull() ? m_inForce : QSet<domain::PlanId>{chosen};
}

void MeasureLooks::choosePlan(const domain::PlanId& plan)
{
    const QSet<domain::PlanId> shown = plans();
    if (!shown.isEmpty() && !shown.contains(plan)) {
        m_plans->setCurrentIndex(m_inForce.contains(plan) ? 0 : std::max(0, m_plans->findData(plan.uuid())));
        Q_EMIT plansChanged();
    }
}

} // namespace samordna::views

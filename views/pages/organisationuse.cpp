#include "views/pages/organisationuse.h"

#include "views/delegates/tabledelegate.h"
#include "views/pages/follow.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/items/organisationlines.h"
#include "models/items/roles.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kEntityRole = Qt::UserRole + 60; ///< what kind of row a line leads to

} // namespace

OrganisationUse::OrganisationUse(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(new QLabel(tr("It takes part in nothing yet. Choose it as lead or partner of a measure, or where you "
                            "register an activity."),
          this))
    , m_list(new QTreeWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(6);
    m_list->setAccessibleName(tr("Takes part in"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(10);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TableDelegate(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    auto* opens = new QAction(tr("Open"), m_list);
    m_list->addAction(opens);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(opens, &QAction::triggered, this, [this] { open(m_list->currentItem()); });
    connect(m_list, &QTreeWidget::currentItemChanged, opens, [opens](const QTreeWidgetItem* item) {
        opens->setEnabled(item && !item->data(0, items::IdRole).toUuid().isNull());
    });
    opens->setEnabled(false);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { open(item); });
}

void OrganisationUse::show(const domain::OrganisationId& organisation)
{
    m_organisation = organisation;
    m_list->clear();
    const domain::PlanData& plan = m_context.workspace.data();
    addMeasures(tr("Leads"), items::measuresLedBy(plan, organisation));
    addMeasures(tr("Partner in"), items::measuresPartneredBy(plan, organisation));
    addMandates();
    addActionPoints();
    updateEmpty();
    askForActivities();
}

QTreeWidgetItem* OrganisationUse::group(const QString& heading, int count)
{
    auto* item = new QTreeWidgetItem(m_list, {heading});
    item->setData(0, items::GroupRole, true);
    item->setData(0, items::NoteRole, QString::number(count));
    item->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(heading).arg(count));
    item->setExpanded(true);
    return item;
}

void OrganisationUse::addLine(QTreeWidgetItem* above, const QString& text, domain::Entity entity, const QUuid& id)
{
    auto* item = new QTreeWidgetItem(above, {text});
    item->setToolTip(0, text.toHtmlEscaped());
    item->setData(0, items::IdRole, id);
    item->setData(0, kEntityRole, static_cast<int>(entity));
}

void OrganisationUse::addMeasures(const QString& heading, const QList<domain::Measure>& measures)
{
    if (measures.isEmpty()) {
        return;
    }
    QTreeWidgetItem* above = group(heading, static_cast<int>(measures.size()));
    for (const domain::Measure& measure : measures) {
        addLine(above, measure.number + u' ' + domain::inLanguage(measure.title, measure.titleEn),
            domain::Entity::Measure, measure.id.uuid());
    }
}

void OrganisationUse::addMandates()
{
    QList<const domain::Mandate*> given;
    for (const domain::Mandate& mandate : m_context.workspace.data().mandates) {
        if (!mandate.isWithdrawn() && mandate.issuer == m_organisation) {
            given.append(&mandate);
        }
    }
    if (given.isEmpty()) {
        return;
    }
    QTreeWidgetItem* above = group(tr("Assignments it has given"), static_cast<int>(given.size()));
    for (const domain::Mandate* mandate : given) {
        addLine(above, QStringList{mandate->document, mandate->paragraph}.join(u' ').trimmed(), domain::Entity::Mandate,
            mandate->id.uuid());
    }
}

void OrganisationUse::addActionPoints()
{
    QList<const domain::ActionPoint*> open;
    for (const domain::ActionPoint& point : m_context.workspace.data().actionPoints) {
        if (!point.isWithdrawn() && point.owner == m_organisation && point.done.isNull()) {
            open.append(&point);
        }
    }
    if (open.isEmpty()) {
        return;
    }
    QTreeWidgetItem* above = group(tr("Open action points"), static_cast<int>(open.size()));
    for (const domain::ActionPoint* point : open) {
        const QString due = point->due.isValid() ? domain::dateText(point->due) + u"  "_s : QString();
        addLine(above, due + point->text, domain::Entity::Activity, point->activity.uuid());
    }
}

void OrganisationUse::askForActivities()
{
    using Rows = base::Result<std::vector<storage::ActivityRow>>;
    storage::ActivityQuery query;
    query.organisation = m_organisation;
    const auto job = [query](const storage::Reader& reader) -> Rows {
        const auto keys = reader.firstActivityKeys(query, kMostActivities);
        return keys ? reader.activityRows(*keys) : Rows(keys.error());
    };
    follow(this, m_context.workspace.read<Rows>(job), [this, asked = ++m_asked](const Rows& rows) {
        if (asked != m_asked) {
            return;
        }
        if (rows) {
            addActivities(*rows);
        } else {
            m_context.navigator.showError(rows.error());
        }
    });
}

void OrganisationUse::addActivities(const std::vector<storage::ActivityRow>& rows)
{
    if (!rows.empty()) {
        QTreeWidgetItem* above = group(tr("Latest activities"), static_cast<int>(rows.size()));
        if (rows.size() == kMostActivities) { // there may be more
            const QString most = QString::number(kMostActivities) + u'+';
            above->setData(0, items::NoteRole, most);
            above->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(above->text(0), most));
        }
        for (const storage::ActivityRow& row : rows) {
            const QString cancelled = row.cancelled ? u" ("_s + tr("cancelled") + u')' : QString();
            addLine(above, domain::dateText(row.start) + u"  "_s + row.title + cancelled, domain::Entity::Activity,
                row.id.uuid());
        }
    }
    updateEmpty();
}

void OrganisationUse::updateEmpty()
{
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    m_list->setVisible(m_list->topLevelItemCount() > 0);
}

void OrganisationUse::open(const QTreeWidgetItem* item)
{
    const QUuid id = item->data(0, items::IdRole).toUuid();
    if (!id.isNull()) { // a heading has none
        m_context.navigator.showRow(static_cast<domain::Entity>(item->data(0, kEntityRole).toInt()), id);
    }
}

} // namespace samordna::views

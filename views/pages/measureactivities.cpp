#include "views/pages/measureactivities.h"
#include "views/widgets/buttonaction.h"

#include "models/domain/format.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

MeasureActivities::MeasureActivities(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_empty(new QLabel(tr("No activity serves this measure yet. Give it one where you register activities."), this))
    , m_list(new QListWidget(this))
    , m_all(new QPushButton(tr("Show in Activities"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_empty->setWordWrap(true);
    m_list->setAccessibleName(tr("The measure's latest activities"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    new ButtonAction(*m_list, *m_all);
    connect(m_all, &QPushButton::clicked, this, [this] { m_context.navigator.showActivitiesOf(m_measure); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_context.navigator.showActivitiesOf(m_measure); });
}

void MeasureActivities::show(const domain::MeasureId& measure)
{
    m_measure = measure;
    m_list->clear();
    storage::ActivityQuery query;
    query.measure = measure;
    const storage::Reader& reader = m_context.workspace.reader();
    const auto keys = reader.firstActivityKeys(query, kMost);
    m_count = keys ? static_cast<int>(keys->size()) : 0;
    const auto rows = keys ? reader.activityRows(*keys) : base::Result<std::vector<storage::ActivityRow>>(keys.error());
    if (rows) {
        for (const storage::ActivityRow& row : *rows) {
            const QString cancelled = row.cancelled ? u" ("_s + tr("cancelled") + u')' : QString();
            m_list->addItem(domain::dateText(row.start) + u"  "_s + row.title + cancelled);
        }
    } else {
        m_context.navigator.showError(rows.error());
    }
    m_empty->setVisible(m_count == 0);
    m_list->setVisible(m_count > 0);
    if (m_count > 0) {
        m_list->setCurrentRow(0);
    }
}

} // namespace samordna::views

#pragma once

#include "views/page.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace samordna::views {

/// What an organisation takes part in: the measures it leads and is a partner in, its latest activities, the
/// assignments it has given and what it has promised to do. A measure, or what belongs to one, is opened with Enter or
/// a double click.
class OrganisationUse final : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationUse(const PageContext& context, QWidget* parent = nullptr);
    /// The activities are read in the background and come when they are there.
    void show(const domain::OrganisationId& organisation);

    static constexpr int kMostActivities = 20;

private:
    QTreeWidgetItem* group(const QString& heading, int count);
    static void addLine(QTreeWidgetItem* above, const QString& text, domain::Entity entity, const QUuid& id);
    void addMeasures(const QString& heading, const QList<domain::Measure>& measures);
    void addMandates();
    void addActionPoints();
    void askForActivities();
    void addActivities(const std::vector<storage::ActivityRow>& rows);
    void updateEmpty();
    void open(const QTreeWidgetItem* item);

    PageContext m_context;
    domain::OrganisationId m_organisation;
    int m_asked = 0; ///< counts the questions: an answer to an older one is left
    QLabel* m_empty;
    QTreeWidget* m_list;
};

} // namespace samordna::views

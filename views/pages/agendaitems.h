#pragma once

#include "views/pages/rowsection.h"
#include "models/domain/agenda.h"

namespace samordna::views {

/// What stands on an activity's agenda, and what was decided. Alt+Up and Alt+Down move the chosen point.
class AgendaItems final : public RowSection
{
    Q_OBJECT

public:
    explicit AgendaItems(const PageContext& context, QWidget* parent = nullptr);
    /// All of the activity, withdrawn ones too.
    [[nodiscard]] const QList<domain::AgendaItem>& items() const { return m_items; }

protected:
    void read() override;
    [[nodiscard]] QList<ListedRow> listed() const override;
    [[nodiscard]] domain::ChangeSet added(const QUuid& id, const QString& text) const override;
    [[nodiscard]] domain::ChangeSet withdrawn(const QUuid& id, const QString& reason) const override;
    void showFields(const QUuid& id, bool isOther) override;
    bool store(const QString& field) override;

private:
    void move(domain::AgendaStep step);
    [[nodiscard]] domain::ChangeSet moved(domain::AgendaStep step) const;
    void refreshMoves();

    QList<domain::AgendaItem> m_items;
    QAction* m_up;
    QAction* m_down;
};

} // namespace samordna::views

#pragma once

#include "views/pages/rowsection.h"
#include "models/domain/meeting.h"

namespace samordna::views {

class ChoiceEditor;
class DateEditor;
class SearchEditor;

/// What somebody promised at an activity: what, who and until when. The box in front ticks a point off.
class ActionPoints final : public RowSection
{
    Q_OBJECT

public:
    explicit ActionPoints(const PageContext& context, QWidget* parent = nullptr);
    /// What a point may belong to; those in force are offered.
    void offerItems(const QList<domain::AgendaItem>& items);
    /// All of the activity, withdrawn ones too.
    [[nodiscard]] const QList<domain::ActionPoint>& points() const { return m_points; }

protected:
    void read() override;
    [[nodiscard]] QList<ListedRow> listed() const override;
    [[nodiscard]] domain::ChangeSet added(const QUuid& id, const QString& text) const override;
    [[nodiscard]] domain::ChangeSet withdrawn(const QUuid& id, const QString& reason) const override;
    void showFields(const QUuid& id, bool isOther) override;
    bool store(const QString& field) override;

private:
    void tickOff(const QUuid& id, bool isDone);
    [[nodiscard]] ListedRow rowOf(const domain::ActionPoint& point) const;

    QList<domain::ActionPoint> m_points;
    QList<domain::Organisation> m_made; ///< typed names, stored with the point that one of them owns
    SearchEditor* m_owner;
    ChoiceEditor* m_item;
    DateEditor* m_due;
};

} // namespace samordna::views

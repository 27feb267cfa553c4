#pragma once

#include "views/page.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QRadioButton;

namespace samordna::views {

class MergeChoicesBox;

/// Asks which of two organisations stays, and whose value where they differ, and shows what follows before anything is
/// done. Merging is one step that can be undone. Very many activities are refused in words instead.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must be among the workspace's organisations.
    MergeDialog(const PageContext& context, const domain::OrganisationId& first, const domain::OrganisationId& second,
        QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Activities = base::Result<QList<domain::Activity>>;
    struct Choice
    {
        domain::OrganisationId id;
        QString name;
        QRadioButton* button;
    };

    void build();
    /// Of the one that goes, read anew whenever the choice changes: they may be thousands.
    void readActivities();
    void takeActivities(const Activities& activities);
    void plan();
    void merge();
    [[nodiscard]] const Choice& kept() const;
    [[nodiscard]] const Choice& dropped() const;
    [[nodiscard]] QString previewText() const;
    [[nodiscard]] QString movedText() const;
    [[nodiscard]] QString becomesText() const;
    /// The one that is kept, as it will be.
    [[nodiscard]] domain::Organisation merged() const;
    [[nodiscard]] QString newName() const;

    PageContext m_context;
    std::array<Choice, 2> m_choices;
    domain::ChangeSet m_changes; ///< what merging does; empty until it is known, and when it is refused
    int m_asked = 0; ///< counts the questions: an answer to an older one is left
    std::optional<QList<domain::Activity>> m_activities; ///< of the one that goes; nothing until they are read
    MergeChoicesBox* m_fields;
    QLabel* m_preview;
    QPushButton* m_merge;
};

} // namespace samordna::views

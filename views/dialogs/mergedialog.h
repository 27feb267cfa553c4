#pragma once

#include "views/page.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;
class QRadioButton;

namespace samordna::views {

/// Asks which of two organisations stays and shows what moves, before anything is done. Merging is one step that can
/// be undone. Very many activities are refused in words instead.
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
    void showPreview(const Activities& activities);
    void merge();
    [[nodiscard]] const Choice& kept() const;
    [[nodiscard]] const Choice& dropped() const;
    [[nodiscard]] QString previewText() const;

    PageContext m_context;
    std::array<Choice, 2> m_choices;
    domain::ChangeSet m_changes; ///< what merging does; empty until it is known, and when it is refused
    int m_asked = 0; ///< counts the questions: an answer to an older one is left
    QLabel* m_preview;
    QPushButton* m_merge;
};

} // namespace samordna::views

#pragma once

#include "views/page.h"
#include "models/domain/organisationduplicates.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace samordna::views {

/// Pairs of organisations that may be one and the same, with why, and what to do about each. Pairs that are said to be
/// two are remembered on this computer and set aside.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(const PageContext& context, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void refreshButtons();
    void merge();
    void setAside();
    [[nodiscard]] const domain::DuplicatePair* current() const;

    PageContext m_context;
    QList<domain::DuplicatePair> m_pairs; ///< as they are listed
    QStringList m_apart; ///< keys of the pairs that are set aside
    QLabel* m_about;
    QTreeWidget* m_list;
    QCheckBox* m_showApart;
    QPushButton* m_merge;
    QPushButton* m_setAside;
};

} // namespace samordna::views

#pragma once

#include "views/dialogs/bulkeditdialog.h"
#include "views/page.h"

class QAbstractItemView;

namespace samordna::views {

/// Changes the rows that are chosen in a list, all at once. Withdrawn rows stay as they are.
class BulkCommands final : public QObject
{
    Q_OBJECT

public:
    /// How a list's rows are told apart; a null id is a row that is none of them, as a heading.
    struct Rows
    {
        domain::Entity entity = domain::Entity::Measure; ///< Measure or Activity
        std::function<QUuid(const QModelIndex&)> idAt;
        std::function<QModelIndex(const QUuid&)> indexOf;
    };

    BulkCommands(const PageContext& context, Page* page, QAbstractItemView& view, Rows rows);
    /// Follows what is chosen; to be called when \a view has its model.
    void watch();

    QAction* const change; ///< owned

private:
    void refresh();
    void ask();
    template <class E>
    void askOf(const QList<QUuid>& ids);
    void show(const BulkQuestion& question);
    void apply(const domain::BulkPlan& plan);
    void chooseAgain(const QList<QUuid>& ids);
    /// In the list's order; no more than \a most, and none when more rows than kMostRows are chosen.
    [[nodiscard]] QList<QUuid> chosen(qsizetype most) const;
    [[nodiscard]] bool areTooMany() const;

    PageContext m_context;
    Page* m_page;
    QAbstractItemView& m_view;
    Rows m_rows;
};

} // namespace samordna::views

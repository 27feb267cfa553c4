#pragma once

#include "views/dialogs/bulkeditdialog.h"
#include "views/page.h"

class QAbstractItemView;

namespace samordna::views {

/// Changes the rows that are chosen in a list, all at once. Withdrawn rows stay as they are. Its heirs know the rows of
/// their list (bulkrows.h).
class BulkCommands : public QObject
{
    Q_OBJECT

public:
    /// Follows what is chosen; to be called when the view has its model.
    void watch();

    QAction* const change; ///< owned

protected:
    BulkCommands(const PageContext& context, Page* page, QAbstractItemView& view);

    /// How many rows of the list's kind are chosen, counted as far as \a most.
    [[nodiscard]] virtual qsizetype countChosen(qsizetype most) const = 0;
    /// Reads the chosen rows and calls show() or fail() with the answer, at once or when it is there.
    virtual void read() = 0;
    /// What chooses the rows again that are chosen now, wherever they have come to stand.
    [[nodiscard]] virtual std::function<void()> wayBack() const = 0;

    void show(const BulkQuestion& question);
    void fail(const base::Error& error);

    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] QAbstractItemView& view() const { return m_view; }

private:
    void refresh();
    void ask();
    void apply(const domain::BulkPlan& plan, domain::Entity entity);
    [[nodiscard]] bool areTooMany() const;

    PageContext m_context;
    Page* m_page;
    QAbstractItemView& m_view;
    bool m_isReading = false; ///< the answer is on its way: the key was pressed again
};

} // namespace samordna::views

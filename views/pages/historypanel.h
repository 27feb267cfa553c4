#pragma once

#include "views/page.h"
#include "models/domain/putback.h"
#include "models/progress/historylines.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace samordna::views {

class HistoryList;
class RefreshWhenShown;

/// What was changed, newest first: of one row and its parts, or of the whole file since a moment; with what stood there
/// before, which can be put back as one step. It is read in the background and in pieces, and nothing is made or read
/// before somebody looks.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Of a row; a null \a id: of none.
    void show(domain::Entity entity, const QUuid& id);
    /// Of every row, after the history's line \a line.
    void showSince(qint64 line);
    /// Asked before something is put back; false when what is typed beside is refused, and nothing is put back then.
    void setCommitter(std::function<bool()> commit) { m_commit = std::move(commit); }

    static constexpr int kPage = 200; ///< lines that are shown at once

private:
    using Answer = base::Result<progress::HistoryLines>;

    void build();
    void begin();
    void ask(const std::optional<storage::HistorySearch>& goOn);
    void take(const Answer& answer);
    void showMore();
    void fill();
    void showStatus();
    void onChosen();
    void putBack();
    [[nodiscard]] domain::PutBackPlan plan() const;

    PageContext m_context;
    std::function<bool()> m_commit;
    RefreshWhenShown* m_refresh;
    domain::Entity m_entity = domain::Entity::Measure;
    QUuid m_row; ///< null: none, or every row
    std::optional<qint64> m_since; ///< of every row
    QList<progress::HistoryLine> m_coming; ///< as far as they are read
    storage::HistorySearch m_rest;
    bool m_isAll = false;
    bool m_isReading = false;
    base::Result<void> m_read; ///< what went wrong
    int m_wanted = kPage;
    int m_asked = 0; ///< counts the questions: an answer to an older one is left
    QVBoxLayout* m_layout;
    // Null until somebody looks.
    QLabel* m_status = nullptr;
    HistoryList* m_list = nullptr;
    QPushButton* m_more = nullptr;
    QPlainTextEdit* m_whole = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_putBack = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace samordna::views

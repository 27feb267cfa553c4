#pragma once

#include "views/page.h"
#include "views/pages/reportjob.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace samordna::views {

class ContentsList;
class MessageBar;
class PagesView;
class RefreshWhenShown;

/// The progress report of the chosen period, shown as it will be printed, with its contents beside
/// it. It is computed in a worker from a copy of the file, and again when the file has changed.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_save; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_save, m_print, m_choose}; }
    void setPeriod(const domain::Period& period) override;
    void changeDay() override { refresh(); }
    void focusFirst() override;
    bool commitEdits() override { return true; }
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;

    /// Writes the report to \a path when it is ready; says so above the pages.
    void saveAs(const QString& path);
    /// Asks for a printer when the report is ready.
    void print();
    /// Asks which parts it shall have.
    void chooseParts();
    [[nodiscard]] bool isReady() const { return m_ready != nullptr; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// The pages on the screen are those of the file as it is.
    void shown();

private:
    QWidget* makeSide();
    QWidget* makeWaiting();
    void connectParts();
    void setLeftOut(const reports::ReportParts& leftOut);
    void refresh();
    void compute();
    void display(const base::Result<ReadyReportPointer>& result);
    void whenReady(std::function<void()> work);
    void askPath();
    void askPrinter();
    void write(const QString& path);
    void wait(const QString& what);
    void stopWaiting();
    void cancel();

    PageContext m_context;
    domain::Period m_period;
    reports::ReportParts m_leftOut;
    RefreshWhenShown* m_refresh;
    QTimer m_patience; ///< work that is soon done shows no progress
    StopFlag m_stop;
    int m_asked = 0; ///< answers to earlier questions are dropped
    ReadyReportPointer m_ready; ///< null until computed
    std::function<void()> m_then; ///< what was asked for while computing
    QAction* m_save;
    QAction* m_print;
    QAction* m_choose;
    MessageBar* m_message;
    PagesView* m_pages;
    ContentsList* m_contents = nullptr;
    QWidget* m_waiting = nullptr;
    QLabel* m_waitingText = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace samordna::views

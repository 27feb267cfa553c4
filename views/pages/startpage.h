#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace samordna::views {

/// What the window shows while no file is open: the ways to begin, and the files that were open
/// lately.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Files that are gone are shown greyed.
    void setRecent(const QStringList& paths);
    void focusFirst();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void importRequested();
    void sampleRequested();
    void recentChosen(const QString& path);
    void recentForgotten(const QString& path);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* makeVerbs();
    QWidget* makeRecent();

    QWidget* m_first = nullptr;
    QListWidget* m_recent = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace samordna::views

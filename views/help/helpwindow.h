#pragma once

#include "views/help/manual.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace samordna::views {

class ChapterView;

/// The manual in a window of its own beside the work: contents at the left, the chapter at the right, one search field
/// that finds chapters and marks the words in them. Does not stop the window it stands beside.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Both borrowed. Remembers its size and what stands open in \a settings.
    HelpWindow(const Manual& manual, QSettings& settings, QWidget* parent);

    /// Opens a chapter; the one that is open stays where it is read.
    void showTopic(const QString& topic);
    [[nodiscard]] QString topic() const { return m_topic; }

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place
    {
        QString topic;
        int scroll = 0;
    };

    QWidget* makeBar();
    QToolButton* makeButton(const QString& text, const QString& iconName, const QList<QKeySequence>& keys);
    void makeKeys();
    void fillContents();
    void fillHits();
    void search();
    void openPlace(const Place& place);
    void go(QList<Place>& from, QList<Place>& to);
    void chooseItem(const QTreeWidgetItem* item);
    void showPlace();
    void restore();

    const Manual& m_manual;
    QSettings& m_settings;
    QString m_topic;
    QList<Place> m_back;
    QList<Place> m_forward;
    QToolButton* m_backButton = nullptr;
    QToolButton* m_forwardButton = nullptr;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    ChapterView* m_view;
    QSplitter* m_splitter;
    QLabel* m_status;
};

} // namespace samordna::views

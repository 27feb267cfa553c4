#pragma once

#include "tests/views/byname.h"
#include "tests/views/quietparts.h"

#include "views/find/commands.h"
#include "views/window/mainwindow.h"

#include <QMenuBar>
#include <QSettings>

namespace samordna::test {

/// The window over a small county on the disk, met by names and keys: each key goes to whatever has the focus.
struct Desk : SmallCounty, ByName
{
    static constexpr int kMostStops = 120; // to go once round any page

    NoExchange exchange;
    NoCreator creator;
    ScriptedDialogs dialogs;
    QString path = folder.filePath(u"a.samordna"_s);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<views::MainWindow> window;

    /// The county is still open, so that rows can be added before start().
    Desk() { QSettings().clear(); }
    /// The window, as on a new day: what was open is closed.
    void start()
    {
        space.reset();
        if (window) {
            window->close();
        }
        window.reset();
        window = std::make_unique<views::MainWindow>(views::WindowParts{clock, exchange, creator, dialogs, settings});
        setRoot(window.get());
        window->show();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("no window");
        }
    }
    void open()
    {
        start();
        if (!window->openFile(path)) {
            qFatal("no file");
        }
    }
    /// The measures in a table, with the panel beside it.
    void openMeasures()
    {
        open();
        window->resize(1440, 900);
        goTo(views::PageKind::Measures);
        press(QStringLiteral("View: Table"));
    }
    [[nodiscard]] workspace::Workspace& file() const { return *window->workspace(); }
    [[nodiscard]] int steps() const { return file().undoStack().count(); }
    /// A page by its key in the menu.
    void goTo(views::PageKind page) const
    {
        const auto place = std::find(std::begin(views::kPages), std::end(views::kPages), page);
        const int digit = static_cast<int>(place - std::begin(views::kPages) + 1) % 10;
        key(static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::ControlModifier);
        QTRY_COMPARE(window->page(), page);
    }
    static QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : QApplication::activeWindow();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(focus(), key, with); }
    static void type(const QString& text) { typeInto(*focus(), text); }
    /// What a screen reader calls where the keys go.
    static QString spoken() { return spokenName(*focus()); }
    /// Tab as often as it takes; false when nothing of that name is on the way round.
    static bool tabTo(const QString& name)
    {
        for (int stop = 0; stop < kMostStops && spoken() != name; ++stop) {
            key(Qt::Key_Tab);
        }
        return spoken() == name;
    }
    /// The dialog is closed, and the window has the keys again: without a window manager nobody gives them back.
    [[nodiscard]] bool isBack() const
    {
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); })) {
            return false;
        }
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    /// The dialog that is open over the window.
    [[nodiscard]] static ByName dialog()
    {
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; })) {
            qFatal("no dialog");
        }
        return ByName(QApplication::activeModalWidget());
    }
    /// The menu bar's command of that text: what cannot be used now, or is not there, ends the test.
    void command(const QString& text) const
    {
        for (const views::Command& each : views::commandsOf(*window->menuBar(), views::FileState::Open, nullptr)) {
            if (each.text == text && each.isEnabled) {
                each.action->trigger();
                return;
            }
        }
        qFatal("no command %s can be used", qPrintable(text));
    }
    /// Asks for the words with Ctrl+K; the answer comes with the event loop.
    void find(const QString& words) const
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(spoken(), QStringLiteral("Find anything, or > for a command"));
        type(words);
    }
    /// What stands in the palette now.
    [[nodiscard]] QStringList found() const
    {
        const QString name = QStringLiteral("What was found");
        return has(name) ? lines(name) : QStringList();
    }
};

} // namespace samordna::test

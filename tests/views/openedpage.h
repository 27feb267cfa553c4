#pragma once

#include "tests/views/byname.h"

#include <QSettings>

namespace samordna::test {

/// A page over a small county, with the keys, as it looks the first time.
template <class P>
struct OpenedPage : SmallCounty, ByName
{
    FakeNavigator navigator;
    std::unique_ptr<P> page;

    OpenedPage()
    {
        QSettings().clear();
        page = begun();
        setRoot(page.get());
    }
    /// The same page over the same file, as when the program begins; it is in front.
    [[nodiscard]] std::unique_ptr<P> begun()
    {
        std::unique_ptr<P> it;
        if constexpr (std::is_constructible_v<P, views::PageContext, domain::Period>) {
            it = std::make_unique<P>(views::PageContext{*space, navigator}, period);
        } else {
            it = std::make_unique<P>(views::PageContext{*space, navigator}, navigator.scripted);
            it->setPeriod(period);
        }
        it->resize(1300, 800);
        it->show();
        it->activateWindow();
        if (!QTest::qWaitForWindowActive(it.get())) {
            qFatal("no active window");
        }
        return it;
    }
    /// As the window goes: what is typed is stored while its page is whole.
    ~OpenedPage()
    {
        if (QWidget* focus = page->window()->focusWidget()) {
            focus->clearFocus();
        }
    }
    [[nodiscard]] int steps() const { return space->undoStack().count(); }
    /// The dialog that the page has opened.
    [[nodiscard]] ByName dialog() const
    {
        auto* found = page->template findChild<QDialog*>();
        if (!found || !QTest::qWaitForWindowActive(found)) {
            qFatal("no dialog");
        }
        return ByName(found);
    }
};

} // namespace samordna::test

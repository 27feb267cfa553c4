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
        if constexpr (std::is_constructible_v<P, views::PageContext, domain::Period>) {
            page = std::make_unique<P>(views::PageContext{*space, navigator}, period);
        } else {
            page = std::make_unique<P>(views::PageContext{*space, navigator}, navigator.scripted);
            page->setPeriod(period);
        }
        setRoot(page.get());
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("no active window");
        }
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

#pragma once

#include "tests/views/byname.h"

#include "views/dialogs/importdialog.h"

#include <functional>

namespace samordna::test {

/// The import's real dialog, driven by names where the window would wait for a person.
inline auto importWith(ScriptedDialogs& dialogs, std::function<void(const ByName&)> drive)
{
    return [&dialogs, drive = std::move(drive)](QWidget& window, views::ImportSession& session) {
        views::ImportDialog dialog(session, dialogs, &window);
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog) || !QTest::qWaitFor([&] { return session.isPlanned(); })) {
            qFatal("nothing is planned");
        }
        drive(ByName(&dialog));
    };
}

} // namespace samordna::test

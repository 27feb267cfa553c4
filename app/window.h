#pragma once

#include "models/base/clock.h"

#include "views/dialogs/qtdialogs.h"
#include "views/window/mainwindow.h"

#include "app/composition.h"

#include <QSettings>

namespace samordna::app {

/// The window with everything it is composed of.
class Window
{
public:
    /// \a clock is borrowed. \a settings: where the window remembers its size; null: the user's
    /// own.
    explicit Window(const base::Clock& clock, std::unique_ptr<QSettings> settings = nullptr);

    [[nodiscard]] views::MainWindow& widget() { return m_window; }

private:
    Formats m_formats;
    Creator m_creator;
    views::QtDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    views::MainWindow m_window; ///< last: it uses the others
};

} // namespace samordna::app

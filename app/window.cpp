#include "app/window.h"

namespace samordna::app {

Window::Window(const base::Clock& clock, std::unique_ptr<QSettings> settings)
    : m_creator(clock)
    , m_settings(settings ? std::move(settings) : std::make_unique<QSettings>())
    , m_window({clock, m_formats, m_creator, m_dialogs, *m_settings})
{
}

} // namespace samordna::app

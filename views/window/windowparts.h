#pragma once

class QSettings;

namespace samordna::base {
class Clock;
}

namespace samordna::views {

class DialogService;
class Exchange;
class FileCreator;

/// What the window is composed of; all borrowed, and outlive it.
struct WindowParts
{
    const base::Clock& clock;
    Exchange& exchange;
    FileCreator& creator;
    DialogService& dialogs;
    QSettings& settings;
};

} // namespace samordna::views

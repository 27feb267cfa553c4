#pragma once

#include "views/page.h"

class QSettings;

namespace samordna::views {

/// What the window looked like when it was left: the one place that knows the keys. What is not there, or cannot be
/// understood, is as the program begins.
class WindowMemory final
{
public:
    explicit WindowMemory(QSettings& settings); ///< borrowed

    /// Size and place; no larger than the screen, whatever manages its windows.
    void place(QWidget& window) const;
    void rememberPlace(const QWidget& window);
    /// The period of \a kind that holds \a today, where none is remembered.
    [[nodiscard]] domain::Period period(QDate today, domain::PeriodKind kind) const;
    void rememberPeriod(const domain::Period& period);
    [[nodiscard]] PageKind page() const;
    void rememberPage(PageKind page);

private:
    QSettings& m_settings;
};

} // namespace samordna::views

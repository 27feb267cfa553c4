#include "views/window/windowmemory.h"

#include <QScreen>
#include <QSettings>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kLeastSize{1024, 640};
constexpr QSize kFirstSize{1440, 900};
constexpr QSize kFrame{16, 40}; ///< what a window manager adds, about
const QString kGeometryKey = u"window/geometry"_s;
const QString kPageKey = u"window/page"_s;
const QString kPeriodKey = u"window/period"_s;

} // namespace

WindowMemory::WindowMemory(QSettings& settings)
    : m_settings(settings)
{
}

void WindowMemory::place(QWidget& window) const
{
    const QSize room = window.screen()->availableSize();
    window.setMinimumSize(kLeastSize.boundedTo(room));
    window.resize(kFirstSize.boundedTo(room - kFrame));
    window.restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
}

void WindowMemory::rememberPlace(const QWidget& window)
{
    m_settings.setValue(kGeometryKey, window.saveGeometry());
}

domain::Period WindowMemory::period(QDate today, domain::PeriodKind kind) const
{
    const auto period = domain::Period::fromCode(m_settings.value(kPeriodKey).toString());
    return period ? *period : domain::Period::holding(today, kind);
}

void WindowMemory::rememberPeriod(const domain::Period& period)
{
    m_settings.setValue(kPeriodKey, period.code());
}

PageKind WindowMemory::page() const
{
    const int number = m_settings.value(kPageKey, 0).toInt();
    const bool isPage = number >= 0 && number < static_cast<int>(std::size(kPages));
    return isPage ? static_cast<PageKind>(number) : PageKind::Overview;
}

void WindowMemory::rememberPage(PageKind page)
{
    m_settings.setValue(kPageKey, static_cast<int>(page));
}

} // namespace samordna::views

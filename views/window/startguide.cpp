#include "views/window/startguide.h"

#include "views/dialogs/dialogservice.h"
#include "views/pages/startpage.h"
#include "views/window/fileactions.h"
#include "views/window/preferences.h"
#include "views/window/recentfiles.h"

#include <QStackedWidget>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

StartGuide::StartGuide(const WindowParts& parts, QStackedWidget& stack, Open open, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_stack(stack)
    , m_open(std::move(open))
    , m_window(window)
{
}

void StartGuide::makePage()
{
    m_page = new StartPage(&m_window);
    m_stack.addWidget(m_page);
    connect(m_page, &StartPage::newRequested, this, &StartGuide::newCounty);
    connect(m_page, &StartPage::openRequested, this, &StartGuide::openRequested);
    connect(m_page, &StartPage::importRequested, this, &StartGuide::beginWithImport);
    connect(m_page, &StartPage::sampleRequested, this, &StartGuide::makeSample);
    connect(m_page, &StartPage::recentChosen, this, [this](const QString& path) { m_open(path); });
    connect(m_page, &StartPage::recentForgotten, this, [this](const QString& path) {
        RecentFiles(m_parts.settings).forget(path);
        showRecent();
    });
}

void StartGuide::show()
{
    if (!m_page) {
        makePage();
    }
    showRecent();
    m_stack.setCurrentWidget(m_page);
    m_page->focusFirst();
}

void StartGuide::showRecent()
{
    if (m_page) {
        m_page->setRecent(RecentFiles(m_parts.settings).paths());
    }
}

bool StartGuide::make(const QString& what, const QString& path, const std::function<base::Result<void>()>& work)
{
    base::Result<void> made;
    m_parts.dialogs.run(&m_window, what, [&](const std::function<bool(qint64)>&) { made = work(); });
    if (!made) {
        Q_EMIT failed(made.error());
        return false;
    }
    return m_open(path);
}

bool StartGuide::newCounty()
{
    const auto county = m_parts.dialogs.newCounty(&m_window);
    if (!county || !make(tr("Making the file"), county->path, [&] { return m_parts.creator.createCounty(*county); })) {
        return false;
    }
    Preferences preferences = readPreferences(m_parts.settings);
    preferences.periodKind = county->periodKind;
    writePreferences(m_parts.settings, preferences);
    Q_EMIT periodKindChosen(county->periodKind);
    return true;
}

void StartGuide::makeSample()
{
    const QString path = m_parts.dialogs.saveFile(&m_window, FileKind::County, u"exempellan"_s);
    if (!path.isEmpty()) {
        make(tr("Making the sample county"), path, [&] { return m_parts.creator.createSample(path); });
    }
}

void StartGuide::beginWithImport()
{
    const QString path = m_parts.dialogs.openFile(&m_window, FileKind::Import);
    if (!path.isEmpty() && newCounty()) {
        Q_EMIT importRequested(path);
    }
}

} // namespace samordna::views

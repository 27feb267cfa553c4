#include "views/pages/yearoutput.h"

#include "views/dialogs/dialogservice.h"
#include "views/pages/follow.h"
#include "views/year/yearpaper.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>

namespace samordna::views {

YearOutput::YearOutput(const PageContext& context, DialogService& dialogs, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_dialogs(dialogs)
    , m_page(page)
{
}

void YearOutput::save(const YearPrint& year)
{
    const QString path = m_dialogs.saveFile(m_page, FileKind::PagePdf, tr("year-%1").arg(year.sheet.year));
    if (path.isEmpty()) {
        return;
    }
    const auto saving = QtConcurrent::run([year, path] { return writeYear(year, path); });
    follow(this, saving, [this, path](const base::Result<int>& pages) {
        if (pages) {
            m_context.navigator.showDone(
                tr("The year was saved, %n page(s): %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)));
        } else {
            m_context.navigator.showError(pages.error());
        }
        Q_EMIT saved();
    });
}

void YearOutput::print(const YearPrint& year)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Year wheel %1").arg(year.sheet.year));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, m_page);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const auto sent = paintYear(printer, year); sent) {
        m_context.navigator.showDone(tr("The year was sent to the printer."));
    } else {
        m_context.navigator.showError(sent.error());
    }
}

} // namespace samordna::views

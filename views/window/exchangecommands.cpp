#include "views/window/exchangecommands.h"

#include "views/dialogs/dialogservice.h"
#include "views/widgets/messagebar.h"
#include "views/window/fileactions.h"
#include "views/window/openfile.h"

namespace samordna::views {

ExchangeCommands::ExchangeCommands(
    Exchange& exchange, OpenFile& file, const domain::Period& period, MessageBar& message, QWidget& window)
    : m_exchange(exchange)
    , m_file(file)
    , m_period(period)
    , m_message(message)
    , m_window(window)
{
}

void ExchangeCommands::import() const
{
    const QString path = m_file.navigator().dialogs().openFile(&m_window, FileKind::Import);
    if (!path.isEmpty()) {
        import(path);
    }
}

void ExchangeCommands::import(const QString& path) const
{
    if (!m_file.navigator().settle()) {
        return;
    }
    FileActions actions(m_exchange, m_file.navigator().dialogs());
    const auto rows = actions.import(&m_window, m_file.workspace(), m_period, path);
    tell(rows, rows ? tr("%n row(s) were imported.", nullptr, *rows) : QString());
}

void ExchangeCommands::paste(const exchange::PastedCells& cells) const
{
    FileActions actions(m_exchange, m_file.navigator().dialogs());
    const auto rows = actions.paste(&m_window, m_file.workspace(), m_period, cells);
    tell(rows, rows ? tr("%n row(s) were pasted.", nullptr, *rows) : QString());
}

void ExchangeCommands::tell(const base::Result<int>& rows, const QString& done) const
{
    if (rows) {
        m_file.navigator().showDone(done);
    } else if (rows.error().kind != base::ErrorKind::Cancelled) {
        m_file.navigator().showError(rows.error());
    }
}

void ExchangeCommands::exportFile() const
{
    if (!m_file.navigator().settle()) {
        return;
    }
    FileActions actions(m_exchange, m_file.navigator().dialogs());
    const auto done = actions.exportFile(&m_window, m_file.workspace(), m_period);
    if (!done) {
        if (done.error().kind != base::ErrorKind::Cancelled) {
            m_file.navigator().showError(done.error());
        }
        return;
    }
    QString sentence = tr("Written: %1").arg(done->path);
    if (done->attachments > 0) {
        sentence += u' '
            + tr("%n attached file(s) stay in the county file: only their names are told.", nullptr, done->attachments);
    }
    if (done->days > 0) {
        sentence += u' ' + tr("%n day(s) are in it.", nullptr, done->days);
    }
    m_message.showDone(sentence, false); // nothing of the file has changed that could be undone
}

void ExchangeCommands::saveCopy() const
{
    if (!m_file.navigator().settle()) {
        return;
    }
    FileActions actions(m_exchange, m_file.navigator().dialogs());
    const auto path = actions.saveCopy(&m_window, m_file.workspace());
    if (path) {
        m_message.showDone(tr("A copy was saved: %1. You go on in the file itself.").arg(*path), false);
    } else if (path.error().kind != base::ErrorKind::Cancelled) {
        m_file.navigator().showError(path.error());
    }
}

void ExchangeCommands::changeMaskLimit() const
{
    const domain::County before = m_file.workspace().data().county;
    const auto limit = m_file.navigator().dialogs().maskLimit(&m_window, m_file.workspace());
    if (!limit || *limit == before.maskLimit) {
        return;
    }
    domain::County after = before;
    after.maskLimit = *limit;
    m_file.context().change(before, after, tr("Change the limit for small counts"),
        *limit == domain::kMaskOff
            ? tr("Counts of persons are no longer masked in what leaves the program.")
            : tr("Counts of persons below %1 are masked in what leaves the program.").arg(*limit));
}

} // namespace samordna::views

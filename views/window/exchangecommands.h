#pragma once

#include "models/base/result.h"
#include "models/domain/period.h"

#include <QCoreApplication>

class QWidget;

namespace samordna::exchange {
struct PastedCells;
}

namespace samordna::views {

class Exchange;
class MessageBar;
class OpenFile;

/// What comes into the open file from other formats and leaves it for them, and how small counts leave it: asks, does
/// it through FileActions, and says above the page what became of it. Cancelling says nothing.
class ExchangeCommands final
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::ExchangeCommands)

public:
    /// All borrowed. Questions stand on \a window.
    ExchangeCommands(
        Exchange& exchange, OpenFile& file, const domain::Period& period, MessageBar& message, QWidget& window);

    /// Reads \a path after showing what it would do.
    void import(const QString& path) const;
    /// The same for which file is not known yet.
    void import() const;
    void paste(const exchange::PastedCells& cells) const;
    void exportFile() const;
    /// Of the whole file, to be kept or taken along.
    void saveCopy() const;
    /// The limit is a value of the file.
    void changeMaskLimit() const;

private:
    void tell(const base::Result<int>& rows, const QString& done) const;

    Exchange& m_exchange;
    OpenFile& m_file;
    domain::Period m_period;
    MessageBar& m_message;
    QWidget& m_window;
};

} // namespace samordna::views

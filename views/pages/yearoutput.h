#pragma once

#include "views/page.h"

namespace samordna::views {

class DialogService;
struct YearPrint;

/// A year on its way out of the program: to a file or to the printer. What came of it is said by the navigator.
class YearOutput final : public QObject
{
    Q_OBJECT

public:
    /// \a page is borrowed and owns this; \a dialogs is borrowed and outlives it.
    YearOutput(const PageContext& context, DialogService& dialogs, QWidget* page);

    /// Asks where, and writes there off the GUI thread.
    void save(const YearPrint& year);
    void print(const YearPrint& year);

Q_SIGNALS:
    /// A file was written, or it was said why not.
    void saved();

private:
    PageContext m_context;
    DialogService& m_dialogs;
    QWidget* m_page;
};

} // namespace samordna::views

#pragma once

#include "models/base/result.h"
#include "models/domain/period.h"

#include "views/window/windowparts.h"

#include <QObject>

#include <functional>

class QStackedWidget;
class QWidget;

namespace samordna::views {

class StartPage;

/// Leads from no file to one: the start page, and what it offers. Makes files; the window opens them.
class StartGuide final : public QObject
{
    Q_OBJECT

public:
    /// Opens a file that was made or chosen; false, and said, when it could not be.
    using Open = std::function<bool(const QString& path)>;

    /// \a parts are borrowed. \a stack, borrowed too, takes the start page, which is made when it is first shown.
    /// Questions stand on \a window, which owns this.
    StartGuide(const WindowParts& parts, QStackedWidget& stack, Open open, QWidget& window);

    void show();
    /// Asks which county, makes its file and opens it. False when the user stopped it, and when it failed.
    bool newCounty();
    /// Shows the files that were open lately as they are remembered now.
    void showRecent();

Q_SIGNALS:
    /// Which file is not known yet.
    void openRequested();
    /// Into the county's file that has just been made.
    void importRequested(const QString& path);
    /// A county's file was made for periods of this kind.
    void periodKindChosen(samordna::domain::PeriodKind kind);
    void failed(const samordna::base::Error& error);

private:
    void makePage();
    void makeSample();
    void beginWithImport();
    bool make(const QString& what, const QString& path, const std::function<base::Result<void>()>& work);

    WindowParts m_parts;
    QStackedWidget& m_stack;
    Open m_open;
    QWidget& m_window;
    StartPage* m_page = nullptr; ///< owned by the stack
};

} // namespace samordna::views

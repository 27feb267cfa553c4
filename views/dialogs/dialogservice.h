#pragma once

#include "models/domain/period.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace samordna::exchange {
enum class DueKind;
struct DueDay;
} // namespace samordna::exchange

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

class ImportSession;

/// What a new county's file shall be.
struct NewCounty
{
    QString path;
    QString code;
    QString plan;
    domain::PeriodKind periodKind = domain::PeriodKind::Tertial; ///< how often the county reports; never Own

    friend bool operator==(const NewCounty&, const NewCounty&) = default;
};

/// Which files a file dialog is about.
enum class FileKind {
    County,
    Import,
    Workbook,
    Package,
    Json,
    ChartPdf,
    ChartSvg,
    ChartPng,
    PagePdf,
    Text,
    Attach,
    Copy,
    Calendar
};

/// A long job: called in a worker with what it reports its rows to; false from that means that the
/// user stopped it.
using LongJob = std::function<void(const std::function<bool(qint64 rows)>& progress)>;

/// Every question that the window asks in a box of its own, so that tests can answer for the user.
/// An empty answer means "cancel".
class DialogService
{
public:
    virtual ~DialogService() = default;
    [[nodiscard]] virtual QString openFile(QWidget* parent, FileKind kind) = 0;
    /// Any number of files at once; none for cancel.
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, FileKind kind) = 0;
    /// Asks before an existing file is replaced.
    [[nodiscard]] virtual QString saveFile(QWidget* parent, FileKind kind, const QString& suggested) = 0;
    [[nodiscard]] virtual std::optional<NewCounty> newCounty(QWidget* parent) = 0;
    [[nodiscard]] virtual std::optional<domain::Period> ownSpan(QWidget* parent, const domain::Period& now) = 0;
    /// Below which number counts of persons are masked in what leaves the program, as \a file has it at first; 0 turns
    /// it off.
    [[nodiscard]] virtual std::optional<int> maskLimit(QWidget* parent, const workspace::Workspace& file) = 0;
    /// Which kinds of \a days of \a period go into a calendar; \a now at first. Not none.
    [[nodiscard]] virtual std::optional<QList<exchange::DueKind>> dueKinds(QWidget* parent,
        const domain::Period& period, const QList<exchange::DueDay>& days, const QList<exchange::DueKind>& now) = 0;
    /// Starts \a session, shows it step by step and lets the user write it or not: session.isWritten().
    virtual void importRows(QWidget* parent, ImportSession& session) = 0;
    /// What a saved view shall be called, as it is stored: \a now at first, none of \a taken.
    [[nodiscard]] virtual std::optional<QString> viewName(
        QWidget* parent, const QString& title, const QString& now, const QStringList& taken) = 0;
    /// The index of the chosen answer; nothing for cancel.
    [[nodiscard]] virtual std::optional<int> choose(
        QWidget* parent, const QString& question, const QStringList& answers) = 0;
    /// Runs \a job off the GUI thread and returns when it has ended; shows its progress and Cancel
    /// when it takes time.
    virtual void run(QWidget* parent, const QString& what, const LongJob& job) = 0;
    /// Lets the program that the system has for it show a file; false when there is none.
    [[nodiscard]] virtual bool showDocument(const QString& path) = 0;
    virtual void showShortcuts(QWidget* parent) = 0;
    virtual void showAbout(QWidget* parent) = 0;
};

} // namespace samordna::views

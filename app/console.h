#pragma once

#include "models/base/error.h"

#include <QJsonObject>
#include <QString>

namespace samordna::app {

/// How the program ends.
enum ExitCode { ExitDone = 0, ExitAtFault = 1, ExitUsage = 2, ExitFile = 3 };

/// What a command says: results on standard output, in words or as one JSON object; what went wrong
/// in words on standard error.
class Console
{
public:
    explicit Console(bool isJson)
        : m_isJson(isJson)
    {
    }

    /// The result: \a sentence for people, or \a result with "ok": true for programs.
    void done(const QString& sentence, QJsonObject result) const;
    /// The result of a command that found faults.
    void atFault(const QString& sentence, QJsonObject result) const;
    /// A line on standard error.
    void note(const QString& line) const;
    /// Says what went wrong with \a path (may be empty) and returns the exit code for it.
    int failed(const base::Error& error, const QString& path = {}) const;
    /// The folder that \a path is to lie in does not exist.
    int folderMissing(const QString& path) const;
    /// Wrong usage: the sentence and where to read more.
    int usage(const QString& sentence) const;

private:
    int fault(base::ErrorKind kind, const QString& sentence, const QStringList& arguments) const;
    void json(const QJsonObject& result) const;

    bool m_isJson;
};

/// Which exit code a kind of error leads to.
[[nodiscard]] ExitCode exitCodeOf(base::ErrorKind kind);

} // namespace samordna::app

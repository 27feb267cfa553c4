#pragma once

#include "app/commandline.h"

class QCommandLineParser;

namespace samordna::app {

/// Reads into an invocation what options and places say, each in a function of its own; both must outlive it.
class InvocationReader
{
public:
    InvocationReader(const QCommandLineParser& parser, Invocation& invocation);

    /// Reads everything. The first that cannot be read is the answer, as a sentence; empty: all could.
    [[nodiscard]] QString wrong();

private:
    [[nodiscard]] QString value(const QString& name) const;
    [[nodiscard]] bool is(Command command) const;
    QString places();
    QString common();
    QString create();
    QString activities();
    QString import();
    /// Reads the day, or the period, that an option gives, if it is given.
    QString day(const QString& option, QDate& into);
    QString period(const QString& option, domain::Period& into);
    QString periodOnly();
    QString comparedWith();
    QString periodAndTable();
    QString mask();
    QString output();

    const QCommandLineParser& m_parser;
    Invocation& m_invocation;
};

} // namespace samordna::app

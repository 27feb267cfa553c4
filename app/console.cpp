#include "app/console.h"

#include "views/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

using base::ErrorKind;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::Console)
};

void write(std::FILE* file, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return u"not-found"_s;
    case ErrorKind::AlreadyExists: return u"already-exists"_s;
    case ErrorKind::NotOurs: return u"not-ours"_s;
    case ErrorKind::Damaged: return u"damaged"_s;
    case ErrorKind::NewerVersion: return u"newer-version"_s;
    case ErrorKind::Locked: return u"locked"_s;
    case ErrorKind::ReadOnly: return u"read-only"_s;
    case ErrorKind::DiskFull: return u"disk-full"_s;
    case ErrorKind::Io: return u"io"_s;
    case ErrorKind::TooLarge: return u"too-large"_s;
    case ErrorKind::Unreadable: return u"unreadable"_s;
    case ErrorKind::NoTable: return u"no-table"_s;
    case ErrorKind::Conflict: return u"conflict"_s;
    case ErrorKind::RuleBroken: return u"rule-broken"_s;
    case ErrorKind::Constraint: return u"constraint"_s;
    case ErrorKind::PersonalIdentity: return u"personal-identity"_s;
    case ErrorKind::InvalidArgument: return u"usage"_s;
    case ErrorKind::Cancelled: return u"cancelled"_s;
    }
    return {};
}

} // namespace

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TooLarge:
    case ErrorKind::Unreadable:
    case ErrorKind::NoTable:
    case ErrorKind::Conflict:
    case ErrorKind::RuleBroken:
    case ErrorKind::Constraint:
    case ErrorKind::PersonalIdentity:
    case ErrorKind::Cancelled: return ExitAtFault;
    case ErrorKind::InvalidArgument: return ExitUsage;
    default: return ExitFile;
    }
}

void Console::done(const QString& sentence, QJsonObject result) const
{
    if (!m_isJson) {
        write(stdout, sentence);
        return;
    }
    result.insert(u"ok"_s, true);
    json(result);
}

void Console::atFault(const QString& sentence, QJsonObject result) const
{
    note(sentence);
    if (m_isJson) {
        result.insert(u"ok"_s, false);
        json(result);
    }
}

void Console::note(const QString& line) const
{
    write(stderr, line);
}

int Console::failed(const base::Error& error, const QString& path) const
{
    QString sentence = views::errorSentence(error);
    // Not every sentence names its file; on a command line with several it has to be said.
    if (!path.isEmpty() && !sentence.contains(path)) {
        sentence.prepend(QString(QDir::toNativeSeparators(path) + u": "_s));
    }
    return fault(error.kind, sentence, error.arguments);
}

int Console::folderMissing(const QString& path) const
{
    const QString folder = QFileInfo(path).path();
    return fault(ErrorKind::NotFound,
        Texts::tr("There is no folder “%1” to write into. Make it first, or choose another.")
            .arg(QDir::toNativeSeparators(folder)),
        {folder});
}

int Console::usage(const QString& sentence) const
{
    const int code = fault(ErrorKind::InvalidArgument, sentence, {});
    note(Texts::tr("“samordna --help” says how it is used."));
    return code;
}

int Console::fault(ErrorKind kind, const QString& sentence, const QStringList& arguments) const
{
    const QJsonObject object{{u"kind"_s, kindName(kind)}, {u"sentence"_s, sentence},
        {u"arguments"_s, QJsonArray::fromStringList(arguments)}};
    atFault(sentence, {{u"error"_s, object}});
    return exitCodeOf(kind);
}

void Console::json(const QJsonObject& result) const
{
    write(stdout, QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)));
}

} // namespace samordna::app

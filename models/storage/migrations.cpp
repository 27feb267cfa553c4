#include "models/storage/migrations.h"

#include "models/storage/sqlitehandle.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace samordna::storage {

namespace {

const QString kFolder = QStringLiteral(":/samordna/migrations");

QString script(int version)
{
    const QStringList names = QDir(kFolder).entryList({u"%1_*.sql"_s.arg(version, 4, 10, QLatin1Char('0'))});
    QFile file(kFolder + u'/' + names.value(0));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Where a text, a name in quotes or a comment that begins at \a from ends; \a from itself when none begins there.
qsizetype skipQuoted(const QString& text, qsizetype from)
{
    const QChar first = text.at(from);
    if (first == u'\'' || first == u'"') {
        const auto end = text.indexOf(first, from + 1);
        return end < 0 ? text.size() : end + 1;
    }
    const QStringView two = QStringView(text).mid(from, 2);
    if (two == u"--") {
        const auto end = text.indexOf(u'\n', from);
        return end < 0 ? text.size() : end;
    }
    if (two == u"/*") {
        const auto end = text.indexOf(u"*/"_s, from + 2);
        return end < 0 ? text.size() : end + 2;
    }
    return from;
}

/// A script that leaves a reference to nothing behind has lost a row.
base::Result<void> refersOnlyToRows(const Connection& connection)
{
    const auto broken = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!broken) {
        return broken.error();
    }
    return broken->isValid()
        ? base::Error{base::ErrorKind::Damaged, {}, u"a reference to nothing in "_s + broken->toString()}
        : base::Result<void>();
}

} // namespace

int newestVersion()
{
    return static_cast<int>(QDir(kFolder).entryList({u"*.sql"_s}).size());
}

base::Result<void> migrate(const Connection& connection, int version)
{
    for (int next = version + 1; next <= newestVersion(); ++next) {
        Transaction transaction(connection);
        base::Result<void> done = transaction.begin();
        for (const QString& statement : splitStatements(script(next))) {
            done = done ? connection.run(statement) : done;
        }
        done = done ? refersOnlyToRows(connection) : done;
        done = done ? connection.run(u"PRAGMA user_version = %1"_s.arg(next)) : done;
        done = done ? transaction.commit() : done;
        if (!done) {
            return done;
        }
    }
    return {};
}

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    QString current;
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = skipQuoted(script, at);
        if (end > at) {
            const bool isComment = script.at(at) == u'-' || script.at(at) == u'/';
            current += isComment ? QStringView() : QStringView(script).mid(at, end - at);
            at = end;
        } else if (script.at(at) == u';' && isStatement((current + u';').toUtf8())) {
            statements.append(current.trimmed());
            current.clear();
            ++at;
        } else {
            current += script.at(at++);
        }
    }
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

base::Result<QStringList> schemaText(const Connection& connection)
{
    Statement statement(connection,
        u"SELECT type, name, sql FROM sqlite_schema"
        " WHERE NOT (type = 'index' AND sql IS NULL) AND name NOT IN ('sqlite_stat1', 'sqlite_stat4') ORDER BY type, name"_s);
    if (const auto read = statement.execute(); !read) {
        return read.error();
    }
    QStringList text;
    while (statement.next()) {
        text.append(statement.value(0).toString() + u' ' + statement.value(1).toString() + u": "_s
            + statement.value(2).toString());
    }
    return text;
}

base::Result<QStringList> expectedSchema()
{
    static const base::Result<QStringList> expected = []() -> base::Result<QStringList> {
        const auto connection = Connection::open(u":memory:"_s, OpenMode::Create);
        if (!connection) {
            return connection.error();
        }
        const auto migrated = migrate(**connection, 0);
        return migrated ? schemaText(**connection) : base::Result<QStringList>(migrated.error());
    }();
    return expected;
}

QByteArray fingerprintOf(const QStringList& schema)
{
    return QCryptographicHash::hash(schema.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray shippedFingerprint()
{
    QFile file(kFolder + u"/schema.sha256"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace samordna::storage

#include "views/spelling/ownwords.h"

#include "models/domain/collation.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

OwnWords::OwnWords(QString path)
    : m_path(std::move(path))
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            const QString word = line.trimmed();
            if (!word.isEmpty() && !contains(word)) {
                m_asWritten.append(word);
                m_words.insert(word.toLower());
            }
        }
    }
}

QStringList OwnWords::words() const
{
    QStringList sorted = m_asWritten;
    std::sort(sorted.begin(), sorted.end(),
        [](const QString& left, const QString& right) { return domain::compareSwedish(left, right) < 0; });
    return sorted;
}

bool OwnWords::add(const QString& word)
{
    return contains(word) || set(m_asWritten + QStringList{word});
}

bool OwnWords::set(const QStringList& words)
{
    m_asWritten.clear();
    m_words.clear();
    for (const QString& each : words) {
        const QString word = each.trimmed();
        if (!word.isEmpty() && !contains(word)) {
            m_asWritten.append(word);
            m_words.insert(word.toLower());
        }
    }
    return write();
}

bool OwnWords::write() const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(words().join(u'\n').toUtf8() + '\n') > 0 && file.commit();
}

QString OwnWords::usualPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"words.txt"_s);
}

} // namespace samordna::views

#include "views/window/filenotes.h"

#include "views/pages/follow.h"
#include "views/widgets/notebar.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QtConcurrentRun>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using workspace::ConflictCopy;

namespace {

constexpr std::chrono::milliseconds kAfterOpening{1500};

struct Neighbourhood
{
    std::optional<workspace::SyncedFolder> folder;
    QList<ConflictCopy> copies;
};

Neighbourhood neighbourhoodOf(const QString& path)
{
    return {workspace::syncedFolderOf(path), workspace::conflictCopies(path)};
}

QString nameOf(const ConflictCopy& copy)
{
    return QFileInfo(copy.path).fileName();
}

/// The same copy written to once more is news.
QString keyOf(const ConflictCopy& copy)
{
    return nameOf(copy) + u'|' + copy.saved.toUTC().toString(Qt::ISODate);
}

} // namespace

FileNotes::FileNotes(const QString& path, QSettings& settings, QBoxLayout& bars, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_settings(settings)
    , m_bars(bars)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_group = u"told/"_s + QString::fromLatin1(hash.first(16));
    QTimer::singleShot(kAfterOpening, this, &FileNotes::look);
}

FileNotes::~FileNotes() = default;

void FileNotes::look()
{
    follow(
        this, QtConcurrent::run([path = m_path] { return neighbourhoodOf(path); }), [this](const Neighbourhood& found) {
            for (const ConflictCopy& copy : found.copies) {
                if (!isToldOf(copy)) {
                    m_copies.append(copy);
                }
            }
            const QString told = m_settings.value(m_group + u"/folder"_s).toString();
            if (found.folder && found.folder->path != told) {
                m_folder = found.folder;
            }
            tell();
        });
}

void FileNotes::tell()
{
    if (m_copies.isEmpty() && !m_folder) {
        m_bar.reset();
        return;
    }
    if (!m_bar) {
        m_bar = std::make_unique<NoteBar>();
        m_bars.addWidget(m_bar.get());
        connect(m_bar.get(), &NoteBar::accepted, this, &FileNotes::accept);
        connect(m_bar.get(), &NoteBar::closed, this, &FileNotes::close, Qt::QueuedConnection); // it may go with it
    }
    if (m_copies.isEmpty()) {
        m_bar->present(folderText(), tr("What to do"));
    } else {
        m_bar->present(copiesText(), tr("See what differs"));
    }
}

void FileNotes::accept()
{
    if (m_copies.isEmpty()) {
        Q_EMIT adviceRequested();
    } else {
        Q_EMIT compareRequested(m_copies);
    }
}

/// What stands there has been read; then comes the next.
void FileNotes::close()
{
    if (!m_copies.isEmpty()) {
        QStringList told = m_settings.value(m_group + u"/copies"_s).toStringList();
        for (const ConflictCopy& copy : std::as_const(m_copies)) {
            told.append(keyOf(copy));
        }
        m_settings.setValue(m_group + u"/copies"_s, told);
        m_copies.clear();
    } else if (m_folder) {
        m_settings.setValue(m_group + u"/folder"_s, m_folder->path);
        m_folder.reset();
    }
    tell();
}

bool FileNotes::isToldOf(const ConflictCopy& copy) const
{
    return m_settings.value(m_group + u"/copies"_s).toStringList().contains(keyOf(copy));
}

QString FileNotes::copiesText() const
{
    for (const ConflictCopy& copy : m_copies) {
        if (copy.isOriginal) {
            return tr(
                "This file is a conflict copy: a sync program made it of %1 when two had written at the same time.")
                .arg(nameOf(copy));
        }
    }
    QStringList names;
    for (const ConflictCopy& copy : m_copies) {
        names.append(nameOf(copy));
    }
    return tr(
        "Beside this file lie %n conflict copy(ies), made by a sync program when two had written at the same time: "
        "%1.",
        nullptr, static_cast<int>(names.size()))
        .arg(QLocale().createSeparatedList(names));
}

QString FileNotes::folderText() const
{
    return tr(
        "This file lies in a folder that %1 syncs. Let one at a time work in it, and wait until it is synced before "
        "the next one opens it: otherwise there will be two files with half the work in each.")
        .arg(workspace::nameOf(m_folder->service));
}

} // namespace samordna::views

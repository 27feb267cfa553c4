#include "views/spelling/dictionary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSuggestions = 6; ///< as many as are read at a glance

QStringList folders()
{
    // What hunspell's own program looks in; the variable goes first there too.
    return qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts)
        + QStringList{u"/usr/share/hunspell"_s, u"/usr/share/myspell"_s, u"/usr/share/myspell/dicts"_s,
            u"/usr/local/share/hunspell"_s};
}

} // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> words, bool isUtf8)
    : m_words(std::move(words))
    , m_isUtf8(isUtf8)
{
}

Dictionary::~Dictionary() = default;

std::unique_ptr<Dictionary> Dictionary::load(const QString& path)
{
    // hunspell opens what is not there without a word, and then knows nothing.
    if (path.isEmpty() || !QFileInfo(path + u".aff"_s).isReadable() || !QFileInfo(path + u".dic"_s).isReadable()) {
        return nullptr;
    }
    auto words = std::make_unique<Hunspell>(
        QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData());
    const QByteArray letters = QByteArray::fromStdString(words->get_dict_encoding()).toUpper();
    const bool isUtf8 = letters == "UTF-8" || letters == "UTF8";
    if (!isUtf8 && letters != "ISO8859-1" && letters != "ISO-8859-1") {
        return nullptr;
    }
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(words), isUtf8));
}

std::string Dictionary::encoded(const QString& word) const
{
    return (m_isUtf8 ? word.toUtf8() : word.toLatin1()).toStdString();
}

bool Dictionary::knows(const QString& word) const
{
    return m_words->spell(encoded(word));
}

QStringList Dictionary::suggestions(const QString& word) const
{
    QStringList found;
    for (const std::string& each : m_words->suggest(encoded(word))) {
        if (found.size() == kSuggestions) {
            break;
        }
        const QByteArray bytes = QByteArray::fromStdString(each);
        found.append(m_isUtf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes));
    }
    return found;
}

QString Dictionary::installed(const QString& language)
{
    const QStringList names =
        language == u"sv" ? QStringList{u"sv_SE"_s, u"sv"_s, u"sv_FI"_s} : QStringList{u"en_GB"_s, u"en_US"_s, u"en"_s};
    for (const QString& folder : folders()) {
        for (const QString& name : names) {
            const QString path = QDir(folder).filePath(name);
            if (QFileInfo::exists(path + u".aff"_s) && QFileInfo::exists(path + u".dic"_s)) {
                return path;
            }
        }
    }
    return {};
}

} // namespace samordna::views

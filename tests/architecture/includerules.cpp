#include "tests/architecture/includerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace samordna::architecture {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList strings(const QJsonValue& array)
{
    QStringList result;
    for (const auto& value : array.toArray()) {
        result.append(value.toString());
    }
    return result;
}

QSet<QString> stringSet(const QJsonValue& array)
{
    const auto list = strings(array);
    return {list.cbegin(), list.cend()};
}

// The Qt module whose folder has a header of this name. Looked up in the installed Qt, so that no
// list of classes has to be kept.
QString qtModuleOf(const QString& header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const auto modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    const auto found = std::find_if(modules.cbegin(), modules.cend(),
        [&](const QString& module) { return headers.exists(module + u'/' + header); });
    return found == modules.cend() ? QString() : *found;
}

QString outsideNameOf(const QString& header)
{
    const bool isStandard = !header.contains(u'.') && !header.contains(u'/') && header == header.toLower();
    if (isStandard) {
        return {};
    }
    if (header.startsWith(u"Qt"_s) && header.contains(u'/')) {
        return header.section(u'/', 0, 0);
    }
    const auto module = qtModuleOf(header);
    return module.isEmpty() ? header : module;
}

bool isListed(const QStringList& list, const QString& outside)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const QString& listed) { return outside.startsWith(listed); });
}

} // namespace

IncludeRules::IncludeRules(QString root, const QJsonObject& table)
    : m_root(std::move(root))
    , m_readingFace(stringSet(table[u"readingFace"_s]))
{
    for (const auto& value : table[u"layers"_s].toArray()) {
        const auto layer = value.toObject();
        m_layers.push_back({layer[u"folder"_s].toString(), stringSet(layer[u"layers"_s]), strings(layer[u"anywhere"_s]),
            strings(layer[u"sources"_s]), strings(layer[u"hidden"_s])});
    }
    for (const auto& folder : {u"models"_s, u"views"_s, u"app"_s}) {
        readTree(folder);
    }
}

void IncludeRules::readTree(const QString& folder)
{
    QDirIterator files(m_root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto file = QDir(m_root).relativeFilePath(files.next());
        m_includes.insert(file, readIncludes(file));
    }
}

std::vector<IncludeRules::Include> IncludeRules::readIncludes(const QString& file) const
{
    static const QRegularExpression pattern(uR"x(^\s*#\s*include\s*([<"])([^>"]+)[>"])x"_s);
    std::vector<Include> includes;
    QFile source(m_root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly)) {
        return includes;
    }
    for (int line = 1; !source.atEnd(); ++line) {
        const auto match = pattern.match(QString::fromUtf8(source.readLine()));
        if (match.hasMatch()) {
            const bool fromRoot = match.capturedView(1) == u'"';
            const auto path = match.captured(2);
            includes.push_back({line, fromRoot, path, fromRoot ? QString() : outsideNameOf(path)});
        }
    }
    return includes;
}

const IncludeRules::Layer* IncludeRules::layerOf(const QString& file) const
{
    const auto found = std::find_if(
        m_layers.cbegin(), m_layers.cend(), [&](const Layer& layer) { return file.startsWith(layer.folder + u'/'); });
    return found == m_layers.cend() ? nullptr : &*found;
}

QStringList IncludeRules::faults() const
{
    QStringList result;
    auto files = m_includes.keys();
    files.sort();
    for (const auto& file : std::as_const(files)) {
        const auto* layer = layerOf(file);
        if (layer == nullptr) {
            result.append(file + u": lies in no layer of layers.json"_s);
            continue;
        }
        for (const auto& include : m_includes[file]) {
            const auto fault = faultOf(file, *layer, include);
            if (!fault.isEmpty()) {
                result.append(u"%1:%2: %3"_s.arg(file).arg(include.line).arg(fault));
            }
        }
    }
    return result;
}

QString IncludeRules::faultOf(const QString& file, const Layer& layer, const Include& include) const
{
    if (include.fromRoot) {
        return include.path.endsWith(u".moc"_s) ? QString() : faultOfOurs(layer, include.path);
    }
    const auto& outside = include.outside;
    if (outside.isEmpty() || isListed(layer.anywhere + layer.hidden, outside)) {
        return {};
    }
    if (isListed(layer.sources, outside)) {
        return file.endsWith(u".cpp"_s)
            ? QString()
            : u"<%1> (%2) may stand in %3's .cpp files only"_s.arg(include.path, outside, layer.folder);
    }
    return u"%1 may not include <%2> (%3)"_s.arg(layer.folder, include.path, outside);
}

QString IncludeRules::faultOfOurs(const Layer& layer, const QString& header) const
{
    if (!m_includes.contains(header)) {
        return u"\"%1\" is not a file of a layer, written from the root"_s.arg(header);
    }
    const auto* target = layerOf(header);
    if (target == nullptr || target == &layer) {
        return {}; // a target in no layer is reported itself
    }
    const bool isAllowed = layer.layers.contains(target->folder)
        || (layer.layers.contains(u"readingFace"_s) && m_readingFace.contains(header));
    if (!isAllowed) {
        return u"%1 may not include %2 (\"%3\")"_s.arg(layer.folder, target->folder, header);
    }
    QSet<QString> seen;
    const auto hidden = hiddenBehind(header, layer, seen);
    return hidden.isEmpty() ? QString() : u"\"%1\" leads to %2, which its layer hides"_s.arg(header, hidden);
}

QString IncludeRules::hiddenBehind(const QString& header, const Layer& layer, QSet<QString>& seen) const
{
    const auto* owner = layerOf(header);
    if (seen.contains(header) || owner == nullptr || owner == &layer) {
        return {};
    }
    seen.insert(header);
    for (const auto& include : m_includes[header]) {
        if (!include.fromRoot && isListed(owner->hidden, include.outside)) {
            return u"<%1> in %2"_s.arg(include.path, header);
        }
        const auto hidden = include.fromRoot ? hiddenBehind(include.path, layer, seen) : QString();
        if (!hidden.isEmpty()) {
            return hidden;
        }
    }
    return {};
}

} // namespace samordna::architecture

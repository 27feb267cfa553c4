#include "models/domain/attaching.h"

#include "models/domain/identitynumber.h"

#include <QMimeDatabase>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::domain {

namespace {

/// What Windows, macOS and the desktops of Linux start when it is opened, by suffix. Documents with macros are their
/// program's to ask about.
constexpr const char* kRunning[] = {"action", "app", "appimage", "application", "appref-ms", "bash", "bat", "bin",
    "chm", "cmd", "com", "command", "cpl", "csh", "deb", "desktop", "dll", "dmg", "elf", "exe", "fish", "flatpakref",
    "gadget", "hta", "img", "inf", "ins", "iso", "jar", "jnlp", "js", "jse", "ksh", "lnk", "mjs", "msc", "msi", "msix",
    "msp", "mst", "out", "pif", "pl", "ps1", "psd1", "psm1", "py", "pyw", "pyz", "rb", "reg", "rpm", "run", "scf",
    "scpt", "scr", "sct", "sh", "snap", "so", "terminal", "tool", "url", "vb", "vbe", "vbs", "vhd", "vhdx", "webloc",
    "workflow", "ws", "wsc", "wsf", "wsh", "xll", "zsh"};
/// How programs and scripts begin, whatever they are called.
constexpr const char* kBeginnings[] = {"#!",
    "\x7f"
    "ELF",
    "MZ", "[Desktop Entry]", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe"};
/// Names that are devices on Windows, whatever their suffix.
constexpr const char* kDevices[] = {"con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"};

template <std::size_t N>
bool holds(const char* const (&words)[N], const QString& word)
{
    return std::any_of(std::begin(words), std::end(words),
        [&word](const char* each) { return word.compare(QLatin1String(each), Qt::CaseInsensitive) == 0; });
}

bool isBeyondDoubt(const QString& text)
{
    const auto hits = findIdentityNumbers(text);
    return std::any_of(
        hits.cbegin(), hits.cend(), [](const IdentityHit& hit) { return hit.strength == IdentityStrength::Strong; });
}

/// Windows leaves out dots and spaces at the end, and what stands before them would then be the suffix.
QString withoutEnd(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name;
}

Attachment newRow(const AttachedFiles& present)
{
    Attachment row;
    row.id = AttachmentId::create();
    row.county = present.county;
    if (const auto* measure = std::get_if<MeasureId>(&present.owner)) {
        row.measure = *measure;
    } else if (const auto* activity = std::get_if<ActivityId>(&present.owner)) {
        row.activity = *activity;
    } else {
        row.mandate = std::get<MandateId>(present.owner);
    }
    return row;
}

} // namespace

const char* ownerField(const AttachmentOwner& owner)
{
    constexpr const char* kFields[] = {"measure", "activity", "mandate"};
    return kFields[owner.index()];
}

QUuid ownerId(const AttachmentOwner& owner)
{
    return std::visit([](const auto& id) { return id.uuid(); }, owner);
}

QString attachmentName(const QString& fileName)
{
    const auto folder = std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\'));
    QString name;
    for (const QChar letter : fileName.mid(folder + 1)) {
        if (letter.isPrint() || letter.isSurrogate()) {
            name.append(letter);
        }
    }
    name = withoutEnd(name.trimmed());
    const qsizetype excess = name.size() - kLongestAttachmentName;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (excess > 0) {
        const qsizetype end = dot > excess ? dot : name.size();
        name.remove(end - excess, excess);
        if (end > excess && name.at(end - excess - 1).isHighSurrogate()) { // half a letter
            name.remove(end - excess - 1, 1);
        }
    }
    return name;
}

QString nameOnDisk(const QString& name)
{
    QString safe = attachmentName(name);
    for (QChar& letter : safe) {
        if (u"<>:\"|?*"_s.contains(letter)) {
            letter = u'_';
        }
    }
    if (safe.isEmpty() || safe.startsWith(u'.') || holds(kDevices, safe.section(u'.', 0, 0))) {
        safe.prepend(u'_'); // nor a file that is hidden where it is saved
    }
    return safe;
}

bool mayRun(const QString& name, const QByteArray& bytes)
{
    const QString clean = attachmentName(name);
    return (clean.contains(u'.') && holds(kRunning, clean.section(u'.', -1)))
        || std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
            [&bytes](const char* beginning) { return bytes.startsWith(beginning); });
}

int lineWithIdentityNumber(const QString& name, const QByteArray& bytes)
{
    if (!QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).inherits(u"text/plain"_s)) {
        return 0;
    }
    // What has no mark is read byte by byte: digits are the same in UTF-8 and in the Windows and Latin tables.
    const auto marked = QStringConverter::encodingForData(bytes);
    const QByteArray text = marked ? QString(QStringDecoder(*marked).decode(bytes)).toUtf8() : bytes;
    int line = 1;
    for (qsizetype at = 0; at < text.size(); ++line) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const std::string_view part(text.constData() + at, static_cast<std::size_t>(end - at));
        if (mayHoldIdentityNumber(part) && isBeyondDoubt(QString::fromUtf8(text.constData() + at, end - at))) {
            return line;
        }
        at = end + 1;
    }
    return 0;
}

AttachProblem attachFile(ChangeSet& changes, AttachedFiles& present, const QString& fileName, const QByteArray& bytes)
{
    Attachment row = newRow(present);
    row.name = attachmentName(fileName);
    if (row.name.isEmpty()) {
        return AttachProblem::NoName;
    }
    if (isBeyondDoubt(row.name)) {
        return AttachProblem::IdentityNumber;
    }
    if (bytes.isEmpty() || bytes.size() > kLargestAttachment) {
        return bytes.isEmpty() ? AttachProblem::Empty : AttachProblem::TooLarge;
    }
    if (lineWithIdentityNumber(row.name, bytes) > 0) {
        return AttachProblem::IdentityNumberInside;
    }
    ChangeSet hashed; // a set of its own: a refused file leaves nothing behind
    row.hash = hashed.addContent(bytes);
    const auto same = std::find_if(present.rows.cbegin(), present.rows.cend(),
        [&row](const Attachment& other) { return other.hash == row.hash && !other.isWithdrawn(); });
    if (same != present.rows.cend() && !present.missing.contains(row.hash)) {
        return AttachProblem::AlreadyThere;
    }
    changes.addContent(bytes);
    present.missing.remove(row.hash);
    if (same != present.rows.cend()) {
        changes.append({AnyRecord(*same), AnyRecord(*same)}); // the bytes go in with a row, and this one is theirs
        return AttachProblem::None;
    }
    row.size = static_cast<int>(bytes.size());
    row.type = QMimeDatabase().mimeTypeForFileNameAndData(row.name, bytes).name();
    changes.add(row);
    present.rows.append(row);
    return AttachProblem::None;
}

} // namespace samordna::domain

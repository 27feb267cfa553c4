#include "models/exchange/exportfile.h"

#include "models/domain/changes.h"
#include "models/domain/identitynumber.h"
#include "models/progress/frozenfigures.h"
#include "models/storage/reader.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

IdentityGate::IdentityGate(QString table, QStringList columns)
    : m_table(std::move(table))
    , m_columns(std::move(columns))
{
}

bool IdentityGate::passes(std::span<const storage::Cell> row, qint64 number)
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto* text = std::get_if<std::string_view>(&row[column]);
        // Identities are UUIDs, whose digits mean nothing.
        const bool isId = text && text->size() >= 36 && (*text)[8] == '-' && (*text)[13] == '-';
        if (!text || isId || !domain::mayHoldIdentityNumber(*text)) {
            continue;
        }
        if (domain::holdsIdentityNumber(QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size())))) {
            m_hit = base::Error{base::ErrorKind::PersonalIdentity,
                {m_table, QString::number(number), m_columns.value(static_cast<qsizetype>(column))}, {}};
            return false;
        }
    }
    return true;
}

namespace {

/// The documents of a frozen period are packed: the texts inside them are looked at, not the letters they are packed
/// in.
base::Result<void> frozenPassGate(const storage::Reader& reader)
{
    const auto rows = reader.rows<domain::FrozenPeriod>();
    if (!rows) {
        return rows.error();
    }
    qint64 number = 0;
    for (const domain::FrozenPeriod& row : *rows) {
        ++number;
        const auto texts = progress::frozenTexts(row);
        if (!texts) {
            return texts.error();
        }
        if (std::any_of(texts->cbegin(), texts->cend(), domain::holdsIdentityNumber)) {
            return base::Error{base::ErrorKind::PersonalIdentity,
                {domain::entityName(domain::Entity::FrozenPeriod), QString::number(number), u"basis"_s}, {}};
        }
    }
    return {};
}

} // namespace

base::Result<void> passGate(const storage::Reader& reader, GateScope scope)
{
    base::Result<void> done;
    domain::forEachEntity([&]<class E>() {
        constexpr auto entity = domain::kEntityOf<E>;
        if (entity == domain::Entity::Activity && scope == GateScope::PlanOnly) {
            return;
        }
        if (entity == domain::Entity::FrozenPeriod) {
            done = done ? frozenPassGate(reader) : done;
            return;
        }
        IdentityGate gate(domain::entityName(entity), reader.streamColumns(entity));
        qint64 row = 0;
        const auto streamed = done ? reader.stream({entity, storage::WithdrawnRows::Shown, {}},
                                  [&](std::span<const storage::Cell> cells) { return gate.passes(cells, ++row); })
                                   : done;
        done = gate.hit() ? base::Result<void>(*gate.hit()) : streamed;
    });
    return done;
}

namespace {

/// \a code is errno as the failure left it: Qt tells a full disk from no other failure.
base::Error writeError(const QString& path, int code, const QString& detail)
{
    return {code == ENOSPC ? base::ErrorKind::DiskFull : base::ErrorKind::Io, {path}, detail};
}

/// What \a write did and how the device fared: a failed device counts more than what was made of it.
base::Result<void> writtenInto(
    QSaveFile& file, const QString& path, const std::function<base::Result<void>(QIODevice&)>& write)
{
    errno = 0;
    const auto written = write(file);
    // Only commit() would write the rest, and it does not see when that fails.
    while (written && file.error() == QFileDevice::NoError && file.bytesToWrite() > 0 && file.flush()) { }
    const int code = errno;
    const bool isWriteShort = !written && written.error().kind == base::ErrorKind::Io && code == ENOSPC;
    if (file.error() != QFileDevice::NoError || isWriteShort) { // Qt reports no error for a part that was written
        return writeError(path, code, file.errorString());
    }
    if (!written && written.error().kind == base::ErrorKind::Io) {
        base::Error error = written.error();
        error.arguments.prepend(path);
        return error;
    }
    return written;
}

} // namespace

base::Result<void> writtenTo(const QString& path, const std::function<base::Result<void>(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool isReadOnly = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
        return base::Error{isReadOnly ? base::ErrorKind::ReadOnly : base::ErrorKind::Io, {path}, file.errorString()};
    }
    if (const auto written = writtenInto(file, path, write); !written) {
        file.cancelWriting();
        return written;
    }
    errno = 0;
    const bool isInPlace = file.commit();
    const int code = errno;
    return isInPlace ? base::Result<void>() : writeError(path, code, file.errorString());
}

} // namespace samordna::exchange

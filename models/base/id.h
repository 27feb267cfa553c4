#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace samordna::base {

/// Names one row for ever: it survives export, merge and roll-up. Typed, so that an area can never be taken for a
/// measure. The integer keys that joins use stay inside models/storage.
template <class Entity>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    /// A new, random identity.
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    /// The same identity for the same name, every time: for shipped data, which two counties must be able to add up.
    [[nodiscard]] static Id named(const QString& name)
    {
        static const QUuid space(QStringLiteral("{5d0c6a52-1f4e-5a57-9d1e-2f0d0b7a2018}"));
        return Id(QUuid::createUuidV5(space, name));
    }
    /// Null when \a text is no UUID.
    [[nodiscard]] static Id fromText(const QString& text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    /// Lower case, without braces: the one written form, in the file and in every format.
    [[nodiscard]] QString text() const { return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace samordna::base

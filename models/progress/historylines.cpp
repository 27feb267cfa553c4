#include "models/progress/historylines.h"

#include "models/domain/fieldnames.h"
#include "models/domain/format.h"
#include "models/domain/recurrence.h"
#include "models/domain/rowjson.h"
#include "models/domain/terms.h"
#include "models/progress/changewords.h"
#include "models/progress/observationmasks.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

using domain::Entity;
using domain::FieldType;

const QString kNothing = QChar(0x2013);
const QString kWithdrawn = u"withdrawn"_s;

/// What a field is, whatever row it is of.
struct FieldKind
{
    QString name;
    FieldType type = FieldType::Text;
    Entity refersTo = Entity::County;
};

/// The fields of an entity in their order, why it was withdrawn first.
QList<FieldKind> fieldKinds(Entity entity)
{
    QList<FieldKind> kinds{{kWithdrawn, FieldType::Text, Entity::County}};
    domain::forEachEntity([&]<class E>() {
        if (domain::kEntityOf<E> == entity) {
            for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
                kinds.append({QString::fromLatin1(field.name), field.type, field.refersTo});
            }
        }
    });
    return kinds;
}

/// What a row is called where it is one of many; empty where it has no name.
struct Name
{
    QString operator()(const domain::County& row) const { return domain::inLanguage(row.name, row.nameEn); }
    QString operator()(const domain::Organisation& row) const { return domain::inLanguage(row.name, row.nameEn); }
    QString operator()(const domain::Plan& row) const { return domain::inLanguage(row.title, row.titleEn); }
    QString operator()(const domain::Goal& row) const { return numbered(row); }
    QString operator()(const domain::Area& row) const { return numbered(row); }
    QString operator()(const domain::Indicator& row) const { return domain::inLanguage(row.name, row.nameEn); }
    QString operator()(const domain::Measure& row) const
    {
        return row.number + u' ' + domain::inLanguage(row.title, row.titleEn);
    }
    QString operator()(const domain::Milestone& row) const { return row.title; }
    QString operator()(const domain::FollowUp& row) const { return domain::term(row.period); }
    QString operator()(const domain::Mandate& row) const { return row.document + u' ' + row.paragraph; }
    QString operator()(const domain::Succession& row) const { return domain::term(row.kind); }
    QString operator()(const domain::Target& row) const { return domain::term(row.period); }
    QString operator()(const domain::Observation& row) const
    {
        return domain::term(row.period) + u", "_s + domain::term(row.group).toLower();
    }
    QString operator()(const domain::Series& row) const { return row.title; }
    QString operator()(const domain::Activity& row) const { return domain::dateText(row.start) + u' ' + row.title; }
    QString operator()(const domain::AgendaItem& row) const { return row.title; }
    QString operator()(const domain::ActionPoint& row) const { return row.text; }
    QString operator()(const domain::Attachment& row) const { return row.name; }
    QString operator()(const domain::CalendarDay& row) const { return domain::dateText(row.day); }
    QString operator()(const domain::ReportingDay& row) const { return row.title; }
    QString operator()(const domain::FrozenPeriod& row) const { return domain::term(row.period); }

private:
    template <class E>
    static QString numbered(const E& row)
    {
        return QString::number(row.number) + u' ' + domain::inLanguage(row.name, row.nameEn);
    }
};

/// A row that is no longer there, from what a change tells of it.
std::optional<domain::AnyRecord> rowOf(const storage::RowChange& change)
{
    std::optional<domain::AnyRecord> row;
    domain::forEachEntity([&]<class E>() {
        if (domain::kEntityOf<E> == change.entity) {
            E told;
            for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
                const QJsonArray values = field.value().toArray();
                domain::setFieldValue(told, field.key(), values.at(change.exists ? 1 : 0));
            }
            row = told;
        }
    });
    return row;
}

/// The changes of a piece in words.
class Words
{
public:
    Words(const storage::Reader& reader, const PlaceNames& places)
        : m_reader(reader)
        , m_places(places)
    {
    }

    QList<HistoryLine> of(const storage::RowChange& change)
    {
        HistoryLine line;
        line.line = change.line;
        line.at = change.at;
        line.who = change.who;
        line.step = change.step;
        line.entity = change.entity;
        line.id = change.id;
        line.row = nameOf(change);
        if (!change.existed || !change.exists) {
            line.kind = change.exists ? HistoryKind::Made : HistoryKind::TakenAway;
            line.now = filledIn(change);
            line.countsPersons = !line.now.isEmpty() && countsPersons(change, {});
            return {line};
        }
        QList<HistoryLine> lines;
        for (const FieldKind& field : fieldKinds(change.entity)) {
            if (change.fields.contains(field.name) && field.type != FieldType::Document) {
                lines.append(changed(line, field, change));
            }
        }
        return lines;
    }

private:
    HistoryLine changed(HistoryLine line, const FieldKind& field, const storage::RowChange& change)
    {
        const QJsonArray values = change.fields.value(field.name).toArray();
        line.field = field.name;
        line.before = values.at(0);
        line.then = valueOf(field, change, values.at(0));
        line.now = valueOf(field, change, values.at(1));
        line.countsPersons = countsPersons(change, field.name);
        if (field.name == kWithdrawn) {
            line.kind = values.at(0).toString().isEmpty() ? HistoryKind::Withdrawn
                : values.at(1).toString().isEmpty()       ? HistoryKind::Restored
                                                          : HistoryKind::Changed;
        }
        return line;
    }

    QString nameOf(const storage::RowChange& change)
    {
        const QString name = nameOf(change.entity, change.id);
        if (!name.isEmpty() || (change.existed && change.exists)) {
            return name;
        }
        const auto row = rowOf(change);
        return row ? m_names.insert(change.id, std::visit(Name(), *row).simplified()).value() : QString();
    }

    QString nameOf(Entity entity, const QUuid& id)
    {
        const auto known = m_names.constFind(id);
        if (known != m_names.cend()) {
            return *known;
        }
        const auto row = rowNow(m_reader, entity, id);
        return row ? m_names.insert(id, std::visit(Name(), *row).simplified()).value() : QString();
    }

    /// "Due date: 2026-12-31", a line for each field that says something.
    QString filledIn(const storage::RowChange& change)
    {
        QStringList lines;
        for (const FieldKind& field : fieldKinds(change.entity)) {
            const QJsonValue value = change.fields.value(field.name).toArray().at(change.exists ? 1 : 0);
            const bool isSilent = value.isNull() || value.isUndefined() || value == QJsonValue(false)
                || value.toString(u"-"_s).isEmpty() || (value.isArray() && value.toArray().isEmpty())
                || (value == QJsonValue(0) && m_startAtZero.contains(field.name));
            const bool isOwner =
                field.type == FieldType::Reference && m_owners.contains(field.name) && change.entity != Entity::Measure;
            if (!isSilent && !isOwner && field.type != FieldType::Document && field.name != u"hash"_s) {
                lines.append(domain::fieldName(field.name) + u": "_s + valueOf(field, change, value));
            }
        }
        return lines.join(u'\n');
    }

    QString valueOf(const FieldKind& field, const storage::RowChange& change, const QJsonValue& value)
    {
        QStringList parts;
        const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue& part : values) {
            const QString words = part.isNull() || part.isUndefined() ? QString() : oneOf(field, change, part);
            if (!words.isEmpty()) {
                parts.append(words);
            }
        }
        return parts.isEmpty() ? kNothing : parts.join(u", "_s);
    }

    QString oneOf(const FieldKind& field, const storage::RowChange& change, const QJsonValue& value)
    {
        if (field.type == FieldType::Reference || field.type == FieldType::ReferenceList) {
            const QString name = nameOf(field.refersTo, QUuid(value.toString()));
            return name.isEmpty() ? QChar(u'?') : name; // a row that was taken away
        }
        if (field.name == u"rule"_s) {
            return ruleWords(change, value.toString());
        }
        if (field.name == u"municipality"_s || field.name == u"counties"_s) {
            return m_places.value(value.toString(), value.toString());
        }
        if (field.name == u"position"_s) {
            return domain::numberText(value.toDouble() + 1); // people count from one
        }
        if (field.name == u"size"_s) {
            return domain::sizeText(static_cast<qint64>(value.toDouble()));
        }
        if (field.type == FieldType::Text || field.type == FieldType::TextList) {
            return value.toString().trimmed();
        }
        return valueWords(change.entity, field.name, field.type, value, {});
    }

    /// "every second Tuesday", by the day the series begins with now.
    QString ruleWords(const storage::RowChange& change, const QString& rule)
    {
        const auto now = rowNow(m_reader, Entity::Series, change.id);
        domain::Series series;
        series.first = now ? std::get<domain::Series>(*now).first : QDate();
        series.rule = rule;
        return rule.isEmpty() ? QString() : domain::recurrenceSentence(series);
    }

    /// \a field is empty for a row with all its fields.
    bool countsPersons(const storage::RowChange& change, const QString& field)
    {
        if (change.entity == Entity::Activity) {
            static const QStringList groups{u"women"_s, u"men"_s, u"other"_s, u"unknown"_s};
            return field.isEmpty() || groups.contains(field);
        }
        if (change.entity != Entity::Observation || (!field.isEmpty() && field != u"value"_s)) {
            return false;
        }
        const auto row = rowNow(m_reader, change.entity, change.id);
        const auto indicator =
            row ? rowNow(m_reader, Entity::Indicator, std::get<domain::Observation>(*row).indicator.uuid()) : row;
        if (!indicator) {
            return true; // it cannot be told any more
        }
        const auto known = m_persons.constFind(uuidOf(*indicator));
        if (known != m_persons.cend()) {
            return *known;
        }
        const auto observations = m_reader.rows<domain::Observation>();
        const bool counts =
            !observations || progress::countsPersons(std::get<domain::Indicator>(*indicator), *observations);
        return m_persons.insert(uuidOf(*indicator), counts).value();
    }

    const storage::Reader& m_reader;
    const PlaceNames& m_places;
    const QStringList m_owners{u"measure"_s, u"activity"_s, u"indicator"_s, u"mandate"_s};
    const QStringList m_startAtZero{u"planned"_s, u"position"_s}; ///< which says nothing in a new row
    QHash<QUuid, QString> m_names;
    QHash<QUuid, bool> m_persons; ///< of indicators
};

} // namespace

bool hasEarlierValue(const HistoryLine& line)
{
    return !line.field.isEmpty();
}

base::Result<HistoryLines> historyLines(
    const storage::Reader& reader, const storage::HistorySearch& search, const PlaceNames& places, int limit)
{
    auto piece = reader.historyPiece(search, limit);
    if (!piece) {
        return piece.error();
    }
    HistoryLines lines;
    Words words(reader, places);
    for (const storage::RowChange& change : std::as_const(piece->changes)) {
        lines.lines += words.of(change);
    }
    lines.rest = piece->rest;
    lines.isAll = piece->isAll;
    return lines;
}

std::optional<domain::AnyRecord> rowNow(const storage::Reader& reader, domain::Entity entity, const QUuid& id)
{
    std::optional<domain::AnyRecord> found;
    domain::forEachEntity([&]<class E>() {
        if (domain::kEntityOf<E> == entity) {
            const auto row = reader.row<E>(base::Id<E>(id));
            if (row && *row) {
                found = **row;
            }
        }
    });
    return found;
}

} // namespace samordna::progress

#include "models/domain/format.h"
#include "models/domain/plansinforce.h"
#include "models/domain/terms.h"
#include "models/exchange/export.h"
#include "models/exchange/exportfile.h"
#include "models/exchange/exportmasks.h"
#include "models/exchange/exportmeetings.h"
#include "models/exchange/xlsxwriter.h"
#include "models/progress/figuremasks.h"
#include "models/progress/planprogress.h"
#include "models/storage/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExportXlsx)
};

using domain::inLanguage;
using domain::term;
using Format = XlsxWriter::Format;

constexpr qint64 kRowsBetweenProgress = 1000;

void optionalNumber(XlsxWriter& out, const std::optional<double>& value)
{
    value ? out.number(*value) : out.empty();
}

/// The sheets about the plan: bounded, so read whole.
class PlanSheets
{
public:
    PlanSheets(
        XlsxWriter& out, const domain::PlanData& data, const progress::PlanProgress& progress, const ExportMasks& masks)
        : m_out(out)
        , m_data(data)
        , m_progress(progress)
        , m_masks(masks)
    {
    }

    void write()
    {
        writeFigures();
        writeMeasures();
        writeFollowUps();
        writeObservations();
        writeOrganisations();
    }

private:
    void writeFigures()
    {
        m_out.beginSheet(Tr::tr("Figures"),
            {{Tr::tr("No"), 6}, {Tr::tr("Focus area"), 60}, {Tr::tr("Measures"), 10, Format::Number},
                {Tr::tr("Progress, per cent"), 16, Format::Percent},
                {Tr::tr("Change since the period before"), 18, Format::Number},
                {term(domain::Degree::Done), 12, Format::Number}, {term(domain::Degree::Half), 16, Format::Number},
                {term(domain::Degree::Started), 12, Format::Number},
                {term(domain::Degree::NotStarted), 14, Format::Number}});
        for (const auto& one : m_progress.areas) {
            const domain::Area* area = domain::find(m_data.areas, one.area);
            m_out.number(area ? area->number : 0);
            m_out.text(area ? inLanguage(area->name, area->nameEn) : QString());
            writeFigure(one);
        }
        m_out.empty();
        m_out.text(Tr::tr("The whole plan"));
        writeFigure(m_progress);
    }

    void writeFigure(const progress::GroupProgress& group)
    {
        m_out.number(group.shares.total());
        optionalNumber(m_out, group.figure.value);
        optionalNumber(m_out, group.change.points());
        for (const int count : group.shares.counts) {
            m_out.number(count);
        }
        m_out.endRow();
    }

    void writeMeasures()
    {
        m_out.beginSheet(Tr::tr("Measures"),
            {{Tr::tr("No"), 8, Format::Text}, {Tr::tr("Focus area"), 8, Format::Number},
                {Tr::tr("Measure"), 50, Format::Text}, {Tr::tr("Purpose"), 40, Format::Text},
                {Tr::tr("Lead"), 28, Format::Text}, {Tr::tr("Function"), 24, Format::Text},
                {Tr::tr("Partners"), 40, Format::Text}, {Tr::tr("Start date"), 12, Format::Date},
                {Tr::tr("Due date"), 12, Format::Date}, {Tr::tr("Continuous"), 11},
                {Tr::tr("Degree of implementation"), 20, Format::Text},
                {Tr::tr("Progress, per cent"), 16, Format::Percent}, {Tr::tr("Signal"), 10, Format::Text},
                {Tr::tr("Weight"), 8, Format::Number}, {Tr::tr("Draft"), 8}, {Tr::tr("Not applicable"), 14},
                {Tr::tr("Remark"), 40, Format::Text}});
        for (const domain::Measure& measure : m_data.measures) {
            if (measure.isWithdrawn()) {
                continue;
            }
            const auto& one = m_progress.measures.value(measure.id);
            const domain::Area* area = domain::find(m_data.areas, measure.area);
            m_out.text(measure.number);
            m_out.number(area ? area->number : 0);
            m_out.text(inLanguage(measure.title, measure.titleEn));
            m_out.text(measure.purpose);
            m_out.text(nameOf(measure.lead));
            m_out.text(measure.function);
            m_out.text(namesOf(measure.partners));
            m_out.date(measure.start);
            m_out.date(measure.due);
            m_out.text(yesOrEmpty(measure.continuous));
            m_out.text(term(one.degree));
            optionalNumber(m_out, one.figure.value);
            m_out.text(term(one.signal.value_or(one.suggested)));
            m_out.number(measure.weight);
            m_out.text(yesOrEmpty(measure.draft));
            m_out.text(yesOrEmpty(measure.notApplicable));
            m_out.text(measure.remark);
            m_out.endRow();
        }
    }

    void writeFollowUps()
    {
        m_out.beginSheet(Tr::tr("Follow-up"),
            {{Tr::tr("No"), 8, Format::Text}, {Tr::tr("Measure"), 50, Format::Text},
                {Tr::tr("Period"), 12, Format::Text}, {Tr::tr("Degree of implementation"), 20, Format::Text},
                {Tr::tr("Per cent"), 10, Format::Percent}, {Tr::tr("Signal"), 10, Format::Text},
                {Tr::tr("Reason"), 50, Format::Text}, {Tr::tr("Work done"), 50, Format::Text},
                {Tr::tr("Result"), 40, Format::Text}, {Tr::tr("Effect"), 40, Format::Text},
                {Tr::tr("Cost (SEK)"), 12, Format::Number}});
        for (const domain::FollowUp& followUp : m_data.followUps) {
            const domain::Measure* measure = domain::find(m_data.measures, followUp.measure);
            if (!measure || followUp.isWithdrawn()) {
                continue;
            }
            m_out.text(measure->number);
            m_out.text(inLanguage(measure->title, measure->titleEn));
            m_out.text(followUp.period.code());
            m_out.text(followUp.degree ? term(*followUp.degree) : QString());
            optionalNumber(m_out, followUp.percent);
            m_out.text(followUp.signal ? term(*followUp.signal) : QString());
            m_out.text(followUp.reason);
            m_out.text(followUp.workDone);
            m_out.text(followUp.result);
            m_out.text(followUp.effect);
            optionalNumber(m_out, followUp.cost);
            m_out.endRow();
        }
    }

    void writeObservations()
    {
        m_out.beginSheet(Tr::tr("Indicators"),
            {{Tr::tr("Indicator"), 50, Format::Text}, {Tr::tr("Unit"), 12, Format::Text},
                {Tr::tr("Period"), 12, Format::Text}, {Tr::tr("Group"), 14, Format::Text},
                {Tr::tr("Value"), 10, Format::Number}, {Tr::tr("Source"), 40, Format::Text},
                {Tr::tr("Comment"), 40, Format::Text}});
        for (const domain::Observation& observation : m_data.observations) {
            const domain::Indicator* indicator = domain::find(m_data.indicators, observation.indicator);
            if (!indicator || observation.isWithdrawn()) {
                continue;
            }
            m_out.text(inLanguage(indicator->name, indicator->nameEn));
            m_out.text(indicator->unit);
            m_out.text(observation.period.code());
            m_out.text(term(observation.group));
            const progress::Mark mark = m_masks.observations.of(observation.id);
            mark == progress::Mark::Shown ? m_out.number(observation.value)
                                          : m_out.text(progress::shownText(mark, m_masks.limit, 0));
            m_out.text(observation.source);
            m_out.text(observation.comment);
            m_out.endRow();
        }
    }

    void writeOrganisations()
    {
        m_out.beginSheet(Tr::tr("Organisations"),
            {{Tr::tr("Name"), 50, Format::Text}, {Tr::tr("Kind"), 24, Format::Text},
                {Tr::tr("Mailbox"), 30, Format::Text}, {Tr::tr("Other names"), 40, Format::Text}});
        for (const domain::Organisation& organisation : m_data.organisations) {
            if (!organisation.isWithdrawn()) {
                m_out.text(inLanguage(organisation.name, organisation.nameEn));
                m_out.text(term(organisation.kind));
                m_out.text(organisation.mailbox);
                m_out.text(organisation.aliases.join(u", "_s));
                m_out.endRow();
            }
        }
    }

    static QString yesOrEmpty(bool value) { return value ? Tr::tr("Yes") : QString(); }
    QString nameOf(const domain::OrganisationId& id) const
    {
        const domain::Organisation* row = domain::find(m_data.organisations, id);
        return row ? inLanguage(row->name, row->nameEn) : QString();
    }
    QString namesOf(const QList<domain::OrganisationId>& ids) const
    {
        QStringList names;
        for (const auto& id : ids) {
            names.append(nameOf(id));
        }
        return names.join(u", "_s);
    }

    XlsxWriter& m_out;
    const domain::PlanData& m_data;
    const progress::PlanProgress& m_progress;
    const ExportMasks& m_masks;
};

/// The activities' sheet: rows go from the database to the workbook one by one, with references turned into names.
class ActivitySheet
{
public:
    ActivitySheet(
        XlsxWriter& out, const storage::Reader& reader, const domain::PlanData& data, const ExportMasks& masks)
        : m_out(out)
        , m_masks(masks)
        , m_columns(reader.streamColumns(domain::Entity::Activity))
    {
        for (const domain::Organisation& organisation : data.organisations) {
            m_names.insert(
                organisation.id.text().toUtf8(), inLanguage(organisation.name, organisation.nameEn).toUtf8());
        }
        for (const domain::Measure& measure : data.measures) {
            m_names.insert(measure.id.text().toUtf8(), measure.number.toUtf8());
        }
        for (const auto& code : domain::codesOf<domain::ActivityKind>()) {
            m_names.insert(QByteArray(code.text), term(code.value).toUtf8());
        }
    }

    base::Result<void> write(const storage::Reader& reader, const ExportOptions& options)
    {
        const QList<Field> fields = fieldsShown();
        QList<XlsxWriter::Column> columns;
        for (const Field& field : fields) {
            columns.append(field.column);
        }
        m_out.beginSheet(Tr::tr("Activities"), columns);
        IdentityGate gate(Tr::tr("Activities"), m_columns);
        qint64 rows = 0;
        const auto streamed = reader.stream({domain::Entity::Activity, storage::WithdrawnRows::Hidden, options.period},
            [&](std::span<const storage::Cell> cells) {
                const auto* id = std::get_if<std::string_view>(&cells.front());
                const auto marks = id ? marksOf(*id) : progress::ParticipantMarks();
                for (const Field& field : fields) {
                    const auto mark =
                        field.group < 0 ? progress::Mark::Shown : marks.groups[static_cast<std::size_t>(field.group)];
                    mark == progress::Mark::Shown ? put(field, cells[static_cast<std::size_t>(field.index)])
                                                  : m_out.text(progress::shownText(mark, m_masks.limit, 0));
                }
                m_out.endRow();
                ++rows;
                return gate.passes(cells, rows)
                    && !(rows % kRowsBetweenProgress == 0 && options.progress && !options.progress(rows));
            });
        return gate.hit() ? base::Result<void>(*gate.hit()) : streamed;
    }

private:
    struct Field
    {
        XlsxWriter::Column column;
        qsizetype index = 0; ///< in the streamed row
        bool isNamed = false; ///< identities or a code, shown as names
        int group = -1; ///< of participants, in the order of progress::ParticipantMarks
    };

    QList<Field> fieldsShown() const
    {
        const auto at = [&](const QString& name) { return m_columns.indexOf(name); };
        return {{{Tr::tr("Start date"), 12, Format::Date}, at(u"start"_s)},
            {{Tr::tr("Start time"), 10, Format::Text}, at(u"start_time"_s)},
            {{Tr::tr("End date"), 12, Format::Date}, at(u"end"_s)},
            {{Tr::tr("End time"), 10, Format::Text}, at(u"end_time"_s)},
            {{Tr::tr("Kind"), 20, Format::Text}, at(u"kind"_s), true},
            {{Tr::tr("Title"), 50, Format::Text}, at(u"title"_s)},
            {{Tr::tr("Place"), 20, Format::Text}, at(u"place"_s)},
            {{Tr::tr("Municipality"), 12, Format::Text}, at(u"municipality"_s)},
            {{Tr::tr("Organiser"), 28, Format::Text}, at(u"organiser"_s), true},
            {{Tr::tr("Participating organisations"), 40, Format::Text}, at(u"organisations"_s), true},
            {{Tr::tr("Women"), 8, Format::Number}, at(u"women"_s), false, 0},
            {{Tr::tr("Men"), 8, Format::Number}, at(u"men"_s), false, 1},
            {{Tr::tr("Other"), 8, Format::Number}, at(u"other"_s), false, 2},
            {{Tr::tr("Not stated"), 8, Format::Number}, at(u"unknown"_s), false, 3},
            {{Tr::tr("Hours"), 8, Format::Number}, at(u"hours"_s)},
            {{Tr::tr("Cost (SEK)"), 12, Format::Number}, at(u"cost"_s)},
            {{Tr::tr("Measures"), 14, Format::Text}, at(u"measures"_s), true},
            {{Tr::tr("Counties"), 10, Format::Text}, at(u"counties"_s)},
            {{Tr::tr("Result"), 40, Format::Text}, at(u"result"_s)},
            {{Tr::tr("Remark"), 40, Format::Text}, at(u"remark"_s)}};
    }

    progress::ParticipantMarks marksOf(std::string_view id) const
    {
        return m_masks.activities.of(
            domain::ActivityId(QUuid::fromString(QLatin1StringView(id.data(), static_cast<qsizetype>(id.size())))));
    }

    void put(const Field& field, const storage::Cell& cell)
    {
        if (const auto* text = std::get_if<std::string_view>(&cell)) {
            if (field.isNamed) {
                m_out.text(named(*text));
            } else if (field.column.format == Format::Date) {
                m_out.isoDate(*text);
            } else {
                m_out.text(*text);
            }
        } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
            m_out.number(static_cast<double>(*whole));
        } else if (const auto* real = std::get_if<double>(&cell)) {
            m_out.number(*real);
        } else {
            m_out.empty();
        }
    }

    /// "uuid|uuid" as "name, name". Most rows repeat what a row before had.
    std::string_view named(std::string_view ids)
    {
        const QByteArray key = QByteArray::fromRawData(ids.data(), static_cast<qsizetype>(ids.size()));
        auto known = m_names.constFind(key);
        if (known == m_names.cend()) {
            QByteArrayList names;
            for (const QByteArray& id : key.split('|')) {
                names.append(m_names.value(id, id));
            }
            known = m_names.insert(QByteArray(ids.data(), static_cast<qsizetype>(ids.size())), names.join(", "));
        }
        return {known->constData(), static_cast<std::size_t>(known->size())};
    }

    XlsxWriter& m_out;
    const ExportMasks& m_masks;
    QStringList m_columns;
    QHash<QByteArray, QByteArray> m_names; ///< by identity, by code, and by whole lists met so far
};

} // namespace

base::Result<void> exportXlsx(const storage::Reader& reader, const ExportOptions& options, const QString& path)
{
    const auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    const auto figures = progress::planProgress(reader, *data, options.period, options.today);
    if (!figures) {
        return figures.error();
    }
    if (const auto clean = passGate(reader, GateScope::PlanOnly); !clean) {
        return clean; // the activities pass it as they are written
    }
    const auto masks = readMasks(reader, options, progress::MaskScope::Period);
    if (!masks) {
        return masks.error();
    }
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"export.xlsx"_s);
    XlsxWriter out(made);
    const auto shown = progress::maskedProgress(*figures, *data, masks->observations);
    PlanSheets(out, domain::inForce(*data, figures->asOf), shown, *masks).write();
    base::Result<void> done = ActivitySheet(out, reader, *data, *masks).write(reader, options);
    done = done ? writeMeetings(out, reader, *data, options.period, options.today) : done;
    const auto finished = out.finish();
    done = done ? finished : done;
    if (!done) {
        return done;
    }
    return writtenTo(path, [&](QIODevice& target) -> base::Result<void> {
        QFile source(made);
        if (!source.open(QIODevice::ReadOnly)) {
            return base::Error{base::ErrorKind::Io, {}, source.errorString()};
        }
        while (!source.atEnd()) {
            const QByteArray part = source.read(1024 * 1024);
            if (target.write(part) != part.size()) {
                return base::Error{base::ErrorKind::Io, {}, target.errorString()};
            }
        }
        return {};
    });
}

} // namespace samordna::exchange

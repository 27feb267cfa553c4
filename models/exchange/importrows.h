#pragma once

#include "models/exchange/import.h"
#include "models/exchange/importshown.h"
#include "models/exchange/sheet.h"

#include "models/domain/plandata.h"

#include <QHash>
#include <QSet>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

/// Turns the rows of tables into what must change in a file. Rows are matched with what is there by what people know
/// them by (ImportKey), so that importing again updates instead of doubling. A row is taken whole or refused whole;
/// what it would have added beside itself (an organisation) goes with it.
class ImportRows
{
public:
    /// \a reader and \a options are borrowed.
    ImportRows(const storage::Reader& reader, domain::PlanData data, const ImportOptions& options);

    /// A cell that says what our own tables show of the file's row says nothing new: rows that were copied there come
    /// back unchanged. Before the first read(). The file's own errors.
    base::Result<void> leaveWhatIsShown(const QList<ImportTable>& tables);
    /// Adds what \a table asks for of \a sheet, the source's sheet number \a number. Cancelled, or the file's own
    /// errors.
    base::Result<void> read(const Sheet& sheet, const ImportTable& table, int number);
    [[nodiscard]] ImportPlan plan() const;

private:
    /// One row while it is read: its cells by field, what has to be kept as text, and what it would change.
    struct Line
    {
        const Sheet& sheet;
        const ImportTable& table;
        Row cells;
        ImportedRow out;
        QStringList kept = {};
        QList<domain::Change> changes = {};
        qsizetype organisations = 0; ///< how many there were before the line
        QString name = {}; ///< what no other row of the source may have: the file's row, and the period of a follow-up
    };
    struct Named
    {
        domain::OrganisationId id;
        QString function; ///< what stood after the organisation's name and a comma
    };
    /// What tells activities of the same day and title apart.
    struct Traits
    {
        std::optional<domain::ActivityKind> kind;
        QTime time;
        QString place; ///< may end with the municipality, as our own table shows it
    };

    // importrows.cpp: what becomes of a row
    void remarkOnColumns(const Sheet& sheet, const ImportTable& table);
    base::Result<void> readLine(Line& line);
    template <class E>
    void submit(Line& line, const std::optional<E>& stored, const E& row);
    void finish(Line& line);
    void dropOtherRemarks(Line& line);
    void take(Line& line);

    // importkinds.cpp: the rows of each kind
    base::Result<void> readMeasure(Line& line);
    void judgeAmongOthers(Line& line, const domain::Measure& row);
    void readFollowUp(Line& line, const domain::Measure& measure);
    [[nodiscard]] domain::Period periodOfFollowUp(Line& line);
    base::Result<void> readActivity(Line& line);
    void readObservation(Line& line);
    void readOrganisation(Line& line);
    [[nodiscard]] bool hasRemark(const Line& line, RemarkKind kind, const QString& heading = {}) const;

    // importcells.cpp: cells into fields
    template <class E>
    void assign(Line& line, E& row, const QString& entity);
    template <class E>
    void assignField(Line& line, E& row, const domain::Field<E>& field, const ImportColumn& column);
    [[nodiscard]] QJsonValue valueOf(
        Line& line, domain::FieldType type, domain::Entity refersTo, const ImportColumn& column, const Cell& cell);
    [[nodiscard]] QJsonValue listOf(
        Line& line, domain::FieldType type, domain::Entity refersTo, const ImportColumn& column, const QString& text);
    void readArea(Line& line, domain::Measure& measure);
    void readDue(Line& line, domain::Measure& measure);
    void readLead(Line& line, domain::Measure& measure);
    void readDays(Line& line, domain::Activity& activity);
    [[nodiscard]] QTime startTimeOf(const Line& line) const;
    void readPlace(Line& line, domain::Activity& activity);
    void dropShown(Line& line, const ShownTexts& shown) const;
    void readTotal(Line& line, const domain::Activity& activity);
    [[nodiscard]] const ImportColumn* column(const Line& line, const QString& entity, const QString& field) const;
    [[nodiscard]] Cell cell(const Line& line, const QString& entity, const QString& field) const;
    [[nodiscard]] QString textOf(const Line& line, const QString& entity, const QString& field) const;
    [[nodiscard]] QString keptText(const Line& line, const QString& own) const;
    void keep(Line& line, const ImportColumn& column, const QString& text);
    void remark(Line& line, RemarkKind kind, const QString& column, const QString& text);
    void refuse(Line& line, const domain::Problem& problem);
    [[nodiscard]] bool holdsPersonalNumber(Line& line);

    // importmatch.cpp: what the file has
    [[nodiscard]] const domain::Measure* storedMeasure(
        const Line& line, const QString& number, const QString& title) const;
    /// The same in rows that are out of use, which are refused and not added once more.
    [[nodiscard]] const domain::Measure* withdrawnMeasure(const QString& number, const QString& title) const;
    [[nodiscard]] base::Result<std::optional<domain::Activity>> storedActivity(
        Line& line, const domain::Activity& wanted);
    [[nodiscard]] base::Result<QList<domain::ActivityId>> activitiesOf(QDate day, const QString& title);
    [[nodiscard]] Traits traitsOf(const Line& line) const;
    [[nodiscard]] domain::ActivityId newActivityId(const Line& line, const domain::Activity& wanted) const;
    [[nodiscard]] QJsonValue reference(Line& line, domain::Entity entity, const QString& text);
    [[nodiscard]] Named organisation(Line& line, const QString& text);
    [[nodiscard]] QStringList organisationNames(const QString& text) const;
    [[nodiscard]] const domain::Measure* measureNumbered(const QString& number) const;
    /// Whether the area's plan counts: a measure that was carried to a later plan has its number in both.
    [[nodiscard]] bool isInForce(const domain::AreaId& area) const;
    /// Whether a row before this one stands for it too; the row is refused then.
    [[nodiscard]] bool isRepeated(Line& line, const QString& name);
    [[nodiscard]] bool isTaken(const Line& line, const QUuid& id) const;
    [[nodiscard]] QString nameOf(const Line& line, const QUuid& id) const;

    const storage::Reader& m_reader;
    domain::PlanData m_data; ///< as it will be, with the rows that were taken
    const ImportOptions& m_options;
    bool m_leavesShown = false;
    QHash<domain::MeasureId, progress::MeasureProgress> m_figures; ///< what the table of measures shows
    QSet<domain::PlanId> m_plans; ///< in force in the period, else today
    QString m_county;
    ImportPlan m_plan; ///< without its changes
    QList<domain::Change> m_changes;
    QHash<QUuid, qsizetype> m_places; ///< of rows in m_changes
    QHash<QString, int> m_taken; ///< the row that stands for a row of the file, by nameOf()
    /// The activities of the days that the source names, by title without case: each day is asked for once.
    QHash<QDate, QHash<QString, QList<domain::ActivityId>>> m_days;
};

} // namespace samordna::exchange

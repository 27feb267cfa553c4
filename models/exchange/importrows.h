#pragma once

#include "models/exchange/importtable.h"

#include <QHash>

namespace samordna::storage {
class Reader;
}

namespace samordna::exchange {

/// Turns the rows of a recognised table into what must change in a file. Rows are matched with what is there by what
/// people know them by (a measure's number and title, an activity's day and title, an observation's series, period and
/// group), so that importing again updates instead of doubling.
class ImportRows
{
public:
    ImportRows(const storage::Reader& reader, domain::PlanData data, const ImportOptions& options);

    /// Adds what \a table asks for to the plan. Cancelled, or the file's own errors.
    base::Result<void> read(const ImportTable& table);
    [[nodiscard]] ImportPlan plan() const { return m_plan; }

private:
    /// One row while it is read: its cells by field, and what has to be kept as text.
    struct Line
    {
        const ImportTable& table;
        const Row& cells;
        int number = 0; ///< as the spreadsheet counts
        QStringList kept;
    };
    struct Named
    {
        domain::OrganisationId id;
        QString function; ///< what stood after the organisation's name and a comma
    };

    base::Result<void> readLine(Line& line);
    base::Result<void> readMeasure(Line& line);
    void readFollowUp(Line& line, const domain::Measure& measure, bool isNew);
    base::Result<void> readActivity(Line& line);
    void readObservation(Line& line);

    /// Reads every column of \a entity into \a row, as far as the field's type says how.
    template <class E>
    void assign(Line& line, E& row, const QString& entity);
    template <class E>
    void assignField(Line& line, E& row, const domain::Field<E>& field, const ImportColumn& column);
    void readDue(Line& line, domain::Measure& measure);
    void readLead(Line& line, domain::Measure& measure);
    void readDays(Line& line, domain::Activity& activity);
    void readTotal(Line& line, const domain::Activity& activity);

    [[nodiscard]] const ImportColumn* column(const Line& line, const QString& entity, const QString& field) const;
    [[nodiscard]] const Cell* cell(const Line& line, const QString& entity, const QString& field) const;
    [[nodiscard]] QJsonValue reference(Line& line, domain::Entity entity, const QString& text);
    [[nodiscard]] Named organisation(Line& line, const QString& text);
    [[nodiscard]] domain::AreaId area(const Line& line, const QString& number) const;
    [[nodiscard]] const domain::Measure* measureNumbered(const QString& number) const;
    [[nodiscard]] base::Result<std::optional<domain::Activity>> storedActivity(const domain::Activity& wanted);

    void keep(Line& line, const ImportColumn& column, const QString& text);
    void remark(const Line& line, RemarkKind kind, const QString& column, const QString& text);
    [[nodiscard]] bool holdsPersonalNumber(const Line& line);
    template <class E>
    bool submit(Line& line, const std::optional<E>& stored, const E& row);

    const storage::Reader& m_reader;
    domain::PlanData m_data;
    const ImportOptions& m_options;
    QString m_county;
    ImportPlan m_plan;
    /// The activities of the days that the source names, by title without case: each day is asked for once.
    QHash<QDate, QHash<QString, domain::ActivityId>> m_days;
};

} // namespace samordna::exchange

#include "models/exchange/import.h"

#include "models/exchange/importdocument.h"
#include "models/exchange/importmerge.h"
#include "models/exchange/importrows.h"
#include "models/exchange/importsource.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

int ImportPlan::refused() const
{
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [](const ImportedRow& row) { return row.state == RowState::Refused; }));
}

int ImportPlan::leftOut() const
{
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [](const ImportedRow& row) { return row.state == RowState::LeftOut; }));
}

base::Result<ImportPlan> planSource(const storage::Reader& reader, const ImportSource& source,
    const QList<ImportTable>& tables, const ImportOptions& options)
{
    if (source.kind == ImportSource::Kind::County) {
        return planMerge(reader, source, options);
    }
    if (!source.isTable()) {
        return planDocument(reader, source, options);
    }
    auto data = reader.planData();
    if (!data) {
        return data.error();
    }
    ImportRows rows(reader, *std::move(data), options);
    if (source.kind == ImportSource::Kind::Pasted) {
        if (const auto known = rows.leaveWhatIsShown(tables); !known) {
            return known.error();
        }
    }
    bool isAnyTable = false;
    for (int sheet = 0; sheet < std::min(source.sheets.size(), tables.size()); ++sheet) {
        const ImportTable& table = tables.at(sheet);
        if (!table.isRead) {
            continue;
        }
        if (!missingFields(table).isEmpty()) {
            return base::Error{base::ErrorKind::NoTable, {}, u"a column is missing that rows cannot do without"_s};
        }
        isAnyTable = true;
        if (const auto read = rows.read(source.sheets.at(sheet), table, sheet); !read) {
            return read.error();
        }
    }
    if (!isAnyTable) {
        return base::Error{base::ErrorKind::NoTable, {}, u"no row of headings was found"_s};
    }
    return rows.plan();
}

base::Result<ImportPlan> planImport(const storage::Reader& reader, const QString& source, const ImportOptions& options)
{
    const auto opened = openSource(source);
    ImportOptions whole = options;
    whole.isWhole = true; // nobody is asked what to do with a single row
    return opened ? planSource(reader, *opened, tablesOf(opened->sheets, options.kind), whole)
                  : base::Result<ImportPlan>(opened.error());
}

} // namespace samordna::exchange

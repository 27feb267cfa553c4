#pragma once

#include "models/base/result.h"
#include "models/storage/cell.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>

namespace samordna::exchange {

/// Writes a workbook row by row; memory does not grow with it. Text is always written as text,
/// never as a formula or a link. The same cells give the same bytes. One sheet after the other, one
/// row after the other.
class XlsxWriter
{
public:
    enum class Format {
        General,
        Text,
        Date,
        Percent,
        Number
    }; ///< Number: groups of three, decimals only where there are some

    struct Column
    {
        QString heading;
        double width = 12; ///< in characters
        Format format = Format::General;
    };

    /// Writes to \a path, which is replaced.
    explicit XlsxWriter(const QString& path);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// Begins a sheet with a heading row that stays in view and filters. Characters that a sheet's
    /// name cannot have become spaces.
    void beginSheet(const QString& name, const QList<Column>& columns);
    /// Cut, with "…", where a workbook's cells end; cutTexts() counts it.
    void text(std::string_view utf8);
    void text(const QString& text);
    void number(double value);
    void date(QDate day); ///< an empty cell for no day; a text for one before March 1900, which
                          ///< workbooks count wrongly
    void isoDate(std::string_view iso); ///< the same from "2026-11-24"; anything else as text
    void empty();
    void endRow();
    /// Io or DiskFull. Without it nothing is written.
    base::Result<void> finish();
    [[nodiscard]] int cutTexts() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace samordna::exchange

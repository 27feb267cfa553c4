#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace samordna::exchange {

/// One cell as a spreadsheet holds it.
class Cell
{
public:
    Cell() = default;
    explicit Cell(QString text)
        : m_value(std::move(text))
    {
    }
    explicit Cell(double number)
        : m_value(number)
    {
    }
    explicit Cell(QDate date)
        : m_value(date)
    {
    }
    /// A true or false; not a constructor, since any pointer would turn into one.
    [[nodiscard]] static Cell ofTruth(bool isTrue);

    [[nodiscard]] bool isEmpty() const { return m_value.index() == 0; }
    /// As it would be read aloud: a date in ISO form, a number with a decimal point, 1 or 0 for
    /// true or false; empty for an empty cell.
    [[nodiscard]] QString text() const;
    /// Only for a cell that holds a number, not a text that looks like one.
    [[nodiscard]] std::optional<double> number() const;
    /// Null unless the cell holds a date, not a text that looks like one.
    [[nodiscard]] QDate date() const;
    /// Only for a cell that holds true or false.
    [[nodiscard]] std::optional<bool> truth() const;

    friend bool operator==(const Cell&, const Cell&) = default;

private:
    std::variant<std::monostate, QString, double, QDate, bool> m_value;
};

using Row = QList<Cell>;

/// A sheet of a workbook, or a CSV file: rows as they stand, empty ones too, so that row n of the
/// file is rows[n - 1].
struct Sheet
{
    QString name;
    QList<Row> rows;
};

/// What is read at most, so that a small file cannot fill the memory. Over a limit: TooLarge with
/// its name and value.
struct SheetLimits
{
    qint64 bytes = 256LL * 1024 * 1024; ///< of a CSV file
    qsizetype rows = 2'000'000; ///< of all sheets together
    qsizetype columns = 1000;
    qsizetype cells = 20'000'000; ///< of all sheets together, the empty ones before the last of a row too
};

/// The name people find a cell by: "B7" for row 6 and column 1, both from 0.
[[nodiscard]] QString cellName(qsizetype row, qsizetype column);

} // namespace samordna::exchange

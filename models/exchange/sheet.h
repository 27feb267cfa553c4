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
    explicit Cell(QString text) : m_value(std::move(text)) { }
    explicit Cell(double number) : m_value(number) { }
    explicit Cell(QDate date) : m_value(date) { }

    /// As it would be read aloud: a date in ISO form, a number with a decimal point; empty for an empty cell.
    [[nodiscard]] QString text() const;
    /// Only for a cell that holds a number, not a text that looks like one.
    [[nodiscard]] std::optional<double> number() const;
    /// Null unless the cell holds a date, not a text that looks like one.
    [[nodiscard]] QDate date() const;

    friend bool operator==(const Cell&, const Cell&) = default;

private:
    std::variant<std::monostate, QString, double, QDate> m_value;
};

using Row = QList<Cell>;

/// A sheet of a workbook, or a CSV file: rows as they stand, empty ones too, so that row n of the file is rows[n - 1].
struct Sheet
{
    QString name;
    QList<Row> rows;
};

} // namespace samordna::exchange

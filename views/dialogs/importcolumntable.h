#pragma once

#include "models/exchange/importtable.h"
#include "models/exchange/sheet.h"

#include <QTableView>

#include <optional>

class QComboBox;
class QStandardItemModel;

namespace samordna::views {

/// The columns of a sheet, each with an example from it and a choice of the field it is read into.
class ImportColumnTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ImportColumnTable(QWidget* parent = nullptr);

    void setTable(const exchange::Sheet& sheet, const exchange::ImportTable& table);

Q_SIGNALS:
    /// The user chose for the column of that index in the sheet; nothing: it is left out.
    void matched(int column, const std::optional<samordna::exchange::ImportField>& field);

private:
    void makeRows(qsizetype count);
    void fillRow(int row, const exchange::ImportColumn& column, const QString& example);
    [[nodiscard]] QComboBox* makeChoice(int row);

    QStandardItemModel* m_model;
    exchange::ImportTable m_table;
};

} // namespace samordna::views

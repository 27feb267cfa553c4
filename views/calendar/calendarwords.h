#pragma once

#include "models/items/activitycalendar.h"

#include <QIdentityProxyModel>

namespace samordna::views {

/// "onsdag 25 november 2026"
[[nodiscard]] QString dayText(QDate day);
/// What kind of day it is, where it is no usual one: "Christmas Day", "Shortened day". Empty for most.
[[nodiscard]] QString dayNote(const items::CalendarCell& cell);
/// "09:00–12:00"; "09:00"; empty without a time.
[[nodiscard]] QString timeText(const storage::DayEntry& entry);
/// What an entry says on \a day: time, title, kind, place, that it is cancelled, which of its days it is.
[[nodiscard]] QString entrySentence(const storage::DayEntry& entry, QDate day);
/// "onsdag 25 november 2026, today, 3 activities: 09:00 …"
[[nodiscard]] QString daySentence(const items::CalendarCell& cell);
/// What is shown: "november 2026"; "week 48, 23–29 november 2026".
[[nodiscard]] QString spanHeading(items::CalendarSpan span, QDate day);

/// The calendar with the words a screen reader says: the day with its activities; where one of them is chosen, that
/// one.
class CalendarWords final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// What is said of \a day while something on it is chosen; empty: the day itself.
    void say(QDate day, const QString& sentence);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate m_day;
    QString m_sentence;
};

} // namespace samordna::views

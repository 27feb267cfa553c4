#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace samordna::views {

/// One card of the overview in its place.
struct CardPlace
{
    QString key; ///< "plan", "areas", "chart/burn-up" …; the same from one version to the next
    bool isShown = true;

    friend bool operator==(const CardPlace&, const CardPlace&) = default;
};

/// Which cards the overview shows, and in which order. A regular value.
class OverviewLayout
{
public:
    /// The key figures, the areas, what needs attention, the months and the indicators; then every other chart, not
    /// shown.
    [[nodiscard]] static OverviewLayout standard();
    /// From what toSettings() gave. Cards that are unknown now are left out, and those that were not known then come
    /// last, not shown. An empty list is the standard.
    [[nodiscard]] static OverviewLayout fromSettings(const QStringList& saved);
    /// The keys in their order; one that is not shown begins with "-".
    [[nodiscard]] QStringList toSettings() const;

    [[nodiscard]] const QList<CardPlace>& places() const { return m_places; }
    [[nodiscard]] QStringList shown() const;
    void setShown(const QString& key, bool isShown);
    /// Moves the card at \a from so that it stands at \a to; out of range does nothing.
    void move(qsizetype from, qsizetype to);

    friend bool operator==(const OverviewLayout&, const OverviewLayout&) = default;

private:
    QList<CardPlace> m_places;
};

/// How a card stands in a grid of 12 columns (6 and 3 where it is narrow).
struct CardCell
{
    QString key;
    int row = 0;
    int column = 0;
    int columns = 1; ///< wide

    friend bool operator==(const CardCell&, const CardCell&) = default;
};

/// Puts \a keys in rows, in their order: key figures beside key figures, larger cards beside larger ones; what stands
/// in a row fills it. \a columns is 12, 6 or 3.
[[nodiscard]] QList<CardCell> cellsOf(const QStringList& keys, int columns);

/// True for the small cards with one figure.
[[nodiscard]] bool isKeyFigure(const QString& key);
/// The card's name in the program's language.
[[nodiscard]] QString cardTitle(const QString& key);

} // namespace samordna::views

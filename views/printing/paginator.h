#pragma once

#include "views/printing/pieces.h"

namespace samordna::views {

/// A piece and where its top stands on the page, from the top of the content.
struct PlacedPiece
{
    int piece = 0;
    double y = 0;

    friend bool operator==(const PlacedPiece&, const PlacedPiece&) = default;
};

using PlacedPage = QList<PlacedPiece>;

/// Divides \a pieces into pages of \a height: none is divided or lost, what shall be kept together
/// is, and a table's head stands above its rows on every page. Pure: the same pieces give the same
/// pages. A piece that is higher than a page has one of its own.
[[nodiscard]] QList<PlacedPage> paginate(const QList<Piece>& pieces, double height);

/// A heading and the page (from 0) it stands on.
struct OutlineEntry
{
    QString text;
    int page = 0;

    friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

/// A report laid out on paper: what stands where on each page, in the paper's coordinates.
struct ReportLayout
{
    Paper paper;
    QString title;
    QList<QList<PrintItem>> pages;
    QList<OutlineEntry> outline;
};

/// Needs a QGuiApplication; any thread.
[[nodiscard]] ReportLayout layoutReport(const reports::Report& report);

} // namespace samordna::views

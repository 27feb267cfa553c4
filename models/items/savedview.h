#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

namespace samordna::items {

/// What a page shows, and how. A regular value. The words are the page's own codes, so that the settings can be
/// read by people and by other versions; an empty one is what the page begins with.
struct ViewState
{
    QString text; ///< words that the rows hold
    QString show; ///< which of them: "late"; which chart, with its indicator
    QString kind; ///< of activity or organisation
    QString source; ///< of indicators
    QString linked; ///< of measures like that: "late"
    QString measure; ///< the one they serve: a UUID; of one file only
    QString area; ///< the one they belong to: likewise
    QString grouping; ///< what the rows are grouped by: items::codeOf()
    QString look; ///< "table", "board" …
    QString period; ///< its code, or the year's
    QString span; ///< of the time axis: "2026-01-01/2026-06-30"
    QString then; ///< what is compared: progress::codeText()
    QString now; ///< with what
    QString hidden; ///< kinds or areas that are left out, with blanks between
    int sortedBy = -1; ///< column; −1: the page's own order
    bool isFalling = false;
    bool withdrawn = false; ///< withdrawn ones too

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

/// One that the user has given a name.
struct SavedView
{
    QString name;
    ViewState state;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// How long a name may be, and how many views a page may have.
inline constexpr int kViewNameLength = 60;
inline constexpr int kMostViews = 100;

/// What is stored of a name that was typed: without blanks round it, one blank where there are several.
[[nodiscard]] QString viewName(const QString& typed);
/// Not empty, not too long, one line.
[[nodiscard]] bool isViewName(const QString& name);

/// As plain JSON text, and back. Parts that this version does not know are left out. Damaged when the text is no JSON
/// of that form, holds a name or a word that is no such, a name twice, or more than kMostViews.
[[nodiscard]] QString textOf(const ViewState& state);
[[nodiscard]] base::Result<ViewState> stateFromText(const QString& text);
[[nodiscard]] QString textOf(const QList<SavedView>& views);
[[nodiscard]] base::Result<QList<SavedView>> viewsFromText(const QString& text);

/// The one of that name, whatever the case of its letters; null when there is none.
[[nodiscard]] const SavedView* findView(const QList<SavedView>& views, const QString& name);
/// \a views with \a view in it, instead of the one of its name; in Swedish order.
[[nodiscard]] QList<SavedView> withView(QList<SavedView> views, const SavedView& view);
[[nodiscard]] QList<SavedView> withoutView(QList<SavedView> views, const QString& name);

} // namespace samordna::items

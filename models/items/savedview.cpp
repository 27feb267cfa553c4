#include "models/items/savedview.h"

#include "models/domain/collation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

constexpr qsizetype kMostText = 1'000'000; // letters of all views of a page
constexpr qsizetype kMostWords = 2000; // letters of one part: fifty areas
constexpr int kMostColumns = 1000;

/// What each word of a state is called.
struct Part
{
    const char* key;
    QString ViewState::*word;
};
constexpr Part kParts[]{{"text", &ViewState::text}, {"show", &ViewState::show}, {"kind", &ViewState::kind},
    {"source", &ViewState::source}, {"linked", &ViewState::linked}, {"measure", &ViewState::measure},
    {"area", &ViewState::area}, {"grouping", &ViewState::grouping}, {"look", &ViewState::look},
    {"period", &ViewState::period}, {"span", &ViewState::span}, {"then", &ViewState::then}, {"now", &ViewState::now},
    {"hidden", &ViewState::hidden}};

const QString kName = u"name"_s;
const QString kViews = u"views"_s;
const QString kSortedBy = u"sortedBy"_s;
const QString kFalling = u"falling"_s;
const QString kWithdrawn = u"withdrawn"_s;

base::Error damaged(const char* what)
{
    return {base::ErrorKind::Damaged, {}, u"saved view: "_s + QLatin1String(what)};
}

bool isOneLine(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Separator_Line
            || letter.category() == QChar::Separator_Paragraph;
    });
}

bool isWord(const QString& text)
{
    return text.size() <= kMostWords && isOneLine(text);
}

/// Only what differs from the beginning is written, and only what would be read: one word must not cost all views.
QJsonObject jsonOf(const ViewState& state)
{
    QJsonObject json;
    for (const auto& [key, word] : kParts) {
        if (!(state.*word).isEmpty() && isWord(state.*word)) {
            json.insert(QLatin1String(key), state.*word);
        }
    }
    if (state.sortedBy >= 0) {
        json.insert(kSortedBy, state.sortedBy);
        json.insert(kFalling, state.isFalling);
    }
    if (state.withdrawn) {
        json.insert(kWithdrawn, true);
    }
    return json;
}

base::Result<ViewState> stateOf(const QJsonObject& json)
{
    ViewState state;
    for (const auto& [key, word] : kParts) {
        const QJsonValue value = json.value(QLatin1String(key));
        const QString text = value.toString();
        if (!value.isUndefined() && (!value.isString() || !isWord(text))) {
            return damaged(key);
        }
        state.*word = text;
    }
    state.sortedBy = json.value(kSortedBy).toInt(-1);
    if (state.sortedBy < -1 || state.sortedBy > kMostColumns) {
        return damaged("column");
    }
    state.isFalling = json.value(kFalling).toBool();
    state.withdrawn = json.value(kWithdrawn).toBool();
    return state;
}

base::Result<QJsonObject> objectOf(const QString& text)
{
    if (text.size() > kMostText) {
        return damaged("size");
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    return document.isObject() ? base::Result(document.object()) : damaged("no object");
}

QString plainText(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString viewName(const QString& typed)
{
    return typed.simplified();
}

bool isViewName(const QString& name)
{
    return !name.isEmpty() && name == viewName(name) && name.size() <= kViewNameLength && isOneLine(name);
}

QString textOf(const ViewState& state)
{
    return plainText(jsonOf(state));
}

base::Result<ViewState> stateFromText(const QString& text)
{
    const auto json = objectOf(text);
    return json ? stateOf(*json) : json.error();
}

QString textOf(const QList<SavedView>& views)
{
    QJsonArray list;
    for (const SavedView& view : views) {
        QJsonObject json = jsonOf(view.state);
        json.insert(kName, view.name);
        list.append(json);
    }
    return plainText({{kViews, list}});
}

base::Result<QList<SavedView>> viewsFromText(const QString& text)
{
    const auto json = objectOf(text);
    if (!json) {
        return json.error();
    }
    const QJsonArray list = json->value(kViews).toArray();
    if (!json->value(kViews).isArray() || list.size() > kMostViews) {
        return damaged("no list, or too long");
    }
    QList<SavedView> views;
    for (const QJsonValue& each : list) {
        const QString name = each.toObject().value(kName).toString();
        const auto state = stateOf(each.toObject());
        if (!isViewName(name) || !state || findView(views, name)) {
            return state ? damaged("name") : state.error();
        }
        views = withView(views, {name, *state});
    }
    return views;
}

const SavedView* findView(const QList<SavedView>& views, const QString& name)
{
    const auto it =
        std::find_if(views.cbegin(), views.cend(), [&](const SavedView& view) { return isSameName(view.name, name); });
    return it == views.cend() ? nullptr : &*it;
}

QList<SavedView> withView(QList<SavedView> views, const SavedView& view)
{
    views = withoutView(std::move(views), view.name);
    const auto at = std::upper_bound(views.begin(), views.end(), view,
        [](const SavedView& a, const SavedView& b) { return domain::compareSwedish(a.name, b.name) < 0; });
    views.insert(at, view);
    return views;
}

QList<SavedView> withoutView(QList<SavedView> views, const QString& name)
{
    views.removeIf([&](const SavedView& view) { return isSameName(view.name, name); });
    return views;
}

} // namespace samordna::items

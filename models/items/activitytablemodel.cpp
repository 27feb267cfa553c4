#include "models/items/activitytablemodel.h"

#include "models/items/keychanges.h"
#include "models/domain/rules.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

constexpr int kPage = 128; // rows fetched together
constexpr int kPages = 64; // pages kept
constexpr int kFirst = 256; // keys that are read before anything is shown
constexpr int kReadAtOnce = 20'000; // fewer rows than this are asked for anew at once
constexpr std::chrono::milliseconds kPatience{40}; // of the tenth of a second until a keystroke is seen
constexpr std::size_t kSteps = 500; // more single row steps than this cost more than a reset

} // namespace

ActivityTableModel::ActivityTableModel(workspace::Workspace& space, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(space)
    , m_rows(kPage * kPages)
{
    load();
    connect(&m_workspace, &workspace::Workspace::changed, this, &ActivityTableModel::onChanged);
}

void ActivityTableModel::setQuery(const storage::ActivityQuery& query)
{
    if (query != m_query) {
        m_query = query;
        load();
    }
}

void ActivityTableModel::setMunicipalityNames(const MunicipalityNames& names)
{
    m_municipalities = names;
    showAllAgain();
}

void ActivityTableModel::load()
{
    ++m_generation;
    auto first = atOnce(kFirst);
    m_isOfQuery = !first || !first->isUnknown;
    m_isComplete = !first || first->isWhole;
    if (m_isOfQuery) {
        m_rows.clear();
        reset(arranged(first ? std::move(first->groups) : Groups()));
    }
    if (!first) {
        Q_EMIT failed(first.error());
    } else if (m_isComplete) {
        Q_EMIT completed();
    } else {
        readKeysElsewhere();
    }
}

base::Result<ActivityTableModel::AtOnce> ActivityTableModel::atOnce(int limit) const
{
    const bool isGrouped = m_grouping != storage::ActivityGrouping::None;
    const auto keys = keysAtOnce(isGrouped ? kReadAtOnce : limit);
    if (!keys) {
        return keys.error();
    }
    if (keys->isUnknown() || (isGrouped && !keys->isWhole)) {
        return AtOnce{{}, false, true};
    }
    auto groups = m_workspace.reader().activityGroups(m_grouping, keys->keys);
    return groups ? base::Result(AtOnce{*std::move(groups), keys->isWhole, false}) : groups.error();
}

base::Result<storage::KeysAtOnce> ActivityTableModel::keysAtOnce(int limit) const
{
    const QDeadlineTimer patience(kPatience);
    return m_workspace.reader().activityKeysAtOnce(m_query, limit, [&] { return !patience.hasExpired(); });
}

void ActivityTableModel::reset(Keys keys)
{
    beginResetModel();
    m_keys = std::move(keys);
    m_touched.clear();
    endResetModel();
}

void ActivityTableModel::onChanged(const workspace::ChangeNotice& notice)
{
    using domain::Entity;
    if (notice.concerns(Entity::Organisation) || notice.concerns(Entity::Measure)) {
        showAllAgain(); // their names and numbers stand in the rows
    }
    if (notice.concerns(Entity::Activity)) {
        showAgain(notice.ids.value(Entity::Activity));
        readKeys();
    } else if (notice.concerns(Entity::Organisation) && m_grouping == storage::ActivityGrouping::Organiser) {
        readKeys(); // the groups stand in the order of their names
    }
}

void ActivityTableModel::showAgain(const QSet<QUuid>& activities)
{
    if (activities.size() > static_cast<qsizetype>(kSteps)) {
        showAllAgain();
        return;
    }
    for (const QUuid& activity : activities) {
        const auto key = keyOf(activity);
        if (!key) {
            continue;
        }
        m_touched.push_back(*key);
        m_rows.remove(key->value);
        const int row = rowOf(*key);
        if (row >= 0) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void ActivityTableModel::showAllAgain()
{
    m_rows.clear();
    if (!m_keys.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ActivityTableModel::readKeys()
{
    if (m_isComplete && activityCount() <= kReadAtOnce) {
        auto all = atOnce(kReadAtOnce);
        if (!all || all->isWhole) {
            take(all ? base::Result(std::move(all->groups)) : all.error());
            return;
        }
    }
    readKeysElsewhere();
}

void ActivityTableModel::readKeysElsewhere()
{
    ++m_generation;
    m_isComplete = false;
    if (m_isReading) {
        return; // asked again when the running answer is here
    }
    m_isReading = true;
    using Answer = base::Result<Groups>;
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcher<Answer>::finished, this, [this, watcher, asked = m_generation] {
        m_isReading = false;
        watcher->deleteLater(); // it is the sender
        if (asked != m_generation && !m_isComplete) {
            readKeysElsewhere();
        } else if (asked == m_generation && watcher->future().resultCount() > 0) {
            take(watcher->result());
        }
    });
    watcher->setFuture(
        m_workspace.read<Answer>([query = m_query, grouping = m_grouping](const storage::Reader& reader) -> Answer {
            const auto keys = reader.activityKeys(query);
            return keys ? reader.activityGroups(grouping, *keys) : Answer(keys.error());
        }));
}

void ActivityTableModel::take(base::Result<Groups> answer)
{
    if (!answer) {
        if (!m_isOfQuery) { // the rows that stand there would pass for the answer
            m_isOfQuery = m_isComplete = true;
            reset(arranged({}));
        }
        Q_EMIT failed(answer.error());
        return;
    }
    Keys keys = arranged(*std::move(answer));
    const bool isContinued = keys.size() > m_keys.size() && std::equal(m_keys.cbegin(), m_keys.cend(), keys.cbegin());
    if (!m_isOfQuery) {
        m_isOfQuery = m_isComplete = true;
        reset(std::move(keys));
    } else if (isContinued) {
        beginInsertRows({}, rowCount(), static_cast<int>(keys.size()) - 1);
        m_keys = std::move(keys);
        endInsertRows();
    } else if (const auto loose = looseKeys(m_keys, keys, m_touched, kSteps)) {
        step(keys, *loose);
    } else {
        reset(std::move(keys));
    }
    showHeadings();
    m_touched.clear();
    m_isComplete = true;
    Q_EMIT completed();
}

void ActivityTableModel::step(const Keys& keys, const Keys& loose)
{
    std::vector<std::pair<std::ptrdiff_t, storage::RowKey>> wanted;
    for (const storage::RowKey key : loose) {
        const auto at = std::find(keys.cbegin(), keys.cend(), key);
        const int row = rowOf(key);
        if (at != keys.cend()) {
            wanted.emplace_back(at - keys.cbegin(), key);
        } else if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_keys.erase(m_keys.begin() + row);
            endRemoveRows();
        }
    }
    // In the new order, so that the row before each already stands right when its turn comes.
    std::sort(wanted.begin(), wanted.end());
    for (const auto& [place, key] : wanted) {
        put(key, place == 0 ? 0 : rowOf(keys[static_cast<std::size_t>(place - 1)]) + 1);
    }
}

void ActivityTableModel::put(storage::RowKey key, int row)
{
    const int from = rowOf(key);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_keys.insert(m_keys.begin() + row, key);
        endInsertRows();
    } else if (from != row && from + 1 != row) { // "before itself" and "after itself" are where it is
        beginMoveRows({}, from, from, {}, row);
        const auto all = m_keys.begin();
        if (from < row) {
            std::rotate(all + from, all + from + 1, all + row);
        } else {
            std::rotate(all + row, all + from, all + from + 1);
        }
        endMoveRows();
    }
}

int ActivityTableModel::rowOf(storage::RowKey key) const
{
    const auto at = std::find(m_keys.cbegin(), m_keys.cend(), key);
    return at == m_keys.cend() ? -1 : static_cast<int>(at - m_keys.cbegin());
}

std::optional<storage::RowKey> ActivityTableModel::keyOf(const QUuid& activity) const
{
    const auto key = m_workspace.reader().activityKey(domain::ActivityId(activity));
    return key ? *key : std::nullopt;
}

const storage::ActivityRow* ActivityTableModel::rowAt(int row) const
{
    const storage::RowKey key = m_keys[static_cast<std::size_t>(row)];
    if (ActivityHeadings::isHeading(key)) {
        return nullptr;
    }
    if (const storage::ActivityRow* known = m_rows.object(key.value)) {
        return known;
    }
    const auto first = static_cast<std::size_t>(row - row % kPage);
    Keys page(m_keys.begin() + static_cast<std::ptrdiff_t>(first),
        m_keys.begin() + static_cast<std::ptrdiff_t>(std::min(first + kPage, m_keys.size())));
    std::erase_if(page, ActivityHeadings::isHeading);
    const auto rows = m_workspace.reader().activityRows(page);
    if (!rows) {
        return nullptr;
    }
    // A key that is gone is left out of the answer, so rows are told from each other by asking for
    // one when the numbers differ.
    if (rows->size() == page.size()) {
        for (std::size_t i = 0; i < page.size(); ++i) {
            m_rows.insert(page[i].value, new storage::ActivityRow((*rows)[i]));
        }
    } else if (const auto one = m_workspace.reader().activityRows(std::span(&key, 1)); one && !one->empty()) {
        m_rows.insert(key.value, new storage::ActivityRow(one->front()));
    }
    return m_rows.object(key.value);
}

domain::ActivityId ActivityTableModel::activityAt(const QModelIndex& index) const
{
    const storage::ActivityRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    return row ? row->id : domain::ActivityId();
}

QModelIndex ActivityTableModel::indexOf(const domain::ActivityId& activity, int column) const
{
    const auto key = keyOf(activity.uuid());
    const int row = key ? rowOf(*key) : -1;
    return row >= 0 ? index(row, column) : QModelIndex();
}

std::vector<storage::RowKey> ActivityTableModel::keysOf(const QItemSelection& selection) const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Keys keys;
    for (const int row : rows) {
        if (flags(index(row, 0)) & Qt::ItemIsSelectable) { // a range may hold rows that cannot be chosen
            keys.push_back(m_keys[static_cast<std::size_t>(row)]);
        }
    }
    return keys;
}

QItemSelection ActivityTableModel::selectionOf(Keys keys) const
{
    std::sort(keys.begin(), keys.end());
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row <= rowCount(); ++row) { // one past the end closes the last range
        const bool isIn =
            row < rowCount() && std::binary_search(keys.cbegin(), keys.cend(), m_keys[static_cast<std::size_t>(row)]);
        if (isIn && first < 0) {
            first = row;
        } else if (!isIn && first >= 0) {
            selection.append(QItemSelectionRange(index(first, 0), index(row - 1, columnCount() - 1)));
            first = -1;
        }
    }
    return selection;
}

int ActivityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int ActivityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(activityColumns().size());
}

QVariant ActivityTableModel::data(const QModelIndex& index, int role) const
{
    if (isHeading(index)) {
        return headingData(m_keys[static_cast<std::size_t>(index.row())], role);
    }
    const storage::ActivityRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    const ActivityColumn& column = activityColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.text(*row, m_municipalities);
    case Qt::EditRole:
    case SortRole: return column.edit(*row);
    case Qt::AccessibleTextRole: return QString(columnTitle(column) + u": "_s + column.text(*row, m_municipalities));
    case Qt::TextAlignmentRole: return QVariant(column.alignment | Qt::AlignVCenter);
    case IdRole: return row->id.uuid();
    case WithdrawnRole: return row->withdrawn;
    case CancelledRole: return row->cancelled;
    default: return {};
    }
}

bool ActivityTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !rowAt(index.row()) || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const ActivityColumn& column = activityColumns()[static_cast<std::size_t>(index.column())];
    const auto before = m_workspace.reader().row<domain::Activity>(activityAt(index));
    if (!before || !*before) {
        Q_EMIT refused(before ? base::Error{base::ErrorKind::NotFound, {}, {}} : before.error());
        return false;
    }
    domain::Activity after = **before;
    if (!column.set(after, value)) {
        Q_EMIT refused({base::ErrorKind::Unreadable, {u"cell"_s, QString::fromLatin1(column.field)}, {}});
        return false;
    }
    domain::ChangeSet changes;
    changes.change(**before, after);
    const auto done = m_workspace.apply(changes, columnStep(column));
    if (!done) {
        Q_EMIT refused(done.error());
    }
    return done.hasValue();
}

/// Reads no row: a selection asks for the flags of every row in it, and that may be a million. What no view has shown
/// yet cannot be edited.
Qt::ItemFlags ActivityTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (isHeading(index)) {
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    }
    const storage::ActivityRow* row = m_rows.object(m_keys[static_cast<std::size_t>(index.row())].value);
    const bool isOpen = row && !m_workspace.isReadOnly() && !row->withdrawn
        && activityColumns()[static_cast<std::size_t>(index.column())].step;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isOpen ? flags | Qt::ItemIsEditable : flags;
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ActivityColumn& column = activityColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return columnTitle(column);
    }
    return role == Qt::TextAlignmentRole ? QVariant(column.alignment | Qt::AlignVCenter) : QVariant();
}

void ActivityTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    storage::ActivityQuery query = m_query;
    if (const auto by = activityColumns()[static_cast<std::size_t>(column)].order) {
        query.order = *by;
        query.direction = order;
        setQuery(query);
    }
}

} // namespace samordna::items

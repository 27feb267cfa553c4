#include "models/items/activityheadings.h"

#include "models/domain/collation.h"
#include "models/domain/plandata.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

using storage::ActivityGrouping;
using storage::RowKey;

struct GroupingCode
{
    ActivityGrouping grouping;
    const char* code;
};
constexpr GroupingCode kCodes[]{{ActivityGrouping::None, ""}, {ActivityGrouping::Month, "month"},
    {ActivityGrouping::Kind, "kind"}, {ActivityGrouping::Municipality, "municipality"},
    {ActivityGrouping::Organiser, "organiser"}};

QString words(const char* text)
{
    return QCoreApplication::translate("samordna::items::ActivityTableModel", text);
}

QString organisationName(const QString& id, const GroupNames& names)
{
    const domain::Organisation* row = domain::find(names.organisations, domain::OrganisationId::fromText(id));
    return row ? domain::inLanguage(row->name, row->nameEn) : QString();
}

/// The place of a kind among those that are offered.
int placeOfKind(const QString& code)
{
    int place = 0;
    for (const auto& kind : domain::codesOf<domain::ActivityKind>()) {
        if (code == QLatin1String(kind.text)) {
            return place;
        }
        ++place;
    }
    return place;
}

} // namespace

QString codeOf(ActivityGrouping grouping)
{
    const auto* at = std::find_if(std::begin(kCodes), std::end(kCodes),
        [grouping](const GroupingCode& code) { return code.grouping == grouping; });
    return at == std::end(kCodes) ? QString() : QString::fromLatin1(at->code);
}

std::optional<ActivityGrouping> groupingFromCode(const QString& code)
{
    for (const GroupingCode& each : kCodes) {
        if (code == QLatin1String(each.code)) {
            return each.grouping;
        }
    }
    return std::nullopt;
}

QString groupTitle(ActivityGrouping grouping, const QString& value, const GroupNames& names)
{
    switch (grouping) {
    case ActivityGrouping::None: break;
    case ActivityGrouping::Month: {
        const auto month = domain::Period::fromCode(value);
        return month ? domain::term(*month) : value;
    }
    case ActivityGrouping::Kind: {
        const auto kind = domain::fromCode<domain::ActivityKind>(value);
        return kind ? domain::term(*kind) : value;
    }
    case ActivityGrouping::Municipality:
        return value.isEmpty() ? words(QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "No municipality"))
                               : names.municipalities.value(value, value);
    case ActivityGrouping::Organiser: {
        const QString name = organisationName(value, names);
        return name.isEmpty() ? words(QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "No organiser")) : name;
    }
    }
    return {};
}

void sortGroups(std::vector<storage::ActivityGroup>& groups, ActivityGrouping grouping,
    const storage::ActivityQuery& query, const GroupNames& names)
{
    using Group = storage::ActivityGroup;
    const bool isRising = query.order == storage::ActivityOrder::Start && query.direction == Qt::AscendingOrder;
    const auto isByName = [&](const Group& a, const Group& b) {
        if (a.value.isEmpty() || b.value.isEmpty()) {
            return !a.value.isEmpty() && b.value.isEmpty();
        }
        return domain::compareSwedish(groupTitle(grouping, a.value, names), groupTitle(grouping, b.value, names)) < 0;
    };
    const auto isBefore = [&](const Group& a, const Group& b) {
        switch (grouping) {
        case ActivityGrouping::None: break;
        case ActivityGrouping::Month: return isRising ? a.value < b.value : b.value < a.value;
        case ActivityGrouping::Kind: return placeOfKind(a.value) < placeOfKind(b.value);
        case ActivityGrouping::Municipality:
        case ActivityGrouping::Organiser: return isByName(a, b);
        }
        return false;
    };
    // Two of one name keep their order from question to question by what they have.
    std::sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.value < b.value; });
    std::stable_sort(groups.begin(), groups.end(), isBefore);
}

ActivityHeadings::Keys ActivityHeadings::arrange(std::vector<storage::ActivityGroup> groups, bool hasHeadings)
{
    const auto before = std::exchange(m_groups, {});
    const auto placesBefore = std::exchange(m_places, {});
    m_changed.clear();
    m_count = 0;
    for (const storage::ActivityGroup& group : groups) {
        m_count += static_cast<int>(group.keys.size());
    }
    if (!hasHeadings) {
        return groups.empty() ? Keys() : std::move(groups.front().keys); // held once
    }
    m_groups = std::move(groups);
    for (std::size_t place = 0; place < m_groups.size(); ++place) {
        const QString& value = m_groups[place].value;
        const auto known = m_headings.constFind(value);
        const qint64 heading = known == m_headings.cend() ? -1 - m_headings.size() : *known;
        m_headings.insert(value, heading);
        m_places.insert(heading, place);
        const auto old = placesBefore.constFind(heading);
        if (old != placesBefore.cend() && before[*old].keys.size() != m_groups[place].keys.size()) {
            m_changed.push_back({heading});
        }
    }
    return rows();
}

ActivityHeadings::Keys ActivityHeadings::rows() const
{
    Keys rows;
    rows.reserve(static_cast<std::size_t>(m_count) + m_groups.size());
    for (const storage::ActivityGroup& group : m_groups) {
        const RowKey heading = headingFor(group.value);
        rows.push_back(heading);
        if (!isFolded(heading)) {
            rows.insert(rows.end(), group.keys.begin(), group.keys.end());
        }
    }
    return rows;
}

const storage::ActivityGroup* ActivityHeadings::group(RowKey heading) const
{
    const auto at = m_places.constFind(heading.value);
    return at == m_places.cend() ? nullptr : &m_groups[*at];
}

RowKey ActivityHeadings::headingOf(RowKey activity) const
{
    for (const storage::ActivityGroup& group : m_groups) {
        if (std::find(group.keys.begin(), group.keys.end(), activity) != group.keys.end()) {
            return headingFor(group.value);
        }
    }
    return {};
}

int ActivityHeadings::rowOf(RowKey heading) const
{
    int row = 0;
    for (const storage::ActivityGroup& group : m_groups) {
        const RowKey each = headingFor(group.value);
        if (each == heading) {
            break;
        }
        row += 1 + (isFolded(each) ? 0 : static_cast<int>(group.keys.size()));
    }
    return row;
}

ActivityHeadings::Keys ActivityHeadings::headings() const
{
    Keys all;
    std::transform(m_groups.begin(), m_groups.end(), std::back_inserter(all),
        [this](const storage::ActivityGroup& group) { return headingFor(group.value); });
    return all;
}

bool ActivityHeadings::isFolded(RowKey heading) const
{
    return m_folded.contains(heading.value);
}

void ActivityHeadings::setFolded(RowKey heading, bool isFolded)
{
    if (isFolded) {
        m_folded.insert(heading.value);
    } else {
        m_folded.remove(heading.value);
    }
}

RowKey ActivityHeadings::headingFor(const QString& value) const
{
    return {m_headings.value(value)};
}

} // namespace samordna::items

#pragma once

#include "models/workspace/workspace.h"

#include <optional>

namespace samordna::workspace {

/// What is to be written, whole and by value, so that any thread can: a set, or a step that is taken back or again.
struct Order
{
    Move move = Move::Apply;
    domain::ChangeSet changes; ///< of Undo, what is taken back
    QString text; ///< the step's
    domain::PlanData data; ///< of the file as it is
};

/// What came of it.
struct Written
{
    domain::ChangeSet changes; ///< as they were stored
    ChangeNotice notice;
    std::optional<domain::PlanData> data; ///< when it is another now
};

struct BrokenRule
{
    const domain::Change* change; ///< of the set
    domain::Problem problem;
};

/// Of a set, those of the first row that breaks any, or those of all rows.
enum class Broken { First, All };

/// The broken rules of \a changes, each row judged alone and in the others' company, in the order of the set.
[[nodiscard]] QList<BrokenRule> brokenRules(
    const storage::Reader& reader, const domain::PlanData& data, const domain::ChangeSet& changes, Broken which);

/// Checks the rules of what is applied, writes it to \a file and reads what follows from it, all on the calling thread,
/// which \a file belongs to. Errors as Workspace::apply(); Cancelled when \a progress says no.
[[nodiscard]] base::Result<Written> carryOut(
    storage::File& file, const Order& order, const storage::WriteProgress& progress = {});

} // namespace samordna::workspace

#include "models/workspace/filecheck.h"

#include <algorithm>

namespace samordna::workspace {

using storage::Finding;
using storage::FindingKind;

int CheckReport::count(FindingKind kind) const
{
    return static_cast<int>(std::count_if(
        findings.cbegin(), findings.cend(), [&](const Finding& finding) { return finding.kind == kind; }));
}

bool CheckReport::canBeMended() const
{
    const int kept = count(FindingKind::Index) + count(FindingKind::Counts) + count(FindingKind::Words);
    return kept > 0 && !isDamaged(); // to write into a damaged file may cost more of it
}

bool CheckReport::isDamaged() const
{
    return count(FindingKind::Pages) + count(FindingKind::References) + count(FindingKind::Schema) > 0;
}

const Finding* CheckReport::brokenRow() const
{
    const auto found = std::find_if(
        findings.cbegin(), findings.cend(), [](const Finding& finding) { return finding.kind == FindingKind::Rule; });
    return found == findings.cend() ? nullptr : &*found;
}

QString CheckReport::text() const
{
    QString text;
    for (const Finding& finding : findings) {
        text += finding.text + QChar(u'\n');
    }
    return text;
}

base::Result<CheckReport> check(const QString& path, const std::function<bool()>& goOn)
{
    const auto found = storage::checkFile(path, goOn);
    if (found) {
        return CheckReport{*found};
    }
    if (found.error().kind == base::ErrorKind::Damaged) {
        return CheckReport{{{FindingKind::Pages, QStringLiteral("integrity: ") + found.error().detail}}};
    }
    return found.error();
}

base::Result<void> mend(const QString& path, const std::function<bool()>& goOn)
{
    return storage::mendFile(path, goOn);
}

} // namespace samordna::workspace

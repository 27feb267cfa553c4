#include "views/editors/fieldcommit.h"

#include "views/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace samordna::views {

bool commitChanges(Form& form, const QString& field, const domain::ChangeSet& changes, const PageContext& context)
{
    const QList<domain::Problem> problems = context.workspace.problems(changes);
    if (!problems.isEmpty()) {
        // One that another field has now (a start after the due date) is said where it was typed as well.
        const auto own = std::find_if(
            problems.cbegin(), problems.cend(), [&](const domain::Problem& problem) { return problem.field == field; });
        form.box(field)->setProblem(problemSentence(own == problems.cend() ? problems.constFirst() : *own));
        return false;
    }
    form.clearMark(field);
    const QString step = QCoreApplication::translate("samordna::views::Form", "Change: %1").arg(fieldName(field));
    const auto done = context.workspace.apply(changes, step);
    if (!done) {
        context.navigator.showError(done.error());
    }
    return done.hasValue();
}

} // namespace samordna::views

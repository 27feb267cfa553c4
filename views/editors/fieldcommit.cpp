#include "views/editors/fieldcommit.h"

#include "views/words/words.h"

#include <QCoreApplication>

namespace samordna::views {

bool commitChanges(Form& form, const QString& field, const domain::ChangeSet& changes, const PageContext& context)
{
    QList<domain::Problem> own;
    for (const domain::Problem& problem : context.workspace.problems(changes)) {
        if (problem.field == field) {
            own.append(problem);
        }
    }
    if (!own.isEmpty()) {
        form.box(field)->setProblem(problemSentence(own.constFirst()));
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

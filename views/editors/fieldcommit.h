#pragma once

#include "views/editors/form.h"
#include "views/page.h"

namespace samordna::views {

/// Stores what was typed into one field as one undo step named after it. False when it is refused:
/// the field is marked and keeps what was typed; other failures are shown by the navigator.
bool commitChanges(Form& form, const QString& field, const domain::ChangeSet& changes, const PageContext& context);

/// Reads \a field into \a row, makes the changes of it, and stores them. \a changesFor is given the
/// row with the field written.
template <class E, class ChangesFor>
bool commitField(Form& form, const QString& field, E row, const PageContext& context, ChangesFor changesFor)
{
    if (!form.editor(field)->isDirty()) {
        return true;
    }
    if (!form.read(field, row) || !commitChanges(form, field, changesFor(row), context)) {
        return false;
    }
    form.showField(field, row);
    return true;
}

} // namespace samordna::views

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

/// The same where nothing but the row itself changes.
template <class E>
bool commitField(Form& form, const QString& field, const E& row, const PageContext& context)
{
    return commitField(form, field, row, context, [before = row](const E& after) {
        domain::ChangeSet changes;
        changes.change(before, after);
        return changes;
    });
}

/// Stores every field of \a form by \a store, also those after one that is refused; true when none was.
template <class Store>
bool commitFields(const Form& form, Store store)
{
    bool stored = true;
    for (const QString& field : form.fields()) {
        stored = store(field) && stored;
    }
    return stored;
}

} // namespace samordna::views

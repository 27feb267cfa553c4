#pragma once

#include <QJsonObject>

namespace samordna::views {

class FieldEditor;

/// What stands in \a editor, readable or not, so that typeBack() can put it there again. Nothing when it is more than
/// is worth writing at each pause.
[[nodiscard]] QJsonObject typedInto(const FieldEditor& editor);

/// Puts \a typed into \a editor as if it had been typed.
void typeBack(FieldEditor& editor, const QJsonObject& typed);

} // namespace samordna::views

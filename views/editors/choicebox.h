#pragma once

#include "views/editors/choices.h"

class QComboBox;

namespace samordna::views {

// What the editors of a choice have in common: their box, and which choice is meant by what was typed.

/// A box of at least a few letters, so that long names do not widen the panel. Owned by \a parent.
[[nodiscard]] QComboBox* makeChoiceBox(QWidget* parent);
/// Lets a name be typed; what stands in it anywhere is offered. Ctrl+Z is the window's until something is typed.
void makeSearchable(QComboBox& box);
/// Offers \a choices instead of what it offers, and tells nobody.
void offer(QComboBox& box, const Choices& choices);

/// The one meant by \a text: by its whole text, by the word it alone begins with (a measure's number) or by a name that
/// it alone begins with. Null when none is, or several may be.
[[nodiscard]] const Choice* choiceNamed(const Choices& choices, const QString& text);
/// Whether \a text may be a new one's name. One that others begin with is rather one of them that was not written out.
[[nodiscard]] bool mayBeNew(const Choices& choices, const QString& text);
/// The one with that value; null when there is none.
[[nodiscard]] const Choice* choiceOf(const Choices& choices, const QJsonValue& value);

} // namespace samordna::views

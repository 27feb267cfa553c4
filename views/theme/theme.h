#pragma once

#include "models/domain/measure.h"
#include "models/progress/chart.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace samordna::views {

/// What a colour is for. Each has a light, a dark and a high-contrast value, chosen from the
/// palette the system gives; text tones reach 4.5 : 1 and marks 3 : 1 on Surface and Card (a test
/// computes it).
enum class Tone {
    Surface, ///< behind the cards
    Card,
    Side, ///< the side bar
    Line, ///< rules between rows, borders of cards
    Text,
    Muted,
    Action, ///< links, the main button, the focus ring
    OnAction,
    ActionSoft, ///< the chosen page, a chosen chip, a selected row
    DegreeDone,
    DegreeHalf,
    DegreeStarted,
    DegreeNotStarted,
    Warning,
    WarningSoft,
    Stop,
    Caution, ///< the yellow signal, dark enough to be read
    Compare, ///< last year's columns
};

/// Between the card's ground (0) and the tone of actions (1): how much a cell of a table of numbers holds.
[[nodiscard]] QColor shade(double share, const QPalette& palette);
/// The text's tone or the ground's, whichever is easier to read on \a ground.
[[nodiscard]] QColor readableOn(const QColor& ground, const QPalette& palette);

/// The five steps of type, relative to the user's own size.
enum class TextStep { PageTitle, Figure, Heading, Body, Caption };

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] bool isHighContrast(const QPalette& palette);
[[nodiscard]] QColor tone(Tone tone, const QPalette& palette);
[[nodiscard]] QFont textFont(TextStep step);
/// The same with tabular digits, for figures in columns.
[[nodiscard]] QFont figureFont();
/// resources/icons/\a name.svg in the palette's text colour (or \a colour), sharp at every scale.
[[nodiscard]] QIcon icon(const QString& name, const QPalette& palette, Tone colour = Tone::Text);

[[nodiscard]] Tone toneOf(domain::Degree degree);
[[nodiscard]] Tone toneOf(domain::Signal signal);
[[nodiscard]] Tone toneOf(progress::SeriesRole role);

/// Gives the application its palette-derived style sheet and keeps it in step when the system's
/// palette changes.
void applyTheme();

} // namespace samordna::views

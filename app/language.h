#pragma once

#include <QString>
#include <QStringList>

namespace samordna::app {

/// "sv" or "en": what `--language` says among \a arguments, else \a chosen in the settings, else the system's. A system
/// without a language, or in none that the program knows, gets Swedish when it is neutral and English otherwise.
[[nodiscard]] QString languageOf(const QStringList& arguments, const QString& chosen = {});

/// The program's words, Qt's own and the way of writing numbers and dates. Once, after the
/// application is made.
void useLanguage(const QString& language);

/// Qt needs UTF-8 for file names and would complain of a neutral environment. Before the
/// application is made.
void useUtf8();

} // namespace samordna::app

#pragma once

#include <QDialog>

namespace samordna::views {

/// The keys of the program, read from the parent window's own actions so that the list cannot go
/// stale.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent);
};

/// What the program is, its version, and what it is built on.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace samordna::views

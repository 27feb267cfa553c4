#pragma once

#include <QLabel>

namespace samordna::views {

/// A few lines that explain, set off by a rule at the left.
class NoteBox final : public QLabel
{
    Q_OBJECT

public:
    explicit NoteBox(QWidget* parent = nullptr);
    /// Hidden when both are empty.
    void setNote(const QString& heading, const QString& text);
};

} // namespace samordna::views

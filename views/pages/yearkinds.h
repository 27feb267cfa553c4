#pragma once

#include "models/progress/yearevents.h"

#include <QWidget>

class QToolButton;

namespace samordna::views {

/// Which kinds of event the year page shows: a chip for each, with the shape that stands for it in the wheel.
class YearKinds final : public QWidget
{
    Q_OBJECT

public:
    explicit YearKinds(QWidget* parent = nullptr);
    [[nodiscard]] bool isShown(progress::YearEventKind kind) const;
    void showKind(progress::YearEventKind kind);
    /// Those that are left out, as words for the settings: "due calendar". Unknown words are passed over.
    [[nodiscard]] QString hidden() const;
    void setHidden(const QString& words);

Q_SIGNALS:
    void changed();

private:
    QList<QToolButton*> m_chips; ///< by kind
};

} // namespace samordna::views

#pragma once

#include "models/base/error.h"
#include "models/progress/historylines.h"

#include <QListWidget>

namespace samordna::views {

/// Changes of the history, newest first, one a row. Any number can be chosen and copied as text (Ctrl+C).
class HistoryList final : public QListWidget
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget* parent = nullptr);

    /// The lines chosen stay chosen. \a subject: the row whose name is left out, since the list is about it.
    void setLines(const QList<progress::HistoryLine>& lines, const QUuid& subject);
    [[nodiscard]] const QList<progress::HistoryLine>& lines() const { return m_lines; }
    /// In the list's order.
    [[nodiscard]] QList<progress::HistoryLine> chosen() const;
    /// The line that the keyboard stands at; null when there is none.
    [[nodiscard]] const progress::HistoryLine* current() const;

    /// Below which number counts of persons are masked in what is copied; 0: they are not.
    void setMaskLimit(int limit) { m_maskLimit = limit; }
    /// The chosen lines; the current one when none is.
    void copy();

Q_SIGNALS:
    /// Nothing was copied.
    void refused(const samordna::base::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<progress::HistoryLine> m_lines;
    QUuid m_subject;
    int m_maskLimit = 0;
};

} // namespace samordna::views

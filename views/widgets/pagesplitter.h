#pragma once

#include <QHash>
#include <QSplitter>

namespace samordna::views {

/// A page's list and what is said of the chosen row: beside each other, and one below the other where letters are large
/// and there is little room. Neither is then so low that it cannot be worked with.
class PageSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit PageSplitter(QWidget* parent = nullptr);

    /// How the parts stand beside each other, to be remembered, whichever way they stand now.
    [[nodiscard]] QByteArray besideState() const;
    /// False when \a state is none; then nothing is changed.
    bool restoreBeside(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void setUpright(bool isUpright);

    QByteArray m_beside; ///< of the time before they were set one below the other
    QHash<QWidget*, int>
        m_leastWidths; ///< of the parts beside each other; one below the other each has the whole width
};

} // namespace samordna::views

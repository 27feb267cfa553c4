#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QShortcut;
class QToolButton;

namespace samordna::views {

/// A sentence where the work is, above the page: an error stays until it is closed (Esc) or
/// something succeeds; what was done goes by itself, and can be undone.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& sentence);
    /// \a undoable shows the button that sends undoRequested().
    void showDone(const QString& sentence, bool undoable);
    /// What the user may want to see: \a verb sends accepted(), \a other, where there is one, declined(). It stays
    /// until it is closed (Esc) or something else is said.
    void showOffer(const QString& sentence, const QString& verb, const QString& other = {});
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoRequested();
    /// What was offered is wanted.
    void accepted();
    /// What was offered is to go.
    void declined();

private:
    void present(const QString& sentence, const char* look);

    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_accept;
    QPushButton* m_decline;
    QToolButton* m_close;
    QShortcut* m_escape; ///< on while there is a message, so that Esc is the editors' own at other times
    QTimer m_goes;
};

} // namespace samordna::views

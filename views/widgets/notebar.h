#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace samordna::views {

/// A quiet sentence above the page about the file itself, with what can be done about it. It stays beside any message
/// until it is closed.
class NoteBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget* parent = nullptr);

    /// \a verb sends accepted().
    void present(const QString& sentence, const QString& verb);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void accepted();
    /// The user has read it.
    void closed();

private:
    QLabel* m_text;
    QPushButton* m_accept;
    QToolButton* m_close;
};

} // namespace samordna::views

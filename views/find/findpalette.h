#pragma once

#include "views/find/findlines.h"
#include "models/base/result.h"

#include <QFrame>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace samordna::workspace {
class Workspace;
}

namespace samordna::views {

class FindList;
class FindQuestion;

/// One field over the window in which everything is found and every command run, by the keyboard alone: arrows choose,
/// Tab goes to the next group, Enter opens, Esc closes and the focus returns to where it was. ">" asks for commands
/// only.
class FindPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over \a ground, within its borders. \a settings is borrowed.
    FindPalette(QWidget* ground, QSettings& settings);
    ~FindPalette() override;

    /// Shows the field, empty, with the last choices. \a space is null while no file is open; borrowed until dismiss().
    void present(workspace::Workspace* space, const QList<Command>& commands);
    /// Forgets the file and returns the focus.
    void dismiss();

Q_SIGNALS:
    /// A row of the file was chosen; the palette is hidden.
    void foundChosen(const samordna::storage::Found& found);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void place();
    void ask();
    void takeBack();
    void showAnswer(const base::Result<QList<storage::Found>>& answer, const QString& text);
    void showLines(const QList<FindLine>& lines, const QList<domain::FindTerm>& terms);
    [[nodiscard]] QList<FindLine> recentLines() const;
    void choose(int row);
    bool handleKey(int key);
    void step(int by);
    void open();
    void run(const Command& command);

    QSettings& m_settings;
    workspace::Workspace* m_space = nullptr;
    QList<Command> m_commands;
    std::shared_ptr<FindQuestion> m_question; ///< shared with the reading thread while it is answered
    bool m_opensFirst = false; ///< Enter came before the answer
    QPointer<QWidget> m_returnTo; ///< may be gone when the palette closes
    FindList* m_list;
    QLineEdit* m_field;
    QListView* m_view;
    QLabel* m_note;
    QLabel* m_keys;
};

} // namespace samordna::views

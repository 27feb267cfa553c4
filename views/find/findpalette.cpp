#include "views/find/findpalette.h"

#include "models/workspace/workspace.h"

#include "views/find/finddelegate.h"
#include "views/find/findlist.h"
#include "views/find/findquestion.h"
#include "views/find/recentchoices.h"
#include "views/pages/follow.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kLetters = 92; // wide enough for a title and its day
constexpr int kMargin = 12; // to the ground's borders
constexpr int kOfEachKind = 8;
constexpr int kRecent = 8;
constexpr int kPage = 8; // lines for Page Up and Page Down

} // namespace

FindPalette::FindPalette(QWidget* ground, QSettings& settings)
    : QFrame(ground)
    , m_settings(settings)
    , m_list(new FindList(this))
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_note(bodyLabel(this))
    , m_keys(captionLabel(this))
{
    setProperty("look", u"popover"_s);
    setAccessibleName(tr("Find"));
    build();
    hide();
    ground->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindPalette::ask);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index.row());
        open();
    });
}

FindPalette::~FindPalette()
{
    takeBack();
}

void FindPalette::build()
{
    m_field->setPlaceholderText(tr("Find anything, or > for a command"));
    m_field->setAccessibleName(tr("Find anything, or > for a command"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s, palette()), QLineEdit::LeadingPosition);
    m_field->setMaxLength(domain::kLongestFind);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new FindDelegate(m_view));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setFocusPolicy(Qt::NoFocus); // the field keeps it, so that one can go on writing
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_keys->setText(tr("↑ ↓ choose · Tab next group · Enter opens · Esc closes"));
    m_note->setContentsMargins(14, 8, 14, 8);
    m_keys->setContentsMargins(14, 4, 14, 8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->addWidget(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_keys);
}

void FindPalette::present(workspace::Workspace* space, const QList<Command>& commands)
{
    QWidget* focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus)) {
        m_returnTo = focus;
    }
    m_space = space;
    m_commands = commands;
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    show();
    raise();
    ask();
    m_field->setFocus();
}

void FindPalette::dismiss()
{
    takeBack();
    m_space = nullptr;
    m_commands.clear();
    if (isHidden()) {
        return;
    }
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = !focus || isAncestorOf(focus);
    hide();
    if (hadFocus && m_returnTo) {
        m_returnTo->setFocus();
    }
}

void FindPalette::takeBack()
{
    m_opensFirst = false;
    if (m_question) {
        m_question->takeBack();
        m_question.reset();
    }
}

void FindPalette::ask()
{
    takeBack();
    const QString text = m_field->text();
    const bool isCommand = text.trimmed().startsWith(u'>');
    const auto terms = domain::findTerms(text);
    if (terms.isEmpty() || isCommand || !m_space) {
        showLines((isCommand ? QList<FindLine>() : recentLines()) + commandLines(m_commands, terms), terms);
        return;
    }
    m_question = std::make_shared<FindQuestion>(text, kOfEachKind);
    using Answer = base::Result<QList<storage::Found>>;
    follow(this, m_space->read<Answer>([question = m_question](const storage::Reader& reader) {
        return question->answer(reader);
    }),
        [this, question = m_question, text](const Answer& answer) {
            if (question == m_question) {
                m_question.reset();
                showAnswer(answer, text);
            }
        });
}

void FindPalette::showAnswer(const base::Result<QList<storage::Found>>& answer, const QString& text)
{
    const auto terms = domain::findTerms(text);
    const auto found = answer ? *answer : QList<storage::Found>();
    showLines(foundLines(found, terms, kOfEachKind) + commandLines(m_commands, terms), terms);
    if (!answer && answer.error().kind != base::ErrorKind::Cancelled) {
        m_note->setText(errorSentence(answer.error()));
        m_note->show();
    }
    if (std::exchange(m_opensFirst, false)) {
        open();
    }
}

void FindPalette::showLines(const QList<FindLine>& lines, const QList<domain::FindTerm>& terms)
{
    m_list->setLines(lines, terms);
    m_note->setVisible(lines.isEmpty());
    m_note->setText(
        tr("Nothing holds these words. Try fewer letters or another word: the beginning of a word is enough, "
           "å, ä and ö are letters of their own, and words in quotes must stand exactly so."));
    choose(m_list->choosable(0, 1));
    place();
}

/// What was chosen last, without what is not in this file or not in the menus now.
QList<FindLine> FindPalette::recentLines() const
{
    QList<FindLine> lines;
    if (!m_field->text().trimmed().isEmpty()) {
        return lines;
    }
    const auto choices = RecentChoices(m_settings).all();
    for (const RecentChoice& choice : choices) {
        if (lines.size() >= kRecent) {
            break;
        }
        if (!choice.id.isNull()) {
            const auto found = m_space ? m_space->reader().found(choice.entity, choice.id)
                                       : base::Result<std::optional<storage::Found>>(std::nullopt);
            if (found && *found) {
                lines.append(foundLine(**found, {}));
            }
            continue;
        }
        const auto command = std::find_if(
            m_commands.cbegin(), m_commands.cend(), [&](const Command& each) { return each.key == choice.command; });
        if (command != m_commands.cend()) {
            lines.append(commandLine(*command));
        }
    }
    if (!lines.isEmpty()) {
        lines.prepend(headingLine(tr("Last chosen")));
    }
    return lines;
}

void FindPalette::choose(int row)
{
    const QModelIndex index = m_list->index(row);
    m_view->setCurrentIndex(index);
    // The field has the focus, so it is also what a screen reader hears.
    m_field->setAccessibleDescription(row < 0 ? m_note->text() : m_list->line(row).spoken());
    const bool isFirst = index.isValid() && m_list->choosable(0, 1) == row;
    isFirst ? m_view->scrollToTop() : m_view->scrollTo(index); // with its heading
}

void FindPalette::place()
{
    const QWidget& ground = *parentWidget();
    const int width = std::min(fontMetrics().averageCharWidth() * kLetters, ground.width() - 2 * kMargin);
    const int top = std::max(kMargin, ground.height() / 14);
    int rows = 4;
    QStyleOptionViewItem option;
    option.font = m_view->font();
    for (int row = 0; row < m_list->rowCount(); ++row) {
        rows += m_view->itemDelegate()->sizeHint(option, m_list->index(row)).height();
    }
    const int noteHeight = m_note->isHidden() ? 0 : m_note->heightForWidth(width - 2);
    const int rest = m_field->sizeHint().height() + 24 + m_keys->heightForWidth(width - 2) + noteHeight;
    const int height = std::min(rest + (m_list->rowCount() > 0 ? rows : 0), ground.height() - top - kMargin);
    m_view->setVisible(m_list->rowCount() > 0);
    setGeometry((ground.width() - width) / 2, top, width, height);
}

bool FindPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(kPage); return true;
    case Qt::Key_PageUp: step(-kPage); return true;
    case Qt::Key_Tab: choose(m_list->otherGroup(m_view->currentIndex().row(), 1)); return true;
    case Qt::Key_Backtab: choose(m_list->otherGroup(m_view->currentIndex().row(), -1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_question ? void(m_opensFirst = true) : open(); return true;
    case Qt::Key_Escape: dismiss(); return true;
    default: return false;
    }
}

void FindPalette::step(int by)
{
    const int way = by > 0 ? 1 : -1;
    const int wanted = std::clamp(m_view->currentIndex().row() + by, 0, std::max(0, m_list->rowCount() - 1));
    int row = m_list->choosable(wanted, way);
    row = row < 0 ? m_list->choosable(wanted, -way) : row; // at the end
    choose(row);
}

void FindPalette::open()
{
    const FindLine line = m_list->line(m_view->currentIndex().row());
    if (!m_view->currentIndex().isValid() || line.kind == FindLine::Kind::Heading) {
        return;
    }
    if (line.kind == FindLine::Kind::Command) {
        run(line.command);
        return;
    }
    RecentChoices(m_settings).add({line.found.entity, line.found.id, {}});
    dismiss();
    Q_EMIT foundChosen(line.found);
}

/// One that cannot be run says why in its line, and the palette stays.
void FindPalette::run(const Command& command)
{
    if (!command.isEnabled || !command.action) {
        return;
    }
    const QPointer<QAction> action = command.action; // dismiss() forgets the commands
    RecentChoices(m_settings).add({{}, {}, command.key});
    dismiss();
    action->trigger();
}

bool FindPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    }
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) { // before the window's own
            event->accept();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
        dismiss(); // something else was pressed, and keeps the focus
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace samordna::views

#include "views/pages/rowsection.h"

#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typeddraft.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

void sayKey(QAction& action)
{
    action.setToolTip(u"%1 (%2)"_s.arg(action.text(), action.shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

RowSection::RowSection(const PageContext& context, Words words, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(std::move(words))
    , m_withdraw(new QAction(this))
    , m_tools(new QHBoxLayout)
    , m_none(bodyLabel(this))
    , m_list(new RowList(this))
    , m_line(new QWidget(this))
    , m_new(new TextEditor)
    , m_newBox(new FieldBox(m_words.newOne, m_new, FieldBox::Heading::Hidden, m_line))
    , m_showWithdrawn(new QCheckBox(this))
    , m_chosenLabel(bodyLabel(this))
    , m_form(new Form(this))
    , m_draft(new TypedDraft(*m_form, domain::Entity::Activity, DraftStore(context.workspace)))
    , m_newDraft(new TypedDraft(
          *this, {{u"title"_s, m_new, m_newBox}}, domain::Entity::Activity, DraftStore(context.workspace)))
{
    build();
    m_withdraw->setShortcut(QKeySequence::Delete);
    addTool(m_withdraw);
    connect(m_withdraw, &QAction::triggered, this, &RowSection::toggleWithdrawn);
    connect(m_list, &QListWidget::currentItemChanged, this, &RowSection::takeChosen);
    connect(m_showWithdrawn, &QCheckBox::toggled, this, &RowSection::refresh);
    connect(m_form, &Form::committed, this, [this](const QString& field) { store(field); });
    connect(static_cast<QLineEdit*>(m_new->control()), &QLineEdit::returnPressed, this, &RowSection::addTyped);
}

void RowSection::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* heading = headingLabel(this);
    heading->setText(m_words.heading);
    m_tools->setSpacing(2);
    m_tools->addWidget(heading, 1);
    layout->addLayout(m_tools);
    m_none->setText(m_words.none);
    layout->addWidget(m_none);
    m_list->setAccessibleName(m_words.heading);
    layout->addWidget(m_list);
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    m_new->setPlaceholder(m_words.newOne);
    auto* add = new QToolButton(m_line);
    add->setIcon(icon(u"add"_s, palette()));
    add->setToolTip(m_words.add);
    add->setAccessibleName(m_words.add);
    connect(add, &QToolButton::clicked, this, &RowSection::addTyped);
    line->addWidget(m_newBox, 1);
    line->addWidget(add, 0, Qt::AlignTop);
    layout->addWidget(m_line);
    layout->addWidget(m_showWithdrawn);
    m_chosenLabel->setText(m_words.chosen);
    layout->addSpacing(4);
    layout->addWidget(m_chosenLabel);
    layout->addWidget(m_form);
}

void RowSection::addTool(QAction* action)
{
    action->setShortcutContext(Qt::WidgetShortcut); // the keys are the list's: a field has its own use of them
    sayKey(*action);
    m_list->addAction(action);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    m_tools->insertWidget(m_tools->count() - (action == m_withdraw ? 0 : 1), button); // that one stands last
}

void RowSection::show(const domain::ActivityId& activity, bool isOpen)
{
    if (activity != m_activity) {
        m_chosen = {};
        m_new->show(QString());
        m_newBox->setProblem({});
        const QSignalBlocker quiet(m_showWithdrawn);
        m_showWithdrawn->setChecked(false);
    }
    m_activity = activity;
    m_isOpen = isOpen;
    m_line->setVisible(isOpen);
    m_new->setEnabled(isOpen); // nothing comes back where nothing can be stored
    refresh();
    m_newDraft->begin(activity.text(), m_words.newPlace);
}

void RowSection::refresh()
{
    read();
    QList<ListedRow> rows = listed();
    const auto all = rows.size();
    const auto inForce = std::count_if(rows.cbegin(), rows.cend(), [](const ListedRow& row) { return !row.isMuted; });
    m_count = static_cast<int>(inForce);
    m_showWithdrawn->setText(tr("Show withdrawn (%1)").arg(all - inForce));
    m_showWithdrawn->setVisible(all > inForce);
    if (!m_showWithdrawn->isChecked()) {
        rows.removeIf([](const ListedRow& row) { return row.isMuted; });
    }
    m_list->setRows(rows, m_chosen, m_isOpen);
    m_list->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_listed = rows;
    m_chosen = m_list->chosen();
    showChosen();
}

void RowSection::showChosen()
{
    const auto row =
        std::find_if(m_listed.cbegin(), m_listed.cend(), [this](const ListedRow& each) { return each.id == m_chosen; });
    const bool hasRow = row != m_listed.cend();
    m_isWithdrawn = hasRow && row->isMuted;
    m_withdraw->setText(m_isWithdrawn ? m_words.restore : m_words.withdraw);
    sayKey(*m_withdraw);
    m_withdraw->setIcon(icon(m_isWithdrawn ? u"undo"_s : u"close"_s, palette()));
    m_withdraw->setEnabled(hasRow && m_isOpen);
    m_chosenLabel->setVisible(hasRow);
    m_form->setVisible(hasRow);
    m_form->setReadOnly(!m_isOpen || m_isWithdrawn);
    showFields(m_chosen, m_chosen != m_shown);
    m_draft->begin(hasRow ? m_activity.text() : QString(), m_chosen.toString(QUuid::WithoutBraces));
    m_shown = m_chosen;
}

/// Another row was chosen. What was refused in the one before stays in sight, and so does that row.
void RowSection::takeChosen()
{
    const QUuid wanted = m_list->chosen(); // storing shows the rows anew
    if (!storeFields()) {
        QTimer::singleShot(0, m_list, [this, back = m_shown] { // the press that chose is not over
            const QSignalBlocker quiet(m_list);
            m_list->choose(back);
        });
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->choose(wanted);
    m_chosen = wanted;
    showChosen();
}

bool RowSection::choose(const QUuid& id)
{
    const auto isIt = [&id](const ListedRow& row) { return row.id == id; };
    const QList<ListedRow> all = listed();
    const auto row = std::find_if(all.cbegin(), all.cend(), isIt);
    if (row == all.cend()) {
        return false;
    }
    if (row->isMuted) {
        m_showWithdrawn->setChecked(true);
    }
    m_list->choose(id);
    m_list->setFocus();
    QTimer::singleShot(0, this, &RowSection::bringIntoSight); // once it has its place
    return true;
}

/// From its heading on, since it may be longer than what is seen at once.
void RowSection::bringIntoSight()
{
    for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each)) {
            area->verticalScrollBar()->setValue(mapTo(area->widget(), QPoint()).y());
        }
    }
}

bool RowSection::addTyped()
{
    const QString text = m_new->value().toString();
    if (text.isEmpty() || !m_isOpen) {
        m_new->setFocus();
        return true;
    }
    const QUuid id = QUuid::createUuid();
    const domain::ChangeSet changes = added(id, text);
    const QList<domain::Problem> problems = m_context.workspace.problems(changes);
    m_newBox->setProblem(problems.isEmpty() ? QString() : problemSentence(problems.constFirst()));
    if (!problems.isEmpty()) {
        m_new->setFocus();
        return false;
    }
    if (storeFields()) { // else what was refused stays in sight
        m_chosen = id;
    }
    m_new->show(QString()); // before the rows are shown anew
    if (!m_context.apply(changes, m_words.added)) {
        m_new->type(text);
        return false;
    }
    refresh();
    return true;
}

bool RowSection::storeFields()
{
    return m_shown.isNull() || commitFields(*m_form, [this](const QString& field) { return store(field); });
}

void RowSection::toggleWithdrawn()
{
    if (storeFields() && !m_chosen.isNull()) {
        const bool wasWithdrawn = m_isWithdrawn;
        m_context.apply(withdrawn(m_chosen, wasWithdrawn ? QString() : m_words.reason),
            wasWithdrawn ? m_words.restored : m_words.withdrew);
        refresh();
    }
}

bool RowSection::commitEdits()
{
    const bool isStored = storeFields();
    return (!m_new->isDirty() || addTyped()) && isStored; // else the focus stays where it is
}

bool RowSection::isDirty() const
{
    return (!m_shown.isNull() && m_form->isDirty()) || m_new->isDirty();
}

} // namespace samordna::views

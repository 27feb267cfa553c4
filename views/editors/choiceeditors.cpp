#include "views/editors/choiceeditors.h"

#include "views/editors/flowlayout.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedcombo.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kChoice = 22; // the longest words of the short lists
constexpr int kShortest = 12; // characters that a box shows at least, so that long names do not widen the panel

void fill(QComboBox& box, const Choices& choices)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const Choice& choice : choices) {
        box.addItem(choice.icon, choice.text, choice.value.toVariant());
    }
}

QComboBox* makeBox(QWidget* parent)
{
    auto* box = new ElidedCombo(kShortest, Qt::ElideRight, parent);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void makeSearchable(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

/// Whether a closed box would go on to another choice.
bool steps(const QKeyEvent& event)
{
    const int key = event.key();
    const bool isStep = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    return isStep && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

QList<const Choice*> beginningWith(const Choices& choices, const QString& start)
{
    QList<const Choice*> found;
    for (const Choice& choice : choices) {
        if (choice.text.startsWith(start, Qt::CaseInsensitive)) {
            found.append(&choice);
        }
    }
    return found;
}

/// Enough of a name to tell it by; "1.1" is not, since "1.10" begins so too.
bool isBegunName(const QString& text)
{
    constexpr int kFewestLetters = 3;
    return text.size() >= kFewestLetters && text.back().isLetter();
}

/// A name that others begin with is rather one of them that was not written out than a new one.
bool mayBeNew(const Choices& choices, const QString& text)
{
    return !isBegunName(text) || beginningWith(choices, text).isEmpty();
}

/// By its whole text, by the word it alone begins with (a measure's number) or by a name that it alone begins with.
const Choice* choiceNamed(const Choices& choices, const QString& text)
{
    const auto whole = std::find_if(choices.cbegin(), choices.cend(),
        [&](const Choice& choice) { return choice.text.compare(text, Qt::CaseInsensitive) == 0; });
    if (whole != choices.cend()) {
        return &*whole;
    }
    const auto byWord = beginningWith(choices, text + u' ');
    if (byWord.size() == 1) {
        return byWord.constFirst();
    }
    const auto byName = isBegunName(text) ? beginningWith(choices, text) : QList<const Choice*>();
    return byName.size() == 1 ? byName.constFirst() : nullptr;
}

const Choice* choiceOf(const Choices& choices, const QJsonValue& value)
{
    const auto at =
        std::find_if(choices.cbegin(), choices.cend(), [&](const Choice& choice) { return choice.value == value; });
    return at == choices.cend() ? nullptr : &*at;
}

/// A wheel turned over a panel scrolls the panel; it must not change a value that happens to lie
/// under the pointer.
bool isStrayWheel(const QWidget* box, const QEvent* event)
{
    return event->type() == QEvent::Wheel && !box->hasFocus();
}

} // namespace

ChoiceEditor::ChoiceEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_box(makeBox(this))
{
    setControl(m_box);
    m_box->setMinimumContentsLength(kChoice);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, [this] { commit(); });
}

void ChoiceEditor::setChoices(const Choices& choices)
{
    const QJsonValue kept = value();
    const QSignalBlocker quiet(this);
    fill(*m_box, choices);
    put(kept);
}

QJsonValue ChoiceEditor::value() const
{
    return m_box->currentIndex() < 0 ? QJsonValue(QJsonValue::Undefined)
                                     : QJsonValue::fromVariant(m_box->currentData());
}

QWidget* ChoiceEditor::control() const
{
    return m_box;
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && isStrayWheel(m_box, event)) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChoiceEditor::put(const QJsonValue& value)
{
    for (int i = 0; i < m_box->count(); ++i) {
        if (QJsonValue::fromVariant(m_box->itemData(i)) == value) {
            m_box->setCurrentIndex(i);
            return;
        }
    }
    m_box->setCurrentIndex(-1);
}

SearchEditor::SearchEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_box(makeBox(this))
{
    setControl(m_box);
    makeSearchable(*m_box);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &SearchEditor::leave);
    connect(m_box, &QComboBox::editTextChanged, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, [this] { commit(); });
}

void SearchEditor::setChoices(const Choices& choices)
{
    const QString kept = m_box->currentText();
    const QSignalBlocker quiet(this);
    m_choices = choices;
    fill(*m_box, choices);
    m_box->setEditText(kept);
}

QJsonValue SearchEditor::value() const
{
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty()) {
        return m_none;
    }
    const int current = m_box->currentIndex(); // tells two of the same name apart
    if (current >= 0 && m_box->itemText(current) == typed) {
        return QJsonValue::fromVariant(m_box->itemData(current));
    }
    const Choice* choice = choiceNamed(m_choices, typed);
    return choice ? choice->value : QJsonValue(QJsonValue::Undefined);
}

QWidget* SearchEditor::control() const
{
    return m_box;
}

void SearchEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void SearchEditor::put(const QJsonValue& value)
{
    const Choice* choice = choiceOf(m_choices, value);
    m_box->setCurrentIndex(choice ? static_cast<int>(choice - m_choices.constData()) : -1);
    m_box->setEditText(choice ? choice->text : QString());
    m_box->lineEdit()->setCursorPosition(0);
}

void SearchEditor::leave()
{
    const QString typed = m_box->currentText().trimmed();
    if (m_creator && !typed.isEmpty() && value().isUndefined() && mayBeNew(m_choices, typed)) {
        if (const auto made = m_creator(typed)) {
            m_choices.append(*made);
            m_box->addItem(made->text, made->value.toVariant());
            m_box->setCurrentIndex(m_box->count() - 1);
        }
    }
    if (const Choice* meant = choiceNamed(m_choices, typed); meant && meant->text != typed) {
        put(meant->value); // written out, so that it can be seen which one it is
    }
    commit();
}

MultiEditor::MultiEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(FlowLayout::Fit::Natural, 4))
    , m_box(makeBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_chips);
    layout->addWidget(m_box);
    m_chips->setLayout(m_flow);
    m_chips->hide();
    makeSearchable(*m_box);
    m_box->setEditText({});
    m_box->lineEdit()->setPlaceholderText(tr("Type to add"));
    m_box->installEventFilter(this);
    setFocusProxy(m_box);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &MultiEditor::addTyped);
    connect(m_box, &QComboBox::activated, this, &MultiEditor::addActivated);
}

void MultiEditor::setChoices(const Choices& choices)
{
    m_choices = choices;
    offerRest();
    showChips();
}

QJsonValue MultiEditor::value() const
{
    if (!m_box->currentText().trimmed().isEmpty()) {
        return QJsonValue::Undefined; // something is typed that is none of the list: it must not be
                                      // lost
    }
    QJsonArray values;
    for (const QJsonValue& value : m_chosen) {
        values.append(value);
    }
    return values;
}

QWidget* MultiEditor::control() const
{
    return m_box;
}

void MultiEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_box->setVisible(!readOnly);
    showChips();
}

bool MultiEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (watched == m_box && event->type() == QEvent::KeyPress && steps(*static_cast<QKeyEvent*>(event))) {
        m_box->showPopup(); // each step in a closed box would add what it came to
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void MultiEditor::put(const QJsonValue& value)
{
    m_chosen.clear();
    for (const QJsonValue& each : value.toArray()) {
        m_chosen.append(each);
    }
    offerRest();
    showChips();
}

void MultiEditor::offerRest()
{
    Choices rest;
    for (const Choice& choice : m_choices) {
        if (!m_chosen.contains(choice.value)) {
            rest.append(choice);
        }
    }
    const QSignalBlocker quiet(m_box);
    fill(*m_box, rest);
    m_box->setCurrentIndex(-1);
    m_box->setEditText({});
}

void MultiEditor::addTyped()
{
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty()) {
        return;
    }
    if (const Choice* choice = choiceNamed(m_choices, typed)) {
        take(QJsonValue(choice->value));
    } else if (const auto made = m_creator && mayBeNew(m_choices, typed) ? m_creator(typed) : std::nullopt) {
        m_choices.append(*made);
        take(made->value);
    } else {
        commit(); // unreadable: whoever listens marks the field
    }
}

/// Return in the list of completions ends the editing first, which takes what is typed and fills the box anew; what is
/// then activated is only the row that came to stand in its place.
void MultiEditor::addActivated()
{
    if (m_isTaken) {
        offerRest();
    } else {
        addTyped();
    }
}

void MultiEditor::take(const QJsonValue& value)
{
    if (!m_chosen.contains(value)) {
        m_chosen.append(value);
    }
    m_isTaken = true;
    QTimer::singleShot(0, this, [this] { m_isTaken = false; });
    offerRest();
    showChips();
    Q_EMIT edited();
    commit();
}

void MultiEditor::leave(const QJsonValue& value)
{
    m_chosen.removeAll(value);
    offerRest();
    showChips();
    m_box->setFocus();
    Q_EMIT edited();
    commit();
}

void MultiEditor::showChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was pressed
        delete item;
    }
    for (const QJsonValue& value : m_chosen) {
        auto* chip = new QToolButton(m_chips);
        chip->setProperty("look", u"chip"_s);
        chip->setText(
            chip->fontMetrics().elidedText(textOf(value), Qt::ElideRight, 30 * chip->fontMetrics().averageCharWidth()));
        chip->setToolTip(m_isReadOnly ? textOf(value) : tr("%1 – press to take away").arg(textOf(value)));
        chip->setAccessibleName(m_isReadOnly ? textOf(value) : tr("Take away %1").arg(textOf(value)));
        chip->setFocusPolicy(Qt::TabFocus);
        if (!m_isReadOnly) {
            chip->setIcon(icon(u"close"_s, palette(), Tone::Muted));
            chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            connect(chip, &QToolButton::clicked, this, [this, value] { leave(value); });
        }
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_chosen.isEmpty());
    m_chips->updateGeometry();
    updateGeometry();
}

QString MultiEditor::textOf(const QJsonValue& value) const
{
    const Choice* choice = choiceOf(m_choices, value);
    return choice ? choice->text : value.toString();
}

CheckEditor::CheckEditor(const QString& text, QWidget* parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(text, this))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
    connect(m_box, &QCheckBox::clicked, this, [this] { commit(); });
}

QJsonValue CheckEditor::value() const
{
    return m_box->isChecked();
}

QWidget* CheckEditor::control() const
{
    return m_box;
}

void CheckEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void CheckEditor::put(const QJsonValue& value)
{
    m_box->setChecked(value.toBool());
}

} // namespace samordna::views

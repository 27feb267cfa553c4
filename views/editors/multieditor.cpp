#include "views/editors/multieditor.h"

#include "views/editors/choicebox.h"
#include "views/editors/flowlayout.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

/// Whether a closed box would go on to another choice.
bool steps(const QKeyEvent& event)
{
    const int key = event.key();
    const bool isStep = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    return isStep && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

MultiEditor::MultiEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(FlowLayout::Fit::Natural, 4))
    , m_box(makeChoiceBox(this))
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
    return chosen();
}

QJsonValue MultiEditor::chosen() const
{
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
    offer(*m_box, rest);
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

} // namespace samordna::views

#include "views/editors/choicebox.h"

#include "views/editors/windowundo.h"
#include "views/widgets/elidedcombo.h"

#include <QCompleter>
#include <QSignalBlocker>

#include <algorithm>

namespace samordna::views {

namespace {

constexpr int kShortest = 12; // characters that a box shows at least

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

} // namespace

QComboBox* makeChoiceBox(QWidget* parent)
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
    leaveUndoToWindow(box);
}

void offer(QComboBox& box, const Choices& choices)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const Choice& choice : choices) {
        box.addItem(choice.icon, choice.text, choice.value.toVariant());
    }
}

bool mayBeNew(const Choices& choices, const QString& text)
{
    return !isBegunName(text) || beginningWith(choices, text).isEmpty();
}

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

} // namespace samordna::views

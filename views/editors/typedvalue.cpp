#include "views/editors/typedvalue.h"

#include "views/editors/fieldeditor.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMostLetters = 200'000; // ten times what a field can hold

} // namespace

QJsonObject typedInto(const FieldEditor& editor)
{
    QJsonObject typed;
    if (const QJsonValue chosen = editor.chosen(); !chosen.isUndefined()) {
        typed.insert(u"value"_s, chosen);
    }
    if (const auto* line = editor.findChild<QLineEdit*>()) { // however little of it can be read yet
        typed.insert(u"text"_s, line->text().left(kMostLetters));
    }
    return typed.value(u"value"_s).toString().size() > kMostLetters ? QJsonObject() : typed;
}

void typeBack(FieldEditor& editor, const QJsonObject& typed)
{
    if (typed.contains(u"value")) {
        editor.type(typed.value(u"value"));
    }
    if (auto* line = editor.findChild<QLineEdit*>(); line && typed.contains(u"text")) {
        line->setText(typed.value(u"text").toString());
    } else if (!typed.contains(u"value")) { // a table's cell is a line also where the form has room for more
        editor.type(typed.value(u"text"));
    }
}

} // namespace samordna::views

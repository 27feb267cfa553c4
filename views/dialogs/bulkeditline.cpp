#include "views/dialogs/bulkeditline.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/lineeditors.h"
#include "views/editors/multieditor.h"
#include "views/editors/searcheditor.h"
#include "views/editors/typedvalue.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"
#include "models/domain/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kNowLetters = 24; // of what the rows hold now
constexpr int kValueLetters = 40;

Choices tagsOf(const domain::PlanData& file)
{
    QStringList tags;
    for (const domain::Measure& measure : file.measures) {
        tags.append(measure.tags);
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    Choices choices;
    for (const QString& tag : std::as_const(tags)) {
        choices.append({tag, tag, {}});
    }
    return choices;
}

Choices choicesOf(const QString& field, const domain::PlanData& file)
{
    return field == u"lead" || field == u"organiser" ? organisationChoices(file)
        : field == u"goals"                          ? goalChoices(file)
        : field == u"target_groups"                  ? codeChoices<domain::TargetGroup>()
        : field == u"exploitation"                   ? codeChoices<domain::Exploitation>()
        : field == u"tags"                           ? tagsOf(file)
        : field == u"kind"                           ? codeChoices<domain::ActivityKind>()
        : field == u"municipality"                   ? municipalityChoices(file.county.code)
        : field == u"counties"                       ? countyChoices()
        : field == u"measures"                       ? measureChoices(file)
                                                     : Choices();
}

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

template <class Editor>
Editor* withChoices(Editor* editor, const Choices& choices)
{
    editor->setChoices(choices);
    return editor;
}

} // namespace

BulkEditLine::BulkEditLine(
    const domain::BulkField& field, const domain::PlanData& file, QDate today, QGridLayout& layout, int row)
    : QObject(layout.parentWidget())
    , m_field(field)
    , m_choices(choicesOf(field.name, file))
    , m_chooser(new QComboBox(layout.parentWidget()))
{
    QWidget* parent = layout.parentWidget();
    if (field.type == domain::FieldType::Boolean) {
        m_choices = {{true, tr("Yes"), {}}, {false, tr("No"), {}}};
    }
    makeEditor(today, parent);
    m_begun = typedInto(*m_editor);
    fillChooser();
    const QString name = fieldName(field.name);
    auto* heading = new QLabel(name, parent);
    heading->setBuddy(m_chooser);
    auto* now = captionLabel(parent);
    const int width = kNowLetters * now->fontMetrics().averageCharWidth();
    now->setWordWrap(false);
    now->setText(now->fontMetrics().elidedText(nowText(), Qt::ElideRight, width));
    now->setToolTip(nowText());
    m_chooser->setAccessibleName(tr("%1: what to do").arg(name));
    m_chooser->setAccessibleDescription(tr("Now: %1").arg(nowText()));
    m_chooser->setFocusPolicy(Qt::StrongFocus);
    m_editor->control()->setAccessibleName(name);
    m_editor->setMinimumWidth(kValueLetters * m_editor->fontMetrics().averageCharWidth());
    layout.addWidget(heading, row, 0);
    layout.addWidget(now, row, 1);
    layout.addWidget(m_chooser, row, 2);
    layout.addWidget(m_editor, row, 3);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &BulkEditLine::refresh);
    connect(m_editor, &FieldEditor::edited, this, &BulkEditLine::changed);
    connect(m_editor, &FieldEditor::committed, this, &BulkEditLine::changed);
    QSizePolicy keepsItsPlace = m_editor->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_editor->setSizePolicy(keepsItsPlace);
    m_editor->hide(); // a value that is not used would only mislead
}

void BulkEditLine::makeEditor(QDate today, QWidget* parent)
{
    using domain::FieldType;
    if (m_field.isList) {
        auto* several = withChoices(new MultiEditor(parent), m_choices);
        if (m_field.name == u"tags") {
            several->setCreator([](const QString& name) { return Choice{name, name, {}}; });
        }
        m_editor = several;
        m_editor->show(QJsonArray());
        return;
    }
    if (m_field.type == FieldType::Reference || m_field.name == u"municipality") {
        auto* search = withChoices(new SearchEditor(parent), m_choices);
        search->setNone(m_field.type == FieldType::Reference ? QJsonValue() : QJsonValue(QString()));
        m_editor = search;
    } else if (!m_choices.isEmpty()) {
        m_editor = withChoices(new ChoiceEditor(parent), m_choices);
    } else if (m_field.type == FieldType::Date) {
        m_editor = new DateEditor(today, parent);
    } else if (m_field.type == FieldType::Real) {
        m_editor = new NumberEditor(NumberEditor::Empty::IsRefused, parent);
    } else {
        m_editor = new TextEditor(parent);
    }
    if (!m_field.differs) {
        const bool isBoolean = m_field.type == FieldType::Boolean; // the only other value is what can be wanted
        m_editor->show(isBoolean ? QJsonValue(!m_field.value.toBool()) : m_field.value);
    }
}

void BulkEditLine::fillChooser()
{
    using domain::BulkAction;
    m_chooser->addItem(tr("Leave as it is"));
    const auto offer = [this](const QString& text, BulkAction action) {
        m_chooser->addItem(text, static_cast<int>(action));
    };
    if (m_field.isList) {
        offer(tr("Add"), BulkAction::Add);
        offer(tr("Take away"), BulkAction::Remove);
        return;
    }
    offer(tr("Set"), BulkAction::Set);
    if (m_field.canClear) {
        offer(tr("Clear"), BulkAction::Clear);
    }
}

std::optional<domain::BulkAction> BulkEditLine::action() const
{
    const QVariant chosen = m_chooser->currentData();
    return chosen.isValid() ? std::optional(static_cast<domain::BulkAction>(chosen.toInt())) : std::nullopt;
}

void BulkEditLine::refresh()
{
    const auto wanted = action();
    m_editor->setVisible(wanted && *wanted != domain::BulkAction::Clear);
    Q_EMIT changed();
}

std::optional<domain::BulkEdit> BulkEditLine::edit() const
{
    const auto wanted = action();
    if (!wanted || !problem().isEmpty()) {
        return std::nullopt;
    }
    return domain::BulkEdit{m_field.name, *wanted, m_editor->value()};
}

QJsonObject BulkEditLine::typed() const
{
    const auto wanted = action();
    return wanted ? QJsonObject{{u"do"_s, static_cast<int>(*wanted)}, {u"with"_s, typedInto(*m_editor)}}
                  : QJsonObject();
}

void BulkEditLine::type(const QJsonObject& typed)
{
    typeBack(*m_editor, typed.isEmpty() ? m_begun : typed[u"with"].toObject());
    const int wanted = typed.isEmpty() ? 0 : m_chooser->findData(typed[u"do"].toInt());
    m_chooser->setCurrentIndex(std::max(0, wanted)); // another way than then: left as it is
}

QString BulkEditLine::problem() const
{
    const auto wanted = action();
    const QString name = fieldName(m_field.name);
    if (!wanted || *wanted == domain::BulkAction::Clear) {
        return {};
    }
    const QJsonValue value = m_editor->value();
    if (value.isUndefined()) {
        return tr("%1 cannot be read.").arg(name) + u' ' + m_editor->wayToWrite();
    }
    if (isEmpty(value)) {
        return m_field.canClear ? tr("%1: write a value, or choose Clear.").arg(name)
                                : tr("%1: choose at least one value.").arg(name);
    }
    return {};
}

QString BulkEditLine::textOf(const QJsonValue& value) const
{
    for (const Choice& choice : m_choices) {
        if (choice.value == value) {
            return choice.text;
        }
    }
    return value.isDouble() ? domain::numberText(value.toDouble(), value.toDouble() == value.toInt() ? 0 : 2)
                            : value.toString();
}

QString BulkEditLine::nowText() const
{
    if (m_field.differs) {
        return tr("different values");
    }
    if (isEmpty(m_field.value)) {
        return tr("nothing");
    }
    QStringList texts;
    for (const QJsonValue& one : m_field.isList ? m_field.value.toArray() : QJsonArray{m_field.value}) {
        texts.append(textOf(one));
    }
    return texts.join(u", "_s);
}

} // namespace samordna::views

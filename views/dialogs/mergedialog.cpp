#include "views/dialogs/mergedialog.h"

#include "views/dialogs/mergechoices.h"
#include "views/pages/follow.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"
#include "models/domain/format.h"
#include "models/domain/organisationmerge.h"
#include "models/items/organisationlines.h"
#include "models/progress/changewords.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kReadableWidth = 460; ///< pixels; about seventy letters

domain::Organisation rowOf(const PageContext& context, const domain::OrganisationId& id)
{
    const domain::Organisation* row = domain::find(context.workspace.data().organisations, id);
    return row ? *row : domain::Organisation();
}

/// The measures that would have to be moved away from it.
qsizetype measuresOf(const PageContext& context, const domain::OrganisationId& id)
{
    const domain::PlanData& plan = context.workspace.data();
    return items::measuresLedBy(plan, id).size() + items::measuresPartneredBy(plan, id).size();
}

} // namespace

MergeDialog::MergeDialog(const PageContext& context, const domain::OrganisationId& first,
    const domain::OrganisationId& second, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_choices{Choice{first, rowOf(context, first).name, new QRadioButton(this)},
          Choice{second, rowOf(context, second).name, new QRadioButton(this)}}
    , m_fields(new MergeChoicesBox(rowOf(context, first), rowOf(context, second), this))
    , m_preview(softLabel(this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setWindowTitle(tr("Merge organisations"));
    build();
    const auto radios = findChildren<QRadioButton*>();
    for (QRadioButton* radio : radios) {
        radio->installEventFilter(this);
    }
    connect(m_fields, &MergeChoicesBox::changed, this, &MergeDialog::plan);
    for (const Choice& choice : m_choices) {
        connect(choice.button, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen) {
                readActivities();
            }
        });
    }
    // The one that is used more is more likely the right one.
    const bool isSecond = measuresOf(context, second) > measuresOf(context, first);
    QRadioButton* likely = isSecond ? m_choices.back().button : m_choices.front().button;
    likely->setChecked(true);
    likely->setFocus();
}

/// Some desktops let Enter press the radio button itself, which is pressed already: it is for the dialog.
bool MergeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_merge->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void MergeDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto* question = bodyLabel(this);
    question->setText(tr("Which one stays?"));
    layout->addWidget(question);
    for (const Choice& choice : m_choices) {
        choice.button->setText(QString(choice.name).replace(u'&', u"&&"_s));
        choice.button->setAccessibleName(choice.name);
        layout->addWidget(choice.button);
    }
    auto* kept = new QButtonGroup(this); // apart from those of the fields
    for (const Choice& choice : m_choices) {
        kept->addButton(choice.button);
    }
    if (!m_fields->isEmpty()) {
        auto* fields = bodyLabel(this);
        fields->setText(tr("Whose values stay where they differ?"));
        layout->addWidget(fields);
        layout->addWidget(m_fields);
    }
    m_preview->setMinimumWidth(kReadableWidth);
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * 11);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setAccessibleName(tr("What is merged"));
    layout->addWidget(m_preview, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    m_merge->setDefault(true);
    m_merge->setProperty("look", u"primary"_s); // its bold letters are measured too
    layout->addWidget(buttons);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const MergeDialog::Choice& MergeDialog::kept() const
{
    return m_choices.front().button->isChecked() ? m_choices.front() : m_choices.back();
}

const MergeDialog::Choice& MergeDialog::dropped() const
{
    return m_choices.front().button->isChecked() ? m_choices.back() : m_choices.front();
}

void MergeDialog::readActivities()
{
    m_changes = {};
    m_activities.reset();
    m_fields->setKept(m_choices.back().button->isChecked());
    m_merge->setEnabled(false);
    m_preview->setText(tr("Counting what moves…"));
    const auto job = [id = dropped().id](const storage::Reader& reader) -> Activities {
        return reader.activitiesOf(id, domain::kMostMergedActivities);
    };
    follow(this, m_context.workspace.read<Activities>(job), [this, asked = ++m_asked](const Activities& activities) {
        if (asked == m_asked) {
            takeActivities(activities);
        }
    });
}

void MergeDialog::takeActivities(const Activities& activities)
{
    if (activities) {
        m_activities = *activities;
        plan();
        return;
    }
    if (activities.error().kind == base::ErrorKind::TooLarge) {
        m_preview->setText(
            tr("%1 has more than %2 activities, which is too much for one step that can be undone. Keep %1 instead.")
                .arg(dropped().name, domain::numberText(domain::kMostMergedActivities)));
    } else {
        m_preview->setText(errorSentence(activities.error()));
    }
}

/// What merging would do with the values that are chosen now.
void MergeDialog::plan()
{
    if (!m_activities) {
        return; // on their way, or too many
    }
    m_changes = domain::mergeOrganisations(
        m_context.workspace.data(), kept().id, dropped().id, *m_activities, m_fields->choices());
    m_preview->setText(previewText());
    m_merge->setEnabled(!m_changes.isEmpty());
}

QString MergeDialog::previewText() const
{
    QStringList parts{movedText(), becomesText()};
    parts.removeAll(QString());
    parts.append(tr("%1 goes by the names of both, and %2 is withdrawn. All of it is one step that can be undone.")
                     .arg(newName(), dropped().name));
    return parts.join(u"\n\n"_s);
}

QString MergeDialog::movedText() const
{
    using domain::Entity;
    QStringList moved;
    const auto count = [&](Entity entity) { return domain::countOf(m_changes, entity); };
    const auto add = [&](Entity entity, const QString& words) {
        if (count(entity) > 0) {
            moved.append(u"• "_s + words);
        }
    };
    add(Entity::Measure, tr("%n measure(s)", nullptr, count(Entity::Measure)));
    add(Entity::Activity, tr("%n activity(ies)", nullptr, count(Entity::Activity)));
    add(Entity::Mandate, tr("%n assignment(s)", nullptr, count(Entity::Mandate)));
    add(Entity::ActionPoint, tr("%n action point(s)", nullptr, count(Entity::ActionPoint)));
    add(Entity::ReportingDay, tr("%n reporting day(s)", nullptr, count(Entity::ReportingDay)));
    return moved.isEmpty() ? tr("Nothing refers to %1.").arg(dropped().name)
                           : tr("Moved to %1:").arg(newName()) + u'\n' + moved.join(u'\n');
}

/// What changes in the one that is kept, its other names among it; empty when nothing does.
QString MergeDialog::becomesText() const
{
    QStringList lines;
    const domain::Organisation before = rowOf(m_context, kept().id);
    const domain::Organisation after = merged();
    for (const auto& field : domain::fieldsOf<domain::Organisation>()) {
        const QString name = QString::fromLatin1(field.name);
        if (field.get(before) != field.get(after)) {
            const auto words = [&](const domain::Organisation& row) {
                return progress::valueWords(domain::Entity::Organisation, name, field.type, field.get(row), {});
            };
            lines.append(u"• "_s + fieldName(name) + u": "_s + words(before) + u" → "_s + words(after));
        }
    }
    return lines.isEmpty() ? QString() : tr("Changed in %1:").arg(kept().name) + u'\n' + lines.join(u'\n');
}

domain::Organisation MergeDialog::merged() const
{
    for (const domain::Change& change : m_changes.changes()) {
        const auto* row = change.after ? std::get_if<domain::Organisation>(&*change.after) : nullptr;
        if (row && row->id == kept().id) {
            return *row;
        }
    }
    return rowOf(m_context, kept().id);
}

QString MergeDialog::newName() const
{
    return merged().name;
}

void MergeDialog::merge()
{
    const QString name = newName();
    const auto done = m_context.workspace.apply(m_changes, tr("Merge organisations"));
    if (!done) {
        m_preview->setText(errorSentence(done.error())); // where the work is: the window lies behind
        m_merge->setEnabled(false);
        return;
    }
    m_context.navigator.showDone(tr("%1 is merged into %2.").arg(dropped().name, name));
    accept();
}

} // namespace samordna::views

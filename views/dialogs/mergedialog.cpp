#include "views/dialogs/mergedialog.h"

#include "views/pages/follow.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"
#include "models/domain/format.h"
#include "models/domain/organisationmerge.h"
#include "models/items/organisationlines.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kReadableWidth = 460; ///< pixels; about seventy letters

QString nameOf(const PageContext& context, const domain::OrganisationId& id)
{
    const domain::Organisation* row = domain::find(context.workspace.data().organisations, id);
    return row ? row->name : QString();
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
    , m_choices{Choice{first, nameOf(context, first), new QRadioButton(this)},
          Choice{second, nameOf(context, second), new QRadioButton(this)}}
    , m_preview(softLabel(this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setWindowTitle(tr("Merge organisations"));
    build();
    for (const Choice& choice : m_choices) {
        choice.button->installEventFilter(this);
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
    m_preview->setMinimumWidth(kReadableWidth);
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * 9);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setAccessibleName(tr("What is merged"));
    layout->addWidget(m_preview, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    m_merge->setDefault(true);
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
    m_merge->setEnabled(false);
    m_preview->setText(tr("Counting what moves…"));
    const auto job = [id = dropped().id](const storage::Reader& reader) -> Activities {
        return reader.activitiesOf(id, domain::kMostMergedActivities);
    };
    follow(this, m_context.workspace.read<Activities>(job), [this, asked = ++m_asked](const Activities& activities) {
        if (asked == m_asked) {
            showPreview(activities);
        }
    });
}

void MergeDialog::showPreview(const Activities& activities)
{
    if (activities) {
        m_changes = domain::mergeOrganisations(m_context.workspace.data(), kept().id, dropped().id, *activities);
        m_preview->setText(previewText());
    } else if (activities.error().kind == base::ErrorKind::TooLarge) {
        m_preview->setText(
            tr("%1 has more than %2 activities, which is too much for one step that can be undone. Keep %1 instead.")
                .arg(dropped().name, domain::numberText(domain::kMostMergedActivities)));
    } else {
        m_preview->setText(errorSentence(activities.error()));
    }
    m_merge->setEnabled(!m_changes.isEmpty());
}

QString MergeDialog::previewText() const
{
    using domain::Entity;
    QStringList moved;
    const auto add = [&](Entity entity, const QString& words) {
        if (domain::countOf(m_changes, entity) > 0) {
            moved.append(u"• "_s + words);
        }
    };
    const auto count = [&](Entity entity) { return domain::countOf(m_changes, entity); };
    add(Entity::Measure, tr("%n measure(s)", nullptr, count(Entity::Measure)));
    add(Entity::Activity, tr("%n activity(ies)", nullptr, count(Entity::Activity)));
    add(Entity::Mandate, tr("%n assignment(s)", nullptr, count(Entity::Mandate)));
    add(Entity::ActionPoint, tr("%n action point(s)", nullptr, count(Entity::ActionPoint)));
    add(Entity::ReportingDay, tr("%n reporting day(s)", nullptr, count(Entity::ReportingDay)));
    const QString what = moved.isEmpty() ? tr("Nothing refers to %1.").arg(dropped().name)
                                         : tr("Moved to %1:").arg(kept().name) + u'\n' + moved.join(u'\n');
    return what + u"\n\n"_s
        + tr("%1 becomes another name of %2, which also gets its other names, and is withdrawn. All of it is one step "
             "that can be undone.")
              .arg(dropped().name, kept().name);
}

void MergeDialog::merge()
{
    const auto done = m_context.workspace.apply(m_changes, tr("Merge organisations"));
    if (!done) {
        m_preview->setText(errorSentence(done.error())); // where the work is: the window lies behind
        m_merge->setEnabled(false);
        return;
    }
    m_context.navigator.showDone(tr("%1 is merged into %2.").arg(dropped().name, kept().name));
    accept();
}

} // namespace samordna::views

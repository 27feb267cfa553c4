#include "views/pages/agendapanel.h"

#include "views/pages/actionpoints.h"
#include "views/pages/agendaitems.h"
#include "views/theme/theme.h"
#include "views/widgets/copytext.h"
#include "views/widgets/labels.h"
#include "models/domain/minutes.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kBetween = 18; // px between the two lists

} // namespace

AgendaPanel::AgendaPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_unstored(bodyLabel(this))
    , m_content(new QWidget(this))
    , m_agenda(new AgendaItems(context, m_content))
    , m_points(new ActionPoints(context, m_content))
    , m_copy(new QPushButton(icon(u"copy"_s, palette()), tr("Copy the minutes"), m_content))
    , m_copied(captionLabel(m_content))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_unstored);
    layout->addWidget(m_content);
    layout->addStretch(1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_agenda);
    column->addSpacing(kBetween);
    column->addWidget(m_points);
    column->addSpacing(kBetween);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_copied);
    m_copied->hide();
    connect(m_copy, &QPushButton::clicked, this, &AgendaPanel::copyMinutes);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeNotice& notice) {
        if (notice.concerns(domain::Entity::AgendaItem) || notice.concerns(domain::Entity::ActionPoint)
            || notice.concerns(domain::Entity::Organisation)) {
            refresh();
        }
    });
}

void AgendaPanel::show(const domain::Activity& activity)
{
    m_activity = activity.id;
    m_isOpen = !m_context.workspace.isReadOnly() && !activity.isWithdrawn();
    m_unstored->hide();
    m_content->show();
    refresh();
}

void AgendaPanel::showUnstored(int copied)
{
    m_activity = {};
    m_content->hide();
    m_unstored->show();
    m_unstored->setText(copied == 0
            ? tr("Save the activity first. Then write its agenda, what was decided and what is to be followed up.")
            : tr("%n points of the agenda come with the copy when it is saved.", nullptr, copied));
    Q_EMIT counted();
}

void AgendaPanel::refresh()
{
    if (m_activity.isNull()) {
        return;
    }
    m_agenda->show(m_activity, m_isOpen);
    m_points->offerItems(m_agenda->items());
    m_points->show(m_activity, m_isOpen);
    m_copied->hide();
    Q_EMIT counted();
}

bool AgendaPanel::commitEdits()
{
    if (m_activity.isNull()) {
        return true;
    }
    const bool isAgendaStored = m_agenda->commitEdits();
    return m_points->commitEdits() && isAgendaStored;
}

bool AgendaPanel::isDirty() const
{
    return !m_activity.isNull() && (m_agenda->isDirty() || m_points->isDirty());
}

int AgendaPanel::count() const
{
    return m_activity.isNull() ? 0 : m_agenda->count() + m_points->count();
}

void AgendaPanel::choose(const QUuid& point)
{
    if (!m_agenda->choose(point)) {
        m_points->choose(point);
    }
}

void AgendaPanel::copyMinutes()
{
    if (!commitEdits()) {
        return;
    }
    const auto activity = m_context.workspace.reader().row<domain::Activity>(m_activity);
    if (!activity || !*activity) {
        return;
    }
    const QString text = domain::minutesText({**activity, m_agenda->items(), m_points->points()},
        m_context.workspace.data().organisations, m_context.workspace.clock().today());
    const auto copied = copyText(text, tr("the minutes"));
    if (!copied) {
        m_context.navigator.showError(copied.error());
    }
    m_copied->setText(copied ? tr("The minutes are on the clipboard.") : QString());
    m_copied->setVisible(copied.hasValue());
}

} // namespace samordna::views

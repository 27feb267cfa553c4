#include "views/calendar/daylist.h"

#include "views/calendar/calendarwords.h"
#include "views/calendar/kindshape.h"
#include "views/pages/follow.h"
#include "views/widgets/labels.h"
#include "models/domain/format.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

namespace {

constexpr int kMost = 500;
constexpr QSize kSize(520, 380);

} // namespace

DayList::DayList(const PageContext& context, const storage::ActivityQuery& query, QDate day, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_day(day)
    , m_note(captionLabel(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Activities %1").arg(dayText(day)));
    build();
    using Answer = base::Result<QList<storage::DayActivities>>;
    const auto answer = m_context.workspace.read<Answer>(
        [query, day](const storage::Reader& reader) { return reader.activitiesByDay(query, day, day, kMost); });
    follow(this, answer, [this](const Answer& days) { fill(days); });
}

void DayList::build()
{
    resize(kSize);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    m_note->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    open->setDefault(true);
    auto* begin = buttons->addButton(tr("&New activity"), QDialogButtonBox::ActionRole);
    begin->setEnabled(!m_context.workspace.isReadOnly());
    auto* layout = new QVBoxLayout(this);
    auto* heading = headingLabel(this);
    heading->setText(dayText(m_day));
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DayList::openCurrent);
    connect(open, &QPushButton::clicked, this, &DayList::openCurrent);
    connect(begin, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT newAsked(m_day);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
}

void DayList::fill(const base::Result<QList<storage::DayActivities>>& answer)
{
    if (!answer || answer->isEmpty()) {
        reject();
        if (!answer) {
            m_context.navigator.showError(answer.error());
        }
        return;
    }
    const storage::DayActivities& day = answer->constFirst();
    for (const storage::DayEntry& entry : day.entries) {
        auto* item = new QListWidgetItem(kindIcon(entry.kind, palette()), entrySentence(entry, m_day), m_list);
        item->setData(Qt::UserRole, entry.id.uuid());
        QFont font = item->font();
        font.setStrikeOut(entry.cancelled);
        item->setFont(font);
    }
    m_list->setCurrentRow(0);
    m_note->setText(tr("%1 of %n activities are listed here. Filter them to see others.", nullptr, day.count)
                        .arg(domain::numberText(static_cast<double>(day.entries.size()))));
    m_note->setVisible(day.count > day.entries.size());
}

void DayList::openCurrent()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        const domain::ActivityId activity(item->data(Qt::UserRole).toUuid());
        accept();
        Q_EMIT chosen(activity, m_day);
    }
}

} // namespace samordna::views

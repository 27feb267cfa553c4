#include "views/pages/activitylooks.h"

#include "views/editors/flowlayout.h"
#include "views/theme/theme.h"
#include "views/widgets/chipbutton.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

const QString kLookKey = u"activities/view"_s;

/// What the view is called in the settings.
constexpr const char* kNames[] = {"table", "month", "week"};

std::optional<ActivityLook> lookOf(const QString& name)
{
    for (std::size_t at = 0; at < std::size(kNames); ++at) {
        if (name == QLatin1String(kNames[at])) {
            return static_cast<ActivityLook>(at);
        }
    }
    return std::nullopt;
}

ActivityLook rememberedLook()
{
    return lookOf(QSettings().value(kLookKey).toString()).value_or(ActivityLook::Table);
}

} // namespace

ActivityLooks::ActivityLooks(QWidget* parent)
    : QWidget(parent)
    , m_look(rememberedLook())
    , m_heading(headingLabel(this))
    , m_pages(new QWidget(this))
{
    build();
    refresh();
}

void ActivityLooks::build()
{
    auto* layout = new FlowLayout(FlowLayout::Fit::Natural, 4);
    layout->setContentsMargins(20, 8, 20, 0);
    setLayout(layout);
    auto* group = new QActionGroup(this);
    const QString texts[] = {tr("Table"), tr("Month"), tr("Week")};
    for (int at = 0; at < int(std::size(texts)); ++at) {
        auto* action = new QAction(texts[at], group);
        action->setCheckable(true);
        setMenuPlace(*action, MenuPlace::View);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + at)));
        m_looks.append(action);
        auto* button = new ChipButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(tr("View: %1").arg(texts[at]));
        layout->addWidget(button);
        connect(action, &QAction::triggered, this, [this, at] {
            QSettings().setValue(kLookKey, QString::fromLatin1(kNames[at]));
            setLook(static_cast<ActivityLook>(at));
        });
    }
    auto* previous = new QAction(icon(u"chevron-left"_s, palette()), tr("Previous in the calendar"), this);
    auto* today = new QAction(tr("Today in the calendar"), this);
    auto* next = new QAction(icon(u"chevron-right"_s, palette()), tr("Next in the calendar"), this);
    today->setIconText(tr("Today"));
    previous->setShortcut(Qt::Key_PageUp);
    today->setShortcut(Qt::Key_T);
    next->setShortcut(Qt::Key_PageDown);
    m_turning = {previous, today, next};
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT turned(-1); });
    connect(today, &QAction::triggered, this, &ActivityLooks::todayAsked);
    connect(next, &QAction::triggered, this, [this] { Q_EMIT turned(1); });
    auto* pages = new QHBoxLayout(m_pages);
    pages->setContentsMargins(12, 0, 0, 0);
    pages->setSpacing(2);
    for (QAction* action : std::as_const(m_turning)) {
        setMenuPlace(*action, MenuPlace::View);
        action->setShortcutContext(Qt::WidgetShortcut); // where the calendar has the focus
        auto* button = new QToolButton(m_pages);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        pages->addWidget(button);
    }
    m_heading->setWordWrap(false);
    layout->addWidget(m_pages);
    layout->addWidget(m_heading);
}

QList<QAction*> ActivityLooks::actions() const
{
    return m_looks + m_turning;
}

std::pair<QWidget*, QWidget*> ActivityLooks::turners() const
{
    const auto buttons = m_pages->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    return {buttons.first(), buttons.last()};
}

items::CalendarSpan ActivityLooks::span() const
{
    return m_look == ActivityLook::Week ? items::CalendarSpan::Week : items::CalendarSpan::Month;
}

void ActivityLooks::setLook(ActivityLook look)
{
    if (look != m_look) {
        m_look = look;
        refresh();
        Q_EMIT lookChanged();
    }
}

QString ActivityLooks::lookName() const
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(m_look)]);
}

void ActivityLooks::setLook(const QString& name)
{
    if (const auto look = lookOf(name)) {
        setLook(*look);
    }
}

void ActivityLooks::addChooser(QWidget& chooser)
{
    layout()->addWidget(&chooser);
}

void ActivityLooks::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setMinimumHeight(m_pages->sizeHint().height()); // on one line with the buttons
}

void ActivityLooks::refresh()
{
    m_looks.at(static_cast<qsizetype>(m_look))->setChecked(true);
    m_pages->setVisible(isCalendar());
    m_heading->setVisible(isCalendar());
    for (QAction* action : std::as_const(m_turning)) {
        action->setEnabled(isCalendar());
    }
}

} // namespace samordna::views

#include "views/window/savedviews.h"

#include "views/dialogs/dialogservice.h"
#include "views/window/sidebar.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kButtonLetters = 22;

/// What a page is called in the settings; empty: it has nothing to choose.
QString keyOf(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview: return {};
    case PageKind::Measures: return u"views/measures"_s;
    case PageKind::Activities: return u"views/activities"_s;
    case PageKind::Charts: return u"views/charts"_s;
    case PageKind::Reports: return u"views/reports"_s;
    case PageKind::Periods: return u"views/periods"_s;
    case PageKind::Timeline: return u"views/timeline"_s;
    case PageKind::Year: return u"views/year"_s;
    case PageKind::Organisations: return u"views/organisations"_s;
    case PageKind::Indicators: return u"views/indicators"_s;
    }
    return {};
}

/// Text in a menu: an ampersand would be a mnemonic.
QString menuText(const QString& text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

SavedViews::SavedViews(
    QMenu& menu, QToolButton& button, QSettings& settings, DialogService& dialogs, Enter enter, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
    , m_button(button)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_enter(std::move(enter))
    , m_save(new QAction(tr("&Save this view…"), this))
    , m_open(new QAction(tr("Choose, save and remove views"), this))
{
    m_save->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    connect(m_save, &QAction::triggered, this, &SavedViews::save);
    m_menu.addAction(m_save); // its key works before the menu is filled
    connect(&m_menu, &QMenu::aboutToShow, this, &SavedViews::fill);
    m_button.setMenu(&m_menu);
    m_open->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L); // of an action: the list of keys is read from those
    connect(m_open, &QAction::triggered, &m_button, &QToolButton::showMenu);
    m_button.addAction(m_open);
    setPage(PageKind::Overview, nullptr);
}

void SavedViews::setPage(PageKind kind, Page* page)
{
    if (m_page) {
        disconnect(m_page, &Page::viewChanged, this, nullptr);
    }
    const auto state = page ? page->viewState() : std::nullopt;
    m_kind = kind;
    m_isOpen = page;
    m_page = state ? page : nullptr;
    if (m_page) {
        connect(m_page, &Page::viewChanged, this, &SavedViews::refresh);
        for (const items::SavedView& view : viewsOf(kind)) {
            if (!m_chosen.contains(kind) && view.state == *state) {
                m_chosen.insert(kind, view.name);
            }
        }
    }
    refresh();
}

void SavedViews::remember(PageKind kind, const Page& page)
{
    if (auto state = page.viewState(); state && !keyOf(kind).isEmpty()) {
        state->text.clear();
        state->measure.clear();
        state->look.clear();
        state->period.clear();
        state->span.clear();
        state->then.clear();
        state->now.clear();
        m_settings.setValue(keyOf(kind) + u"/last"_s, items::textOf(*state));
    }
}

void SavedViews::recall(PageKind kind, Page& page) const
{
    const QString last = keyOf(kind).isEmpty() ? QString() : m_settings.value(keyOf(kind) + u"/last"_s).toString();
    if (const auto state = items::stateFromText(last)) {
        page.showView(*state);
    }
}

/// Read once, when they are first asked for. What cannot be read is as if nothing were saved.
const QList<items::SavedView>& SavedViews::viewsOf(PageKind kind) const
{
    auto it = m_read.constFind(kind);
    if (it == m_read.cend()) {
        const auto views = items::viewsFromText(m_settings.value(keyOf(kind) + u"/saved"_s).toString());
        it = m_read.insert(kind, views ? *views : QList<items::SavedView>());
    }
    return *it;
}

void SavedViews::store(const QList<items::SavedView>& views)
{
    m_settings.setValue(keyOf(m_kind) + u"/saved"_s, items::textOf(views));
    m_read.insert(m_kind, views);
    refresh();
}

std::optional<items::SavedView> SavedViews::current() const
{
    const items::SavedView* view = m_page ? items::findView(viewsOf(m_kind), m_chosen.value(m_kind)) : nullptr;
    return view ? std::optional(*view) : std::nullopt;
}

bool SavedViews::isChanged() const
{
    const auto view = current();
    return view && m_page->viewState() != view->state;
}

QAction* SavedViews::add(const QString& text, const std::function<void()>& job)
{
    QAction* action = m_menu.addAction(text);
    m_made.append(action);
    connect(action, &QAction::triggered, this, job);
    return action;
}

void SavedViews::fill()
{
    m_menu.removeAction(m_save);
    for (QAction* action : std::as_const(m_made)) {
        m_menu.removeAction(action);
        action->deleteLater(); // it may be the one that was triggered
    }
    m_made.clear();
    if (m_page) {
        addViews(m_kind);
        addCommands();
    } else {
        m_menu.addAction(m_save);
    }
    m_made.append(m_menu.addSeparator());
    for (const PageKind kind : kPages) {
        if (m_isOpen && !keyOf(kind).isEmpty() && (!m_page || kind != m_kind)) {
            addViews(kind);
        }
    }
}

/// With the page's name: the menu holds those of all pages, and so does the list of all commands.
void SavedViews::addViews(PageKind kind)
{
    const auto shown = kind == m_kind ? current() : std::nullopt;
    for (const items::SavedView& view : viewsOf(kind)) {
        const QString text = tr("%1 – %2").arg(menuText(view.name), pageName(kind).remove(u'&'));
        QAction* action = add(text, [this, kind, name = view.name] { choose(kind, name); });
        if (m_page && kind == m_kind) {
            action->setCheckable(true);
            action->setChecked(shown && shown->name == view.name);
        }
    }
}

void SavedViews::addCommands()
{
    add(tr("Show as the page begins"), [this] { showAll(); });
    m_made.append(m_menu.addSeparator());
    m_menu.addAction(m_save);
    if (const auto view = current()) {
        const QString name = menuText(view->name);
        add(tr("Save the changes of “%1”").arg(name), [this] { saveChanges(); })->setEnabled(isChanged());
        add(tr("Rename “%1”…").arg(name), [this] { rename(); });
        add(tr("Remove “%1”…").arg(name), [this] { remove(); });
    }
}

void SavedViews::refresh()
{
    m_button.setVisible(m_page);
    m_save->setEnabled(m_page && viewsOf(m_kind).size() < items::kMostViews);
    const auto view = current();
    const bool isOther = isChanged();
    const QString full = !view ? tr("Views")
        : isOther              ? tr("View: %1 (changed)").arg(view->name)
                               : tr("View: %1").arg(view->name);
    const QFontMetrics metrics = m_button.fontMetrics();
    const QString name =
        view ? metrics.elidedText(view->name, Qt::ElideRight, kButtonLetters * metrics.averageCharWidth()) : QString();
    m_button.setText(menuText(!view ? tr("Views") : isOther ? tr("%1 (changed)").arg(name) : name));
    m_button.setAccessibleName(full);
    m_button.setToolTip(tr("%1: choose, save and remove views (%2)")
                            .arg(full, m_open->shortcut().toString(QKeySequence::NativeText))
                            .toHtmlEscaped());
}

void SavedViews::choose(PageKind kind, const QString& name)
{
    const items::SavedView* found = items::findView(viewsOf(kind), name);
    const std::optional<items::SavedView> view = found ? std::optional(*found) : std::nullopt;
    Page* page = view ? m_enter(kind) : nullptr;
    if (page) {
        m_chosen.insert(kind, view->name);
        page->showView(view->state);
        page->focusFirst();
    }
    refresh();
}

void SavedViews::showAll()
{
    m_chosen.remove(m_kind);
    m_page->showView({});
    refresh();
}

void SavedViews::save()
{
    QStringList taken;
    auto views = viewsOf(m_kind);
    for (const items::SavedView& view : std::as_const(views)) {
        taken.append(view.name);
    }
    const auto name = m_dialogs.viewName(m_button.window(), tr("Save this view"), {}, taken);
    const auto state = m_page ? m_page->viewState() : std::nullopt;
    if (name && state) {
        m_chosen.insert(m_kind, *name);
        store(items::withView(std::move(views), {*name, *state}));
        Q_EMIT done(tr("The view %1 is saved.").arg(*name));
    }
}

void SavedViews::saveChanges()
{
    auto view = current();
    const auto state = m_page ? m_page->viewState() : std::nullopt;
    if (view && state) {
        view->state = *state;
        store(items::withView(viewsOf(m_kind), *view));
        Q_EMIT done(tr("The view %1 is saved.").arg(view->name));
    }
}

void SavedViews::rename()
{
    const auto view = current();
    if (!view) {
        return;
    }
    auto others = items::withoutView(viewsOf(m_kind), view->name);
    QStringList taken;
    for (const items::SavedView& other : std::as_const(others)) {
        taken.append(other.name);
    }
    if (const auto name = m_dialogs.viewName(m_button.window(), tr("Rename the view"), view->name, taken)) {
        m_chosen.insert(m_kind, *name);
        store(items::withView(std::move(others), {*name, view->state}));
    }
}

void SavedViews::remove()
{
    const auto view = current();
    const QString question = view ? tr("Remove the view “%1”? Its rows stay as they are.").arg(view->name) : QString();
    if (view && m_dialogs.choose(m_button.window(), question, {tr("Remove the view")})) {
        m_chosen.remove(m_kind);
        store(items::withoutView(viewsOf(m_kind), view->name));
        Q_EMIT done(tr("The view %1 is removed.").arg(view->name));
    }
}

} // namespace samordna::views

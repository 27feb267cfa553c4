#include "views/help/shortcutlist.h"

#include "views/editors/fieldeditor.h"
#include "views/page.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::ShortcutsDialog)
};

/// Without the letter that is underlined and the dots that promise a question.
QString plain(QString text)
{
    text.replace(u"&&"_s, u"\x1f"_s).remove(u'&').replace(u'\x1f', u'&');
    return text.remove(u'…').trimmed();
}

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

class Collector
{
public:
    void add(const QString& group, const QAction& action)
    {
        if (m_seen.contains(&action)) {
            return;
        }
        m_seen.insert(&action);
        const Shortcut shortcut{plain(action.text()), keysOf(action)};
        if (!shortcut.keys.isEmpty() && !shortcut.what.isEmpty()) {
            add(group, shortcut);
        }
    }
    void add(const QString& group, const Shortcut& shortcut)
    {
        for (ShortcutGroup& known : m_groups) {
            if (known.name == group) {
                if (!known.shortcuts.contains(shortcut)) {
                    known.shortcuts.append(shortcut);
                }
                return;
            }
        }
        m_groups.append({group, {shortcut}});
    }
    void addMenu(const QString& group, const QMenu& menu)
    {
        const auto actions = menu.actions();
        for (const QAction* action : actions) {
            action->menu() ? addMenu(group, *action->menu()) : add(group, *action);
        }
    }
    [[nodiscard]] const QList<ShortcutGroup>& groups() const { return m_groups; }

private:
    QSet<const QAction*> m_seen;
    QList<ShortcutGroup> m_groups;
};

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// What no action holds: keys that a table, a field or a drawing answers itself.
void addFixed(Collector& collector)
{
    const QString arrows = Texts::tr("Arrow keys");
    const QString moved = Texts::tr("Ctrl+arrow keys");
    const QString upOrDown = native(Qt::ALT | Qt::Key_Up) + u"; "_s + native(Qt::ALT | Qt::Key_Down);
    const std::pair<QString, QList<Shortcut>> groups[]{
        {Texts::tr("Everywhere"),
            {{Texts::tr("Close the message"), Texts::tr("Esc")},
                {Texts::tr("Move between the values of a chart"), arrows}}},
        {Texts::tr("In a table"),
            {{Texts::tr("Change the cell"), native(Qt::Key_F2)},
                {Texts::tr("Open the row's menu"), native(Qt::SHIFT | Qt::Key_F10)},
                {Texts::tr("Go to what is chosen"), native(Qt::Key_Return)}}},
        {Texts::tr("In a field"),
            {{Texts::tr("Save the form"), native(Qt::CTRL | Qt::Key_Return)},
                {Texts::tr("Spelling suggestions"), native(Qt::CTRL | Qt::Key_Period)},
                {Texts::tr("Choose a day"), native(Qt::ALT | Qt::Key_Down)}}},
        {Texts::tr("In a list whose order you choose"), {{Texts::tr("Move the row up or down"), upOrDown}}},
        {Texts::tr("In the calendar"),
            {{Texts::tr("Move the chosen activity"), moved}, {Texts::tr("New activity on the chosen day"), u"N"_s}}},
        {Texts::tr("On the board"), {{Texts::tr("Move the measure to another degree"), moved}}},
        {Texts::tr("On the time axis"),
            {{Texts::tr("Move by a day, with Shift by a week"), moved},
                {Texts::tr("Choose what is moved: both dates, the start or the end"), native(Qt::Key_Space)},
                {Texts::tr("Go to today"), native(Qt::Key_Home)},
                {Texts::tr("Show all from the first date to the last"), native(Qt::Key_End)}}}};
    for (const auto& [group, shortcuts] : groups) {
        for (const Shortcut& shortcut : shortcuts) {
            collector.add(group, shortcut);
        }
    }
}

QString placeOf(const QAction& action)
{
    for (const QObject* at = action.parent(); at; at = at->parent()) {
        if (qobject_cast<const FieldEditor*>(at)) {
            return Texts::tr("In a field");
        }
        if (const auto* page = qobject_cast<const Page*>(at)) {
            return page->title();
        }
    }
    return Texts::tr("Everywhere");
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QWidget& window)
{
    Collector collector;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window); main && main->menuWidget()) {
        const auto menus = main->menuWidget()->actions();
        for (const QAction* menu : menus) {
            if (menu->menu()) {
                collector.addMenu(plain(menu->text()), *menu->menu());
            }
        }
    }
    const auto others = window.findChildren<QAction*>();
    for (const QAction* action : others) {
        collector.add(placeOf(*action), *action);
    }
    addFixed(collector);
    return collector.groups();
}

QList<ShortcutGroup> filtered(const QList<ShortcutGroup>& groups, const QString& text)
{
    QList<ShortcutGroup> kept;
    for (const ShortcutGroup& group : groups) {
        ShortcutGroup some{group.name, {}};
        std::copy_if(group.shortcuts.cbegin(), group.shortcuts.cend(), std::back_inserter(some.shortcuts),
            [&](const Shortcut& shortcut) {
                return shortcut.what.contains(text, Qt::CaseInsensitive)
                    || shortcut.keys.contains(text, Qt::CaseInsensitive);
            });
        if (!some.shortcuts.isEmpty()) {
            kept.append(some);
        }
    }
    return kept;
}

QString asText(const QList<ShortcutGroup>& groups)
{
    QString text;
    for (const ShortcutGroup& group : groups) {
        text += (text.isEmpty() ? QString() : u"\n"_s) + group.name + u'\n';
        for (const Shortcut& shortcut : group.shortcuts) {
            text += shortcut.what + u'\t' + shortcut.keys + u'\n';
        }
    }
    return text;
}

QString asHtml(const QList<ShortcutGroup>& groups)
{
    QString html;
    for (const ShortcutGroup& group : groups) {
        html += u"<h3>%1</h3><table width='100%' cellpadding='3'>"_s.arg(group.name.toHtmlEscaped());
        for (const Shortcut& shortcut : group.shortcuts) {
            html += u"<tr><td width='60%'>%1</td><td>%2</td></tr>"_s.arg(
                shortcut.what.toHtmlEscaped(), shortcut.keys.toHtmlEscaped());
        }
        html += u"</table>"_s;
    }
    return html;
}

} // namespace samordna::views

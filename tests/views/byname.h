#pragma once

#include "tests/views/namedwidgets.h"
#include "tests/views/pagetest.h"

#include "views/widgets/sidepanel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTextDocument>

namespace samordna::test {

/// What is on a page, in a dialog or in a window, met as a screen reader meets it: by the names of what is there, with
/// keys. A name that nothing visible has ends the test.
class ByName
{
public:
    explicit ByName(QWidget* root = nullptr)
        : m_root(root)
    {
    }

    /// Once it is there: in the panel where there is one beside a list, whose filters are called by the same words.
    [[nodiscard]] QWidget* field(const QString& name) const
    {
        QWidget* found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            for (const QWidget* panel : m_root->findChildren<views::SidePanel*>()) {
                found = !found && panel->isVisibleTo(m_root) ? named(*panel, name) : found; // not another page's
            }
            found = found ? found : named(*m_root, name);
            return found != nullptr;
        });
        if (!isThere) {
            qFatal("nothing is called %s", qPrintable(name));
        }
        return found;
    }
    [[nodiscard]] bool has(const QString& name) const { return named(*m_root, name); }
    /// The name of what is in sight that begins so; empty when there is none.
    [[nodiscard]] QString nameBeginning(const QString& start) const
    {
        for (const QWidget* each : m_root->findChildren<QWidget*>()) {
            if (each->accessibleName().startsWith(start) && each->isVisibleTo(m_root)) {
                return each->accessibleName();
            }
        }
        return {};
    }
    [[nodiscard]] QAbstractItemView* view(const QString& name) const
    {
        QAbstractItemView* found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            for (auto* each : m_root->findChildren<QAbstractItemView*>()) {
                found = each->accessibleName() == name && each->isVisibleTo(m_root) ? each : found;
            }
            return found != nullptr;
        });
        if (!isThere) {
            qFatal("no list is called %s", qPrintable(name));
        }
        return found;
    }
    /// What stands in a field, a choice or a label.
    [[nodiscard]] QString text(const QString& name) const
    {
        const QWidget* from = field(name);
        const auto* many = qobject_cast<const QPlainTextEdit*>(from);
        if (many) { // toPlainText() would make plain spaces of those that do not break
            return many->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        }
        return from->property(from->inherits("QComboBox") ? "currentText" : "text").toString();
    }
    void press(const QString& button) const { QTest::keyClick(field(button), Qt::Key_Space); }
    /// The command of that text that can be used now.
    void run(const QString& action) const
    {
        for (QAction* each : m_root->findChildren<QAction*>()) {
            if (each->isEnabled() && QString(each->text()).remove(u'&').remove(u'…') == action) {
                each->trigger();
                return;
            }
        }
        qFatal("no command %s can be used", qPrintable(action));
    }
    /// Writes over what stands in a field, and leaves it by Tab; in one with a list it is taken by Enter.
    void write(const QString& name, const QString& text) const
    {
        QWidget* into = focused(name);
        const auto* box = qobject_cast<const QComboBox*>(into);
        QWidget* editor = box ? box->lineEdit() : into;
        QMetaObject::invokeMethod(editor, "selectAll");
        if (text.isEmpty()) {
            QTest::keyClick(editor, Qt::Key_Delete);
        }
        typeInto(*editor, text);
        QTest::keyClick(editor, box ? Qt::Key_Return : Qt::Key_Tab);
    }
    /// The keys go there, as they do in the window that is in front.
    [[nodiscard]] QWidget* focused(const QString& name) const { return brought(field(name)); }
    /// Once the keys are there, or in what it opens in itself: a list that was just closed had them, and without a
    /// window manager nobody gives them back.
    template <class W>
    [[nodiscard]] static W* brought(W* it)
    {
        QCoreApplication::processEvents(); // what is told of windows that have closed
        (void)QTest::qWaitFor([it] {
            if (!it->isActiveWindow()) {
                it->activateWindow();
            }
            it->setFocus();
            return it->hasFocus() || it->isAncestorOf(QApplication::focusWidget());
        });
        return it;
    }
    void writeInAll(const QStringList& names, const QString& text) const
    {
        for (const QString& name : names) {
            write(name, text);
        }
    }
    /// Chooses in a list that is not written in.
    void choose(const QString& name, const QString& text) const
    {
        auto* box = qobject_cast<QComboBox*>(field(name));
        QVERIFY2(box && box->findText(text) >= 0, qPrintable(QString(name + u": " + text)));
        (void)focused(name);
        QTest::keyClick(box, Qt::Key_F4); // opens the list
        QTest::keyClick(box->view(), Qt::Key_Home);
        while (box->view()->currentIndex().data().toString() != text) {
            QTest::keyClick(box->view(), Qt::Key_Down);
        }
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCoreApplication::processEvents(); // that the list was in front is told late, when it is gone
        QTest::keyClick(brought(box), Qt::Key_Tab);
    }
    /// The keys go to the row whose first cell says \a row, under the heading \a column.
    [[nodiscard]] QAbstractItemView* stand(const QString& list, const QString& row, const QString& column = {}) const
    {
        QAbstractItemView* it = view(list);
        const QAbstractItemModel& model = *it->model();
        const auto found =
            model.match(model.index(0, 0), Qt::DisplayRole, row, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        int at = 0;
        while (!column.isEmpty() && model.headerData(at, Qt::Horizontal).toString() != column
            && at < model.columnCount()) {
            ++at;
        }
        if (found.isEmpty() || at == model.columnCount()) {
            qFatal("no cell %s, %s", qPrintable(row), qPrintable(column));
        }
        (void)brought(it);
        it->setCurrentIndex(found.constFirst().siblingAtColumn(at));
        return it;
    }
    /// Writes over a cell, and leaves it by Enter.
    void writeCell(const QString& list, const QString& row, const QString& column, const QString& text) const
    {
        QAbstractItemView* it = stand(list, row, column);
        if (!qobject_cast<QLineEdit*>(QApplication::focusWidget())) { // some open as soon as the keys are there
            QTest::keyClick(it, Qt::Key_F2);
        }
        const QPointer<QWidget> line = QApplication::focusWidget();
        QMetaObject::invokeMethod(line, "selectAll");
        typeInto(*line, text);
        QTest::keyClick(line, Qt::Key_Return); // is taken with the event loop
        (void)QTest::qWaitFor([&] { return !line || !line->isVisible(); });
    }
    /// Each row of a list, those under others indented; the first cells of it, with what stands in them.
    [[nodiscard]] QStringList lines(const QString& list, int cells = 1) const
    {
        QStringList found;
        gather(*view(list)->model(), {}, cells, found);
        return found;
    }
    void openTab(const QString& name) const
    {
        for (QTabWidget* tabs : m_root->findChildren<QTabWidget*>()) {
            for (int at = 0; at < tabs->count(); ++at) {
                if (tabs->tabText(at) == name || tabs->tabText(at).startsWith(name + u' ')) {
                    tabs->setCurrentIndex(at);
                    return;
                }
            }
        }
        qFatal("no tab %s", qPrintable(name));
    }
    /// What is said of a field.
    [[nodiscard]] QString said(const QString& name) const { return field(name)->accessibleDescription(); }
    /// Whether the words stand somewhere in sight.
    [[nodiscard]] bool says(const QString& words) const { return allSaid().contains(words); }
    /// Every label in sight, a line each.
    [[nodiscard]] QString allSaid() const
    {
        QStringList lines;
        for (const QLabel* label : m_root->findChildren<QLabel*>()) {
            if (label->isVisibleTo(m_root)) {
                lines.append(label->text());
            }
        }
        return lines.join(QLatin1Char('\n'));
    }

protected:
    void setRoot(QWidget* root) { m_root = root; }

private:
    static void gather(const QAbstractItemModel& model, const QModelIndex& under, int cells, QStringList& found)
    {
        int depth = 0;
        for (QModelIndex above = under; above.isValid(); above = above.parent()) {
            ++depth;
        }
        for (int row = 0; row < model.rowCount(under); ++row) {
            QStringList parts;
            for (int cell = 0; cell < cells; ++cell) {
                parts.append(model.index(row, cell, under).data().toString());
            }
            found.append(QString(2 * depth, u' ') + parts.join(u" | "_s));
            gather(model, model.index(row, 0, under), cells, found);
        }
    }

    QWidget* m_root;
};

} // namespace samordna::test

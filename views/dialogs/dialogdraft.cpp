#include "views/dialogs/dialogdraft.h"

#include "views/editors/typeddraft.h"
#include "views/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

DialogDraft::DialogDraft(QDialog& dialog, const DraftStore& store, const QString& name, const Filled& filled)
    : QObject(&dialog)
    , m_draft(new TypedDraft(dialog, QList<TypedDraft::Part>(), domain::Entity::County, store)) // no page shows it
    , m_line(new QWidget(&dialog))
    , m_sentence(bodyLabel(m_line))
{
    addLine(dialog);
    const QJsonObject begun = filled.read();
    const auto typed = [begun, read = filled.read] {
        const QJsonObject now = read();
        return now == begun ? QJsonObject() : now;
    };
    const auto put = [begun, fill = filled.fill](const QJsonObject& kept) { fill(kept.isEmpty() ? begun : kept); };
    m_draft->setBeside({typed, put, [this](const QString& sentence) { note(sentence); }});
    watch(dialog);
    m_draft->begin(u"dialog"_s, name);
    connect(&dialog, &QDialog::finished, m_draft, &TypedDraft::end);
}

void DialogDraft::touch()
{
    m_draft->touch();
}

/// The lines of days, numbers and lists too.
void DialogDraft::watch(const QDialog& dialog)
{
    const auto touch = [this] { m_draft->touch(); };
    for (const QLineEdit* line : dialog.findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::textChanged, this, touch);
    }
    for (const QPlainTextEdit* text : dialog.findChildren<QPlainTextEdit*>()) {
        connect(text, &QPlainTextEdit::textChanged, this, touch);
    }
    for (const QSpinBox* number : dialog.findChildren<QSpinBox*>()) { // whose line is quiet while they step
        connect(number, &QSpinBox::valueChanged, this, touch);
    }
    for (const QDateEdit* day : dialog.findChildren<QDateEdit*>()) {
        connect(day, &QDateEdit::dateChanged, this, touch);
    }
    for (const QComboBox* box : dialog.findChildren<QComboBox*>()) {
        connect(box, &QComboBox::currentIndexChanged, this, touch);
    }
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        connect(button, &QAbstractButton::toggled, this, touch);
    }
    for (const QTableWidget* table : dialog.findChildren<QTableWidget*>()) {
        connect(table, &QTableWidget::cellChanged, this, touch);
    }
    connect(qApp, &QApplication::focusChanged, this, [this, &dialog](const QWidget*, QWidget* now) {
        auto* line = qobject_cast<QLineEdit*>(now);
        if (line && dialog.isAncestorOf(line)) { // also of a cell that has just been opened
            connect(line, &QLineEdit::textChanged, this, &DialogDraft::touch, Qt::UniqueConnection);
            connect(line, &QObject::destroyed, this, &DialogDraft::touch, Qt::UniqueConnection);
        }
    });
}

void DialogDraft::addLine(const QDialog& dialog)
{
    auto* drop = new QPushButton(tr("Start over"), m_line);
    drop->setAutoDefault(false);
    drop->setToolTip(tr("Shows the fields as they are stored, without what came back"));
    auto* layout = new QHBoxLayout(m_line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(drop);
    m_line->hide();
    auto* box = qobject_cast<QBoxLayout*>(dialog.layout());
    box->insertWidget(box->count() - 1, m_line);
    connect(drop, &QPushButton::clicked, m_draft, qOverload<>(&TypedDraft::letGo));
}

void DialogDraft::note(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_line->setVisible(!sentence.isEmpty());
}

std::optional<QString> openText(const QAbstractItemView& view, const QModelIndex& index)
{
    const auto* line = index.isValid() ? qobject_cast<QLineEdit*>(view.indexWidget(index)) : nullptr;
    return line ? std::optional(line->text()) : std::nullopt;
}

} // namespace samordna::views

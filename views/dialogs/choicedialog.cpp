#include "views/dialogs/choicedialog.h"

#include "views/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

namespace {

constexpr int kQuestionLetters = 52;

} // namespace

ChoiceDialog::ChoiceDialog(const QString& question, const QStringList& answers, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Samordna"));
    auto* words = bodyLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setText(question);
    words->setMinimumWidth(kQuestionLetters * fontMetrics().averageCharWidth());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    for (int at = 0; at < answers.size(); ++at) {
        auto* button = new QPushButton(answers.at(at), this);
        if (answers.size() == 1) {
            buttons->addButton(button, QDialogButtonBox::AcceptRole);
        } else {
            layout->addWidget(button);
        }
        connect(button, &QPushButton::clicked, this, [this, at] {
            m_answer = at;
            accept();
        });
        if (at == 0) {
            button->setDefault(true);
            button->setFocus();
        }
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace samordna::views

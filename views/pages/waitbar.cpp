#include "views/pages/waitbar.h"

#include "models/domain/terms.h"

#include "views/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

WaitBar::WaitBar(QWidget* parent)
    : QWidget(parent)
    , m_question(bodyLabel(this))
    , m_choice(new QComboBox(this))
{
    m_question->setWordWrap(false);
    m_choice->setAccessibleName(tr("Measure to wait for"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    auto* add = new QPushButton(tr("Add"), this);
    add->setAccessibleName(tr("Add what it waits for"));
    add->setEnabled(false);
    auto* keep = new QPushButton(tr("Cancel"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 8, 22, 8);
    layout->addWidget(m_question);
    layout->addWidget(m_choice, 1);
    layout->addWidget(add);
    layout->addWidget(keep);
    hide();
    connect(keep, &QPushButton::clicked, this, &WaitBar::leave);
    m_choice->setPlaceholderText(tr("Choose a measure"));
    connect(m_choice, &QComboBox::currentIndexChanged, add, [add](int index) { add->setEnabled(index >= 0); });
    connect(add, &QPushButton::clicked, this, &WaitBar::answer);
}

void WaitBar::answer()
{
    const auto before = domain::MeasureId::fromText(m_choice->currentData().toString());
    if (before.isNull()) {
        return; // nothing is chosen yet
    }
    hide();
    Q_EMIT chosen(m_measure, before);
    Q_EMIT closed();
}

void WaitBar::ask(const domain::PlanData& plan, const domain::MeasureId& measure)
{
    const domain::Measure* waiting = domain::find(plan.measures, measure);
    if (!waiting) {
        return;
    }
    m_measure = measure;
    m_question->setText(tr("%1 waits for:").arg(waiting->number));
    m_choice->clear();
    for (const domain::Measure& row : plan.measures) {
        if (!row.isWithdrawn() && row.id != measure && !waiting->after.contains(row.id)) {
            m_choice->addItem(row.number + u' ' + domain::inLanguage(row.title, row.titleEn), row.id.text());
        }
    }
    m_choice->setCurrentIndex(-1); // which one is for the user to say
    show();
    m_choice->setFocus();
}

void WaitBar::leave()
{
    hide();
    Q_EMIT closed();
}

void WaitBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        answer();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace samordna::views

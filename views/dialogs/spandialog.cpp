#include "views/dialogs/spandialog.h"

#include "views/dialogs/dialogdraft.h"
#include "views/widgets/labels.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

SpanDialog::SpanDialog(const domain::Period& now, QWidget* parent)
    : QDialog(parent)
    , m_first(new QDateEdit(now.first(), this))
    , m_last(new QDateEdit(now.last(), this))
    , m_problem(bodyLabel(this))
{
    setWindowTitle(tr("Own span"));
    auto* form = new QFormLayout;
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    for (QDateEdit* day : {m_first, m_last}) {
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setCalendarPopup(true);
        day->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
        connect(day, &QDateEdit::dateChanged, this, &SpanDialog::check);
    }
    m_problem->setProperty("look", u"warning"_s);
    m_problem->setText(tr("The last day is before the first."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Show the period"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

std::optional<domain::Period> SpanDialog::span() const
{
    return domain::Period::between(m_first->date(), m_last->date());
}

void SpanDialog::keepTyped(const DraftStore& store)
{
    const auto read = [this] {
        return QJsonObject{
            {u"first"_s, m_first->date().toString(Qt::ISODate)}, {u"last"_s, m_last->date().toString(Qt::ISODate)}};
    };
    const auto fill = [this](const QJsonObject& filled) {
        m_first->setDate(QDate::fromString(filled[u"first"].toString(), Qt::ISODate));
        m_last->setDate(QDate::fromString(filled[u"last"].toString(), Qt::ISODate));
    };
    new DialogDraft(*this, store, u"span"_s, {read, fill});
}

void SpanDialog::check()
{
    m_problem->setVisible(!span());
    m_ok->setEnabled(span().has_value());
}

} // namespace samordna::views

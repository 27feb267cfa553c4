#include "views/dialogs/calendardialog.h"

#include "models/domain/terms.h"

#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samordna::views {

using exchange::DueKind;

namespace {

constexpr int kReadableWidth = 460; ///< pixels; about seventy letters

int countOf(const QList<exchange::DueDay>& days, DueKind kind)
{
    return static_cast<int>(
        std::count_if(days.cbegin(), days.cend(), [&](const exchange::DueDay& day) { return day.kind == kind; }));
}

QString textOf(DueKind kind)
{
    switch (kind) {
    case DueKind::ReportingDay: return CalendarDialog::tr("&Reporting days");
    case DueKind::Mandate: return CalendarDialog::tr("&Assignments to answer");
    case DueKind::Measure: return CalendarDialog::tr("&Measures due");
    case DueKind::Milestone: return CalendarDialog::tr("Mi&lestones");
    case DueKind::ActionPoint: return CalendarDialog::tr("Action &points from meetings");
    case DueKind::Activity: return CalendarDialog::tr("Activities still to &come");
    }
    return {};
}

} // namespace

CalendarDialog::CalendarDialog(
    const domain::Period& period, const QList<exchange::DueDay>& days, const QList<DueKind>& now, QWidget* parent)
    : QDialog(parent)
    , m_before(now)
    , m_export(new QPushButton(tr("&Export…"), this))
{
    setWindowTitle(tr("Calendar of due days"));
    auto* about = bodyLabel(this);
    about->setMinimumWidth(kReadableWidth);
    about->setText(days.isEmpty()
            ? tr("Nothing falls due in %1. Choose another period at the top of the window.").arg(domain::term(period))
            : tr("What falls due in %1 and is not done, for Outlook and other calendars. Each is a whole day.")
                  .arg(domain::term(period)));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(about);
    for (const DueKind kind : exchange::kDueKinds) {
        const int count = countOf(days, kind);
        auto* box = new QCheckBox(tr("%1 (%2)").arg(textOf(kind)).arg(count), this);
        box->setEnabled(count > 0);
        box->setChecked(count > 0 && now.contains(kind));
        connect(box, &QCheckBox::toggled, this, &CalendarDialog::refresh);
        layout->addWidget(box);
        m_boxes.insert(kind, box);
    }
    auto* note = softLabel(this);
    note->setText(
        tr("Only organisations and functions are named. Read in again later, the same days are replaced where "
           "the other calendar knows them again; what has been done since then is not taken away there."));
    layout->addWidget(note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QList<DueKind> CalendarDialog::kinds() const
{
    QList<DueKind> chosen;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (box.value()->isEnabled() ? box.value()->isChecked() : m_before.contains(box.key())) {
            chosen.append(box.key());
        }
    }
    return chosen;
}

void CalendarDialog::refresh()
{
    m_export->setEnabled(
        std::any_of(m_boxes.cbegin(), m_boxes.cend(), [](const QCheckBox* box) { return box->isChecked(); }));
}

} // namespace samordna::views

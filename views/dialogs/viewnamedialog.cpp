#include "views/dialogs/viewnamedialog.h"

#include "views/dialogs/dialogdraft.h"
#include "views/widgets/labels.h"
#include "models/items/savedview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

ViewNameDialog::ViewNameDialog(const QString& title, const QString& now, const QStringList& taken, QWidget* parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(now, this))
    , m_problem(bodyLabel(this))
{
    setWindowTitle(title);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(items::kViewNameLength);
    m_name->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    m_name->selectAll();
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    m_problem->setProperty("look", u"warning"_s);
    m_problem->setText(tr("Another view of this page has that name."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString ViewNameDialog::name() const
{
    return items::viewName(m_name->text());
}

void ViewNameDialog::keepTyped(const DraftStore& store)
{
    const QString about = QString::fromLatin1(m_name->text().toUtf8().toHex()); // the view that is renamed, if one is
    new DialogDraft(*this, store, u"view-"_s + about,
        {[this] {
             return QJsonObject{{u"name"_s, m_name->text()}};
         },
            [this](const QJsonObject& filled) { m_name->setText(filled[u"name"].toString()); }});
}

void ViewNameDialog::check()
{
    const bool isTaken = m_taken.contains(name(), Qt::CaseInsensitive);
    m_problem->setVisible(isTaken);
    m_ok->setEnabled(!isTaken && items::isViewName(name()));
}

} // namespace samordna::views

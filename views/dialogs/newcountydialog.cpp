#include "views/dialogs/newcountydialog.h"

#include "models/domain/terms.h"
#include "models/exchange/newcounty.h"

#include "views/widgets/labels.h"
#include "views/widgets/localfiles.h"
#include "views/widgets/periodkinds.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFileNameRole = Qt::UserRole + 1;

} // namespace

NewCountyDialog::NewCountyDialog(QWidget* parent)
    : QDialog(parent)
    , m_county(new QComboBox(this))
    , m_plan(new QComboBox(this))
    , m_periodKind(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_problem(bodyLabel(this))
{
    setWindowTitle(tr("New county file"));
    fillChoices();
    m_county->setAccessibleName(tr("County"));
    m_plan->setAccessibleName(tr("Plan"));
    m_periodKind->setAccessibleName(tr("Reporting period"));
    m_path->setAccessibleName(tr("File"));
    m_problem->setProperty("look", u"warning"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(makeForm());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_county, &QComboBox::currentIndexChanged, this, &NewCountyDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOwn = true; });
    connect(m_path, &QLineEdit::textChanged, this, &NewCountyDialog::check);
    suggestPath();
}

void NewCountyDialog::fillChoices()
{
    const auto counties = exchange::knownCounties();
    for (const exchange::CountyChoice& county : counties) {
        // The fictitious county is a sample of its own on the start page.
        if (!county.fictitious) {
            m_county->addItem(domain::inLanguage(county.name, county.nameEn), county.code);
            m_county->setItemData(m_county->count() - 1, exchange::fileNameOf(county), kFileNameRole);
        }
    }
    const auto plans = exchange::knownPlans();
    for (const QString& plan : plans) {
        m_plan->addItem(plan == u"se-2018"_s ? tr("National plan of 2018") : plan, plan);
    }
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(u"se-2018"_s)));
    fillPeriodKinds(*m_periodKind);
    m_periodKind->setCurrentIndex(m_periodKind->findData(static_cast<int>(domain::PeriodKind::Tertial)));
}

QFormLayout* NewCountyDialog::makeForm()
{
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto* browse = new QPushButton(tr("Browse…"), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NewCountyDialog::choosePath);
    auto* where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    where->addWidget(browse);
    auto* form = new QFormLayout;
    form->addRow(tr("&County"), m_county);
    if (m_plan->count() > 1) {
        form->addRow(tr("&Plan"), m_plan);
    } else {
        m_plan->hide(); // no question where there is one answer
    }
    auto* file = new QLabel(tr("&File"), this);
    file->setBuddy(m_path); // a row of several has none of its own
    form->addRow(file, where);
    form->addRow(tr("&Reporting period"), m_periodKind);
    setTabOrder(m_path, browse); // in the order they are seen
    setTabOrder(browse, m_periodKind);
    return form;
}

NewCounty NewCountyDialog::answer() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(u".samordna"_s)) {
        path += u".samordna"_s;
    }
    return {path, m_county->currentData().toString(), m_plan->currentData().toString(),
        static_cast<domain::PeriodKind>(m_periodKind->currentData().toInt())};
}

void NewCountyDialog::suggestPath()
{
    if (!m_pathIsOwn) {
        const QDir folder(documentsFolder());
        m_path->setText(QDir::toNativeSeparators(folder.filePath(m_county->currentData(kFileNameRole).toString())));
    }
}

void NewCountyDialog::choosePath()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("New county file"), m_path->text(),
        tr("Samordna files (*.samordna)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_pathIsOwn = true;
        m_path->setText(QDir::toNativeSeparators(chosen));
    }
}

void NewCountyDialog::check()
{
    const QFileInfo file(answer().path);
    QString problem;
    if (m_path->text().trimmed().isEmpty()) {
        problem = tr("Choose where the file shall be.");
    } else if (file.exists()) {
        problem = tr("There is already a file of this name. Choose another, or open that one.");
    } else if (!file.absoluteDir().exists()) {
        problem = tr("There is no such folder.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_path->setAccessibleDescription(problem);
    if (m_create) {
        m_create->setEnabled(problem.isEmpty());
    }
}

} // namespace samordna::views

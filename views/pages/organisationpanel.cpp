#include "views/pages/organisationpanel.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/pages/organisationuse.h"
#include "views/widgets/labels.h"
#include "views/widgets/scrolled.h"
#include "models/domain/organisationduplicates.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMargin = 16;
constexpr int kNarrowest = 34; // letters

} // namespace

OrganisationPanel::OrganisationPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_title(headingLabel(this))
    , m_state(captionLabel(this))
    , m_tabs(new QTabWidget)
    , m_form(new Form)
    , m_personal(captionLabel(this))
    , m_use(new OrganisationUse(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto* none = new QLabel(tr("Choose an organisation to see what it takes part in."));
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignCenter);
    none->setMargin(kMargin);
    m_stack->addWidget(none);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kMargin - 4, 0, 0);
    column->setSpacing(6);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_state, "warning");
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(buildDetails(), tr("Details"));
    m_tabs->addTab(m_use, tr("Takes part in"));
    m_use->layout()->setContentsMargins(0, 10, kMargin, kMargin);
    m_stack->addWidget(page);
    connect(m_form, &Form::committed, this, [this](const QString& field) { store(field); });
    setMinimumWidth(kNarrowest * fontMetrics().averageCharWidth() + 2 * kMargin);
}

QWidget* OrganisationPanel::buildDetails()
{
    auto* kind = new ChoiceEditor;
    kind->setChoices(codeChoices<domain::OrganisationKind>());
    auto* aliases = new TagsEditor;
    aliases->setPlaceholder(tr("With commas between"));
    m_form->add({{"name", new TextEditor}});
    m_form->add({{"name_en", new TextEditor}});
    m_form->add({{"kind", kind}});
    m_form->add({{"mailbox", new TextEditor}});
    m_form->addWidget(m_personal);
    m_form->add({{"aliases", aliases}});
    m_personal->setText(tr("This looks like a person's address. Give a function's mailbox instead: no personal data "
                           "belongs in the file."));
    setLook(m_personal, "warning");
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 10, kMargin, kMargin);
    layout->addWidget(m_form);
    layout->addStretch();
    return scrolled(content);
}

void OrganisationPanel::show(const domain::OrganisationId& organisation)
{
    const domain::Organisation* row = domain::find(m_context.workspace.data().organisations, organisation);
    const bool isOther = organisation != m_organisation;
    m_organisation = row ? organisation : domain::OrganisationId();
    m_stack->setCurrentIndex(row ? 1 : 0);
    if (!row) {
        return;
    }
    showHeading(*row);
    m_form->show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    m_form->setReadOnly(m_context.workspace.isReadOnly() || row->isWithdrawn());
    m_personal->setVisible(domain::looksPersonal(row->mailbox));
    m_use->show(organisation);
}

void OrganisationPanel::showHeading(const domain::Organisation& organisation)
{
    m_title->setText(domain::inLanguage(organisation.name, organisation.nameEn));
    m_state->setText(tr("Withdrawn: %1").arg(organisation.withdrawn));
    m_state->setVisible(organisation.isWithdrawn());
}

bool OrganisationPanel::store(const QString& field)
{
    const domain::Organisation* row = domain::find(m_context.workspace.data().organisations, m_organisation);
    return !row || commitField(*m_form, field, *row, m_context);
}

bool OrganisationPanel::commitEdits()
{
    const bool stored = commitFields(*m_form, [this](const QString& field) { return store(field); });
    if (!stored) {
        m_tabs->setCurrentIndex(0);
    }
    return stored;
}

void OrganisationPanel::editName()
{
    m_tabs->setCurrentIndex(0);
    QWidget* name = m_form->editor(u"name"_s)->control();
    name->setFocus();
    QMetaObject::invokeMethod(name, "selectAll");
}

} // namespace samordna::views

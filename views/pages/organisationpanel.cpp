#include "views/pages/organisationpanel.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typeddraft.h"
#include "views/pages/historypanel.h"
#include "views/pages/organisationuse.h"
#include "views/widgets/labels.h"
#include "models/domain/organisationduplicates.h"

#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kNarrowest = 34; // letters

} // namespace

OrganisationPanel::OrganisationPanel(const PageContext& context, QWidget* parent)
    : SidePanel(tr("Choose an organisation to see what it takes part in."), kNarrowest, parent)
    , m_context(context)
    , m_form(new Form)
    , m_draft(new TypedDraft(*m_form, domain::Entity::Organisation, DraftStore(context.workspace)))
    , m_personal(captionLabel(this))
    , m_use(new OrganisationUse(context))
    , m_history(new HistoryPanel(context))
{
    buildDetails();
    addForm(m_form, tr("Details"));
    addPart(m_use, tr("Takes part in"));
    addIconPart(m_history, tr("History"), u"history"_s);
    m_history->setCommitter([this] { return commitEdits(); });
    connect(m_form, &Form::committed, this, [this](const QString& field) { store(field); });
}

void OrganisationPanel::buildDetails()
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
}

void OrganisationPanel::show(const domain::OrganisationId& organisation)
{
    const domain::Organisation* row = domain::find(m_context.workspace.data().organisations, organisation);
    const bool isOther = organisation != m_organisation;
    m_organisation = row ? organisation : domain::OrganisationId();
    setChosen(row);
    m_history->show(domain::Entity::Organisation, m_organisation.uuid());
    if (!row) {
        return;
    }
    showHeading(*row);
    m_form->show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    m_form->setReadOnly(m_context.workspace.isReadOnly() || row->isWithdrawn());
    m_personal->setVisible(domain::looksPersonal(row->mailbox));
    m_use->show(organisation);
    m_draft->begin(organisation.text());
}

void OrganisationPanel::showHeading(const domain::Organisation& organisation)
{
    setTitle(domain::inLanguage(organisation.name, organisation.nameEn));
    setState(organisation.isWithdrawn() ? tr("Withdrawn: %1").arg(organisation.withdrawn) : QString());
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
        tabs().setCurrentIndex(0);
    }
    return stored;
}

void OrganisationPanel::editName()
{
    tabs().setCurrentIndex(0);
    QWidget* name = m_form->editor(u"name"_s)->control();
    name->setFocus();
    QMetaObject::invokeMethod(name, "selectAll");
}

} // namespace samordna::views

#include "views/pages/measurelinks.h"

#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/multieditor.h"
#include "views/editors/searcheditor.h"
#include "views/editors/typeddraft.h"
#include "views/pages/attachmentlist.h"
#include "views/theme/theme.h"
#include "views/widgets/buttonaction.h"
#include "models/domain/format.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMostLines = 10; // of the list, then it scrolls

QString labelOf(const domain::Mandate& row)
{
    QString text = row.document;
    for (const QString& part : {row.paragraph, row.caseNumber}) {
        text += part.isEmpty() ? QString() : u", "_s + part;
    }
    return text;
}

QString lineOf(const domain::Mandate& row)
{
    if (row.answered.isValid()) {
        return labelOf(row) + u'\n' + MeasureLinks::tr("Answered %1").arg(domain::dateText(row.answered));
    }
    return row.deadline.isValid()
        ? labelOf(row) + u'\n' + MeasureLinks::tr("To be answered by %1").arg(domain::dateText(row.deadline))
        : labelOf(row);
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(textFont(TextStep::Heading));
    return label;
}

} // namespace

MeasureLinks::MeasureLinks(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_indicators(new MultiEditor(this))
    , m_files(new AttachmentList(context, tr("Attachments"), this))
    , m_mandates(new QListWidget(this))
    , m_none(new QLabel(tr("The measure answers to no assignment yet."), this))
    , m_known(new SearchEditor(this))
    , m_new(new QPushButton(tr("New assignment"), this))
    , m_unlink(new QPushButton(tr("Unlink"), this))
    , m_editor(new QWidget(this))
    , m_form(new Form(m_editor))
    , m_draft(new TypedDraft(*m_form, domain::Entity::Mandate, DraftStore(context.workspace)))
    , m_issuer(new SearchEditor)
    , m_mandateFiles(new AttachmentList(context, tr("Attachments of the assignment"), m_editor))
{
    build();
    connect(m_indicators, &FieldEditor::committed, this, &MeasureLinks::storeIndicators);
    connect(m_known, &FieldEditor::committed, this, [this] {
        const auto id = domain::MandateId::fromText(m_known->value().toString());
        if (!id.isNull()) {
            storeLink(id, true);
        }
    });
    connect(m_new, &QPushButton::clicked, this, &MeasureLinks::addMandate);
    connect(m_unlink, &QPushButton::clicked, this, [this] {
        if (const domain::Mandate* row = current()) {
            storeLink(row->id, false);
        }
    });
    connect(m_mandates, &QListWidget::currentItemChanged, this, &MeasureLinks::showCurrent);
    connect(m_form, &Form::committed, this, [this](const QString& field) { store(field); });
    connect(m_files, &AttachmentList::counted, this, &MeasureLinks::counted);
}

void MeasureLinks::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Indicators"), this));
    m_indicators->control()->setAccessibleName(tr("Indicators that measure it"));
    layout->addWidget(m_indicators);
    layout->addWidget(m_files);
    layout->addWidget(headingLabel(tr("Assignments it answers to"), this));
    m_mandates->setAccessibleName(tr("Assignments it answers to"));
    m_mandates->setWordWrap(true);
    m_mandates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    static_cast<QLabel*>(m_none)->setWordWrap(true);
    layout->addWidget(m_none);
    layout->addWidget(m_mandates);
    auto* known = new QLabel(tr("Link one that is in the file"), this);
    known->setProperty("look", u"caption"_s);
    layout->addWidget(known);
    m_known->control()->setAccessibleName(known->text());
    layout->addWidget(m_known);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_unlink);
    new ButtonAction(*m_mandates, *m_new);
    new ButtonAction(*m_mandates, *m_unlink);
    buttons->addStretch();
    layout->addLayout(buttons);
    const QDate today = m_context.workspace.clock().today();
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->add({{"document", new LongTextEditor}});
    m_form->add({{"paragraph", new TextEditor}, {"case_number", new TextEditor}});
    m_form->add({{"wording", new LongTextEditor}});
    m_form->add({{"issuing_organisation", m_issuer}});
    m_form->add({{"deadline", new DateEditor(today)}, {"answered", new DateEditor(today)}});
    column->addWidget(m_mandateFiles);
    layout->addWidget(m_editor);
    layout->addStretch(1); // else the files' list would share what is left
}

void MeasureLinks::show(const domain::MeasureId& measure)
{
    const bool isOther = measure != m_measure;
    m_measure = measure;
    if (isOther) {
        m_shownMandate = {};
        m_known->show(QJsonValue::Null);
    }
    const bool isReadOnly = m_context.workspace.isReadOnly();
    m_indicators->setReadOnly(isReadOnly);
    m_known->setReadOnly(isReadOnly);
    m_new->setEnabled(!isReadOnly);
    m_form->setReadOnly(isReadOnly);
    showIndicators();
    m_files->show(measure);
    showMandates(m_shownMandate);
}

void MeasureLinks::showIndicators()
{
    const domain::PlanData& plan = m_context.workspace.data();
    m_indicators->setChoices(indicatorChoices(plan));
    QJsonArray chosen;
    for (const domain::Indicator& row : plan.indicators) {
        if (!row.isWithdrawn() && row.measures.contains(m_measure)) {
            chosen.append(row.id.text());
        }
    }
    if (!m_indicators->isDirty() || m_indicators->value().isArray()) {
        m_indicators->show(chosen);
    }
}

void MeasureLinks::showMandates(const domain::MandateId& chosen)
{
    const domain::PlanData& plan = m_context.workspace.data();
    Choices others;
    {
        const QSignalBlocker quiet(m_mandates);
        m_mandates->clear();
        for (const domain::Mandate& row : plan.mandates) {
            if (row.isWithdrawn()) {
                continue;
            }
            if (!row.measures.contains(m_measure)) {
                others.append({row.id.text(), labelOf(row), {}});
                continue;
            }
            auto* item = new QListWidgetItem(lineOf(row), m_mandates);
            item->setData(Qt::UserRole, row.id.uuid());
            if (row.id == chosen) {
                m_mandates->setCurrentItem(item);
            }
        }
        if (!m_mandates->currentItem() && m_mandates->count() > 0) {
            m_mandates->setCurrentRow(0);
        }
    }
    int height = 2 * m_mandates->frameWidth();
    for (int row = 0; row < m_mandates->count(); ++row) {
        height += m_mandates->sizeHintForRow(row);
    }
    m_mandates->setFixedHeight(std::min(height, kMostLines * fontMetrics().lineSpacing()));
    m_known->setChoices(others);
    m_mandates->setVisible(m_mandates->count() > 0);
    m_none->setVisible(m_mandates->count() == 0);
    showCurrent();
}

void MeasureLinks::showMandate(const domain::MandateId& mandate)
{
    showMandates(mandate);
}

void MeasureLinks::showCurrent()
{
    const domain::Mandate* row = current();
    m_editor->setVisible(row);
    m_unlink->setEnabled(row && !m_context.workspace.isReadOnly());
    if (!row) {
        m_shownMandate = {};
        return;
    }
    const bool isOther = row->id != m_shownMandate;
    m_shownMandate = row->id;
    m_issuer->setChoices(organisationChoices(m_context.workspace.data()));
    m_form->show(*row, isOther ? Form::Typed::Drop : Form::Typed::Keep);
    m_mandateFiles->show(row->id);
    m_draft->begin(row->id.text());
}

const domain::Mandate* MeasureLinks::current() const
{
    const QListWidgetItem* item = m_mandates->currentItem();
    return item
        ? domain::find(m_context.workspace.data().mandates, domain::MandateId(item->data(Qt::UserRole).toUuid()))
        : nullptr;
}

int MeasureLinks::count() const
{
    return m_mandates->count() + static_cast<int>(m_indicators->value().toArray().size()) + m_files->count();
}

void MeasureLinks::storeIndicators()
{
    if (!m_indicators->value().isArray()) {
        return; // something is typed that is no indicator: it waits
    }
    const QJsonArray chosen = m_indicators->value().toArray();
    domain::ChangeSet changes;
    for (const domain::Indicator& row : m_context.workspace.data().indicators) {
        domain::Indicator after = row;
        const bool isChosen = chosen.contains(row.id.text());
        if (isChosen && !row.measures.contains(m_measure)) {
            after.measures.append(m_measure);
        } else if (!isChosen && !row.isWithdrawn()) {
            after.measures.removeAll(m_measure);
        }
        changes.change(row, after);
    }
    apply(changes, tr("Link indicators"));
}

void MeasureLinks::storeLink(const domain::MandateId& mandate, bool isLinked)
{
    const domain::Mandate* row = domain::find(m_context.workspace.data().mandates, mandate);
    if (!row) {
        return;
    }
    const domain::Mandate before = *row;
    domain::Mandate after = before;
    after.measures.removeAll(m_measure);
    if (isLinked) {
        after.measures.append(m_measure);
        m_shownMandate = mandate;
        m_known->show(QJsonValue::Null);
    }
    domain::ChangeSet changes;
    changes.change(before, after);
    apply(changes, isLinked ? tr("Link assignment") : tr("Unlink assignment"));
}

void MeasureLinks::addMandate()
{
    if (!commitEdits()) {
        return;
    }
    domain::Mandate row;
    row.id = domain::MandateId::create();
    row.county = m_context.workspace.data().county.code;
    row.document = tr("New assignment");
    row.measures = {m_measure};
    domain::ChangeSet changes;
    changes.add(row);
    apply(changes, tr("New assignment"));
    showMandates(row.id);
    QWidget* document = m_form->editor(u"document"_s)->control();
    document->setFocus();
    QMetaObject::invokeMethod(document, "selectAll");
}

bool MeasureLinks::store(const QString& field)
{
    const domain::Mandate* row = domain::find(m_context.workspace.data().mandates, m_shownMandate);
    return !row || commitField(*m_form, field, *row, m_context);
}

bool MeasureLinks::commitEdits()
{
    return commitFields(*m_form, [this](const QString& field) { return store(field); });
}

void MeasureLinks::apply(const domain::ChangeSet& changes, const QString& step)
{
    m_context.apply(changes, step);
    show(m_measure);
}

} // namespace samordna::views

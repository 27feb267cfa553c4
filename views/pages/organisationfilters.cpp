#include "views/pages/organisationfilters.h"

#include "views/editors/filterchip.h"
#include "models/domain/terms.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace samordna::views {

using domain::OrganisationKind;
using items::OrganisationShow;

OrganisationFilters::OrganisationFilters(QWidget* parent)
    : FilterBar(tr("Filter organisations"), tr("Show withdrawn organisations"), parent)
    , m_kinds(new QComboBox)
{
    build();
    connect(this, &FilterBar::picked, this, [this](int value) {
        m_filter.show = static_cast<OrganisationShow>(value);
        Q_EMIT changed();
    });
    connect(&words(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        Q_EMIT changed();
    });
    connect(showWithdrawn, &QAction::toggled, this, [this](bool shown) {
        m_filter.withdrawn = shown;
        Q_EMIT changed();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kinds->currentData();
        m_filter.kind = kind.isValid() ? std::optional(static_cast<OrganisationKind>(kind.toInt())) : std::nullopt;
        Q_EMIT changed();
    });
}

void OrganisationFilters::build()
{
    const std::pair<OrganisationShow, QString> shows[] = {{OrganisationShow::All, tr("All")},
        {OrganisationShow::LacksMailbox, tr("Lacks mailbox")},
        {OrganisationShow::TakesPartInNothing, tr("Takes part in nothing")},
        {OrganisationShow::PossibleDuplicates, tr("Possible duplicates")}};
    for (const auto& [show, words] : shows) {
        addChip(static_cast<int>(show), words);
    }
    m_kinds->addItem(tr("All kinds"));
    for (const auto& code : domain::codesOf<OrganisationKind>()) {
        m_kinds->addItem(domain::term(code.value), static_cast<int>(code.value));
    }
    addChooser(m_kinds, tr("Kind of organisation"));
}

void OrganisationFilters::set(const items::OrganisationFilter& filter)
{
    const QSignalBlocker noText(&words());
    const QSignalBlocker noKind(m_kinds);
    const QSignalBlocker noWithdrawn(showWithdrawn);
    m_filter = filter;
    words().setText(filter.text);
    m_kinds->setCurrentIndex(filter.kind ? std::max(0, m_kinds->findData(static_cast<int>(*filter.kind))) : 0);
    showWithdrawn->setChecked(filter.withdrawn);
    Q_EMIT changed();
}

void OrganisationFilters::clear()
{
    items::OrganisationFilter all;
    all.withdrawn = m_filter.withdrawn;
    set(all);
}

void OrganisationFilters::showCounts(const domain::PlanData& plan, const items::OrganisationFigures& figures)
{
    items::OrganisationFilter filter = m_filter;
    filter.text.clear();
    const auto counts = items::organisationCounts(plan, figures, filter);
    check(static_cast<int>(m_filter.show));
    for (const auto& [value, chip] : chips()) {
        const auto show = static_cast<OrganisationShow>(value);
        const bool isOwn = show == OrganisationShow::All || show == OrganisationShow::LacksMailbox;
        chip->setCount(isOwn || figures.isKnown ? counts.at(static_cast<std::size_t>(value)) : -1);
    }
}

void OrganisationFilters::writeTo(items::ViewState& state) const
{
    state.text = m_filter.text.simplified();
    state.show = items::codeOf(m_filter.show);
    state.kind = m_filter.kind ? domain::codeText(*m_filter.kind) : QString();
    state.withdrawn = m_filter.withdrawn;
}

void OrganisationFilters::show(const items::ViewState& state)
{
    items::OrganisationFilter filter;
    filter.text = state.text;
    filter.show = items::organisationShow(state.show);
    filter.kind = domain::fromCode<OrganisationKind>(state.kind);
    filter.withdrawn = state.withdrawn;
    set(filter);
}

} // namespace samordna::views

#include "views/window/draftguide.h"

#include "views/widgets/messagebar.h"
#include "views/window/openfile.h"

namespace samordna::views {

using domain::Entity;

namespace {

const QString kNew = QStringLiteral("new"); ///< the row of an activity that is not stored yet

} // namespace

DraftGuide::DraftGuide(OpenFile& file, MessageBar& message, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_message(message)
    , m_store(file.workspace().path())
{
    connect(&message, &MessageBar::accepted, this, &DraftGuide::leadToNext);
}

void DraftGuide::tell()
{
    if (m_file.workspace().isReadOnly()) {
        return; // nothing could be done about it
    }
    const QList<DraftPlace> places = m_store.places();
    for (const DraftPlace& place : places) {
        if (isThere(place)) {
            m_left.append(place);
        } else {
            m_store.letGo(place);
        }
    }
    offer();
}

/// An addition that was undone is gone, with what was typed into it.
bool DraftGuide::isThere(const DraftPlace& place) const
{
    const domain::PlanData& plan = m_file.workspace().data();
    switch (place.entity) {
    case Entity::Measure: return domain::find(plan.measures, domain::MeasureId::fromText(place.row));
    case Entity::Organisation: return domain::find(plan.organisations, domain::OrganisationId::fromText(place.row));
    case Entity::Indicator: return domain::find(plan.indicators, domain::IndicatorId::fromText(place.row));
    case Entity::Mandate: return domain::find(plan.mandates, domain::MandateId::fromText(place.row));
    case Entity::Activity: {
        const auto id = domain::ActivityId::fromText(place.row);
        const auto row = m_file.workspace().reader().row<domain::Activity>(id);
        return place.row == kNew || (row && row->has_value());
    }
    default: return true;
    }
}

void DraftGuide::offer()
{
    if (!m_left.isEmpty()) {
        m_message.showOffer(tr("What you typed in %n place(s) was not stored when the program ended. It is kept there.",
                                nullptr, static_cast<int>(m_left.size())),
            tr("Show it"));
    }
}

void DraftGuide::leadToNext()
{
    if (m_left.isEmpty() || !m_file.navigator().settle()) {
        return;
    }
    leadTo(m_left.takeFirst());
    offer();
}

void DraftGuide::leadTo(const DraftPlace& place)
{
    PageNavigator& navigator = m_file.navigator();
    const QUuid row = QUuid::fromString(place.row);
    if (place.entity == Entity::Activity && place.row == kNew) {
        m_file.add(PageKind::Activities);
        return;
    }
    if (place.entity == Entity::Activity && !place.part.isEmpty()) {
        navigator.showAgenda(domain::ActivityId(row), QUuid::fromString(place.part));
        return;
    }
    if (const auto period = domain::Period::fromCode(place.part)) {
        Q_EMIT m_file.periodRequested(*period);
    }
    if (!navigator.showRow(place.entity, row)) {
        navigator.showPage(PageKind::Year);
    }
}

} // namespace samordna::views

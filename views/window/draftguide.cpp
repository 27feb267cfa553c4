#include "views/window/draftguide.h"

#include "views/delegates/celldrafts.h"
#include "views/dialogs/dialogservice.h"
#include "views/editors/typeddraft.h"
#include "views/widgets/messagebar.h"
#include "views/window/openfile.h"

#include <QTabWidget>

namespace samordna::views {

using domain::Entity;

namespace {

const QString kNew = QStringLiteral("new"); ///< the row of an activity that is not stored yet
constexpr int kMostNamed = 5;
constexpr qsizetype kMostLetters = 60;

/// Also behind another tab; what is scrolled comes with the keys.
void bringIntoSight(QWidget& control)
{
    for (QWidget* above = control.parentWidget(); above; above = above->parentWidget()) {
        auto* tabs = qobject_cast<QTabWidget*>(above);
        for (int at = 0; tabs && at < tabs->count(); ++at) {
            if (tabs->widget(at)->isAncestorOf(&control)) {
                tabs->setCurrentIndex(at);
            }
        }
    }
    control.setFocus(Qt::OtherFocusReason);
}

} // namespace

DraftGuide::DraftGuide(OpenFile& file, MessageBar& message, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_message(message)
    , m_store(file.workspace())
{
    connect(&message, &MessageBar::accepted, this, &DraftGuide::leadToNext);
    connect(&message, &MessageBar::declined, this, &DraftGuide::askToLetGo);
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
    m_left.removeIf([this](const DraftPlace& place) { return m_store.typed(place).isEmpty(); }); // stored meanwhile
    if (!m_left.isEmpty()) {
        m_message.showOffer(tr("What you typed in %n place(s) was not stored when the program ended. It is kept there.",
                                nullptr, static_cast<int>(m_left.size())),
            tr("Show it"), tr("Let it go"));
    }
}

/// What goes is named, since there is no way back to it.
void DraftGuide::askToLetGo()
{
    const QStringList typed = typedTexts();
    QStringList named;
    for (const QString& text : typed.mid(0, kMostNamed)) {
        named.append(tr("“%1”").arg(text));
    }
    if (const auto more = static_cast<int>(typed.size()) - kMostNamed; more > 0) {
        named.append(tr("and %n more", nullptr, more));
    }
    const QString question = tr("Let go of what you typed in %n place(s)? It cannot be brought back.", nullptr,
        static_cast<int>(m_left.size()));
    const QString shown = named.isEmpty() ? question : question + u"\n\n" + named.join(u'\n');
    if (m_file.navigator().dialogs().choose(m_message.window(), shown, {tr("Let it go")})) {
        letGo();
    }
}

/// The words of it, without what was chosen from a list.
QStringList DraftGuide::typedTexts() const
{
    QStringList texts;
    for (const DraftPlace& place : m_left) {
        const QJsonObject typed = m_store.typed(place);
        for (const QJsonValue& field : typed) {
            const QJsonValue value = field.toObject().value(u"value");
            const QString text = field.toObject().value(u"text").toString(value.toString()).simplified();
            if (!text.isEmpty() && QUuid::fromString(text).isNull()) {
                texts.append(text.size() > kMostLetters ? QString(text.left(kMostLetters) + u'…') : text);
            }
        }
    }
    return texts;
}

void DraftGuide::letGo()
{
    const QList<DraftPlace> places = std::exchange(m_left, {});
    for (const DraftPlace& place : places) {
        m_store.letGo(place);
    }
    const QWidget& window = *m_message.window();
    for (TypedDraft* each : window.findChildren<TypedDraft*>()) { // what came back stands in sight already
        each->letGo(places);
    }
    for (CellDrafts* each : window.findChildren<CellDrafts*>()) {
        each->letGo(places);
    }
    m_message.showDone(tr("What was typed is let go. Everything shows what is stored."), false);
}

void DraftGuide::leadToNext()
{
    if (m_left.isEmpty() || !m_file.navigator().settle()) {
        return;
    }
    const DraftPlace place = m_left.takeFirst();
    leadTo(place);
    for (const TypedDraft* each : m_message.window()->findChildren<TypedDraft*>()) {
        if (QWidget* control = each->cameBackAt(place)) {
            bringIntoSight(*control);
        }
    }
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

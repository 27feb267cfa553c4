#include "views/pages/statechooser.h"

#include "views/editors/flowlayout.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::AsKnown;

namespace {

constexpr int kVersionRole = Qt::UserRole + 1;

} // namespace

StateChooser::StateChooser(const QString& side, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_period(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_day(new QDateEdit(today, this))
{
    m_period->setAccessibleName(tr("%1: period").arg(side));
    m_state->setAccessibleName(tr("%1: state").arg(side));
    m_day->setAccessibleName(tr("%1: day").arg(side));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    m_period->setMinimumContentsLength(16);
    m_state->setMinimumContentsLength(18);
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    for (QWidget* part :
        {static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_day)}) {
        flow->addWidget(part);
    }
    fillStates();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        fillStates();
        Q_EMIT changed();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_day->setVisible(state().kind == AsKnown::Kind::OnDay);
        Q_EMIT changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &StateChooser::changed);
}

void StateChooser::setChoices(const QList<domain::Period>& periods, const QList<domain::FrozenPeriod>& rows)
{
    const AsKnown kept = state();
    const QSignalBlocker quiet(m_period);
    m_rows = rows;
    m_period->clear();
    for (const domain::Period& period : periods) {
        m_period->addItem(domain::term(period), period.code());
    }
    setState(kept);
}

void StateChooser::setState(const AsKnown& state)
{
    const QSignalBlocker quietPeriod(m_period);
    const QSignalBlocker quietState(m_state);
    const QSignalBlocker quietDay(m_day);
    if (!state.period.isNull()) {
        if (m_period->findData(state.period.code()) < 0) {
            m_period->addItem(domain::term(state.period), state.period.code());
        }
        m_period->setCurrentIndex(m_period->findData(state.period.code()));
    }
    fillStates();
    for (int row = 0; row < m_state->count(); ++row) {
        const bool isKind = m_state->itemData(row).toInt() == static_cast<int>(state.kind);
        if (isKind && (state.version == 0 || m_state->itemData(row, kVersionRole).toInt() == state.version)) {
            m_state->setCurrentIndex(row);
            break;
        }
    }
    if (state.day.isValid()) {
        m_day->setDate(state.day);
    }
    m_day->setVisible(this->state().kind == AsKnown::Kind::OnDay);
}

AsKnown StateChooser::state() const
{
    const auto period = domain::Period::fromCode(m_period->currentData().toString());
    const auto kind = static_cast<AsKnown::Kind>(m_state->currentData().toInt());
    return {period ? *period : domain::Period(), kind,
        kind == AsKnown::Kind::Frozen ? m_state->currentData(kVersionRole).toInt() : 0,
        kind == AsKnown::Kind::OnDay ? m_day->date() : QDate()};
}

void StateChooser::fillStates()
{
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    m_state->addItem(tr("Now"), static_cast<int>(AsKnown::Kind::Now));
    const auto period = domain::Period::fromCode(m_period->currentData().toString());
    const auto versions = period ? domain::versionsOf(m_rows, *period) : QList<domain::FrozenPeriod>();
    for (const domain::FrozenPeriod& row : versions) {
        const QString day = domain::dateText(domain::frozenDay(row));
        m_state->addItem(
            versions.size() > 1 ? tr("Frozen %1, version %2").arg(day).arg(row.version) : tr("Frozen %1").arg(day),
            static_cast<int>(AsKnown::Kind::Frozen));
        m_state->setItemData(m_state->count() - 1, row.version, kVersionRole);
    }
    m_state->addItem(tr("As known on a day"), static_cast<int>(AsKnown::Kind::OnDay));
    m_day->setVisible(false);
}

} // namespace samordna::views

#include "views/pages/linkedmeasures.h"

#include "views/pages/follow.h"
#include "views/pages/planfigures.h"

namespace samordna::views {

using items::MeasureShow;

LinkedMeasures::LinkedMeasures(const PageContext& context, const domain::Period& period, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_period(period)
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &LinkedMeasures::read);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, [this] {
        if (m_show != MeasureShow::All) {
            m_reading.start(0);
        }
    });
}

void LinkedMeasures::setShow(MeasureShow show)
{
    m_show = show;
    read();
}

void LinkedMeasures::ask(MeasureShow show)
{
    m_isAwaited = true;
    setShow(show);
}

void LinkedMeasures::clear()
{
    m_show = MeasureShow::All;
    m_measures.reset();
    m_isAwaited = false;
    ++m_asked;
}

void LinkedMeasures::setPeriod(const domain::Period& period)
{
    m_period = period;
    changeDay(); // what is late is another
}

void LinkedMeasures::setOwn(const items::Own& own)
{
    m_own = own;
    if (m_show == MeasureShow::Mine) {
        read();
    }
}

void LinkedMeasures::changeDay()
{
    if (m_show != MeasureShow::All) {
        read();
    }
}

void LinkedMeasures::read()
{
    const int asked = ++m_asked;
    if (m_show == MeasureShow::All) {
        take({});
        return;
    }
    using Measures = base::Result<QList<domain::MeasureId>>;
    const items::MeasureFilter filter{{}, {}, m_show, false, m_own};
    const QDate today = m_context.workspace.clock().today();
    const auto job = [filter, today, period = m_period, data = m_context.workspace.data()](
                         const storage::Reader& reader) -> Measures {
        const auto progress = progress::planProgress(reader, data, period, today);
        return progress ? Measures(items::measuresPassing(filter, data, figuresOf(*progress))) : progress.error();
    };
    follow(this, m_context.workspace.read<Measures>(job), [this, asked](const Measures& measures) {
        if (asked != m_asked) {
            return;
        }
        if (measures) {
            take(*measures);
        } else {
            m_context.navigator.showError(measures.error());
        }
    });
}

void LinkedMeasures::take(const std::optional<QList<domain::MeasureId>>& measures)
{
    if (measures != m_measures || m_isAwaited) {
        m_isAwaited = false;
        m_measures = measures;
        Q_EMIT found();
    }
}

} // namespace samordna::views

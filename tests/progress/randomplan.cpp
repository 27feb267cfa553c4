#include "tests/progress/randomplan.h"

namespace samordna::test {

namespace {

using domain::ProgressWay;

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
        for (const QString& name : {u"Polisen"_s, u"Länsstyrelsen"_s, u"Åklagaren"_s, u"Regionen"_s}) {
            m_leads.append(m_plan.organisation(name));
        }
        m_leads.append(domain::OrganisationId());
        for (const int number : {3, 1, 2}) {
            m_goals.append(m_plan.goal(number));
        }
    }

    PlanBuilder plan()
    {
        for (int i = 1; i <= 40; ++i) {
            addMeasure(i);
        }
        for (domain::Area& area : m_plan.data.areas) {
            area.goals = someGoals();
        }
        return m_plan;
    }

private:
    bool oneIn(int chances) { return m_random.bounded(chances) == 0; }
    template <class T>
    T anyOf(const QList<T>& list)
    {
        return list.at(m_random.bounded(list.size()));
    }
    QList<domain::GoalId> someGoals()
    {
        QList<domain::GoalId> goals;
        for (const domain::GoalId& goal : std::as_const(m_goals)) {
            if (oneIn(3)) {
                goals.append(goal);
            }
        }
        return goals;
    }

    void addMeasure(int i)
    {
        const auto way = static_cast<ProgressWay>(m_random.bounded(5));
        domain::Measure& row = m_plan.measure(u"%1.%2"_s.arg(m_random.bounded(1, 5)).arg(i), way);
        row.weight = m_random.bounded(4) * 0.7;
        row.planned = m_random.bounded(5);
        row.notApplicable = oneIn(8);
        row.withdrawn = oneIn(8) ? u"decided away"_s : QString();
        row.parent = !m_measures.isEmpty() && oneIn(3) ? anyOf(m_measures) : domain::MeasureId();
        row.lead = anyOf(m_leads);
        row.goals = someGoals();
        row.start = oneIn(2) ? QDate(2025, 1, 1).addDays(m_random.bounded(600)) : QDate();
        row.due = oneIn(2) ? QDate(2026, 1, 1).addDays(m_random.bounded(600)) : QDate();
        row.continuous = oneIn(6);
        const auto id = row.id;
        m_measures.append(id);
        m_plan.held.insert(id, m_random.bounded(6));
        m_plan.heldBefore.insert(id, m_random.bounded(3));
        addMilestones(id);
        addFollowUps(id);
        if (way == ProgressWay::Indicator) {
            addIndicator();
        }
    }

    void addMilestones(const domain::MeasureId& id)
    {
        const int milestones = m_random.bounded(4);
        for (int i = 0; i < milestones; ++i) {
            const QDate done = oneIn(2) ? QDate(2026, 5, 1).addDays(m_random.bounded(200)) : QDate();
            m_plan.milestone(id, done, m_random.bounded(10) * 0.3).withdrawn = oneIn(6) ? u"moot"_s : QString();
        }
    }

    void addFollowUps(const domain::MeasureId& id)
    {
        for (const auto& code : {u"2026-T1"_s, u"2026-T2"_s, u"2026"_s, u"2026-T3"_s}) {
            if (oneIn(2)) {
                domain::FollowUp& row =
                    m_plan.followUp(id, oneIn(9) ? std::nullopt : std::optional(m_random.bounded(1001) * 0.1), code);
                row.running = oneIn(2);
                row.withdrawn = oneIn(9) ? u"wrong measure"_s : QString();
                row.degree = oneIn(6) ? std::optional(domain::Degree::Half) : std::nullopt;
            }
        }
    }

    void addIndicator()
    {
        const auto indicator = m_plan.indicator(m_random.bounded(100)).id;
        m_plan.data.indicators.last().direction = static_cast<domain::Direction>(m_random.bounded(3));
        m_plan.data.measures.last().indicator = indicator;
        m_plan.target(indicator, m_random.bounded(100));
        m_plan.target(indicator, m_random.bounded(100), u"2026-T3");
        m_plan.observe(indicator, m_random.bounded(100) * 0.1, domain::Group::Women);
        m_plan.observe(indicator, m_random.bounded(100) * 0.1, domain::Group::Men);
        m_plan.observe(indicator, m_random.bounded(100) * 0.1, domain::Group::Other);
        m_plan.observe(indicator, m_random.bounded(100), domain::Group::Women, u"2026").source = u"Brå"_s;
    }

    QRandomGenerator m_random;
    PlanBuilder m_plan;
    QList<domain::OrganisationId> m_leads;
    QList<domain::GoalId> m_goals;
    QList<domain::MeasureId> m_measures;
};

} // namespace

PlanBuilder randomPlan(quint32 seed)
{
    return Maker(seed).plan();
}

} // namespace samordna::test

#pragma once

#include "tests/views/openedpage.h"

#include "views/pages/activitiespage.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/measurespage.h"
#include "views/pages/organisationspage.h"
#include "views/pages/yearpage.h"

#include <functional>

namespace samordna::test {

/// A form of some page, ready to be written in, and what its fields are called.
struct PageForm
{
    std::shared_ptr<SmallCounty> county;
    const ByName* on = nullptr; ///< the page
    std::function<bool()> commits; ///< whether the page lets one go
    std::function<std::unique_ptr<QWidget>()> begun; ///< the same page over the same file when the program begins
    std::function<void(const ByName&)> reach = [](const ByName&) {}; ///< the form there
    QStringList texts;
    std::function<QStringList()> stored; ///< what the file has of the texts
    QStringList days;
    QStringList numbers; ///< that cannot be less than nought
    std::pair<QString, QString> span; ///< a first and a last day, where there are two
};

template <class P>
std::shared_ptr<OpenedPage<P>> opened(PageForm& form)
{
    auto it = std::make_shared<OpenedPage<P>>();
    form.county = it;
    form.on = it.get();
    form.commits = [page = it.get()] { return page->page->commitEdits(); };
    form.begun = [page = it.get()] { return page->begun(); };
    return it;
}

inline PageForm followUp()
{
    PageForm it;
    const auto page = opened<views::MeasuresPage>(it);
    it.texts = {u"Work done"_s, u"Result"_s, u"Effect"_s, u"Reason for the degree"_s};
    it.stored = [page = page.get()] {
        const domain::FollowUp row = page->space->data().followUps.value(0);
        return QStringList{row.workDone, row.result, row.effect, row.reason};
    };
    it.days = {u"Due date"_s};
    it.numbers = {u"Progress (%)"_s, u"Cost (SEK)"_s};
    return it;
}

inline PageForm details()
{
    PageForm it;
    const auto page = opened<views::MeasuresPage>(it);
    page->openTab(u"Details"_s);
    it.texts = {u"Title"_s, u"Title in English"_s, u"Purpose"_s, u"Function"_s, u"Remark"_s};
    it.stored = [page = page.get()] {
        const domain::Measure row = *domain::find(page->space->data().measures, page->one.id);
        return QStringList{row.title, row.titleEn, row.purpose, row.function, row.remark};
    };
    it.days = {u"Start"_s, u"Due date"_s};
    it.numbers = {u"Weight"_s, u"Budget (SEK)"_s};
    it.span = {u"Start"_s, u"Due date"_s};
    it.reach = [](const ByName& begun) { begun.openTab(u"Details"_s); };
    return it;
}

inline PageForm assignment()
{
    PageForm it;
    const auto page = opened<views::MeasuresPage>(it);
    page->openTab(u"Links"_s);
    page->press(u"New assignment"_s);
    it.texts = {u"Document"_s, u"Paragraph"_s, u"Case number"_s, u"Wording"_s};
    it.stored = [page = page.get()] {
        const domain::Mandate row = page->space->data().mandates.value(0);
        return QStringList{row.document, row.paragraph, row.caseNumber, row.wording};
    };
    it.days = {u"Deadline"_s, u"Answered"_s};
    it.reach = [](const ByName& begun) { begun.openTab(u"Links"_s); };
    return it;
}

inline PageForm milestone()
{
    PageForm it;
    const auto page = opened<views::MeasuresPage>(it);
    page->write(u"New milestone"_s, u"Beslut"_s);
    page->press(u"Add the milestone"_s);
    it.texts = {u"Milestone"_s};
    it.stored = [page = page.get()] { return QStringList{page->space->data().milestones.value(0).title}; };
    it.days = {u"Due"_s};
    return it;
}

inline std::shared_ptr<OpenedPage<views::ActivitiesPage>> heldActivity(PageForm& it)
{
    const auto page = opened<views::ActivitiesPage>(it);
    page->run(u"New activity"_s);
    page->write(u"Title"_s, u"Samråd"_s);
    page->write(u"Start"_s, u"2026-11-10"_s);
    QTest::keyClick(page->field(u"Title"_s), Qt::Key_Return, Qt::ControlModifier);
    return page;
}

/// Its texts are looked at in tst_workinglines.
inline PageForm activity()
{
    PageForm it;
    (void)heldActivity(it);
    it.days = {u"Start"_s, u"End"_s};
    it.numbers = {u"Women"_s, u"Men"_s, u"Other"_s, u"Not stated"_s, u"Hours"_s};
    it.span = {u"Start"_s, u"End"_s};
    return it;
}

/// The only activity's points.
inline QList<domain::AgendaItem> pointsIn(const workspace::Workspace& space)
{
    QUuid meeting;
    const auto read = space.reader().eachActivity([&](const domain::Activity& row) {
        meeting = row.id.uuid();
        return true;
    });
    const auto points = space.reader().rowsOf<domain::AgendaItem>("activity", meeting);
    return read && points ? *points : QList<domain::AgendaItem>();
}

inline PageForm agendaPoint()
{
    PageForm it;
    const auto page = heldActivity(it);
    page->openTab(u"Agenda"_s);
    page->write(u"New point of the agenda"_s, u"Läget"_s);
    page->press(u"Add the point"_s);
    it.texts = {u"Title"_s, u"Note"_s, u"Decision"_s};
    it.stored = [page = page.get()] {
        const domain::AgendaItem row = pointsIn(*page->space).value(0);
        return QStringList{row.title, row.note, row.decision};
    };
    it.reach = [](const ByName& begun) { begun.openTab(u"Agenda"_s); };
    return it;
}

inline PageForm actionPoint()
{
    PageForm it;
    const auto page = heldActivity(it);
    page->openTab(u"Agenda"_s);
    page->write(u"New action point"_s, u"Ringa"_s);
    page->press(u"Add the action point"_s);
    it.texts = {u"What is to be done"_s, u"Function"_s};
    it.stored = [page = page.get()] {
        const domain::ActionPoint row = page->space->data().actionPoints.value(0);
        return QStringList{row.text, row.function};
    };
    it.days = {u"Due date"_s, u"Done"_s};
    it.reach = [](const ByName& begun) { begun.openTab(u"Agenda"_s); };
    return it;
}

inline PageForm indicator()
{
    PageForm it;
    const auto page = opened<views::IndicatorsPage>(it);
    page->run(u"New indicator"_s);
    it.texts = {u"Name"_s, u"Unit"_s, u"Definition"_s, u"Counted by"_s, u"Source"_s};
    it.stored = [page = page.get()] {
        const domain::Indicator row = page->space->data().indicators.value(0);
        return QStringList{row.name, row.unit, row.definition, row.countedBy, row.source};
    };
    it.reach = [](const ByName& begun) {
        (void)begun.stand(u"Indicators, own and national"_s, u"New indicator"_s);
        begun.openTab(u"Definition"_s);
    };
    return it;
}

inline PageForm organisation()
{
    PageForm it;
    const auto page = opened<views::OrganisationsPage>(it);
    page->run(u"New organisation"_s);
    it.texts = {u"Name"_s, u"Function mailbox"_s};
    it.stored = [page = page.get()] {
        const auto& all = page->space->data().organisations;
        const domain::Organisation row = all.at(all.at(0).id == page->board.id ? 1 : 0);
        return QStringList{row.name, row.mailbox};
    };
    it.reach = [](const ByName& begun) { (void)begun.stand(u"Organisations by kind"_s, u"New organisation"_s); };
    return it;
}

/// Once the year is read.
inline void standOnDay(const ByName& page, const QString& day)
{
    const QString list = u"The year's days"_s;
    if (!QTest::qWaitFor([&] { return !page.lines(list).filter(day).isEmpty(); })) {
        qFatal("no day %s", qPrintable(day));
    }
    (void)page.stand(list, day);
}

inline PageForm reportingDay()
{
    PageForm it;
    const auto page = opened<views::YearPage>(it);
    page->run(u"New reporting day"_s);
    it.texts = {u"Title"_s, u"Note"_s};
    it.stored = [page = page.get()] {
        const domain::ReportingDay row = page->space->data().reportingDays.value(0);
        return QStringList{row.title, row.note};
    };
    it.numbers = {u"Month"_s, u"Day"_s};
    it.reach = [](const ByName& begun) { standOnDay(begun, u"2026-11-24"_s); };
    return it;
}

inline PageForm officeDay()
{
    PageForm it;
    const auto page = opened<views::YearPage>(it);
    standOnDay(*page, u"2026-05-15"_s);
    page->run(u"Decide about the day"_s);
    page->choose(u"Kind"_s, u"Shortened day"_s);
    it.texts = {u"Note"_s};
    it.stored = [page = page.get()] { return QStringList{page->space->data().calendarDays.value(0).note}; };
    it.days = {u"Day"_s};
    it.numbers = {u"Hours"_s};
    it.reach = [](const ByName& begun) { standOnDay(begun, u"2026-05-15"_s); };
    return it;
}

/// Makes a form; the name of each row of data says which.
using FormMaker = PageForm (*)();
using Forms = QList<std::pair<const char*, FormMaker>>;

inline void addForms(const Forms& forms)
{
    QTest::addColumn<FormMaker>("make");
    for (const auto& [tag, make] : forms) {
        QTest::newRow(tag) << make;
    }
}

} // namespace samordna::test

Q_DECLARE_METATYPE(samordna::test::FormMaker)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 of %n measure(s) are done.</source>
        <translation>
            <numerusform>%1 of %n measure is done.</numerusform>
            <numerusform>%1 of %n measures are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) in %1</source>
        <translation>
            <numerusform>%n activity in %1</numerusform>
            <numerusform>%n activities in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the same months of %1</source>
        <translation>
            <numerusform>%n in the same months of %1</numerusform>
            <numerusform>%n in the same months of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) have no participants filled in.</source>
        <translation>
            <numerusform>%n activity has no participants filled in.</numerusform>
            <numerusform>%n activities have no participants filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 in a week, in %n week(s).</source>
        <translation>
            <numerusform>At most %1 in a week, in %n week.</numerusform>
            <numerusform>At most %1 in a week, in %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have none.</source>
        <translation>
            <numerusform>%n week has none.</numerusform>
            <numerusform>%n weeks have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) lead or take part in measures.</source>
        <translation>
            <numerusform>%n organisation leads or takes part in measures.</numerusform>
            <numerusform>%n organisations lead or take part in measures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 of %n area(s).</source>
        <translation>
            <numerusform>%1 is in %2 of %n area.</numerusform>
            <numerusform>%1 is in %2 of %n areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measures concern %1 of %n form(s) of exploitation.</source>
        <translation>
            <numerusform>Measures concern %1 of %n form of exploitation.</numerusform>
            <numerusform>Measures concern %1 of %n forms of exploitation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measures turn to %1 of %n target group(s).</source>
        <translation>
            <numerusform>Measures turn to %1 of %n target group.</numerusform>
            <numerusform>Measures turn to %1 of %n target groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s) with a target have reached it.</source>
        <translation>
            <numerusform>%1 of %n indicator with a target has reached it.</numerusform>
            <numerusform>%1 of %n indicators with a target have reached it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have a value but no target.</source>
        <translation>
            <numerusform>%n indicator has a value but no target.</numerusform>
            <numerusform>%n indicators have a value but no target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is late</source>
        <translation>
            <numerusform>%n is late</numerusform>
            <numerusform>%n are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is still to come</source>
        <translation>
            <numerusform>%n is still to come</numerusform>
            <numerusform>%n are still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n percentage point(s) behind.</source>
        <translation>
            <numerusform>%1: %n percentage point behind.</numerusform>
            <numerusform>%1: %n percentage points behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n percentage point(s) ahead.</source>
        <translation>
            <numerusform>%1: %n percentage point ahead.</numerusform>
            <numerusform>%1: %n percentage points ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) went over the budget.</source>
        <translation>
            <numerusform>%n area went over the budget.</numerusform>
            <numerusform>%n areas went over the budget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) in %1</source>
        <translation>
            <numerusform>%Ln participant in %1</numerusform>
            <numerusform>%Ln participants in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln a year earlier.</source>
        <translation>
            <numerusform>; %Ln a year earlier.</numerusform>
            <numerusform>; %Ln a year earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is done</source>
        <translation>
            <numerusform>%n is done</numerusform>
            <numerusform>%n are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n measure(s) due in %1 or late from before, %2, %3 and %4.</source>
        <translation>
            <numerusform>Of %n measure due in %1 or late from before, %2, %3 and %4.</numerusform>
            <numerusform>Of %n measures due in %1 or late from before, %2, %3 and %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message numerus="yes">
        <source>%1 of %n milestone(s) are done, which gives %2.</source>
        <translation>
            <numerusform>%1 of %n milestone is done, which gives %2.</numerusform>
            <numerusform>%1 of %n milestones are done, which gives %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n milestone(s) are done; by their weights that gives %2.</source>
        <translation>
            <numerusform>%1 of %n milestone is done; by its weight that gives %2.</numerusform>
            <numerusform>%1 of %n milestones are done; by their weights that gives %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n measure(s) is %1.</source>
        <translation>
            <numerusform>The weighted mean of %n measure is %1.</numerusform>
            <numerusform>The weighted mean of %n measures is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-measure(s)</source>
        <translation>
            <numerusform>%n sub-measure</numerusform>
            <numerusform>%n sub-measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n without figure</numerusform>
            <numerusform>%n without figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message numerus="yes">
        <source>%1 of %n measure(s) are done and another %2 have come at least half-way.</source>
        <translation>
            <numerusform>%1 of %n measure is done and another %2 have come at least half-way.</numerusform>
            <numerusform>%1 of %n measures are done and another %2 have come at least half-way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) have not been started.</source>
        <translation>
            <numerusform>%n measure has not been started.</numerusform>
            <numerusform>%n measures have not been started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are late.</source>
        <translation>
            <numerusform>%n measure is late.</numerusform>
            <numerusform>%n measures are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>During the period %n activity(ies) were held</source>
        <translation>
            <numerusform>During the period %n activity was held</numerusform>
            <numerusform>During the period %n activities were held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>activities held, %Ln participant(s)</source>
        <translation>
            <numerusform>activities held, %Ln participant</numerusform>
            <numerusform>activities held, %Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>every week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months %1</source>
        <translation>
            <numerusform>every month %1</numerusform>
            <numerusform>every %n months %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %1</source>
        <translation>
            <numerusform>every year on %1</numerusform>
            <numerusform>every %n years on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other days</source>
        <translation>
            <numerusform>%n other day</numerusform>
            <numerusform>%n other days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n times</source>
        <translation>
            <numerusform>, once</numerusform>
            <numerusform>, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::app::CheckCommand</name>
    <message numerus="yes">
        <source>%n fault(s) in %1:</source>
        <translation>
            <numerusform>%n fault in %1:</numerusform>
            <numerusform>%n faults in %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::app::ExportCommand</name>
    <message numerus="yes">
        <source>%n attached file(s) stay in the county file: only their names are told.</source>
        <translation>
            <numerusform>%n attached file stays in the county file: only its name is told.</numerusform>
            <numerusform>%n attached files stay in the county file: only their names are told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::app::ImportCommand</name>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::app::ReportCommand</name>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>Written: %1 (%n page)</numerusform>
            <numerusform>Written: %1 (%n pages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::items::ActivityTableModel</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::items::OrganisationTreeModel</name>
    <message numerus="yes">
        <source>%1: %n organisation(s)</source>
        <translation>
            <numerusform>%1: %n organisation</numerusform>
            <numerusform>%1: %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivitiesPage</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them %n cancelled</source>
        <translation>
            <numerusform>of them %n cancelled</numerusform>
            <numerusform>of them %n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivityCommands</name>
    <message numerus="yes">
        <source>%n activities of “%1” are withdrawn.</source>
        <translation>
            <numerusform>%n activity of “%1” is withdrawn.</numerusform>
            <numerusform>%n activities of “%1” are withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have been held are kept.</source>
        <translation>
            <numerusform>%n that has been held is kept.</numerusform>
            <numerusform>%n that have been held are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities of “%1” are registered.</source>
        <translation>
            <numerusform>%n activity of “%1” is registered.</numerusform>
            <numerusform>%n activities of “%1” are registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivityEditor</name>
    <message numerus="yes">
        <source>“%1” recurs: %n more activities are registered.</source>
        <translation>
            <numerusform>“%1” recurs: %n more activity is registered.</numerusform>
            <numerusform>“%1” recurs: %n more activities are registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::AgendaPanel</name>
    <message numerus="yes">
        <source>%n points of the agenda come with the copy when it is saved.</source>
        <translation>
            <numerusform>%n point of the agenda comes with the copy when it is saved.</numerusform>
            <numerusform>%n points of the agenda come with the copy when it is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::AttachWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are attached.</source>
        <translation>
            <numerusform>%n file is attached.</numerusform>
            <numerusform>%n files are attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::AttachmentFiles</name>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::AttachmentList</name>
    <message numerus="yes">
        <source>Show %n withdrawn</source>
        <translation>
            <numerusform>Show %n withdrawn</numerusform>
            <numerusform>Show %n withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::AttentionList</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::BoardList</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::BulkCommands</name>
    <message numerus="yes">
        <source>Change %n measure(s)</source>
        <translation>
            <numerusform>Change %n measure</numerusform>
            <numerusform>Change %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n activities</source>
        <translation>
            <numerusform>Change %n activity</numerusform>
            <numerusform>Change %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are changed.</source>
        <translation>
            <numerusform>%n measure is changed.</numerusform>
            <numerusform>%n measures are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are changed.</source>
        <translation>
            <numerusform>%n activity is changed.</numerusform>
            <numerusform>%n activities are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %n measure(s)</source>
        <translation>
            <numerusform>Change %n measure</numerusform>
            <numerusform>Change %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n activities</source>
        <translation>
            <numerusform>Change %n activity</numerusform>
            <numerusform>Change %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) change: %1.</source>
        <translation>
            <numerusform>%n measure changes: %1.</numerusform>
            <numerusform>%n measures change: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities change: %1.</source>
        <translation>
            <numerusform>%n activity changes: %1.</numerusform>
            <numerusform>%n activities change: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot take this, so nothing is written:</source>
        <translation>
            <numerusform>%n row cannot take this, so nothing is written:</numerusform>
            <numerusform>%n rows cannot take this, so nothing is written:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarView</name>
    <message numerus="yes">
        <source>Show all %n activities, %1</source>
        <translation>
            <numerusform>Show %n activity, %1</numerusform>
            <numerusform>Show all %n activities, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarWords</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::CheckWords</name>
    <message numerus="yes">
        <source>The file is damaged: %n fault(s) in how it is stored. Do not go on in it. Put a copy in its place, or export everything as JSON and import that into a new county file.</source>
        <translation>
            <numerusform>The file is damaged: %n fault in how it is stored. Do not go on in it. Put a copy in its place, or export everything as JSON and import that into a new county file.</numerusform>
            <numerusform>The file is damaged: %n faults in how it is stored. Do not go on in it. Put a copy in its place, or export everything as JSON and import that into a new county file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to rows that are not there. Do not go on in the file: put a copy in its place.</source>
        <translation>
            <numerusform>%n row belongs to a row that is not there. Do not go on in the file: put a copy in its place.</numerusform>
            <numerusform>%n rows belong to rows that are not there. Do not go on in the file: put a copy in its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in what the file keeps to find rows quickly. It is made anew from the rows; nothing that you entered is at fault.</source>
        <translation>
            <numerusform>%n fault in what the file keeps to find rows quickly. It can be made anew from the rows; nothing that you entered is at fault.</numerusform>
            <numerusform>%n faults in what the file keeps to find rows quickly. It can be made anew from the rows; nothing that you entered is at fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) that the file keeps are not what its rows add up to, so figures may be wrong. They are counted anew; nothing that you entered is at fault.</source>
        <translation>
            <numerusform>%n count that the file keeps is not what its rows add up to, so figures may be wrong. It can be counted anew; nothing that you entered is at fault.</numerusform>
            <numerusform>%n counts that the file keeps are not what its rows add up to, so figures may be wrong. They can be counted anew; nothing that you entered is at fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find does not know the words of %n row(s) as they are now. They are read anew; nothing that you entered is at fault.</source>
        <translation>
            <numerusform>Find does not know the words of %n row as it is now. They can be read anew; nothing that you entered is at fault.</numerusform>
            <numerusform>Find does not know the words of %n rows as they are now. They can be read anew; nothing that you entered is at fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) break a rule, such as an end before its start. Show the row and correct the field.</source>
        <translation>
            <numerusform>%n field breaks a rule, such as an end before its start. Show the row and correct the field.</numerusform>
            <numerusform>%n fields break a rule, such as an end before its start. Show the row and correct the field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen period(s) do not give the figures that were frozen. Compare on the page Periods, and freeze again with a reason.</source>
        <translation>
            <numerusform>%n frozen period does not give the figures that were frozen. Compare on the page Periods, and freeze again with a reason.</numerusform>
            <numerusform>%n frozen periods do not give the figures that were frozen. Compare on the page Periods, and freeze again with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::DayList</name>
    <message numerus="yes">
        <source>%1 of %n activities are listed here. Filter them to see others.</source>
        <translation>
            <numerusform>%1 of %n activity is listed here. Filter to see others.</numerusform>
            <numerusform>%1 of %n activities are listed here. Filter them to see others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::DraftGuide</name>
    <message numerus="yes">
        <source>What you typed in %n place(s) was not stored when the program ended. It is kept there.</source>
        <translation>
            <numerusform>What you typed in %n place was not stored when the program ended. It is kept there.</numerusform>
            <numerusform>What you typed in %n places was not stored when the program ended. It is kept there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go of what you typed in %n place(s)? It cannot be brought back.</source>
        <translation>
            <numerusform>Let go of what you typed in %n place? It cannot be brought back.</numerusform>
            <numerusform>Let go of what you typed in %n places? It cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ExchangeCommands</name>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were pasted.</source>
        <translation>
            <numerusform>%n row was pasted.</numerusform>
            <numerusform>%n rows were pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay in the county file: only their names are told.</source>
        <translation>
            <numerusform>%n attached file stays in the county file: only its name is told.</numerusform>
            <numerusform>%n attached files stay in the county file: only their names are told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are in it.</source>
        <translation>
            <numerusform>%n day is in it.</numerusform>
            <numerusform>%n days are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::FileNotes</name>
    <message numerus="yes">
        <source>Beside this file lie %n conflict copy(ies), made by a sync program when two had written at the same time: %1.</source>
        <translation>
            <numerusform>Beside this file lies a conflict copy, made by a sync program when two had written at the same time: %1.</numerusform>
            <numerusform>Beside this file lie %n conflict copies, made by a sync program when two had written at the same time: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this page. F3 goes to the next, Esc ends the search.</source>
        <translation>
            <numerusform>%n place on this page. Esc ends the search.</numerusform>
            <numerusform>%n places on this page. F3 goes to the next, Esc ends the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln changes</source>
        <translation>
            <numerusform>The latest change</numerusform>
            <numerusform>The latest %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n values back</source>
        <translation>
            <numerusform>Put this value back</numerusform>
            <numerusform>Put %n values back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were before.</source>
        <translation>
            <numerusform>The value is as it was before.</numerusform>
            <numerusform>%n values are as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportColumnsPane</name>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <translation>
            <numerusform>%1 – %n row</numerusform>
            <numerusform>%1 – %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n row(s) below the headings.</source>
        <translation>
            <numerusform>%1 – %n row below the headings.</numerusform>
            <numerusform>%1 – %n rows below the headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n row(s) without headings.</source>
        <translation>
            <numerusform>%1 – %n row without headings.</numerusform>
            <numerusform>%1 – %n rows without headings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 and %2 row(s)</source>
        <translation>
            <numerusform>&amp;Import %1 and %2 row</numerusform>
            <numerusform>&amp;Import %1 and %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 row(s)</source>
        <translation>
            <numerusform>&amp;Import %1 row</numerusform>
            <numerusform>&amp;Import %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with the file: %n row(s) so far …</source>
        <translation>
            <numerusform>Comparing with the file: %n row so far …</numerusform>
            <numerusform>Comparing with the file: %n rows so far …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportRowsPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as in this file already and are not listed.</source>
        <translation>
            <numerusform>%n row is as in this file already and is not listed.</numerusform>
            <numerusform>%n rows are as in this file already and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportWords</name>
    <message numerus="yes">
        <source>%n observation(s) are masked and are not in the delivery</source>
        <translation>
            <numerusform>%n observation is masked and is not in the delivery</numerusform>
            <numerusform>%n observations are masked and are not in the delivery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) have masked counts of participants; those that this file has are kept</source>
        <translation>
            <numerusform>%n activity has masked counts of participants; those that this file has are kept</numerusform>
            <numerusform>%n activities have masked counts of participants; those that this file has are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) come without the file itself, which stays where it was attached; attach it again here</source>
        <translation>
            <numerusform>%n attachment comes without the file itself, which stays where it was attached; attach it again here</numerusform>
            <numerusform>%n attachments come without the files themselves, which stay where they were attached; attach them again here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked counts; what this file has is kept</source>
        <translation>
            <numerusform>%n masked count; what this file has is kept</numerusform>
            <numerusform>%n masked counts; what this file has is kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorValues</name>
    <message numerus="yes">
        <source>%n other(s) cannot be taken either.</source>
        <translation>
            <numerusform>%n other value cannot be taken either.</numerusform>
            <numerusform>%n other values cannot be taken either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorView</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorsPage</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s)</source>
        <translation>
            <numerusform>%1 of %n indicator</numerusform>
            <numerusform>%1 of %n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasuresPage</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n focus area(s)</source>
        <translation>
            <numerusform>in %n focus area</numerusform>
            <numerusform>in %n focus areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 of %n measure</numerusform>
            <numerusform>%1 of %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::MergeDialog</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s)</source>
        <translation>
            <numerusform>%n action point</numerusform>
            <numerusform>%n action points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reporting day(s)</source>
        <translation>
            <numerusform>%n reporting day</numerusform>
            <numerusform>%n reporting days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::OrganisationsPage</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organisation(s)</source>
        <translation>
            <numerusform>%1 of %n organisation</numerusform>
            <numerusform>%1 of %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::OverviewBoard</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::PartingDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::PeriodList</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::PeriodsPage</name>
    <message numerus="yes">
        <source>%n frozen</source>
        <translation>
            <numerusform>%n frozen</numerusform>
            <numerusform>%n frozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::PlanCopyDialog</name>
    <message numerus="yes">
        <source>%n measure(s) are carried over,</source>
        <translation>
            <numerusform>%n measure is carried over,</numerusform>
            <numerusform>%n measures are carried over,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n milestone(s).</source>
        <translation>
            <numerusform>with %n milestone.</numerusform>
            <numerusform>with %n milestones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) and assignment(s) follow along.</source>
        <translation>
            <numerusform>%n indicator or assignment follows along.</numerusform>
            <numerusform>%n indicators and assignments follow along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::PlanMoveDialog</name>
    <message numerus="yes">
        <source>%n more to mend.</source>
        <translation>
            <numerusform>%n more to mend.</numerusform>
            <numerusform>%n more to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) in the old version become</source>
        <translation>
            <numerusform>%n measure in the old version becomes</numerusform>
            <numerusform>%n measures in the old version become</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the new.</source>
        <translation>
            <numerusform>%n in the new.</numerusform>
            <numerusform>%n in the new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end.</source>
        <translation>
            <numerusform>%n ends.</numerusform>
            <numerusform>%n end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::QtDialogs</name>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <translation>
            <numerusform>%1 – %n row</numerusform>
            <numerusform>%1 – %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::RecursSection</name>
    <message numerus="yes">
        <source>and %n more up to %1</source>
        <translation>
            <numerusform>and %n more up to %1</numerusform>
            <numerusform>and %n more up to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ReportsPage</name>
    <message numerus="yes">
        <source>The report was saved, %n page(s): %1</source>
        <translation>
            <numerusform>The report was saved, %n page: %1</numerusform>
            <numerusform>The report was saved, %n pages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::SideBar</name>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::TableDelegate</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::TimelinePage</name>
    <message numerus="yes">
        <source>The timeline was saved, %n page(s): %1</source>
        <translation>
            <numerusform>The timeline was saved, %n page: %1</numerusform>
            <numerusform>The timeline was saved, %n pages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::TimelineView</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::Why</name>
    <message numerus="yes">
        <source>%n measure(s) are late.</source>
        <translation>
            <numerusform>%n measure is late.</numerusform>
            <numerusform>%n measures are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a due date.</source>
        <translation>
            <numerusform>%n without a due date.</numerusform>
            <numerusform>%n without a due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::Words</name>
    <message numerus="yes">
        <source>Mean of %n measure(s), by weight.</source>
        <translation>
            <numerusform>Mean of %n measure, by weight.</numerusform>
            <numerusform>Mean of %n measures, by weight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-measure(s), counted in their parents</source>
        <translation>
            <numerusform>%n sub-measure, counted in its parent</numerusform>
            <numerusform>%n sub-measures, counted in their parents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n without figure</numerusform>
            <numerusform>%n without figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) held, result not filled in</source>
        <translation>
            <numerusform>%n activity held, result not filled in</numerusform>
            <numerusform>%n activities held, result not filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without follow-up</source>
        <translation>
            <numerusform>%n without follow-up</numerusform>
            <numerusform>%n without follow-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an old follow-up</source>
        <translation>
            <numerusform>%n with an old follow-up</numerusform>
            <numerusform>%n with an old follow-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>%n due within 30 days</numerusform>
            <numerusform>%n due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a value</source>
        <translation>
            <numerusform>%n indicator without a value</numerusform>
            <numerusform>%n indicators without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with an old value</source>
        <translation>
            <numerusform>%n indicator with an old value</numerusform>
            <numerusform>%n indicators with old values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) that disagree</source>
        <translation>
            <numerusform>%n total that disagrees</numerusform>
            <numerusform>%n totals that disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held without a result</source>
        <translation>
            <numerusform>%n held without a result</numerusform>
            <numerusform>%n held without a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late action point(s)</source>
        <translation>
            <numerusform>%n late action point</numerusform>
            <numerusform>%n late action points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::YearOutput</name>
    <message numerus="yes">
        <source>The year was saved, %n page(s): %1</source>
        <translation>
            <numerusform>The year was saved, %n page: %1</numerusform>
            <numerusform>The year was saved, %n pages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::YearPage</name>
    <message numerus="yes">
        <source>%n entries in the year</source>
        <translation>
            <numerusform>%n entry in the year</numerusform>
            <numerusform>%n entries in the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from today on</source>
        <translation>
            <numerusform>%n from today on</numerusform>
            <numerusform>%n from today on</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AsKnown</name>
    <message>
        <source>%1, as known %2</source>
        <translation>%1, som det var känt %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, nu</translation>
    </message>
    <message>
        <source>%1, frozen %2 (version %3)</source>
        <translation>%1, fryst %2 (version %3)</translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation>%1, fryst %2</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fryst</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>upphörd</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>ChartMask</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counts of persons below %1, and those that would give them away, are left out.</source>
        <translation>Antal personer under %1, och de antal som skulle röja dem, är utelämnade.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No measure is counted yet.</source>
        <translation>Ingen åtgärd räknas ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) are done.</source>
        <translation>
            <numerusform>%1 av %n åtgärd är genomförd.</numerusform>
            <numerusform>%1 av %n åtgärder är genomförda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) in %1</source>
        <translation>
            <numerusform>%n aktivitet under %1</numerusform>
            <numerusform>%n aktiviteter under %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the same months of %1</source>
        <translation>
            <numerusform>%n under samma månader %1</numerusform>
            <numerusform>%n under samma månader %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Implementation by focus area</source>
        <translation>Genomförande per insatsområde</translation>
    </message>
    <message>
        <source>Number of measures by degree of implementation</source>
        <translation>Antal åtgärder efter genomförandegrad</translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation>Aktiviteter per månad</translation>
    </message>
    <message>
        <source>There are no activities to show.</source>
        <translation>Det finns inga aktiviteter att visa.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Genomförande</translation>
    </message>
    <message>
        <source>, %1 women and %2 men</source>
        <translation>, %1 kvinnor och %2 män</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) have no participants filled in.</source>
        <translation>
            <numerusform>%n aktivitet saknar uppgift om deltagare.</numerusform>
            <numerusform>%n aktiviteter saknar uppgift om deltagare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 in a week, in %n week(s).</source>
        <translation>
            <numerusform>Som mest %1 på en vecka, under %n vecka.</numerusform>
            <numerusform>Som mest %1 på en vecka, under %n veckor.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 in a week: week %2.</source>
        <translation>Som mest %1 på en vecka: vecka %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have none.</source>
        <translation>
            <numerusform>%n vecka har inga.</numerusform>
            <numerusform>%n veckor har inga.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours in %2, %3 in %4.</source>
        <translation>%1 timmar %2, %3 timmar %4.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in %4.</source>
        <translation>%1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>Weeks %1–%2</source>
        <translation>Vecka %1–%2</translation>
    </message>
    <message>
        <source>wk %1</source>
        <translation>v. %1</translation>
    </message>
    <message>
        <source>Implementation over periods</source>
        <translation>Genomförande över tid</translation>
    </message>
    <message>
        <source>Counted against expected</source>
        <translation>Framsteg mot förväntat</translation>
    </message>
    <message>
        <source>Due and late by month</source>
        <translation>Slutdatum och förseningar per månad</translation>
    </message>
    <message>
        <source>Budget against outcome</source>
        <translation>Budget mot utfall</translation>
    </message>
    <message>
        <source>Activities week by week</source>
        <translation>Aktiviteter vecka för vecka</translation>
    </message>
    <message>
        <source>Participants by sex</source>
        <translation>Deltagare efter kön</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Timmar per månad</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kostnad per månad</translation>
    </message>
    <message>
        <source>Indicators against targets</source>
        <translation>Indikatorer mot mål</translation>
    </message>
    <message>
        <source>Indicator over time</source>
        <translation>Indikator över tid</translation>
    </message>
    <message>
        <source>Organisations by focus area</source>
        <translation>Organisationer per insatsområde</translation>
    </message>
    <message>
        <source>Forms of exploitation covered</source>
        <translation>Former av utnyttjande som omfattas</translation>
    </message>
    <message>
        <source>Target groups covered</source>
        <translation>Målgrupper som nås</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Whom the plan reaches</source>
        <translation>Vilka planen når</translation>
    </message>
    <message>
        <source>SEK %1</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>Number of measures, with their joint degree of implementation</source>
        <translation>Antal åtgärder och deras sammanvägda genomförandegrad</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>No measure has a lead or a partner yet.</source>
        <translation>Ingen åtgärd har någon ansvarig eller medverkande än.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) lead or take part in measures.</source>
        <translation>
            <numerusform>%n organisation leder eller medverkar i åtgärder.</numerusform>
            <numerusform>%n organisationer leder eller medverkar i åtgärder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 of %n area(s).</source>
        <translation>
            <numerusform>%1 är med i %2 av %n insatsområde.</numerusform>
            <numerusform>%1 är med i %2 av %n insatsområden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure says which forms of exploitation it concerns.</source>
        <translation>Ingen åtgärd anger vilka former av utnyttjande den gäller.</translation>
    </message>
    <message numerus="yes">
        <source>Measures concern %1 of %n form(s) of exploitation.</source>
        <translation>
            <numerusform>Åtgärderna gäller %1 av %n form av utnyttjande.</numerusform>
            <numerusform>Åtgärderna gäller %1 av %n former av utnyttjande.</numerusform>
        </translation>
    </message>
    <message>
        <source>None concerns %1.</source>
        <translation>Ingen gäller %1.</translation>
    </message>
    <message>
        <source>No measure says which groups it turns to.</source>
        <translation>Ingen åtgärd anger vilka målgrupper den vänder sig till.</translation>
    </message>
    <message numerus="yes">
        <source>Measures turn to %1 of %n target group(s).</source>
        <translation>
            <numerusform>Åtgärderna vänder sig till %1 av %n målgrupp.</numerusform>
            <numerusform>Åtgärderna vänder sig till %1 av %n målgrupper.</numerusform>
        </translation>
    </message>
    <message>
        <source>None turns to %1.</source>
        <translation>Ingen vänder sig till %1.</translation>
    </message>
    <message>
        <source>Number of measures that an organisation leads or takes part in, by focus area</source>
        <translation>Antal åtgärder som organisationen leder eller medverkar i, per insatsområde</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1. No target is set.</source>
        <translation>%1. Inget mål är satt.</translation>
    </message>
    <message>
        <source>%1. The target of %2 is reached.</source>
        <translation>%1. Målet %2 är nått.</translation>
    </message>
    <message>
        <source>%1. It is %2 from the target of %3.</source>
        <translation>%1. Det är %2 kvar till målet %3.</translation>
    </message>
    <message>
        <source>No indicator has a value yet.</source>
        <translation>Ingen indikator har något värde än.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Latest value against the target in force; each indicator on a scale of its own</source>
        <translation>Senaste värde mot gällande mål; varje indikator har en egen skala</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · of %2</source>
        <translation>%1 · av %2</translation>
    </message>
    <message>
        <source>No indicator has both a value and a target.</source>
        <translation>Ingen indikator har både ett värde och ett mål.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s) with a target have reached it.</source>
        <translation>
            <numerusform>%1 av %n indikator med mål har nått målet.</numerusform>
            <numerusform>%1 av %n indikatorer med mål har nått målet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have a value but no target.</source>
        <translation>
            <numerusform>%n indikator har värde men inget mål.</numerusform>
            <numerusform>%n indikatorer har värde men inget mål.</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure has a figure yet.</source>
        <translation>Ingen åtgärd har någon genomförandegrad än.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 in %3: a change of %4 percentage points.</source>
        <translation>%1, mot %2 (%3): en förändring på %4 procentenheter.</translation>
    </message>
    <message>
        <source>No measure is due in %1, and none is late from before.</source>
        <translation>Ingen åtgärd har slutdatum %1, och ingen är försenad sedan tidigare.</translation>
    </message>
    <message>
        <source>none is late</source>
        <translation>ingen försenad</translation>
    </message>
    <message numerus="yes">
        <source>%n is late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is still to come</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was counted on %2</source>
        <translation>Framsteget var %1 den %2</translation>
    </message>
    <message>
        <source>%1; no measure has both a start and a due date to expect from.</source>
        <translation>%1; ingen åtgärd har både startdatum och slutdatum att räkna det förväntade från.</translation>
    </message>
    <message>
        <source>%1, %2 was expected by working days</source>
        <translation>%1; %2 var att vänta efter arbetsdagar</translation>
    </message>
    <message>
        <source>%1: on plan.</source>
        <translation>%1: enligt plan.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n percentage point(s) behind.</source>
        <translation>
            <numerusform>%1: %n procentenhet efter.</numerusform>
            <numerusform>%1: %n procentenheter efter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n percentage point(s) ahead.</source>
        <translation>
            <numerusform>%1: %n procentenhet före.</numerusform>
            <numerusform>%1: %n procentenheter före.</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure has a budget or a cost yet.</source>
        <translation>Ingen åtgärd har budget eller kostnad än.</translation>
    </message>
    <message>
        <source>%1 was spent; no measure has a budget.</source>
        <translation>%1 har använts; ingen åtgärd har budget.</translation>
    </message>
    <message>
        <source>%1 is budgeted; no follow-up states a cost yet.</source>
        <translation>%1 är budgeterat; ingen uppföljning anger kostnad än.</translation>
    </message>
    <message>
        <source>%1 of %2 was spent.</source>
        <translation>%1 av %2 har använts.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) went over the budget.</source>
        <translation>
            <numerusform>%n insatsområde har överskridit sin budget.</numerusform>
            <numerusform>%n insatsområden har överskridit sin budget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of measures by degree of implementation, at the end of each period</source>
        <translation>Antal åtgärder efter genomförandegrad vid slutet av varje period</translation>
    </message>
    <message>
        <source>Number of measures by the month they are due, %1</source>
        <translation>Antal åtgärder efter den månad de ska vara klara, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Genomförda</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Per cent of the plan at the end of each month, %1</source>
        <translation>Procent av planen vid slutet av varje månad, %1</translation>
    </message>
    <message>
        <source>SEK, by focus area; the share of the budget that was spent</source>
        <translation>Kronor per insatsområde; andel av budgeten som har använts</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) in %1</source>
        <translation>
            <numerusform>%Ln deltagare (%1)</numerusform>
            <numerusform>%Ln deltagare (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln a year earlier.</source>
        <translation>
            <numerusform>; %Ln ett år tidigare.</numerusform>
            <numerusform>; %Ln ett år tidigare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is done</source>
        <translation>
            <numerusform>%n genomförd</numerusform>
            <numerusform>%n genomförda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n measure(s) due in %1 or late from before, %2, %3 and %4.</source>
        <translation>
            <numerusform>Av %n åtgärd med slutdatum %1 eller försenad sedan tidigare är %2, %3 och %4.</numerusform>
            <numerusform>Av %n åtgärder med slutdatum %1 eller försenade sedan tidigare är %2, %3 och %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>ingen siffra</translation>
    </message>
    <message>
        <source>Area %1, %2, has the lowest progress: %3.</source>
        <translation>Område %1, %2, har lägst framsteg: %3.</translation>
    </message>
    <message>
        <source>Number of participants in activities held; share of those in %1</source>
        <translation>Antal deltagare i genomförda aktiviteter; andel av dem i %1</translation>
    </message>
    <message>
        <source>No activity of the period has been held yet.</source>
        <translation>Ingen av periodens aktiviteter har genomförts ännu.</translation>
    </message>
    <message>
        <source>No activity held has its hours filled in.</source>
        <translation>Ingen genomförd aktivitet har uppgift om timmar.</translation>
    </message>
    <message>
        <source>No activity held has its cost filled in.</source>
        <translation>Ingen genomförd aktivitet har uppgift om kostnad.</translation>
    </message>
    <message>
        <source>Hours of activities held, by the month they ended</source>
        <translation>Timmar i genomförda aktiviteter, efter den månad de slutade</translation>
    </message>
    <message>
        <source>SEK for activities held, by the month they ended</source>
        <translation>Kronor för genomförda aktiviteter, efter den månad de slutade</translation>
    </message>
    <message>
        <source>Number of activities by the week they end, also those still to come, %1</source>
        <translation>Antal aktiviteter efter den vecka de slutar, även kommande, %1</translation>
    </message>
    <message>
        <source>Number of activities by the month they end, also those still to come</source>
        <translation>Antal aktiviteter efter den månad de slutar, även kommande</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>upphörd</translation>
    </message>
    <message>
        <source>Degree of implementation, whole plan</source>
        <translation>Genomförandegrad, hela planen</translation>
    </message>
    <message>
        <source>Measures counted</source>
        <translation>Räknade åtgärder</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <translation>Åtgärder: %1</translation>
    </message>
    <message>
        <source>Measures in time</source>
        <translation>Åtgärder i tid</translation>
    </message>
    <message>
        <source>Late measures</source>
        <translation>Försenade åtgärder</translation>
    </message>
    <message>
        <source>Activities held in the period</source>
        <translation>Genomförda aktiviteter i perioden</translation>
    </message>
    <message>
        <source>Activities still to come in the period</source>
        <translation>Kommande aktiviteter i perioden</translation>
    </message>
    <message>
        <source>Participants: women</source>
        <translation>Deltagare: kvinnor</translation>
    </message>
    <message>
        <source>Participants: men</source>
        <translation>Deltagare: män</translation>
    </message>
    <message>
        <source>Participants: other or not stated</source>
        <translation>Deltagare: annat eller ej angivet</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Cost (SEK)</source>
        <translation>Kostnad (kr)</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation>Deltagande organisationer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Genomförandegrad</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>Genomförda aktiviteter</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Finns inte längre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
</context>
<context>
    <name>DueDays</name>
    <message>
        <source>Yearly account, Regulation (2021:995)</source>
        <translation>Årlig redovisning, förordning (2021:995)</translation>
    </message>
    <message>
        <source>Reporting day</source>
        <translation>Rapporteringsdag</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Measure due</source>
        <translation>Åtgärd ska vara klar</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Ska göras</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Promised at</source>
        <translation>Lovat vid</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Due days, %1</source>
        <translation>Förfallodagar, %1</translation>
    </message>
</context>
<context>
    <name>ExportXlsx</name>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Insatsområde</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Progress, per cent</source>
        <translation>Framsteg, procent</translation>
    </message>
    <message>
        <source>Change since the period before</source>
        <translation>Ändring sedan förra perioden</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Ansvarig funktion</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Löpande</translation>
    </message>
    <message>
        <source>Degree of implementation</source>
        <translation>Genomförandegrad</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej tillämplig</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Genomförda insatser</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Cost (SEK)</source>
        <translation>Kostnad (kr)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Brevlåda</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Sluttid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Participating organisations</source>
        <translation>Deltagande organisationer</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Dagordningar</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Mötesdag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Point no</source>
        <translation>Punkt nr</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Uppföljningspunkter</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Owner organisation</source>
        <translation>Ansvarig organisation</translation>
    </message>
    <message>
        <source>Owner&apos;s function</source>
        <translation>Ansvarigs funktion</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Ska vara klar</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>County code</source>
        <translation>Länskod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>County administrative board</source>
        <translation>Länsstyrelse</translation>
    </message>
    <message>
        <source>County administrative board in English</source>
        <translation>Länsstyrelse på engelska</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Fictitious county</source>
        <translation>Fiktivt län</translation>
    </message>
    <message>
        <source>Limit for small counts</source>
        <translation>Gräns för små antal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Function mailbox</source>
        <translation>Funktionsbrevlåda</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Rubrik på engelska</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utgiven av</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>Anteckning på engelska</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checked against the plan</source>
        <translation>Kontrollerad mot planen</translation>
    </message>
    <message>
        <source>Goals of the strategy</source>
        <translation>Strategimål</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>National series</source>
        <translation>Nationell serie</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsvärde</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Insatsområde</translation>
    </message>
    <message>
        <source>Part of measure</source>
        <translation>Del av åtgärd</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Not applicable in the county</source>
        <translation>Ej tillämplig i länet</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Ansvarig funktion</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Löpande</translation>
    </message>
    <message>
        <source>Progress is counted by</source>
        <translation>Framsteg räknas efter</translation>
    </message>
    <message>
        <source>Planned activities</source>
        <translation>Planerade aktiviteter</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Budget (SEK)</source>
        <translation>Budget (kr)</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Former av utnyttjande</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Degree of implementation</source>
        <translation>Genomförandegrad</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Framsteg (%)</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Reason for the degree</source>
        <translation>Motivering till genomförandegraden</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Genomförda insatser</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Cost (SEK)</source>
        <translation>Kostnad (kr)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Sluttid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Organisations taking part</source>
        <translation>Deltagande organisationer</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per datum</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>Fryst den</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Skäl till rättelsen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknat från</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Skäl till att ta ur bruk</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordalydelse</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Lämnat av</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>On days that are not working days</source>
        <translation>När dagen inte är en arbetsdag</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Undantag</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plats i listan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Punkt på dagordningen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Storlek (byte)</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Innehållets fingeravtryck</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Räknas av</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Day of the series</source>
        <translation>Seriens dag</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
</context>
<context>
    <name>FigureLines</name>
    <message>
        <source>(weight %1)</source>
        <translation>(vikt %1)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Insatsområden</translation>
    </message>
    <message>
        <source>Leading organisations</source>
        <translation>Ansvariga organisationer</translation>
    </message>
    <message>
        <source>Goals of the strategy</source>
        <translation>Strategins mål</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>uppföljd</translation>
    </message>
    <message>
        <source>follow-up is missing</source>
        <translation>uppföljning saknas</translation>
    </message>
    <message>
        <source>follow-up is stale</source>
        <translation>uppföljningen är inaktuell</translation>
    </message>
    <message>
        <source>no follow-up needed</source>
        <translation>behöver inte följas upp</translation>
    </message>
    <message>
        <source>withdrawn, not counted</source>
        <translation>tagen ur bruk, räknas inte</translation>
    </message>
    <message>
        <source>not applicable, not counted</source>
        <translation>ej tillämplig, räknas inte</translation>
    </message>
    <message>
        <source>sub-measure, counted in its parent</source>
        <translation>delåtgärd, räknas i sin åtgärd</translation>
    </message>
    <message>
        <source>without figure, not counted</source>
        <translation>utan siffra, räknas inte</translation>
    </message>
    <message>
        <source>%1, stated and derived</source>
        <translation>%1, angiven och framräknad</translation>
    </message>
    <message>
        <source>%1, derived</source>
        <translation>%1, framräknad</translation>
    </message>
    <message>
        <source>%1, stated; %2, derived</source>
        <translation>%1, angiven; %2, framräknad</translation>
    </message>
    <message>
        <source>signal %1, set; %2, suggested</source>
        <translation>signal %1, vald; %2, föreslagen</translation>
    </message>
    <message>
        <source>signal %1, suggested</source>
        <translation>signal %1, föreslagen</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>förväntat %1</translation>
    </message>
    <message>
        <source>late, due %1</source>
        <translation>försenad, skulle vara klar %1</translation>
    </message>
    <message>
        <source>due soon, %1</source>
        <translation>ska snart vara klar, %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>ska vara klar %1</translation>
    </message>
    <message>
        <source>weight 0, shown but not counted</source>
        <translation>vikt 0, visas men räknas inte</translation>
    </message>
    <message>
        <source>latest value %1, of %2</source>
        <translation>senaste värde %1, för %2</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>inget värde än</translation>
    </message>
    <message>
        <source>%1; baseline %2; target in force %3</source>
        <translation>%1; utgångsvärde %2; gällande målvärde %3</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Insatsområde %1</translation>
    </message>
    <message>
        <source>Without a lead</source>
        <translation>Utan ansvarig</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Utan mål</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>Figures of %1, as of %2</source>
        <translation>Siffror för %1, räknade per %2</translation>
    </message>
    <message>
        <source>No measure has a due date.</source>
        <translation>Ingen åtgärd har ett slutdatum.</translation>
    </message>
    <message>
        <source>%1 of %2 measures with a due date are in time, %3 late.</source>
        <translation>%1 av %2 åtgärder med slutdatum är i tid, %3 försenade.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>%1 held, %2 planned</source>
        <translation>%1 genomförda, %2 planerade</translation>
    </message>
    <message>
        <source>Participants in those held: %1 (women %2, men %3, other %4, not stated %5)</source>
        <translation>Deltagare i de genomförda: %1 (kvinnor %2, män %3, annat %4, uppgift saknas %5)</translation>
    </message>
    <message>
        <source>Organisations in those held: %1; hours: %2; cost in SEK: %3</source>
        <translation>Organisationer i de genomförda: %1; timmar: %2; kostnad i kronor: %3</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message numerus="yes">
        <source>%1 of %n milestone(s) are done, which gives %2.</source>
        <translation>
            <numerusform>%1 av %n delmål är klart, vilket ger %2.</numerusform>
            <numerusform>%1 av %n delmål är klara, vilket ger %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n milestone(s) are done; by their weights that gives %2.</source>
        <translation>
            <numerusform>%1 av %n delmål är klart, vilket efter vikt ger %2.</numerusform>
            <numerusform>%1 av %n delmål är klara, vilket efter vikt ger %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value is %2, the baseline %3 and the target %4, which gives %5.</source>
        <translation>%1: värdet är %2, utgångsvärdet %3 och målvärdet %4, vilket ger %5.</translation>
    </message>
    <message numerus="yes">
        <source>The weighted mean of %n measure(s) is %1.</source>
        <translation>
            <numerusform>Det viktade medelvärdet av %n åtgärd är %1.</numerusform>
            <numerusform>Det viktade medelvärdet av %n åtgärder är %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Räknas inte: %1.</translation>
    </message>
    <message>
        <source>Stated in the follow-up of %1: %2.</source>
        <translation>Angivet i uppföljningen för %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 planned activities have been held, which gives %3.</source>
        <translation>%1 av %2 planerade aktiviteter har hållits, vilket ger %3.</translation>
    </message>
    <message>
        <source>Continuous, and running according to the follow-up of %1: counted as done.</source>
        <translation>Åtgärden är löpande och pågår enligt uppföljningen för %1. Den räknas som genomförd.</translation>
    </message>
    <message>
        <source>There is no figure yet.</source>
        <translation>Det finns ingen siffra ännu.</translation>
    </message>
    <message>
        <source>There is no figure yet. Left out: %1.</source>
        <translation>Det finns ingen siffra ännu. Räknas inte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n tagen ur bruk</numerusform>
            <numerusform>%n tagna ur bruk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n ej tillämplig</numerusform>
            <numerusform>%n ej tillämpliga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-measure(s)</source>
        <translation>
            <numerusform>%n delåtgärd</numerusform>
            <numerusform>%n delåtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n utan siffra</numerusform>
            <numerusform>%n utan siffra</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since it would tell a small count of persons.</source>
        <translation>Utelämnat, eftersom det skulle röja ett litet antal personer.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Organiser: %1</source>
        <translation>Arrangör: %1</translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation>Deltog: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Klar %1</translation>
    </message>
    <message>
        <source>Late: was due %1</source>
        <translation>Försenad: skulle vara klar %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Klar senast %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Uppföljningspunkter</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Progress report %1</source>
        <translation>Lägesrapport %1</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>genomförandegrad</translation>
    </message>
    <message>
        <source>implementation (%1)</source>
        <translation>genomförandegrad (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>measures in time</source>
        <translation>åtgärder i tid</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>samverkansparter</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>No measure is counted in this period.</source>
        <translation>Ingen åtgärd räknas för den här perioden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) are done and another %2 have come at least half-way.</source>
        <translation>
            <numerusform>%1 av %n åtgärd är genomförd och ytterligare %2 har kommit minst halvvägs.</numerusform>
            <numerusform>%1 av %n åtgärder är genomförda och ytterligare %2 har kommit minst halvvägs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) have not been started.</source>
        <translation>
            <numerusform>%n åtgärd är inte påbörjad.</numerusform>
            <numerusform>%n åtgärder är inte påbörjade.</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure is late.</source>
        <translation>Ingen åtgärd är försenad.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are late.</source>
        <translation>
            <numerusform>%n åtgärd är försenad.</numerusform>
            <numerusform>%n åtgärder är försenade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>During the period %n activity(ies) were held</source>
        <translation>
            <numerusform>Under perioden hölls %n aktivitet</numerusform>
            <numerusform>Under perioden hölls %n aktiviteter</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1 participants: %2 women, %3 men and %4 for whom other or nothing was stated.</source>
        <translation>med %1 deltagare: %2 kvinnor, %3 män och %4 där annat eller inget har angetts.</translation>
    </message>
    <message>
        <source>Since the period before, area %1 has moved most: %2 percentage points.</source>
        <translation>Störst rörelse sedan förra perioden har område %1: %2 procentenheter.</translation>
    </message>
    <message>
        <source>Implementation by focus area</source>
        <translation>Genomförande per insatsområde</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Insatsområde</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Late measures</source>
        <translation>Försenade åtgärder</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Measures by focus area</source>
        <translation>Åtgärder per insatsområde</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (utkast)</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>löpande</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>No activity is recorded in the period.</source>
        <translation>Ingen aktivitet är registrerad under perioden.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (inställd)</translation>
    </message>
    <message>
        <source>The first %1 of %2 activities are listed.</source>
        <translation>De första %1 av %2 aktiviteter visas.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>How the figures were counted</source>
        <translation>Så har siffrorna räknats</translation>
    </message>
    <message>
        <source>The figures are counted as of %1. A measure&apos;s progress is counted the way that was chosen for it; an area&apos;s is the mean of its measures by their weights. Measures that are withdrawn, not applicable or without a figure are left out and listed.</source>
        <translation>Siffrorna är räknade per %1. En åtgärds framsteg räknas på det sätt som har valts för åtgärden. Ett områdes framsteg är det viktade medelvärdet av områdets åtgärder. Åtgärder som är tagna ur bruk, ej tillämpliga eller saknar siffra räknas inte med, utan redovisas för sig.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Område %1</translation>
    </message>
    <message>
        <source>Measures: %1.</source>
        <translation>Åtgärder: %1.</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation>Vikt %1.</translation>
    </message>
    <message>
        <source>Implementation by leading organisation</source>
        <translation>Genomförande per ansvarig organisation</translation>
    </message>
    <message>
        <source>Goal of the strategy</source>
        <translation>Strategins mål</translation>
    </message>
    <message>
        <source>Implementation by goal of the strategy</source>
        <translation>Genomförande per mål i strategin</translation>
    </message>
    <message>
        <source>A measure that serves two goals is counted under both.</source>
        <translation>En åtgärd som bidrar till två mål räknas under båda.</translation>
    </message>
    <message>
        <source>Live, as of %1</source>
        <translation>Aktuella siffror, per den %1</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Fryst %1</translation>
    </message>
    <message>
        <source>Frozen %1, version %2: %3</source>
        <translation>Fryst %1, version %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>As frozen</source>
        <translation>Vid frysning</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Moved since it was frozen</source>
        <translation>Ändrat sedan frysningen</translation>
    </message>
    <message>
        <source>What has been changed in the file after %1. The report&apos;s other figures are those that were frozen.</source>
        <translation>Det som har ändrats i filen efter %1. Rapportens övriga siffror är de som frystes.</translation>
    </message>
    <message>
        <source>Counts of persons from 1 to %1 are written “&lt;%2”, and those that would give them away “..”. A percentage that would is left out.</source>
        <translation>Antal personer från 1 till %1 skrivs ”&lt;%2”, och antal som skulle röja dem skrivs ”..”. Procenttal som skulle röja dem är utelämnade.</translation>
    </message>
    <message>
        <source>%1 (to come)</source>
        <translation>%1 (kommande)</translation>
    </message>
    <message>
        <source>Cancelled activities and those that had not ended by %1 are listed, but are not among those held; nor are their participants.</source>
        <translation>Inställda aktiviteter och de som inte var avslutade den %1 står i listan men räknas inte bland de genomförda, och inte heller deras deltagare.</translation>
    </message>
    <message numerus="yes">
        <source>activities held, %Ln participant(s)</source>
        <translation>
            <numerusform>genomförda aktiviteter, %Ln deltagare</numerusform>
            <numerusform>genomförda aktiviteter, %Ln deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>activities held, %1 participants</source>
        <translation>genomförda aktiviteter, %1 deltagare</translation>
    </message>
    <message>
        <source>Left out of this report: %1.</source>
        <translation>Utelämnat i den här rapporten: %1.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>första</translation>
    </message>
    <message>
        <source>second</source>
        <translation>andra</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tredje</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fjärde</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>femte</translation>
    </message>
    <message>
        <source>last</source>
        <translation>sista</translation>
    </message>
    <message>
        <source>last but one</source>
        <translation>näst sista</translation>
    </message>
    <message>
        <source>every weekday, Monday to Friday</source>
        <translation>varje vardag, måndag till fredag</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>varannan dag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>var %n:a dag</numerusform>
            <numerusform>var %n:e dag</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>varje %1</translation>
    </message>
    <message>
        <source>every second %1</source>
        <translation>varannan %1</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>varje vecka på %1</translation>
    </message>
    <message>
        <source>every second week on %1</source>
        <translation>varannan vecka på %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>varje vecka på %1</numerusform>
            <numerusform>var %n:e vecka på %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on the %1 working day</source>
        <translation>den %1 arbetsdagen</translation>
    </message>
    <message>
        <source>on the %1 weekday</source>
        <translation>den %1 vardagen</translation>
    </message>
    <message>
        <source>on the %1 %2</source>
        <translation>den %1 %2en</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>den sista</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>den %1</translation>
    </message>
    <message>
        <source>every month %1</source>
        <translation>varje månad %1</translation>
    </message>
    <message>
        <source>every second month %1</source>
        <translation>varannan månad %1</translation>
    </message>
    <message>
        <source>four times a year, every third month %1</source>
        <translation>fyra gånger om året, var tredje månad %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n months %1</source>
        <translation>
            <numerusform>varje månad %1</numerusform>
            <numerusform>var %n:e månad %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>varje år den %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %1</source>
        <translation>
            <numerusform>varje år den %1</numerusform>
            <numerusform>vart %n:e år den %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other days</source>
        <translation>
            <numerusform>%n dag till</numerusform>
            <numerusform>%n dagar till</numerusform>
        </translation>
    </message>
    <message>
        <source>, not %1</source>
        <translation>, inte %1</translation>
    </message>
    <message>
        <source>, on the next working day where it is a free day</source>
        <translation>, nästa arbetsdag när dagen är ledig</translation>
    </message>
    <message>
        <source>, on the working day before where it is a free day</source>
        <translation>, arbetsdagen före när dagen är ledig</translation>
    </message>
    <message>
        <source>, left out on free days</source>
        <translation>, utom på lediga dagar</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>enligt regeln %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n times</source>
        <translation>
            <numerusform>, %n gång</numerusform>
            <numerusform>, %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> till och med %1</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>Focus areas</source>
        <translation>Insatsområden</translation>
    </message>
    <message>
        <source>Leading organisations and goals</source>
        <translation>Ansvariga organisationer och mål</translation>
    </message>
    <message>
        <source>Late measures</source>
        <translation>Försenade åtgärder</translation>
    </message>
    <message>
        <source>Each measure with its follow-up</source>
        <translation>Varje åtgärd med sin uppföljning</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>How the figures were counted</source>
        <translation>Så har siffrorna räknats</translation>
    </message>
</context>
<context>
    <name>SeriesPlan</name>
    <message>
        <source>The series was changed</source>
        <translation>Serien ändrades</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Done</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Half or more</source>
        <translation>Hälften eller mer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ej påbörjad</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Cooperation meeting</source>
        <translation>Samverkansmöte</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksträff</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Method support</source>
        <translation>Metodstöd</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Tillsyn</translation>
    </message>
    <message>
        <source>Routine or action plan</source>
        <translation>Rutin eller handlingsplan</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferens</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Annan aktivitet</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>County administrative board</source>
        <translation>Länsstyrelse</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Civilsamhälle</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Näringsliv</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Lärosäte</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>Sexual purposes</source>
        <translation>Sexuella ändamål</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Tvångsarbete</translation>
    </message>
    <message>
        <source>Slavery</source>
        <translation>Slaveri</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation>Avlägsnande av organ</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation>Tvångstiggeri</translation>
    </message>
    <message>
        <source>Criminal activity</source>
        <translation>Kriminell verksamhet</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>Krigstjänst</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>Tvångsäktenskap</translation>
    </message>
    <message>
        <source>Other form of exploitation</source>
        <translation>Annan form av utnyttjande</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Socialtjänst</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polis</translation>
    </message>
    <message>
        <source>Prosecutors</source>
        <translation>Åklagare</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Hälso- och sjukvård</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotell och restaurang</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Property owners</source>
        <translation>Fastighetsägare</translation>
    </message>
    <message>
        <source>Supervisory authorities</source>
        <translation>Tillsynsmyndigheter</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Allmänhet</translation>
    </message>
    <message>
        <source>Buyers of sexual services</source>
        <translation>Köpare av sexuella tjänster</translation>
    </message>
    <message>
        <source>Exposed adults</source>
        <translation>Utsatta vuxna</translation>
    </message>
    <message>
        <source>Exposed children</source>
        <translation>Utsatta barn</translation>
    </message>
    <message>
        <source>Stated per cent</source>
        <translation>Angiven procent</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>Hållna aktiviteter</translation>
    </message>
    <message>
        <source>Indicator against target</source>
        <translation>Indikator mot målvärde</translation>
    </message>
    <message>
        <source>Sub-measures</source>
        <translation>Delåtgärder</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Flickor</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Pojkar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mer är bättre</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Mindre är bättre</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Varken eller</translation>
    </message>
    <message>
        <source>%1, half-year %2</source>
        <translation>%1, halvår %2</translation>
    </message>
    <message>
        <source>%1, tertial %2</source>
        <translation>%1, tertial %2</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1, kvartal %2</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Delad</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanslagen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <translation>Behåll dagen</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nästa arbetsdag</translation>
    </message>
    <message>
        <source>Working day before</source>
        <translation>Arbetsdagen före</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Shortened day</source>
        <translation>Förkortad dag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbetsdag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trettondedag jul</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Långfredagen</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annandag påsk</translation>
    </message>
    <message>
        <source>First of May</source>
        <translation>Första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pingstdagen</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Nationaldagen</translation>
    </message>
    <message>
        <source>Midsummer&apos;s Eve</source>
        <translation>Midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer&apos;s Day</source>
        <translation>Midsommardagen</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Alla helgons dag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juldagen</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nyårsafton</translation>
    </message>
</context>
<context>
    <name>samordna::app::CheckCommand</name>
    <message>
        <source>%1 is whole and keeps every rule.</source>
        <translation>%1 är hel och följer alla regler.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in %1:</source>
        <translation>
            <numerusform>%n fel i %1:</numerusform>
            <numerusform>%n fel i %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::app::CommandLine</name>
    <message>
        <source>Makes the sample county in a folder: its file, a report, exports in every form and pictures of the pages.</source>
        <translation>Skapar exempellänet i en mapp: länets fil, en rapport, export i alla former och bilder av sidorna.</translation>
    </message>
    <message>
        <source>Makes a new county&apos;s file. What is there is never overwritten.</source>
        <translation>Skapar en fil för ett nytt län. Det som redan finns skrivs aldrig över.</translation>
    </message>
    <message>
        <source>Reads a spreadsheet (CSV, XLSX), a Samordna JSON or a delivery (ZIP) into a file.</source>
        <translation>Läser in ett kalkylblad (CSV, XLSX), en JSON-fil från Samordna eller en leverans (ZIP) i en fil.</translation>
    </message>
    <message>
        <source>Writes the progress report of a period as PDF/A.</source>
        <translation>Skriver lägesrapporten för en period som PDF/A.</translation>
    </message>
    <message>
        <source>Writes a workbook, everything as JSON, a delivery, or one table as CSV.</source>
        <translation>Skriver en arbetsbok, allt som JSON, en leverans eller en tabell som CSV.</translation>
    </message>
    <message>
        <source>Checks that a file is whole and keeps every rule.</source>
        <translation>Kontrollerar att en fil är hel och följer alla regler.</translation>
    </message>
    <message>
        <source>Follows up a county&apos;s action plan against prostitution and trafficking in human beings.

Without a command the window opens. “samordna COMMAND --help” says more of one.
Exit code: 0 done, 1 the data or the input is at fault, 2 wrong usage, 3 a file cannot be read or written.</source>
        <translation>Följer upp ett läns handlingsplan mot prostitution och människohandel.

Utan kommando öppnas fönstret. ”samordna KOMMANDO --help” berättar mer om ett kommando.
Slutkod: 0 klart, 1 fel i uppgifterna eller indata, 2 fel användning, 3 en fil kan inte läsas eller skrivas.</translation>
    </message>
    <message>
        <source>2026, 2026-H1, 2026-T3, 2026-Q4, 2026-11 or 2026-01-15/2026-03-31.</source>
        <translation>2026, 2026-H1, 2026-T3, 2026-Q4, 2026-11 eller 2026-01-15/2026-03-31.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen som ska skrivas.</translation>
    </message>
    <message>
        <source>The plan to begin with.</source>
        <translation>Planen att börja med.</translation>
    </message>
    <message>
        <source>The fictitious Exempellän with three years of work.</source>
        <translation>Det fiktiva Exempellän med tre års arbete.</translation>
    </message>
    <message>
        <source>How many activities the sample has.</source>
        <translation>Hur många aktiviteter exemplet har.</translation>
    </message>
    <message>
        <source>measures, activities or observations; else told from the headings.</source>
        <translation>measures, activities eller observations. Annars avgör rubrikerna.</translation>
    </message>
    <message>
        <source>Says what would be written, and writes nothing.</source>
        <translation>Visar vad som skulle skrivas, men skriver inget.</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progress</translation>
    </message>
    <message>
        <source>One table: %1.</source>
        <translation>En tabell: %1.</translation>
    </message>
    <message>
        <source>The folder; made when it is not there.</source>
        <translation>Mappen. Den skapas om den inte finns.</translation>
    </message>
    <message>
        <source>The county&apos;s file (*.samordna).</source>
        <translation>Länets fil (*.samordna).</translation>
    </message>
    <message>
        <source>What to read.</source>
        <translation>Det som ska läsas in.</translation>
    </message>
    <message>
        <source>sv or en; else the system&apos;s.</source>
        <translation>sv eller en. Annars gäller systemets språk.</translation>
    </message>
    <message>
        <source>The day that counts as today, 2026-11-24.</source>
        <translation>Den dag som räknas som i dag, 2026-11-24.</translation>
    </message>
    <message>
        <source>The result as JSON on standard output.</source>
        <translation>Resultatet som JSON till standard ut.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Den här texten.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Versionen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>What to import is missing.</source>
        <translation>Ange vad som ska importeras.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Ange mappen.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Ange filen.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>”%1” är ett argument för mycket.</translation>
    </message>
    <message>
        <source>A file&apos;s name is empty.</source>
        <translation>Ett filnamn är tomt.</translation>
    </message>
    <message>
        <source>“%1” is no language the program knows: sv or en.</source>
        <translation>”%1” är inget språk som programmet kan. Välj sv eller en.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-11-24.</source>
        <translation>”%1” är inte ett datum. Skriv det som 2026-11-24.</translation>
    </message>
    <message>
        <source>The sample is the fictitious county 99; leave out --county or --sample.</source>
        <translation>Exemplet är det fiktiva länet 99. Utelämna --county eller --sample.</translation>
    </message>
    <message>
        <source>“%1” is no number of activities.</source>
        <translation>”%1” är inte ett antal aktiviteter.</translation>
    </message>
    <message>
        <source>--activities belongs to --sample.</source>
        <translation>--activities hör till --sample.</translation>
    </message>
    <message>
        <source>“%1” is no period; write 2026, 2026-H1, 2026-T3, 2026-Q4, 2026-11 or 2026-01-15/2026-03-31.</source>
        <translation>”%1” är inte en period. Skriv 2026, 2026-H1, 2026-T3, 2026-Q4, 2026-11 eller 2026-01-15/2026-03-31.</translation>
    </message>
    <message>
        <source>There is no table “%1”; there are %2.</source>
        <translation>Det finns ingen tabell ”%1”. Det finns %2.</translation>
    </message>
    <message>
        <source>--period is missing, such as --period 2026-T3.</source>
        <translation>--period saknas. Skriv till exempel --period 2026-T3.</translation>
    </message>
    <message>
        <source>--output is missing: the file to write.</source>
        <translation>--output saknas. Ange filen som ska skrivas.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is progress.</source>
        <translation>Det finns ingen rapport ”%1”. Det finns progress.</translation>
    </message>
    <message>
        <source>“%1” must end with %2.</source>
        <translation>”%1” måste sluta med %2.</translation>
    </message>
    <message>
        <source>Prints every figure of a period with what it was counted from: the plan, focus areas, leading organisations, goals, measures, indicators and activities.</source>
        <translation>Skriver ut alla siffror för en period med det de räknats fram ur: planen, insatsområden, ansvariga organisationer, mål, åtgärder, indikatorer och aktiviteter.</translation>
    </message>
    <message>
        <source>Freezes a period&apos;s figures and what they were counted from. Later changes show as moved.</source>
        <translation>Fryser en periods siffror och det de räknades från. Senare ändringar visas.</translation>
    </message>
    <message>
        <source>Compares a period with another, with what was known on a day, or with what was frozen.</source>
        <translation>Jämför en period med en annan, med det som var känt en viss dag eller med det som frystes.</translation>
    </message>
    <message>
        <source>Masks counts of persons below N, 3 to 100, instead of below the file&apos;s own limit; 0 masks nothing.</source>
        <translation>Maskerar antal personer under N, 3 till 100, i stället för under filens egen gräns; 0 maskerar ingenting.</translation>
    </message>
    <message>
        <source>Why a period that is frozen is corrected.</source>
        <translation>Varför en fryst period rättas.</translation>
    </message>
    <message>
        <source>Another period; else what was frozen, or the one before.</source>
        <translation>En annan period; annars det som frystes, eller perioden före.</translation>
    </message>
    <message>
        <source>The day whose knowledge is compared with, 2026-10-01.</source>
        <translation>Dagen vars kunskap jämförelsen görs med, 2026-10-01.</translation>
    </message>
    <message>
        <source>What was frozen of the period.</source>
        <translation>Det som frystes av perioden.</translation>
    </message>
    <message>
        <source>--with, --date and --frozen exclude each other.</source>
        <translation>--with, --date och --frozen utesluter varandra.</translation>
    </message>
    <message>
        <source>“%1” is no limit for masking: 0, or 3 to 100.</source>
        <translation>”%1” är ingen gräns för maskering: 0, eller 3 till 100.</translation>
    </message>
    <message>
        <source>A JSON export is the whole file and is never masked; leave out --mask.</source>
        <translation>En JSON-export är hela filen och maskeras aldrig; utelämna --mask.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: measures, activities, observations or organisations.</source>
        <translation>”%1” kan inte importeras: measures, activities, observations eller organisations.</translation>
    </message>
    <message>
        <source>The county&apos;s code, 01 to 25, or 99 for the fictitious one.</source>
        <translation>Länets kod, 01 till 25, eller 99 för det påhittade.</translation>
    </message>
    <message>
        <source>--county is missing: the county&apos;s code, 01 to 25, or 99 for the fictitious one.</source>
        <translation>--county saknas: länets kod, 01 till 25, eller 99 för det påhittade.</translation>
    </message>
    <message>
        <source>The table as a Swedish Excel opens it: semicolon, decimal comma.</source>
        <translation>Tabellen som Excel öppnar den i Sverige: semikolon och decimalkomma.</translation>
    </message>
    <message>
        <source>--excel belongs to --table.</source>
        <translation>--excel hör till --table.</translation>
    </message>
    <message>
        <source>A calendar holds no counts of persons; leave out --mask.</source>
        <translation>En kalender innehåller inga antal personer; utelämna --mask.</translation>
    </message>
</context>
<context>
    <name>samordna::app::CompareCommand</name>
    <message>
        <source>Then: %1</source>
        <translation>Då: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message>
        <source>%1 is not frozen.</source>
        <translation>%1 är inte fryst.</translation>
    </message>
    <message>
        <source>The file had not begun on %1.</source>
        <translation>Filen fanns inte %1.</translation>
    </message>
    <message>
        <source>%1 has not come yet; choose today or an earlier day.</source>
        <translation>%1 har inte kommit än; välj i dag eller en tidigare dag.</translation>
    </message>
</context>
<context>
    <name>samordna::app::Composition</name>
    <message>
        <source>New county file</source>
        <translation>Ny länsfil</translation>
    </message>
    <message>
        <source>Sample county</source>
        <translation>Exempellän</translation>
    </message>
    <message>
        <source>Sample activities</source>
        <translation>Exempelaktiviteter</translation>
    </message>
    <message>
        <source>Sample agendas</source>
        <translation>Exempel på dagordningar</translation>
    </message>
</context>
<context>
    <name>samordna::app::Console</name>
    <message>
        <source>There is no folder “%1” to write into. Make it first, or choose another.</source>
        <translation>Det finns ingen mapp ”%1” att skriva i. Skapa den först eller välj en annan.</translation>
    </message>
    <message>
        <source>“samordna --help” says how it is used.</source>
        <translation>”samordna --help” visar hur programmet används.</translation>
    </message>
</context>
<context>
    <name>samordna::app::CreateCommand</name>
    <message>
        <source>There is no plan “%1”; there is %2.</source>
        <translation>Det finns ingen plan ”%1”. Det finns %2.</translation>
    </message>
    <message>
        <source>There is no county “%1”. There are:
%2</source>
        <translation>Det finns inget län ”%1”. Det finns:
%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skriven: %1</translation>
    </message>
</context>
<context>
    <name>samordna::app::DemoCommand</name>
    <message>
        <source>overview</source>
        <translation>oversikt</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>atgarder</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktiviteter</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapporter</translation>
    </message>
    <message>
        <source>%1 is there already and is used as it is.</source>
        <translation>%1 finns redan och används som den är.</translation>
    </message>
    <message>
        <source>progress-report</source>
        <translation>lagesrapport</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>perioder</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisationer</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>tidslinje</translation>
    </message>
    <message>
        <source>year</source>
        <translation>arshjul</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
</context>
<context>
    <name>samordna::app::ExportCommand</name>
    <message>
        <source>Written: %1</source>
        <translation>Skriven: %1</translation>
    </message>
    <message>
        <source>Counts of persons are not masked in it: it is the whole file, for moving it to another computer.</source>
        <translation>Antal personer är inte maskerade i den: den är hela filen, för flytt till en annan dator.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay in the county file: only their names are told.</source>
        <translation>
            <numerusform>%n bifogad fil blir kvar i länsfilen: bara dess namn lämnas ut.</numerusform>
            <numerusform>%n bifogade filer blir kvar i länsfilen: bara deras namn lämnas ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due in %1, so nothing was written.</source>
        <translation>Inget förfaller i %1, så inget skrevs.</translation>
    </message>
</context>
<context>
    <name>samordna::app::FiguresCommand</name>
    <message>
        <source>The period has not begun; the figures are as of %1.</source>
        <translation>Perioden har inte börjat; siffrorna är räknade per %1.</translation>
    </message>
    <message>
        <source>The file holds no measures.</source>
        <translation>Filen har inga åtgärder.</translation>
    </message>
</context>
<context>
    <name>samordna::app::FreezeCommand</name>
    <message>
        <source>%1 has not begun, so there is nothing to freeze.</source>
        <translation>%1 har inte börjat, så det finns inget att frysa.</translation>
    </message>
    <message>
        <source>%1 is frozen already. Say with --reason why it is corrected.</source>
        <translation>%1 är redan fryst. Ange med --reason varför den rättas.</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Frys %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Rätta %1</translation>
    </message>
    <message>
        <source>%1 is frozen with %2 as of %3, version %4.</source>
        <translation>%1 är fryst med %2 per den %3, version %4.</translation>
    </message>
</context>
<context>
    <name>samordna::app::ImportCommand</name>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ny rad</numerusform>
            <numerusform>%n nya rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvisad</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written; it would be: %1</source>
        <translation>Inget har skrivits. Det skulle bli: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importerat: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
</context>
<context>
    <name>samordna::app::Main</name>
    <message>
        <source>There is no display to show the window on. The commands of “samordna --help” need none.</source>
        <translation>Det finns ingen skärm att visa fönstret på. Kommandona i ”samordna --help” behöver ingen.</translation>
    </message>
</context>
<context>
    <name>samordna::app::ReportCommand</name>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>Skriven: %1 (%n sida)</numerusform>
            <numerusform>Skriven: %1 (%n sidor)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::domain::OrganisationDuplicates</name>
    <message>
        <source>The same name, but for signs and letter case</source>
        <translation>Samma namn, bortsett från tecken och stora bokstäver</translation>
    </message>
    <message>
        <source>“%1” is another name of both</source>
        <translation>”%1” är ett namn på båda</translation>
    </message>
    <message>
        <source>The same place, with and without “kommun” or “stad”</source>
        <translation>Samma ort, med eller utan ”kommun” eller ”stad”</translation>
    </message>
    <message>
        <source>Alike but for a letter or two: perhaps a typing slip</source>
        <translation>Lika på en eller två bokstäver när: kanske ett skrivfel</translation>
    </message>
</context>
<context>
    <name>samordna::domain::OrganisationMerge</name>
    <message>
        <source>Merged into %1</source>
        <translation>Hopslagen med %1</translation>
    </message>
</context>
<context>
    <name>samordna::items::ActivityTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Change the activity&apos;s title</source>
        <translation>Ändra aktivitetens rubrik</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Arrangör</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Change the activity&apos;s place</source>
        <translation>Ändra aktivitetens plats</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Change the activity&apos;s hours</source>
        <translation>Ändra aktivitetens timmar</translation>
    </message>
    <message>
        <source>Cost (SEK)</source>
        <translation>Kostnad (kr)</translation>
    </message>
    <message>
        <source>Change the activity&apos;s cost</source>
        <translation>Ändra aktivitetens kostnad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Change the activity&apos;s result</source>
        <translation>Ändra aktivitetens resultat</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommun</translation>
    </message>
    <message>
        <source>No organiser</source>
        <translation>Ingen arrangör</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln aktivitet</numerusform>
            <numerusform>%Ln aktiviteter</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
</context>
<context>
    <name>samordna::items::MeasureTree</name>
    <message>
        <source>Nobody leads these yet</source>
        <translation>Ingen ansvarig utsedd</translation>
    </message>
</context>
<context>
    <name>samordna::items::MeasureTreeModel</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Ändra nummer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Ändra rubrik</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation>Ändra ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Change due date</source>
        <translation>Ändra slutdatum</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Change degree</source>
        <translation>Ändra genomförandegrad</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Change progress</source>
        <translation>Ändra framsteg</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Change signal</source>
        <translation>Ändra signal</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>löpande</translation>
    </message>
</context>
<context>
    <name>samordna::items::ObservationGridModel</name>
    <message>
        <source>Paste values</source>
        <translation>Klistra in värden</translation>
    </message>
    <message>
        <source>Change the period of values</source>
        <translation>Ändra värdenas period</translation>
    </message>
    <message>
        <source>Change the source of values</source>
        <translation>Ändra värdenas källa</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>inte ifyllt</translation>
    </message>
    <message>
        <source>refused, not stored</source>
        <translation>godtas inte, är inte sparat</translation>
    </message>
    <message>
        <source>computed from the groups</source>
        <translation>beräknat av grupperna</translation>
    </message>
    <message>
        <source>is not the sum of the groups</source>
        <translation>är inte gruppernas summa</translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation>har en kommentar</translation>
    </message>
    <message>
        <source>Take away a value</source>
        <translation>Ta bort ett värde</translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation>Skriv ett värde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>samordna::items::OrganisationTreeModel</name>
    <message numerus="yes">
        <source>%1: %n organisation(s)</source>
        <translation>
            <numerusform>%1: %n organisation</numerusform>
            <numerusform>%1: %n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, tagen ur bruk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Function mailbox</source>
        <translation>Funktionsbrevlåda</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ansvarar för</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>Medverkar i</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Activities that end in the period, held and to come</source>
        <translation>Aktiviteter som slutar i perioden, genomförda och kommande</translation>
    </message>
</context>
<context>
    <name>samordna::views::AboutDialog</name>
    <message>
        <source>About Samordna</source>
        <translation>Om Samordna</translation>
    </message>
    <message>
        <source>Follows up a county&apos;s work against prostitution and trafficking in human beings. Everything stays in one file of the county&apos;s own; the program uses no network.</source>
        <translation>Följer upp ett läns arbete mot prostitution och människohandel. Allt stannar i länets egen fil. Programmet använder inget nätverk.</translation>
    </message>
    <message>
        <source>Built on Qt %1. Free software: GNU General Public License, version 3.</source>
        <translation>Byggt med Qt %1. Fri programvara: GNU General Public License, version 3.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ActionPoints</name>
    <message>
        <source>Action points</source>
        <translation>Uppföljningspunkter</translation>
    </message>
    <message>
        <source>Nobody has promised anything yet. Write what is to be done and press Enter.</source>
        <translation>Ingen har lovat något än. Skriv vad som ska göras och tryck på Enter.</translation>
    </message>
    <message>
        <source>New action point</source>
        <translation>Ny uppföljningspunkt</translation>
    </message>
    <message>
        <source>Add the action point</source>
        <translation>Lägg till uppföljningspunkten</translation>
    </message>
    <message>
        <source>Withdraw the action point</source>
        <translation>Ta bort uppföljningspunkten</translation>
    </message>
    <message>
        <source>Take the action point back</source>
        <translation>Ta tillbaka uppföljningspunkten</translation>
    </message>
    <message>
        <source>Taken away from the list</source>
        <translation>Borttagen från listan</translation>
    </message>
    <message>
        <source>Withdraw an action point</source>
        <translation>Ta bort en uppföljningspunkt</translation>
    </message>
    <message>
        <source>Take an action point back</source>
        <translation>Ta tillbaka en uppföljningspunkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Owner not chosen</source>
        <translation>Ansvarig är inte vald</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Tick off an action point</source>
        <translation>Bocka av en uppföljningspunkt</translation>
    </message>
    <message>
        <source>Reopen an action point</source>
        <translation>Öppna en uppföljningspunkt igen</translation>
    </message>
    <message>
        <source>The chosen action point</source>
        <translation>Den valda uppföljningspunkten</translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivitiesPage</name>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>räknar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln aktivitet</numerusform>
            <numerusform>%Ln aktiviteter</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stand trainings, meetings and other activities with what they led to. There are none yet.</source>
        <translation>Här visas utbildningar, möten och andra aktiviteter med vad de ledde till. Det finns inga ännu.</translation>
    </message>
    <message>
        <source>No activity fits the filter.</source>
        <translation>Ingen aktivitet passar filtret.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>of them %n cancelled</source>
        <translation>
            <numerusform>varav %n inställd</numerusform>
            <numerusform>varav %n inställda</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordna efter den här kolumnen</translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivityCommands</name>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>New activity like this one</source>
        <translation>Ny aktivitet som den här</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>More activities of this series</source>
        <translation>Fler aktiviteter i serien</translation>
    </message>
    <message>
        <source>Why are “%1” and those that follow it in its series withdrawn? They stay in the file.</source>
        <translation>Varför återkallas ”%1” och de som följer i serien? De finns kvar i filen.</translation>
    </message>
    <message>
        <source>Why is “%1” withdrawn? It stays in the file, with its history.</source>
        <translation>Varför tas ”%1” ur bruk? Aktiviteten finns kvar i filen med sin historik.</translation>
    </message>
    <message>
        <source>Withdraw activity</source>
        <translation>Ta aktivitet ur bruk</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>”%1” är tagen ur bruk.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities of “%1” are withdrawn.</source>
        <translation>
            <numerusform>%n aktivitet av ”%1” är återkallad.</numerusform>
            <numerusform>%n aktiviteter av ”%1” är återkallade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that have been held are kept.</source>
        <translation>
            <numerusform>%n som har hållits är kvar.</numerusform>
            <numerusform>%n som har hållits är kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take activity back</source>
        <translation>Återställ aktivitet</translation>
    </message>
    <message>
        <source>“%1” counts again.</source>
        <translation>”%1” räknas igen.</translation>
    </message>
    <message>
        <source>More activities of a series</source>
        <translation>Fler aktiviteter i en serie</translation>
    </message>
    <message numerus="yes">
        <source>%n activities of “%1” are registered.</source>
        <translation>
            <numerusform>%n aktivitet av ”%1” är registrerad.</numerusform>
            <numerusform>%n aktiviteter av ”%1” är registrerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule gives no more activities of “%1”: %2.</source>
        <translation>Regeln ger inga fler aktiviteter av ”%1”: %2.</translation>
    </message>
    <message>
        <source>Move activity</source>
        <translation>Flytta aktivitet</translation>
    </message>
    <message>
        <source>“%1” is moved to %2.</source>
        <translation>”%1” är flyttad till %2.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivityEditor</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Ångra ändringarna</translation>
    </message>
    <message>
        <source>Choose an activity to see all of it.</source>
        <translation>Välj en aktivitet för att se alla uppgifter om den.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Spara (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Tagen ur bruk: %1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Participants together: %1</source>
        <translation>Deltagare totalt: %1</translation>
    </message>
    <message>
        <source>Participants together: not filled in</source>
        <translation>Deltagare totalt: inte ifyllt</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (ny)</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Ändra aktivitet</translation>
    </message>
    <message>
        <source>“%1” is registered.</source>
        <translation>”%1” är registrerad.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” recurs: %n more activities are registered.</source>
        <translation>
            <numerusform>”%1” återkommer: %n aktivitet till är registrerad.</numerusform>
            <numerusform>”%1” återkommer: %n aktiviteter till är registrerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series “%1” is changed.</source>
        <translation>Serien ”%1” är ändrad.</translation>
    </message>
    <message>
        <source>Kept as they are: %1.</source>
        <translation>Lämnade som de är: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Agenda %1</source>
        <translation>Dagordning %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>Bilagor %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivityFilters</name>
    <message>
        <source>Show withdrawn activities</source>
        <translation>Visa aktiviteter som är tagna ur bruk</translation>
    </message>
    <message>
        <source>Filter activities</source>
        <translation>Filtrera aktiviteter</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Den här perioden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Lacks result</source>
        <translation>Saknar resultat</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Typ av aktivitet</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Measure %1 ×</source>
        <translation>Åtgärd %1 ×</translation>
    </message>
    <message>
        <source>Show activities of all measures again</source>
        <translation>Visa aktiviteter för alla åtgärder igen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Of late measures</source>
        <translation>Hör till försenade åtgärder</translation>
    </message>
    <message>
        <source>Of measures without follow-up</source>
        <translation>Hör till åtgärder utan uppföljning</translation>
    </message>
    <message>
        <source>Of our measures</source>
        <translation>Hör till våra åtgärder</translation>
    </message>
    <message>
        <source>Held and to come; cancelled activities are listed, but not counted</source>
        <translation>Genomförda och kommande; inställda aktiviteter står i listan men räknas inte</translation>
    </message>
</context>
<context>
    <name>samordna::views::ActivityLooks</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vy: %1</translation>
    </message>
    <message>
        <source>Previous in the calendar</source>
        <translation>Föregående i kalendern</translation>
    </message>
    <message>
        <source>Today in the calendar</source>
        <translation>I dag i kalendern</translation>
    </message>
    <message>
        <source>Next in the calendar</source>
        <translation>Nästa i kalendern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>samordna::views::AgendaItems</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>The agenda is empty. Write its first point and press Enter.</source>
        <translation>Dagordningen är tom. Skriv den första punkten och tryck på Enter.</translation>
    </message>
    <message>
        <source>New point of the agenda</source>
        <translation>Ny punkt på dagordningen</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>Lägg till punkten</translation>
    </message>
    <message>
        <source>Take the point off the agenda</source>
        <translation>Ta bort punkten från dagordningen</translation>
    </message>
    <message>
        <source>Take the point back</source>
        <translation>Ta tillbaka punkten</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>Borttagen från dagordningen</translation>
    </message>
    <message>
        <source>Take a point off the agenda</source>
        <translation>Ta bort en punkt från dagordningen</translation>
    </message>
    <message>
        <source>Take a point of the agenda back</source>
        <translation>Ta tillbaka en punkt på dagordningen</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>Move the point up</source>
        <translation>Flytta upp punkten</translation>
    </message>
    <message>
        <source>Move the point down</source>
        <translation>Flytta ner punkten</translation>
    </message>
    <message>
        <source>Move a point of the agenda</source>
        <translation>Flytta en punkt på dagordningen</translation>
    </message>
    <message>
        <source>The chosen point</source>
        <translation>Den valda punkten</translation>
    </message>
</context>
<context>
    <name>samordna::views::AgendaPanel</name>
    <message>
        <source>Copy the minutes</source>
        <translation>Kopiera mötesanteckningarna</translation>
    </message>
    <message>
        <source>Save the activity first. Then write its agenda, what was decided and what is to be followed up.</source>
        <translation>Spara aktiviteten först. Skriv sedan dagordningen, vad ni beslutade och vad som ska följas upp.</translation>
    </message>
    <message numerus="yes">
        <source>%n points of the agenda come with the copy when it is saved.</source>
        <translation>
            <numerusform>%n punkt på dagordningen följer med när kopian sparas.</numerusform>
            <numerusform>%n punkter på dagordningen följer med när kopian sparas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>mötesanteckningarna</translation>
    </message>
    <message>
        <source>The minutes are on the clipboard.</source>
        <translation>Mötesanteckningarna är kopierade. Klistra in dem där du vill ha dem.</translation>
    </message>
</context>
<context>
    <name>samordna::views::AttachWords</name>
    <message>
        <source>“%1” has no name that can be kept</source>
        <translation>”%1” har inget namn som går att spara</translation>
    </message>
    <message>
        <source>the name “%1” holds a personal identity number</source>
        <translation>namnet ”%1” innehåller ett personnummer</translation>
    </message>
    <message>
        <source>“%1” holds a personal identity number on line %2</source>
        <translation>”%1” innehåller ett personnummer på rad %2</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>”%1” är tom</translation>
    </message>
    <message>
        <source>“%1” is larger than %2</source>
        <translation>”%1” är större än %2</translation>
    </message>
    <message>
        <source>“%1” is too much at once (at most %2 files and %3)</source>
        <translation>”%1” blir för mycket på en gång (högst %2 filer och %3)</translation>
    </message>
    <message>
        <source>“%1” is attached already</source>
        <translation>”%1” är redan bifogad</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>”%1” är ingen fil</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>”%1” går inte att läsa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached: %1.</source>
        <translation>Inte bifogat: %1.</translation>
    </message>
    <message>
        <source>“%1” is attached.</source>
        <translation>”%1” är bifogad.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are attached.</source>
        <translation>
            <numerusform>%n fil är bifogad.</numerusform>
            <numerusform>%n filer är bifogade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::AttachmentFiles</name>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>Avbrutet. Inget bifogades.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Bifoga %n fil</numerusform>
            <numerusform>Bifoga %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a program or a script and is not opened from here. Save a copy, and open it only if you know where it comes from.</source>
        <translation>”%1” är ett program eller ett skript och öppnas inte härifrån. Spara en kopia, och öppna den bara om du vet var den kommer ifrån.</translation>
    </message>
    <message>
        <source>This computer has no program that shows “%1”. Save a copy instead.</source>
        <translation>Datorn har inget program som visar ”%1”. Spara en kopia i stället.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
    <message>
        <source>“%1” itself is not in this county file: it came with an import, which carries names only. Attach it again to put it back.</source>
        <translation>Själva filen ”%1” finns inte i den här länsfilen: den kom med en import, som bara har med namnen. Bifoga den igen så är den tillbaka.</translation>
    </message>
</context>
<context>
    <name>samordna::views::AttachmentList</name>
    <message>
        <source>Attach…</source>
        <translation>Bifoga…</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Klistra in filer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Files that are read</source>
        <translation>Filer som läses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n withdrawn</source>
        <translation>
            <numerusform>Visa %n tagen ur bruk</numerusform>
            <numerusform>Visa %n tagna ur bruk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is attached. Drop files here, paste them, or choose Attach.</source>
        <translation>Inget är bifogat. Dra filer hit, klistra in dem eller välj Bifoga.</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Inget är bifogat.</translation>
    </message>
    <message>
        <source>There are no files to paste. Copy them where they lie first.</source>
        <translation>Det finns inga filer att klistra in. Kopiera dem först där de ligger.</translation>
    </message>
    <message>
        <source>Why is “%1” withdrawn? It stays in the file, with its history.</source>
        <translation>Varför tas ”%1” ur bruk? Bilagan finns kvar i länsfilen med sin historik.</translation>
    </message>
    <message>
        <source>Withdraw attachment</source>
        <translation>Ta bilaga ur bruk</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>”%1” är tagen ur bruk.</translation>
    </message>
    <message>
        <source>Take attachment back</source>
        <translation>Återställ bilaga</translation>
    </message>
    <message>
        <source>“%1” is attached again.</source>
        <translation>”%1” är bifogad igen.</translation>
    </message>
</context>
<context>
    <name>samordna::views::AttachmentView</name>
    <message>
        <source>attached %1</source>
        <translation>bifogad %1</translation>
    </message>
    <message>
        <source>the file itself is not here</source>
        <translation>själva filen finns inte här</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>tagen ur bruk: %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::AttentionList</name>
    <message>
        <source>Indicator: %1</source>
        <translation>Indikator: %1</translation>
    </message>
    <message>
        <source>Activities without a result</source>
        <translation>Aktiviteter utan resultat</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is missing.</source>
        <translation>Inget är försenat och inget saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>fyll i</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontrollera</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Varför står den här?</translation>
    </message>
    <message>
        <source>Show fewer that need attention</source>
        <translation>Visa färre som kräver uppmärksamhet</translation>
    </message>
    <message>
        <source>Show all %1 that need attention</source>
        <translation>Visa alla %1 som kräver uppmärksamhet</translation>
    </message>
</context>
<context>
    <name>samordna::views::BoardList</name>
    <message>
        <source>%1, late</source>
        <translation>%1, försenad</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej tillämplig</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Pågår löpande</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>By milestones</source>
        <translation>Efter delmål</translation>
    </message>
    <message>
        <source>By activities</source>
        <translation>Efter aktiviteter</translation>
    </message>
    <message>
        <source>By an indicator</source>
        <translation>Efter indikator</translation>
    </message>
    <message>
        <source>By sub-measures</source>
        <translation>Efter delåtgärder</translation>
    </message>
    <message>
        <source>Not started, no figure</source>
        <translation>Ej påbörjad, ingen siffra</translation>
    </message>
</context>
<context>
    <name>samordna::views::BulkCommands</name>
    <message>
        <source>Change the chosen rows…</source>
        <translation>Ändra de valda raderna…</translation>
    </message>
    <message numerus="yes">
        <source>Change %n measure(s)</source>
        <translation>
            <numerusform>Ändra %n åtgärd</numerusform>
            <numerusform>Ändra %n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n activities</source>
        <translation>
            <numerusform>Ändra %n aktivitet</numerusform>
            <numerusform>Ändra %n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are changed.</source>
        <translation>
            <numerusform>%n åtgärd är ändrad.</numerusform>
            <numerusform>%n åtgärder är ändrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are changed.</source>
        <translation>
            <numerusform>%n aktivitet är ändrad.</numerusform>
            <numerusform>%n aktiviteter är ändrade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %n measure(s)</source>
        <translation>
            <numerusform>Ändra %n åtgärd</numerusform>
            <numerusform>Ändra %n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n activities</source>
        <translation>
            <numerusform>Ändra %n aktivitet</numerusform>
            <numerusform>Ändra %n aktiviteter</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Choose what to do at each field that shall change. All other fields stay as they are.</source>
        <translation>Välj vad som görs vid varje fält som ska ändras. Alla andra fält förblir som de är.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Inget ändras än.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) change: %1.</source>
        <translation>
            <numerusform>%n åtgärd ändras: %1.</numerusform>
            <numerusform>%n åtgärder ändras: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities change: %1.</source>
        <translation>
            <numerusform>%n aktivitet ändras: %1.</numerusform>
            <numerusform>%n aktiviteter ändras: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot take this, so nothing is written:</source>
        <translation>
            <numerusform>%n rad kan inte ändras så, och därför skrivs inget:</numerusform>
            <numerusform>%n rader kan inte ändras så, och därför skrivs inget:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>row, why</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::BulkEditLine</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1: what to do</source>
        <translation>%1: vad som görs</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lämna som det är</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ange</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>%1: write a value, or choose Clear.</source>
        <translation>%1: skriv ett värde eller välj Töm.</translation>
    </message>
    <message>
        <source>%1: choose at least one value.</source>
        <translation>%1: välj minst ett värde.</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>olika värden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarDelegate</name>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n till</numerusform>
            <numerusform>+%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarDialog</name>
    <message>
        <source>&amp;Reporting days</source>
        <translation>&amp;Rapporteringsdagar</translation>
    </message>
    <message>
        <source>&amp;Assignments to answer</source>
        <translation>&amp;Uppdrag att besvara</translation>
    </message>
    <message>
        <source>&amp;Measures due</source>
        <translation>Åtgärder som ska vara &amp;klara</translation>
    </message>
    <message>
        <source>Mi&amp;lestones</source>
        <translation>&amp;Delmål</translation>
    </message>
    <message>
        <source>Action &amp;points from meetings</source>
        <translation>Uppföljnings&amp;punkter från möten</translation>
    </message>
    <message>
        <source>Activities still to &amp;come</source>
        <translation>&amp;Aktiviteter som ska hållas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Calendar of due days</source>
        <translation>Kalender med förfallodagar</translation>
    </message>
    <message>
        <source>Nothing falls due in %1. Choose another period at the top of the window.</source>
        <translation>Inget förfaller i %1. Välj en annan period högst upp i fönstret.</translation>
    </message>
    <message>
        <source>What falls due in %1 and is not done, for Outlook and other calendars. Each is a whole day.</source>
        <translation>Det som förfaller i %1 och inte är klart, för Outlook och andra kalendrar. Varje post är en heldag.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only organisations and functions are named. Read in again later, the same days are replaced where the other calendar knows them again; what has been done since then is not taken away there.</source>
        <translation>Bara organisationer och funktioner nämns. Läses filen in igen senare byts dagarna ut där den andra kalendern känner igen dem. Det som har blivit klart sedan dess tas inte bort där.</translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarPane</name>
    <message>
        <source>No activity in %1 fits the filter.</source>
        <translation>Ingen aktivitet i %1 passar filtret.</translation>
    </message>
    <message>
        <source>There are no activities in %1. N begins one on the chosen day.</source>
        <translation>Det finns inga aktiviteter i %1. N börjar en ny på den valda dagen.</translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarView</name>
    <message>
        <source>Month of activities</source>
        <translation>Månad med aktiviteter</translation>
    </message>
    <message>
        <source>Week of activities</source>
        <translation>Vecka med aktiviteter</translation>
    </message>
    <message>
        <source>%1. %2 of %3, %4</source>
        <translation>%1. %2 av %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n activities, %1</source>
        <translation>
            <numerusform>Visa %n aktivitet, %1</numerusform>
            <numerusform>Visa alla %n aktiviteter, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::CalendarWords</name>
    <message>
        <source>%1 (cancelled)</source>
        <translation>%1 (inställd)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>dag %1 av %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <translation>vecka %1, %2</translation>
    </message>
    <message>
        <source>w. %1</source>
        <translation>v. %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>vecka %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChangesDialog</name>
    <message>
        <source>Changes since the file was opened</source>
        <translation>Ändringar sedan filen öppnades</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChapterView</name>
    <message>
        <source>Page of the manual</source>
        <translation>Handbokens sida</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChartList</name>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChartPlot</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChartSheet</name>
    <message>
        <source>Source: %1 · %2 · as of %3</source>
        <translation>Källa: %1 · %2 · uppgifter per %3</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Siffrorna</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChartTable</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChartView</name>
    <message>
        <source>Chart, being read</source>
        <translation>Diagram, läses av</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Kopiera siffrorna</translation>
    </message>
    <message>
        <source>Show the same figures as a table (Ctrl+T)</source>
        <translation>Visa samma siffror som tabell (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, tabell</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1: visa som tabell</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Spara som SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Spara som PNG…</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>Kopiera eller spara diagrammet</translation>
    </message>
    <message>
        <source>%1: copy or save</source>
        <translation>%1: kopiera eller spara</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Varför den här siffran?</translation>
    </message>
</context>
<context>
    <name>samordna::views::ChartsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Counting %1…</source>
        <translation>Räknar: %1…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Go to activities</source>
        <translation>Gå till aktiviteter</translation>
    </message>
    <message>
        <source>Go to measures</source>
        <translation>Gå till åtgärder</translation>
    </message>
    <message>
        <source>The chart was saved: %1</source>
        <translation>Diagrammet sparades: %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::CheckWords</name>
    <message numerus="yes">
        <source>The file is damaged: %n fault(s) in how it is stored. Do not go on in it. Put a copy in its place, or export everything as JSON and import that into a new county file.</source>
        <translation>
            <numerusform>Filen är skadad: ett fel i hur den är lagrad. Fortsätt inte i den. Lägg en kopia på dess plats, eller exportera allt som JSON och importera det i en ny länsfil.</numerusform>
            <numerusform>Filen är skadad: %n fel i hur den är lagrad. Fortsätt inte i den. Lägg en kopia på dess plats, eller exportera allt som JSON och importera det i en ny länsfil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to rows that are not there. Do not go on in the file: put a copy in its place.</source>
        <translation>
            <numerusform>%n rad hör till en rad som inte finns. Fortsätt inte i filen: lägg en kopia på dess plats.</numerusform>
            <numerusform>%n rader hör till rader som inte finns. Fortsätt inte i filen: lägg en kopia på dess plats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has changed how the file is built. Do not go on in it: put a copy in its place.</source>
        <translation>Ett annat program har ändrat hur filen är uppbyggd. Fortsätt inte i den: lägg en kopia på dess plats.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in what the file keeps to find rows quickly. It is made anew from the rows; nothing that you entered is at fault.</source>
        <translation>
            <numerusform>%n fel i filens register över raderna. Registret kan göras om från raderna; inget du har skrivit är fel.</numerusform>
            <numerusform>%n fel i filens register över raderna. Registret kan göras om från raderna; inget du har skrivit är fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) that the file keeps are not what its rows add up to, so figures may be wrong. They are counted anew; nothing that you entered is at fault.</source>
        <translation>
            <numerusform>%n antal som filen håller reda på stämmer inte med raderna, så siffror kan vara fel. Det kan räknas om; inget du har skrivit är fel.</numerusform>
            <numerusform>%n antal som filen håller reda på stämmer inte med raderna, så siffror kan vara fel. De kan räknas om; inget du har skrivit är fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find does not know the words of %n row(s) as they are now. They are read anew; nothing that you entered is at fault.</source>
        <translation>
            <numerusform>Sök känner inte till orden i %n rad som den är nu. De kan läsas om; inget du har skrivit är fel.</numerusform>
            <numerusform>Sök känner inte till orden i %n rader som de är nu. De kan läsas om; inget du har skrivit är fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is not as this program wrote it: another program has changed it. Figures and texts can be right, but what was known on an earlier day cannot be relied on. It cannot be mended; compare with a copy.</source>
        <translation>Historiken är inte som det här programmet skrev den: ett annat program har ändrat den. Siffror och texter kan stämma, men det går inte att lita på vad som var känt en tidigare dag. Den går inte att laga; jämför med en kopia.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) break a rule, such as an end before its start. Show the row and correct the field.</source>
        <translation>
            <numerusform>%n fält bryter mot en regel, till exempel ett slut före sin början. Visa raden och rätta fältet.</numerusform>
            <numerusform>%n fält bryter mot en regel, till exempel ett slut före sin början. Visa raden och rätta fälten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen period(s) do not give the figures that were frozen. Compare on the page Periods, and freeze again with a reason.</source>
        <translation>
            <numerusform>%n fryst period ger inte de siffror som frystes. Jämför på sidan Perioder, och frys igen med ett skäl.</numerusform>
            <numerusform>%n frysta perioder ger inte de siffror som frystes. Jämför på sidan Perioder, och frys igen med ett skäl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ColumnChooser</name>
    <message>
        <source>Columns…</source>
        <translation>Kolumner…</translation>
    </message>
</context>
<context>
    <name>samordna::views::ColumnDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order. Space ticks, Alt+Up and Alt+Down move.</source>
        <translation>Kryssade kolumner visas, i den här ordningen. Blanksteg kryssar, Alt+Upp och Alt+Ned flyttar.</translation>
    </message>
    <message>
        <source>&amp;Show all in the first order</source>
        <translation>&amp;Visa alla i den första ordningen</translation>
    </message>
</context>
<context>
    <name>samordna::views::Commands</name>
    <message>
        <source>Open a file first.</source>
        <translation>Öppna en fil först.</translation>
    </message>
    <message>
        <source>The file is open for reading only, or nothing that fits is chosen.</source>
        <translation>Filen är öppen bara för läsning, eller så är inget som passar valt.</translation>
    </message>
    <message>
        <source>There is nothing here now that it could be done to.</source>
        <translation>Det finns inget här just nu som det kan göras med.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ComparisonPane</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
    <message>
        <source>The whole plan: %1, now %2.</source>
        <translation>Hela planen: %1, nu %2.</translation>
    </message>
    <message>
        <source>The whole plan is unmoved at %1.</source>
        <translation>Hela planen är oförändrad: %1.</translation>
    </message>
    <message>
        <source>Measures: %1 added, %2 no longer there, %3 changed.</source>
        <translation>Åtgärder: %1 tillagda, %2 finns inte längre, %3 ändrade.</translation>
    </message>
    <message>
        <source>The file had not begun on %1. Choose a later day.</source>
        <translation>Filen fanns inte %1. Välj en senare dag.</translation>
    </message>
    <message>
        <source>That version is no longer there. Choose another.</source>
        <translation>Den versionen finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Bara det som ändrats</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Both tables, as cells for a spreadsheet</source>
        <translation>Båda tabellerna, som celler för ett kalkylblad</translation>
    </message>
</context>
<context>
    <name>samordna::views::ComparisonTables</name>
    <message>
        <source>%1: was %2, is now %3</source>
        <translation>%1: var %2, är nu %3</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>var %1</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>är nu %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Figures then and now</source>
        <translation>Siffror då och nu</translation>
    </message>
    <message>
        <source>Measures that differ</source>
        <translation>Åtgärder som skiljer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>samordna::views::ContentsList</name>
    <message>
        <source>Contents of the report</source>
        <translation>Rapportens innehåll</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sida %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Välj en dag (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>Write a day such as 2026-11-24, or 24/11.</source>
        <translation>Skriv en dag, till exempel 2026-11-24 eller 24/11.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Den dagen finns inte i kalendern.</translation>
    </message>
</context>
<context>
    <name>samordna::views::DayList</name>
    <message>
        <source>Activities %1</source>
        <translation>Aktiviteter %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;New activity</source>
        <translation>&amp;Ny aktivitet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activities are listed here. Filter them to see others.</source>
        <translation>
            <numerusform>%1 av %n aktivitet står här. Filtrera för att se andra.</numerusform>
            <numerusform>%1 av %n aktiviteter står här. Filtrera för att se andra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::DegreeDelegate</name>
    <message>
        <source>Follows the progress</source>
        <translation>Följer framstegen</translation>
    </message>
</context>
<context>
    <name>samordna::views::DialogDraft</name>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Shows the fields as they are stored, without what came back</source>
        <translation>Visar fälten som de är sparade, utan det som kom tillbaka</translation>
    </message>
</context>
<context>
    <name>samordna::views::DraftGuide</name>
    <message numerus="yes">
        <source>What you typed in %n place(s) was not stored when the program ended. It is kept there.</source>
        <translation>
            <numerusform>Det du skrev på %n ställe sparades inte när programmet avslutades. Det finns kvar där.</numerusform>
            <numerusform>Det du skrev på %n ställen sparades inte när programmet avslutades. Det finns kvar där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Ta bort det</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go of what you typed in %n place(s)? It cannot be brought back.</source>
        <translation>
            <numerusform>Ta bort det du skrev på %n ställe? Det går inte att få tillbaka.</numerusform>
            <numerusform>Ta bort det du skrev på %n ställen? Det går inte att få tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed is let go. Everything shows what is stored.</source>
        <translation>Det du skrev är borttaget. Alla fält visar det som är sparat.</translation>
    </message>
</context>
<context>
    <name>samordna::views::DueDelegate</name>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
</context>
<context>
    <name>samordna::views::DuplicatesDialog</name>
    <message>
        <source>Show pairs that are &amp;not duplicates</source>
        <translation>Visa par som &amp;inte är dubbletter</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Slå ihop…</translation>
    </message>
    <message>
        <source>Not &amp;duplicates</source>
        <translation>Inte &amp;dubbletter</translation>
    </message>
    <message>
        <source>Duplicates among the organisations</source>
        <translation>Dubbletter bland organisationerna</translation>
    </message>
    <message>
        <source>Pairs that may be the same</source>
        <translation>Par som kan vara samma</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Kan vara samma som</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Said not to be duplicates</source>
        <translation>Markerade som inte dubbletter</translation>
    </message>
    <message>
        <source>No two organisations look the same.</source>
        <translation>Inga organisationer ser ut att vara dubbletter.</translation>
    </message>
    <message>
        <source>These look the same. Merge a pair, or say that they are not duplicates: then they are not suggested again on this computer.</source>
        <translation>De här ser ut att vara samma. Slå ihop ett par, eller säg att de inte är dubbletter: då föreslås de inte igen på den här datorn.</translation>
    </message>
    <message>
        <source>May be &amp;duplicates</source>
        <translation>Kan vara &amp;dubbletter</translation>
    </message>
</context>
<context>
    <name>samordna::views::ExchangeCommands</name>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>%n rad importerades.</numerusform>
            <numerusform>%n rader importerades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were pasted.</source>
        <translation>
            <numerusform>%n rad klistrades in.</numerusform>
            <numerusform>%n rader klistrades in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skriven: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) stay in the county file: only their names are told.</source>
        <translation>
            <numerusform>%n bifogad fil blir kvar i länsfilen: bara dess namn lämnas ut.</numerusform>
            <numerusform>%n bifogade filer blir kvar i länsfilen: bara deras namn lämnas ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the limit for small counts</source>
        <translation>Ändra gränsen för små antal</translation>
    </message>
    <message>
        <source>Counts of persons are no longer masked in what leaves the program.</source>
        <translation>Antal personer maskeras inte längre i det som lämnar programmet.</translation>
    </message>
    <message>
        <source>Counts of persons below %1 are masked in what leaves the program.</source>
        <translation>Antal personer under %1 maskeras i det som lämnar programmet.</translation>
    </message>
    <message>
        <source>A copy was saved: %1. You go on in the file itself.</source>
        <translation>Kopian är sparad: %1. Du arbetar vidare i filen du hade öppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are in it.</source>
        <translation>
            <numerusform>%n dag finns med.</numerusform>
            <numerusform>%n dagar finns med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::FieldEditor</name>
    <message>
        <source>Choose from the list, or write it in another way.</source>
        <translation>Välj ur listan eller skriv på ett annat sätt.</translation>
    </message>
</context>
<context>
    <name>samordna::views::FileActions</name>
    <message>
        <source>What do you want to export?</source>
        <translation>Vad vill du exportera?</translation>
    </message>
    <message>
        <source>Workbook for Excel</source>
        <translation>Arbetsbok för Excel</translation>
    </message>
    <message>
        <source>Delivery package</source>
        <translation>Leveranspaket</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>Everything, nothing masked (JSON)</source>
        <translation>Allt, utan maskering (JSON)</translation>
    </message>
    <message>
        <source>Calendar of due days</source>
        <translation>Kalender med förfallodagar</translation>
    </message>
    <message>
        <source>Gathering due days</source>
        <translation>Samlar förfallodagar</translation>
    </message>
</context>
<context>
    <name>samordna::views::FileCare</name>
    <message>
        <source>That is the file itself. Choose another one to compare with.</source>
        <translation>Det är filen själv. Välj en annan att jämföra med.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Jämför %1</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>The file is whole and keeps every rule.</source>
        <translation>Filen är hel och följer alla regler.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Kontrollerar %1</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Put the copy of %1 in its place</source>
        <translation>Lägg kopian från %1 på dess plats</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Visa raden</translation>
    </message>
    <message>
        <source>The row has no page of its own. Save the list to see which it is.</source>
        <translation>Raden har ingen egen sida. Spara listan för att se vilken det är.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Mending %1</source>
        <translation>Lagar %1</translation>
    </message>
    <message>
        <source>The file was mended: it is whole and keeps every rule.</source>
        <translation>Filen är lagad: den är hel och följer alla regler.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skriven: %1</translation>
    </message>
    <message>
        <source>This is the copy of %1. The damaged file is now called %2.</source>
        <translation>Det här är kopian från %1. Den skadade filen heter nu %2.</translation>
    </message>
</context>
<context>
    <name>samordna::views::FileNotes</name>
    <message>
        <source>What to do</source>
        <translation>Så gör du</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Se vad som skiljer</translation>
    </message>
    <message>
        <source>This file is a conflict copy: a sync program made it of %1 when two had written at the same time.</source>
        <translation>Den här filen är en konfliktkopia: ett synkprogram gjorde den av %1 när två hade skrivit samtidigt.</translation>
    </message>
    <message numerus="yes">
        <source>Beside this file lie %n conflict copy(ies), made by a sync program when two had written at the same time: %1.</source>
        <translation>
            <numerusform>Bredvid den här filen ligger en konfliktkopia som ett synkprogram gjorde när två hade skrivit samtidigt: %1.</numerusform>
            <numerusform>Bredvid den här filen ligger %n konfliktkopior som ett synkprogram gjorde när två hade skrivit samtidigt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file lies in a folder that %1 syncs. Let one at a time work in it, and wait until it is synced before the next one opens it: otherwise there will be two files with half the work in each.</source>
        <translation>Den här filen ligger i en mapp som %1 synkar. Låt en i taget arbeta i den, och vänta tills den är synkad innan nästa öppnar den: annars blir det två filer med halva arbetet i vardera.</translation>
    </message>
</context>
<context>
    <name>samordna::views::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
</context>
<context>
    <name>samordna::views::FindLines</name>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>%1 – the first %2</source>
        <translation>%1 – de första %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tillbakadragen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Uppföljningspunkter</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Dagordningspunkter</translation>
    </message>
    <message>
        <source>Recurring activities</source>
        <translation>Återkommande aktiviteter</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Insatsområden</translation>
    </message>
    <message>
        <source>Reporting days</source>
        <translation>Rapporteringsdagar</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Indikatorvärden</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
</context>
<context>
    <name>samordna::views::FindPalette</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find anything, or &gt; for a command</source>
        <translation>Sök efter vad som helst, eller &gt; för ett kommando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Sökträffar</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab next group · Enter opens · Esc closes</source>
        <translation>↑ ↓ välj · Tabb nästa grupp · Enter öppnar · Esc stänger</translation>
    </message>
    <message>
        <source>Nothing holds these words. Try fewer letters or another word: the beginning of a word is enough, å, ä and ö are letters of their own, and words in quotes must stand exactly so.</source>
        <translation>Inget innehåller de här orden. Pröva färre bokstäver eller ett annat ord: början av ett ord räcker, å, ä och ö är egna bokstäver, och ord inom citattecken ska stå precis så.</translation>
    </message>
    <message>
        <source>Last chosen</source>
        <translation>Senast valt</translation>
    </message>
</context>
<context>
    <name>samordna::views::FollowUpPanel</name>
    <message>
        <source>Milestones</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>By progress: %1</source>
        <translation>Enligt framstegen: %1</translation>
    </message>
    <message>
        <source>As suggested: %1</source>
        <translation>Enligt förslag: %1</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Varför %1?</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Räknas efter: %1</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>löpande</translation>
    </message>
    <message>
        <source>The progress says: %1</source>
        <translation>Framstegen säger: %1</translation>
    </message>
    <message>
        <source>Has passed</source>
        <translation>Har passerat</translation>
    </message>
    <message>
        <source>Show what it is made of (F8)</source>
        <translation>Visa vad den består av (F8)</translation>
    </message>
    <message>
        <source>The signal differs from the suggestion, %1. Say why.</source>
        <translation>Signalen skiljer sig från förslaget, %1. Skriv varför.</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Förslag: %1</translation>
    </message>
    <message>
        <source>Why no figure?</source>
        <translation>Varför ingen siffra?</translation>
    </message>
</context>
<context>
    <name>samordna::views::Form</name>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>%1: this cannot be read. %2</source>
        <translation>%1: det här går inte att tolka. %2</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Inget klistrades in.</translation>
    </message>
</context>
<context>
    <name>samordna::views::GroupChooser</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fäll ihop alla grupper</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Fäll ut alla grupper</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Utan grupper</translation>
    </message>
    <message>
        <source>Do not group the activities</source>
        <translation>Gruppera inte aktiviteterna</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Efter månad</translation>
    </message>
    <message>
        <source>Group the activities by month</source>
        <translation>Gruppera aktiviteterna efter månad</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter typ</translation>
    </message>
    <message>
        <source>Group the activities by kind</source>
        <translation>Gruppera aktiviteterna efter typ</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Efter kommun</translation>
    </message>
    <message>
        <source>Group the activities by municipality</source>
        <translation>Gruppera aktiviteterna efter kommun</translation>
    </message>
    <message>
        <source>By organiser</source>
        <translation>Efter arrangör</translation>
    </message>
    <message>
        <source>Group the activities by organiser</source>
        <translation>Gruppera aktiviteterna efter arrangör</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
</context>
<context>
    <name>samordna::views::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Handbokens innehåll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Sök i handboken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nästa ställe</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Föregående ställe</translation>
    </message>
    <message>
        <source>No page holds these words</source>
        <translation>Ingen sida har de orden</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc closes the manual. F1 opens it at the page where you are.</source>
        <translation>Esc stänger handboken. F1 öppnar den vid den sida du är på.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this page. F3 goes to the next, Esc ends the search.</source>
        <translation>
            <numerusform>%n ställe på sidan. Esc avslutar sökningen.</numerusform>
            <numerusform>%n ställen på sidan. F3 går till nästa, Esc avslutar sökningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this page. Try fewer or shorter words; Esc ends the search.</source>
        <translation>Inget på den här sidan. Prova färre eller kortare ord. Esc avslutar sökningen.</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – Handbok</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>samordna::views::HistoryList</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Ändringar, det senaste först</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>historiken</translation>
    </message>
</context>
<context>
    <name>samordna::views::HistoryPanel</name>
    <message>
        <source>Show older changes</source>
        <translation>Visa äldre ändringar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>Hela ändringen</translation>
    </message>
    <message>
        <source>Copy the chosen changes as text (Ctrl+C)</source>
        <translation>Kopiera de valda ändringarna som text (Ctrl+C)</translation>
    </message>
    <message>
        <source>Looking through the history …</source>
        <translation>Läser historiken …</translation>
    </message>
    <message>
        <source>Nothing has been changed since the file was opened.</source>
        <translation>Inget har ändrats sedan filen öppnades.</translation>
    </message>
    <message>
        <source>The history tells of no change here yet.</source>
        <translation>Historiken har inga ändringar här ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln changes</source>
        <translation>
            <numerusform>Den senaste ändringen</numerusform>
            <numerusform>De senaste %Ln ändringarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n values back</source>
        <translation>
            <numerusform>Återställ värdet</numerusform>
            <numerusform>Återställ %n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Filen är öppen endast för läsning.</translation>
    </message>
    <message>
        <source>At most %1 values can be put back at once.</source>
        <translation>Högst %1 värden kan återställas på en gång.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were before.</source>
        <translation>
            <numerusform>Värdet är återställt.</numerusform>
            <numerusform>%n värden är återställda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::HistoryWords</name>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagd: %1</translation>
    </message>
    <message>
        <source>Taken away: its addition was undone</source>
        <translation>Borttagen: tillägget ångrades</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Tagen ur bruk: %1</translation>
    </message>
    <message>
        <source>Taken back; it was withdrawn: %1</source>
        <translation>Åter i bruk; var tagen ur bruk: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Förut: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Efteråt: %1</translation>
    </message>
    <message>
        <source>Choose a change of a field to put back what stood there before.</source>
        <translation>Välj en ändring av ett fält för att återställa det som stod där förut.</translation>
    </message>
    <message>
        <source>What stood there before stands there now too.</source>
        <translation>Det som stod där förut står där nu också.</translation>
    </message>
    <message>
        <source>The row was taken away, so nothing can be put back into it.</source>
        <translation>Raden är borttagen, så inget i den kan återställas.</translation>
    </message>
    <message>
        <source>The row is withdrawn. Take it back first.</source>
        <translation>Raden är tagen ur bruk. Återställ den först.</translation>
    </message>
    <message>
        <source>What it referred to is no longer there.</source>
        <translation>Det som värdet pekade på finns inte kvar.</translation>
    </message>
    <message>
        <source>What it referred to is withdrawn. Take that back first.</source>
        <translation>Det som värdet pekade på är taget ur bruk. Återställ det först.</translation>
    </message>
    <message>
        <source>The field no longer takes such a value.</source>
        <translation>Fältet tar inte längre emot ett sådant värde.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportColumnTable</name>
    <message>
        <source>Not known</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Another column has it</source>
        <translation>En annan kolumn har fältet</translation>
    </message>
    <message>
        <source>Worked out by Samordna</source>
        <translation>Räknas ut av Samordna</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Heading in the sheet</source>
        <translation>Rubrik i bladet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Read into</source>
        <translation>Läses in i</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Importera inte</translation>
    </message>
    <message>
        <source>(column %1, no heading)</source>
        <translation>(kolumn %1, utan rubrik)</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>Fält för ”%1”</translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportColumnsPane</name>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>Empty cells change nothing in the file. What you match by hand is remembered for the next import.</source>
        <translation>Tomma celler ändrar inget i filen. Det du själv parar ihop kommer programmet ihåg till nästa import.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Läs &amp;som</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Rubriker på rad</translation>
    </message>
    <message>
        <source>Rows are the &amp;same by</source>
        <translation>Sa&amp;mma rad känns igen på</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Teckenkodning</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Sk&amp;iljetecken</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <translation>
            <numerusform>%1 – %n rad</numerusform>
            <numerusform>%1 – %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Tick the sheets to import; what is chosen below is of the marked sheet.</source>
        <translation>%1. Kryssa för de blad som ska importeras; valen nedanför gäller det markerade bladet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n row(s) below the headings.</source>
        <translation>
            <numerusform>%1 – %n rad under rubrikerna.</numerusform>
            <numerusform>%1 – %n rader under rubrikerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column for: %1</source>
        <translation>Välj en kolumn för: %1</translation>
    </message>
    <message>
        <source>%1: choose a column for: %2</source>
        <translation>%1: välj en kolumn för: %2</translation>
    </message>
    <message>
        <source>Tick a sheet to import.</source>
        <translation>Kryssa för ett blad att importera.</translation>
    </message>
    <message>
        <source>Follow-ups in rows without a period of their own belong to %1.</source>
        <translation>Uppföljning på rader utan egen period hör till %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>headings</comment>
        <translation>inga</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n row(s) without headings.</source>
        <translation>
            <numerusform>%1 – %n rad utan rubriker.</numerusform>
            <numerusform>%1 – %n rader utan rubriker.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportDialog</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Spara som te&amp;xt…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>State of the import</source>
        <translation>Läget för importen</translation>
    </message>
    <message>
        <source>Log of the import</source>
        <translation>Importens logg</translation>
    </message>
    <message>
        <source>Step 1 of 2: What each column is</source>
        <translation>Steg 1 av 2: Vad varje kolumn är</translation>
    </message>
    <message>
        <source>Step 2 of 2: What becomes of each row</source>
        <translation>Steg 2 av 2: Vad som händer med varje rad</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Vad som händer med varje rad</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Det här importerades</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 and %2 row(s)</source>
        <translation>
            <numerusform>&amp;Importera %1 och %2 rad</numerusform>
            <numerusform>&amp;Importera %1 och %2 rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %1 row(s)</source>
        <translation>
            <numerusform>&amp;Importera %1 rad</numerusform>
            <numerusform>&amp;Importera %1 rader</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: look at the rows</source>
        <translation>&amp;Nästa: se raderna</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>All of it can be undone in one step, with Undo in the window.</source>
        <translation>Allt kan tas tillbaka i ett steg, med Ångra i fönstret.</translation>
    </message>
    <message>
        <source>Comparing the rows with the file …</source>
        <translation>Jämför raderna med filen …</translation>
    </message>
    <message>
        <source>There is nothing to write: the file holds all of this already.</source>
        <translation>Det finns inget att skriva: allt detta finns redan i filen.</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import. All of it is written, or nothing; one Undo takes it back.</source>
        <translation>Inget skrivs innan du väljer Importera. Antingen skrivs allt eller inget, och det kan ångras i ett steg.</translation>
    </message>
    <message>
        <source>import log %1</source>
        <translation>importlogg %1</translation>
    </message>
    <message>
        <source>The log was saved: %1</source>
        <translation>Loggen sparades: %1</translation>
    </message>
    <message numerus="yes">
        <source>Comparing with the file: %n row(s) so far …</source>
        <translation>
            <numerusform>Jämför med filen: %n rad hittills …</numerusform>
            <numerusform>Jämför med filen: %n rader hittills …</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>Läser raderna …</translation>
    </message>
    <message>
        <source>There is nothing to write: what would be new or changed is refused or left out.</source>
        <translation>Det finns inget att skriva: det som skulle bli nytt eller ändrat är avvisat eller utelämnat.</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Skrivna rader</translation>
    </message>
    <message>
        <source>All is written and is being saved; this can no longer be stopped.</source>
        <translation>Allt är skrivet och sparas nu. Det går inte längre att avbryta.</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows. Cancel leaves the file as it was.</source>
        <translation>Skriver rad %1 av %2. Om du avbryter är filen som förut.</translation>
    </message>
    <message>
        <source>Checking %1 rows against the rules …</source>
        <translation>Prövar %1 rader mot reglerna …</translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportRowsModel</name>
    <message>
        <source>Read into: %1</source>
        <translation>Läses in i: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Att veta</translation>
    </message>
    <message>
        <source>Row %1, not to be imported</source>
        <translation>Rad %1, importeras inte</translation>
    </message>
    <message>
        <source>Row %1, to be imported</source>
        <translation>Rad %1, importeras</translation>
    </message>
    <message>
        <source>was %1, becomes %2</source>
        <translation>var %1, blir %2</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Rad %1: %2.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ändras: %1</translation>
    </message>
    <message>
        <source>%1, not to be imported</source>
        <translation>%1, importeras inte</translation>
    </message>
    <message>
        <source>%1, to be imported</source>
        <translation>%1, importeras</translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportRowsPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Rader att importera</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>B&amp;lad</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>What to know of the row</source>
        <translation>Att veta om raden</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows</comment>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>rows</comment>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows</comment>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows</comment>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>With remarks</source>
        <comment>rows</comment>
        <translation>Med anmärkning</translation>
    </message>
    <message>
        <source>No row is of this kind. Choose another of the choices above.</source>
        <translation>Ingen rad är av det slaget. Välj något annat här ovanför.</translation>
    </message>
    <message>
        <source>Choose a row to see what becomes of it. F2 mends a cell, Space leaves the row out.</source>
        <translation>Välj en rad för att se vad som händer med den. F2 ändrar en cell, mellanslag tar bort raden från importen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as in this file already and are not listed.</source>
        <translation>
            <numerusform>%n rad är redan som i den här filen och visas inte.</numerusform>
            <numerusform>%n rader är redan som i den här filen och visas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what becomes of it. Space leaves the row out.</source>
        <translation>Välj en rad för att se vad som händer med den. Mellanslag låter raden vara.</translation>
    </message>
    <message>
        <source>Where &amp;both files have changed the same field</source>
        <translation>Där &amp;båda filerna har ändrat samma fält</translation>
    </message>
    <message>
        <source>Where both files have changed the same field</source>
        <translation>Där båda filerna har ändrat samma fält</translation>
    </message>
    <message>
        <source>Keep what this file has</source>
        <translation>Behåll det som står i den här filen</translation>
    </message>
    <message>
        <source>Take what the other file has</source>
        <translation>Ta det som står i den andra filen</translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportRowsView</name>
    <message>
        <source>Mend the cell</source>
        <translation>Rätta cellen</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in</source>
        <translation>Utelämna raden, eller ta med den</translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportSession</name>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Klistra in rader</translation>
    </message>
</context>
<context>
    <name>samordna::views::ImportWords</name>
    <message>
        <source>no column holds “%1”</source>
        <translation>ingen kolumn har ”%1”</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>”%1” är tom</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” cannot be read as a date; write it like 2026-03-17</source>
        <translation>”%1” i kolumnen ”%2” går inte att läsa som ett datum; skriv det som 2026-03-17</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” cannot be read as a period; write it like 2026, 2026-T3 or 2026-11</source>
        <translation>”%1” i kolumnen ”%2” går inte att läsa som en period; skriv den som 2026, 2026-T3 eller 2026-11</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not a number</source>
        <translation>”%1” i kolumnen ”%2” är inget tal</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is none of the plan&apos;s focus areas; write its number or its name</source>
        <translation>”%1” i kolumnen ”%2” är inget av planens insatsområden; skriv områdets nummer eller namn</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is none of the file&apos;s indicators</source>
        <translation>”%1” i kolumnen ”%2” är ingen av filens indikatorer</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not known</source>
        <translation>”%1” i kolumnen ”%2” är inte känt</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 characters</source>
        <translation>”%1” har fler än %2 tecken</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is before the start</source>
        <translation>”%1” i kolumnen ”%2” är före starten</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not between 0 and 100</source>
        <translation>”%1” i kolumnen ”%2” är inte mellan 0 och 100</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is less than 0</source>
        <translation>”%1” i kolumnen ”%2” är mindre än 0</translation>
    </message>
    <message>
        <source>the number “%1” belongs to another measure of the same focus area</source>
        <translation>numret ”%1” hör till en annan åtgärd i samma insatsområde</translation>
    </message>
    <message>
        <source>the measure would be a part of itself</source>
        <translation>åtgärden skulle bli en del av sig själv</translation>
    </message>
    <message>
        <source>it seems to hold a personal identity number</source>
        <translation>den verkar innehålla ett personnummer</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out</source>
        <translation>Kolumnen ”%1” är okänd och tas inte med</translation>
    </message>
    <message>
        <source>The column “%1” is left out: another column is read into the same field</source>
        <translation>Kolumnen ”%1” tas inte med: en annan kolumn läses in i samma fält</translation>
    </message>
    <message>
        <source>The column “%1” is left out: Samordna works it out itself</source>
        <translation>Kolumnen ”%1” tas inte med: Samordna räknar ut den själv</translation>
    </message>
    <message>
        <source>The delivery masks counts of persons below %1</source>
        <translation>Leveransen döljer antal personer under %1</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are masked and are not in the delivery</source>
        <translation>
            <numerusform>%n observation är dold och finns inte i leveransen</numerusform>
            <numerusform>%n observationer är dolda och finns inte i leveransen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) have masked counts of participants; those that this file has are kept</source>
        <translation>
            <numerusform>%n aktivitet har dolda deltagarantal; de som finns i den här filen behålls</numerusform>
            <numerusform>%n aktiviteter har dolda deltagarantal; de som finns i den här filen behålls</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit below which counts of persons are masked changes in this file: %1 (0 masks nothing)</source>
        <translation>Gränsen för när antal personer döljs ändras i den här filen: %1 (0 döljer inget)</translation>
    </message>
    <message>
        <source>“%1” was not understood; it is kept in the row&apos;s remark</source>
        <translation>”%1” gick inte att tolka; det sparas i radens anmärkning</translation>
    </message>
    <message>
        <source>“%1” is a new organisation</source>
        <translation>”%1” är en ny organisation</translation>
    </message>
    <message>
        <source>The total “%1” is not the sum of its groups; it is kept in the row&apos;s remark</source>
        <translation>Totalen ”%1” är inte summan av grupperna; den sparas i radens anmärkning</translation>
    </message>
    <message>
        <source>“%1” is a masked count; what this file has is kept</source>
        <translation>”%1” är ett dolt antal; det som finns i den här filen behålls</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ny rad</numerusform>
            <numerusform>%n nya rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvisad</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n tas inte med</numerusform>
            <numerusform>%n tas inte med</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>it stands for the same as row %1; leave one of them out, or choose more columns that tell rows apart</source>
        <translation>den gäller samma sak som rad %1; ta bort en av dem ur importen, eller välj fler kolumner som skiljer raderna åt</translation>
    </message>
    <message>
        <source>it is withdrawn in this file; restore it there first</source>
        <translation>den är återkallad i den här filen; återställ den där först</translation>
    </message>
    <message>
        <source>it seems to hold a personal identity number; take it away, since the file must hold no persons</source>
        <translation>den verkar innehålla ett personnummer; ta bort det, filen får inte innehålla uppgifter om personer</translation>
    </message>
    <message>
        <source>The row is refused: %1</source>
        <translation>Raden avvisas: %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Measures and follow-ups</source>
        <translation>Åtgärder och uppföljning</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Observations of indicators</source>
        <translation>Indikatorvärden</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Title (the number may change)</source>
        <translation>Rubriken (numret får ändras)</translation>
    </message>
    <message>
        <source>Day, title and kind</source>
        <translation>Dag, rubrik och typ</translation>
    </message>
    <message>
        <source>Day, title and start time</source>
        <translation>Dag, rubrik och starttid</translation>
    </message>
    <message>
        <source>Day, title and place</source>
        <translation>Dag, rubrik och plats</translation>
    </message>
    <message>
        <source>Number and title, else the number</source>
        <translation>Nummer och rubrik, annars numret</translation>
    </message>
    <message>
        <source>Day and title</source>
        <translation>Dag och rubrik</translation>
    </message>
    <message>
        <source>Indicator, period and group</source>
        <translation>Indikator, period och grupp</translation>
    </message>
    <message>
        <source>Name or another name</source>
        <translation>Namn eller annat namn</translation>
    </message>
    <message>
        <source>Participants in all (checked against the groups)</source>
        <translation>Deltagare totalt (jämförs med grupperna)</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Uppföljning: %1</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Goal of the strategy</source>
        <translation>Strategimål</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Insatsområde</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Indikatorvärde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Frozen period</source>
        <translation>Fryst period</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Import of %1, %2</source>
        <translation>Import av %1, %2</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Succession of measures</source>
        <translation>Efterföljd mellan åtgärder</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Dagordningspunkt</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Uppföljningspunkt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Day of the year wheel</source>
        <translation>Kalenderdag</translation>
    </message>
    <message>
        <source>Reporting day</source>
        <translation>Rapporteringsdag</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Nya rader</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Ändrade rader</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>Oförändrade rader</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Rader som inte tas med</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) come without the file itself, which stays where it was attached; attach it again here</source>
        <translation>
            <numerusform>%n bilaga kommer utan själva filen, som är kvar där den bifogades; bifoga den igen här</numerusform>
            <numerusform>%n bilagor kommer utan själva filerna, som är kvar där de bifogades; bifoga dem igen här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked counts; what this file has is kept</source>
        <translation>
            <numerusform>%n maskerat antal; det som filen har behålls</numerusform>
            <numerusform>%n maskerade antal; det som filen har behålls</numerusform>
        </translation>
    </message>
    <message>
        <source>it refers to “%1”, which is new and is not imported</source>
        <translation>den hänvisar till ”%1”, som är ny och inte importeras</translation>
    </message>
    <message>
        <source>the period is frozen with the version “%1” already</source>
        <translation>perioden är redan fryst med versionen ”%1”</translation>
    </message>
    <message>
        <source>another row has the period “%1” already</source>
        <translation>en annan rad har redan perioden ”%1”</translation>
    </message>
    <message>
        <source>the measures would wait for each other</source>
        <translation>åtgärderna skulle vänta på varandra</translation>
    </message>
    <message>
        <source>both files have changed “%1”; what this file has is kept, and the other has: %2</source>
        <translation>båda filerna har ändrat ”%1”. Det som står här behålls. I den andra står: %2</translation>
    </message>
    <message>
        <source>both files have changed “%1”; what the other has is taken, and this file had: %2</source>
        <translation>båda filerna har ändrat ”%1”. Det som står i den andra tas. Här stod: %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorFilters</name>
    <message>
        <source>Filter indicators</source>
        <translation>Filtrera indikatorer</translation>
    </message>
    <message>
        <source>Show withdrawn indicators</source>
        <translation>Visa indikatorer som tagits ur bruk</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Våra</translation>
    </message>
    <message>
        <source>Misses target</source>
        <translation>Når inte målet</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Lacks value</source>
        <translation>Saknar värde</translation>
    </message>
    <message>
        <source>Late value</source>
        <translation>Försenat värde</translation>
    </message>
    <message>
        <source>Area or measure</source>
        <translation>Insatsområde eller åtgärd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Of late measures</source>
        <translation>Hör till försenade åtgärder</translation>
    </message>
    <message>
        <source>Of measures without follow-up</source>
        <translation>Hör till åtgärder utan uppföljning</translation>
    </message>
    <message>
        <source>Of our measures</source>
        <translation>Hör till våra åtgärder</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla insatsområden</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorList</name>
    <message>
        <source>No indicator has a value or a target yet.</source>
        <translation>Ingen indikator har ett värde eller ett målvärde ännu.</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>inget mål</translation>
    </message>
    <message>
        <source>%1: %2 of the target %3</source>
        <translation>%1: %2 av målvärdet %3</translation>
    </message>
    <message>
        <source>%1: %2, no target</source>
        <translation>%1: %2, inget målvärde</translation>
    </message>
    <message>
        <source>Show fewer indicators</source>
        <translation>Visa färre indikatorer</translation>
    </message>
    <message>
        <source>Show all %1 indicators</source>
        <translation>Visa alla %1 indikatorer</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Varför den här siffran?</translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorPanel</name>
    <message>
        <source>Choose an indicator to see its values.</source>
        <translation>Välj en indikator för att se dess värden.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Målvärden</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Published national series, shown for comparison</source>
        <translation>Publicerad nationell serie, visas som jämförelse</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Tagen ur bruk: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorValues</name>
    <message>
        <source>Add period</source>
        <translation>Lägg till period</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Slag av period</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits, such as 12 or 12,5.</source>
        <translation>”%1” är inget tal. Skriv siffror, till exempel 12 eller 12,5.</translation>
    </message>
    <message>
        <source>A value cannot be less than 0.</source>
        <translation>Ett värde kan inte vara mindre än 0.</translation>
    </message>
    <message>
        <source>The total %1 is not stored: the groups make %2. Correct one of them.</source>
        <translation>Totalen %1 är inte sparad: grupperna blir %2 tillsammans. Rätta det ena eller det andra.</translation>
    </message>
    <message>
        <source>%1 is not stored: the groups would be more than the total. Correct the total first.</source>
        <translation>%1 är inte sparat: grupperna skulle bli fler än totalen. Rätta totalen först.</translation>
    </message>
    <message>
        <source>Another source already states this for the period. Values from different sources are not added.</source>
        <translation>En annan källa anger redan detta för perioden. Värden från olika källor läggs inte ihop.</translation>
    </message>
    <message>
        <source>“%1” is not a period of this kind. Write for example %2.</source>
        <translation>”%1” är ingen period av det här slaget. Skriv till exempel %2.</translation>
    </message>
    <message>
        <source>The source already has a row for this period.</source>
        <translation>Källan har redan en rad för perioden.</translation>
    </message>
    <message>
        <source>The stated total is not what the groups make, %1.</source>
        <translation>Den angivna totalen är inte vad grupperna blir tillsammans, %1.</translation>
    </message>
    <message>
        <source>The total is computed: the groups make %1.</source>
        <translation>Totalen är uträknad: grupperna blir %1 tillsammans.</translation>
    </message>
    <message>
        <source>No values of this kind of period yet. Add a period to write them.</source>
        <translation>Det finns inga värden för det här slaget av period än. Lägg till en period för att skriva in dem.</translation>
    </message>
    <message>
        <source>Esc puts back what is stored.</source>
        <translation>Esc tar tillbaka det som är sparat.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be taken either.</source>
        <translation>
            <numerusform>Ytterligare %n värde kan inte tas emot.</numerusform>
            <numerusform>Ytterligare %n värden kan inte tas emot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorView</name>
    <message>
        <source>No target</source>
        <translation>Inget mål</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Inget värde</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Utan riktning</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Inte uppnått</translation>
    </message>
    <message>
        <source>Indicators, own and national</source>
        <translation>Indikatorer, egna och nationella</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Målet uppnått</translation>
    </message>
    <message>
        <source>Published national series</source>
        <translation>Publicerade nationella serier</translation>
    </message>
    <message>
        <source>The county&apos;s own</source>
        <translation>Länets egna</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::IndicatorsPage</name>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <source>Here stand the figures that the plan is followed by. There are none yet.</source>
        <translation>Här står de tal som planen följs upp med. Det finns inga än.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is %1 withdrawn? It stays in the file, with its history.</source>
        <translation>Varför tas %1 ur bruk? Indikatorn finns kvar i filen med sin historik.</translation>
    </message>
    <message>
        <source>Withdraw indicator</source>
        <translation>Ta indikator ur bruk</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 är tagen ur bruk.</translation>
    </message>
    <message>
        <source>Take indicator back into use</source>
        <translation>Ta indikator i bruk igen</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 är i bruk igen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s)</source>
        <translation>
            <numerusform>%1 av %n indikator</numerusform>
            <numerusform>%1 av %n indikatorer</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator fits the filter.</source>
        <translation>Ingen indikator passar filtret.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>samordna::views::KeyFigureCard</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Why this figure? (F8)</source>
        <translation>Varför den här siffran? (F8)</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Varför den här siffran?</translation>
    </message>
    <message>
        <source>Why %1? %2</source>
        <translation>Varför %1? %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::LeadDelegate</name>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>samordna::views::MainWindow</name>
    <message>
        <source>Open for reading only</source>
        <translation>Öppna skrivskyddad</translation>
    </message>
    <message>
        <source>Choose a figure first: a card, a bar or a row.</source>
        <translation>Välj först en siffra: ett kort, en stapel eller en rad.</translation>
    </message>
    <message>
        <source>This county file is open for reading only, so nothing can be imported into it.</source>
        <translation>Länsfilen är öppen bara för läsning, så inget går att importera till den.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öppnar %1</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, so nothing can be changed. File &gt; Save a copy makes one that can.</source>
        <translation>Filen eller mappen är skrivskyddad, så inget går att ändra. Arkiv &gt; Spara en kopia gör en fil som går att ändra.</translation>
    </message>
    <message>
        <source>The program has kept a copy of %1.</source>
        <translation>Programmet har sparat en kopia från %1.</translation>
    </message>
    <message>
        <source>Put the copy in its place</source>
        <translation>Lägg kopian på filens plats</translation>
    </message>
</context>
<context>
    <name>samordna::views::Manual</name>
    <message>
        <source>Term</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Börja här</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>Så här gör du</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
</context>
<context>
    <name>samordna::views::MaskingDialog</name>
    <message>
        <source>&amp;Mask small counts of persons</source>
        <translation>&amp;Maskera små antal personer</translation>
    </message>
    <message>
        <source>Masking of small counts</source>
        <translation>Maskering av små antal</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Counts &amp;below</source>
        <translation>Antal &amp;under</translation>
    </message>
    <message>
        <source>Use in this file</source>
        <translation>Använd i filen</translation>
    </message>
    <message>
        <source>In reports, workbooks, deliveries and what is copied, a count of persons from 1 to %1 is written “&lt;%2”. A count that would give a small one away is written “..”. In the program itself all counts are shown, and the export of everything as JSON holds them all.</source>
        <translation>I rapporter, arbetsböcker, leveranser och det som kopieras skrivs ett antal personer från 1 till %1 som ”&lt;%2”. Ett antal som skulle röja ett litet antal skrivs ”..”. I själva programmet visas alla antal, och exporten av allt som JSON innehåller alla.</translation>
    </message>
    <message>
        <source>All counts of persons leave the program as they are, however small. Check that nobody can be recognised before you send a report or a delivery.</source>
        <translation>Alla antal personer lämnar programmet som de är, hur små de än är. Kontrollera att ingen kan kännas igen innan du skickar en rapport eller en leverans.</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasureActivities</name>
    <message>
        <source>No activity serves this measure yet. Give it one where you register activities.</source>
        <translation>Ingen aktivitet hör till åtgärden ännu. Koppla en aktivitet till åtgärden när du registrerar aktiviteter.</translation>
    </message>
    <message>
        <source>Show in Activities</source>
        <translation>Visa under Aktiviteter</translation>
    </message>
    <message>
        <source>The measure&apos;s latest activities</source>
        <translation>Åtgärdens senaste aktiviteter</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasureBoard</name>
    <message>
        <source>%1 is not moved: its degree is counted (%2). Change what it is counted from, or state another degree under Follow-up.</source>
        <translation>%1 flyttades inte: genomförandegraden räknas fram (%2). Ändra det den räknas på, eller ange en annan grad under Uppföljning.</translation>
    </message>
    <message>
        <source>%1 is not moved: it runs on, and is done while it does. Clear “runs” under Follow-up.</source>
        <translation>%1 flyttades inte: den pågår löpande och är genomförd så länge den gör det. Ta bort ”Pågår” under Uppföljning.</translation>
    </message>
    <message>
        <source>%1 is not moved: it is withdrawn, or not the county&apos;s to do. Change that under Details.</source>
        <translation>%1 flyttades inte: den är tagen ur bruk eller ej tillämplig i länet. Ändra det under Uppgifter.</translation>
    </message>
    <message>
        <source>%1 is not moved: this column is no degree. Clear the degree under Follow-up instead.</source>
        <translation>%1 flyttades inte: kolumnen är ingen genomförandegrad. Ta bort graden under Uppföljning i stället.</translation>
    </message>
    <message>
        <source>Set degree: %1</source>
        <translation>Ange grad: %1</translation>
    </message>
    <message>
        <source>Counts as not started: no degree is stated, and there is nothing to count one from yet.</source>
        <translation>Räknas som ej påbörjad: ingen genomförandegrad är angiven och det finns inget att räkna den från än.</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasureCommands</name>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>New sub-measure</source>
        <translation>Ny delåtgärd</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>Take back into the plan</source>
        <translation>Återställ till planen</translation>
    </message>
    <message>
        <source>Withdraw measure</source>
        <translation>Ta åtgärd ur bruk</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 är tagen ur bruk.</translation>
    </message>
    <message>
        <source>Take measure back into the plan</source>
        <translation>Återställ åtgärd till planen</translation>
    </message>
    <message>
        <source>%1 is in the plan again.</source>
        <translation>%1 är åter i planen.</translation>
    </message>
    <message>
        <source>The degree of %1 is set.</source>
        <translation>Genomförandegraden för %1 är angiven.</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasureFilters</name>
    <message>
        <source>Show withdrawn measures</source>
        <translation>Visa åtgärder som är tagna ur bruk</translation>
    </message>
    <message>
        <source>Filter measures</source>
        <translation>Filtrera åtgärder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Våra</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Missing follow-up</source>
        <translation>Saknar uppföljning</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Without activity</source>
        <translation>Utan aktivitet</translation>
    </message>
    <message>
        <source>Area %1 ×</source>
        <translation>Område %1 ×</translation>
    </message>
    <message>
        <source>Show all areas again</source>
        <translation>Visa alla områden igen</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasureLinks</name>
    <message>
        <source>Answered %1</source>
        <translation>Besvarat %1</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>Ska besvaras senast %1</translation>
    </message>
    <message>
        <source>The measure answers to no assignment yet.</source>
        <translation>Åtgärden svarar inte mot något uppdrag än.</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Nytt uppdrag</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Ta bort kopplingen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicators that measure it</source>
        <translation>Indikatorer som mäter den</translation>
    </message>
    <message>
        <source>Assignments it answers to</source>
        <translation>Uppdrag den svarar mot</translation>
    </message>
    <message>
        <source>Link one that is in the file</source>
        <translation>Koppla ett som finns i filen</translation>
    </message>
    <message>
        <source>Link indicators</source>
        <translation>Koppla indikatorer</translation>
    </message>
    <message>
        <source>Link assignment</source>
        <translation>Koppla uppdrag</translation>
    </message>
    <message>
        <source>Unlink assignment</source>
        <translation>Ta bort koppling till uppdrag</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Attachments of the assignment</source>
        <translation>Uppdragets bilagor</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasureLooks</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Efter insatsområde</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Efter organisation</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vy: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans in force %1</source>
        <translation>Planer som gäller %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasureOrigin</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>A part of %1</source>
        <translation>En del av %1</translation>
    </message>
    <message>
        <source>Merged from %1</source>
        <translation>Sammanslagen av %1</translation>
    </message>
    <message>
        <source>Continues from %1</source>
        <translation>Fortsätter från %1</translation>
    </message>
    <message>
        <source>Earlier follow-ups</source>
        <translation>Tidigare uppföljningar</translation>
    </message>
    <message>
        <source>Goes on as %1</source>
        <translation>Fortsätter som %1</translation>
    </message>
    <message>
        <source>Ended with the plan: %1</source>
        <translation>Avslutad med planen: %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasurePanel</name>
    <message>
        <source>Choose a measure to see its follow-up.</source>
        <translation>Välj en åtgärd för att se uppföljningen.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>Aktiviteter %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Tagen ur bruk: %1</translation>
    </message>
    <message>
        <source>Draft: wording and number are not the plan&apos;s own.</source>
        <translation>Utkast: ordalydelsen och numret är inte planens egna.</translation>
    </message>
    <message>
        <source>Not the county&apos;s to do; not counted.</source>
        <translation>Åtgärden är inte länets och räknas inte.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Länkar %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>samordna::views::MeasuresPage</name>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n focus area(s)</source>
        <translation>
            <numerusform>i %n insatsområde</numerusform>
            <numerusform>i %n insatsområden</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure fits the filter.</source>
        <translation>Ingen åtgärd passar filtret.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Why is %1 withdrawn? It stays in the file, with its history.</source>
        <translation>Varför tas %1 ur bruk? Åtgärden finns kvar i filen med sin historik.</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Varför den här siffran?</translation>
    </message>
    <message>
        <source>Show the panel beside the list</source>
        <translation>Visa panelen bredvid listan</translation>
    </message>
    <message>
        <source>Here stand the plan&apos;s measures. There are none yet.</source>
        <translation>Här står planens åtgärder. Det finns inga än.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Sortera efter kolumnen</translation>
    </message>
    <message>
        <source>Measures by focus area</source>
        <translation>Åtgärder efter insatsområde</translation>
    </message>
    <message>
        <source>Measures by organisation</source>
        <translation>Åtgärder efter organisation</translation>
    </message>
    <message>
        <source>Measures in a table</source>
        <translation>Åtgärder i en tabell</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 av %n åtgärd</numerusform>
            <numerusform>%1 av %n åtgärder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::MergeChoicesBox</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Som i %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::MergeDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Slå ihop</translation>
    </message>
    <message>
        <source>Merge organisations</source>
        <translation>Slå ihop organisationer</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Vilken ska bli kvar?</translation>
    </message>
    <message>
        <source>What is merged</source>
        <translation>Det som slås ihop</translation>
    </message>
    <message>
        <source>Counting what moves…</source>
        <translation>Räknar vad som flyttas…</translation>
    </message>
    <message>
        <source>%1 has more than %2 activities, which is too much for one step that can be undone. Keep %1 instead.</source>
        <translation>%1 har fler än %2 aktiviteter, vilket är för mycket för ett steg som kan ångras. Låt %1 bli kvar i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n uppdrag</numerusform>
            <numerusform>%n uppdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s)</source>
        <translation>
            <numerusform>%n uppföljningspunkt</numerusform>
            <numerusform>%n uppföljningspunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reporting day(s)</source>
        <translation>
            <numerusform>%n rapporteringsdag</numerusform>
            <numerusform>%n rapporteringsdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing refers to %1.</source>
        <translation>Ingenting hänvisar till %1.</translation>
    </message>
    <message>
        <source>Moved to %1:</source>
        <translation>Flyttas till %1:</translation>
    </message>
    <message>
        <source>%1 is merged into %2.</source>
        <translation>%1 är hopslagen med %2.</translation>
    </message>
    <message>
        <source>Whose values stay where they differ?</source>
        <translation>Vems värden ska gälla där de skiljer sig åt?</translation>
    </message>
    <message>
        <source>%1 goes by the names of both, and %2 is withdrawn. All of it is one step that can be undone.</source>
        <translation>%1 får bådas namn, och %2 tas ur bruk. Allt är ett steg som kan ångras.</translation>
    </message>
    <message>
        <source>Changed in %1:</source>
        <translation>Ändras hos %1:</translation>
    </message>
</context>
<context>
    <name>samordna::views::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Stäng meddelandet (Esc)</translation>
    </message>
</context>
<context>
    <name>samordna::views::MilestoneList</name>
    <message>
        <source>New milestone</source>
        <translation>Nytt delmål</translation>
    </message>
    <message>
        <source>Due date of the new milestone</source>
        <translation>Slutdatum för det nya delmålet</translation>
    </message>
    <message>
        <source>Add the milestone</source>
        <translation>Lägg till delmålet</translation>
    </message>
</context>
<context>
    <name>samordna::views::MilestoneRow</name>
    <message>
        <source>Milestone</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: klart</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart den</translation>
    </message>
    <message>
        <source>Due, has passed</source>
        <translation>Slutdatum, har passerat</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Klart %1</translation>
    </message>
    <message>
        <source>Due %1, has passed</source>
        <translation>Slutdatum %1 har passerat</translation>
    </message>
    <message>
        <source>Tick off milestone</source>
        <translation>Bocka av delmål</translation>
    </message>
    <message>
        <source>Reopen milestone</source>
        <translation>Öppna delmål igen</translation>
    </message>
    <message>
        <source>Rename milestone</source>
        <translation>Byt namn på delmål</translation>
    </message>
    <message>
        <source>Change the milestone&apos;s date</source>
        <translation>Ändra delmålets datum</translation>
    </message>
    <message>
        <source>Taken away from the list</source>
        <translation>Borttaget från listan</translation>
    </message>
    <message>
        <source>Take away milestone</source>
        <translation>Ta bort delmål</translation>
    </message>
</context>
<context>
    <name>samordna::views::MoreFilters</name>
    <message>
        <source>More filters</source>
        <translation>Fler filter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Ta bort filtret: %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::MultiEditor</name>
    <message>
        <source>Type to add</source>
        <translation>Skriv för att lägga till</translation>
    </message>
    <message>
        <source>%1 – press to take away</source>
        <translation>%1 – tryck för att ta bort</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::NewCountyDialog</name>
    <message>
        <source>New county file</source>
        <translation>Ny länsfil</translation>
    </message>
    <message>
        <source>National plan of 2018</source>
        <translation>Nationella planen från 2018</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>&amp;Län</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Samordna files (*.samordna)</source>
        <translation>Samordna-filer (*.samordna)</translation>
    </message>
    <message>
        <source>Choose where the file shall be.</source>
        <translation>Välj var filen ska ligga.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another, or open that one.</source>
        <translation>Det finns redan en fil med det här namnet. Välj ett annat namn eller öppna den filen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Mappen finns inte.</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Rapporteringsperiod</translation>
    </message>
    <message>
        <source>&amp;Reporting period</source>
        <translation>&amp;Rapporteringsperiod</translation>
    </message>
</context>
<context>
    <name>samordna::views::NoteBar</name>
    <message>
        <source>About the file</source>
        <translation>Om filen</translation>
    </message>
    <message>
        <source>Close what is said about the file</source>
        <translation>Stäng det som sägs om filen</translation>
    </message>
    <message>
        <source>Close: it is not said again</source>
        <translation>Stäng: det sägs inte igen</translation>
    </message>
</context>
<context>
    <name>samordna::views::NumberEditor</name>
    <message>
        <source>Write a number in digits.</source>
        <translation>Skriv ett tal med siffror.</translation>
    </message>
    <message>
        <source>Write a whole number in digits.</source>
        <translation>Skriv ett heltal med siffror.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ObservationGridView</name>
    <message>
        <source>Values by period</source>
        <translation>Värden per period</translation>
    </message>
    <message>
        <source>Take away values</source>
        <translation>Ta bort värden</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Klistra in värden</translation>
    </message>
</context>
<context>
    <name>samordna::views::OpenFile</name>
    <message>
        <source>%1 – %2 – Samordna</source>
        <translation>%1 – %2 – Samordna</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed</source>
        <translation>Skrivskyddad: inget kan ändras</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the file was not kept. %1</source>
        <translation>Dagens kopia av filen sparades inte. %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopia från %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Ångrar: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Gör om: %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::OrganisationFilters</name>
    <message>
        <source>Filter organisations</source>
        <translation>Filtrera organisationer</translation>
    </message>
    <message>
        <source>Show withdrawn organisations</source>
        <translation>Visa organisationer som tagits ur bruk</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Lacks mailbox</source>
        <translation>Saknar brevlåda</translation>
    </message>
    <message>
        <source>Takes part in nothing</source>
        <translation>Deltar inte i något</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Möjliga dubbletter</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
</context>
<context>
    <name>samordna::views::OrganisationPanel</name>
    <message>
        <source>Choose an organisation to see what it takes part in.</source>
        <translation>Välj en organisation för att se vad den deltar i.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Deltar i</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Med kommatecken emellan</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s address. Give a function&apos;s mailbox instead: no personal data belongs in the file.</source>
        <translation>Det här ser ut som en persons adress. Ange en funktionsbrevlåda i stället: inga personuppgifter hör hemma i filen.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Tagen ur bruk: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>samordna::views::OrganisationUse</name>
    <message>
        <source>It takes part in nothing yet. Choose it as lead or partner of a measure, or where you register an activity.</source>
        <translation>Den deltar inte i något ännu. Välj den som ansvarig eller samverkanspart för en åtgärd, eller där du registrerar en aktivitet.</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Deltar i</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ansvarar för</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>Medverkar i</translation>
    </message>
    <message>
        <source>Assignments it has given</source>
        <translation>Uppdrag som den har gett</translation>
    </message>
    <message>
        <source>Open action points</source>
        <translation>Öppna uppföljningspunkter</translation>
    </message>
    <message>
        <source>Latest activities</source>
        <translation>Senaste aktiviteter</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>samordna::views::OrganisationView</name>
    <message>
        <source>Organisations by kind</source>
        <translation>Organisationer efter typ</translation>
    </message>
</context>
<context>
    <name>samordna::views::OrganisationsPage</name>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>Take back into use</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Hitta dubbletter…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation fits the filter.</source>
        <translation>Ingen organisation passar filtret.</translation>
    </message>
    <message>
        <source>Here stand those who lead, take part or organise, by kind. There are none yet.</source>
        <translation>Här står de som ansvarar, medverkar eller arrangerar, efter typ. Det finns inga ännu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Why is %1 withdrawn? It stays in the file, with its history.</source>
        <translation>Varför tas %1 ur bruk? Organisationen finns kvar i filen med sin historik.</translation>
    </message>
    <message>
        <source>Withdraw organisation</source>
        <translation>Ta organisation ur bruk</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 är tagen ur bruk.</translation>
    </message>
    <message>
        <source>Take organisation back into use</source>
        <translation>Ta organisation i bruk igen</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 är i bruk igen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organisation(s)</source>
        <translation>
            <numerusform>%1 av %n organisation</numerusform>
            <numerusform>%1 av %n organisationer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::OverviewArrange</name>
    <message>
        <source>Arrange the overview</source>
        <translation>Ordna översikten</translation>
    </message>
    <message>
        <source>Choose which cards are shown. Alt with an arrow key moves one; so does dragging.</source>
        <translation>Välj vilka kort som visas. Flytta ett kort med Alt och en piltangent eller genom att dra det.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Cards of the overview</source>
        <translation>Översiktens kort</translation>
    </message>
    <message>
        <source>As it was from the start</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>samordna::views::OverviewBoard</name>
    <message>
        <source>Latest value and the target in force</source>
        <translation>Senaste värde och gällande målvärde</translation>
    </message>
    <message>
        <source>What is late or missing in %1</source>
        <translation>Det som saknas eller är sent för %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sedan %2</translation>
    </message>
    <message>
        <source>of %1 with a due date</source>
        <translation>av %1 med slutdatum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln deltagare</numerusform>
            <numerusform>%Ln deltagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parter</numerusform>
        </translation>
    </message>
    <message>
        <source>days left, %1</source>
        <translation>dagar kvar, %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::OverviewPage</name>
    <message>
        <source>Degree of implementation, whole plan</source>
        <translation>Genomförandegrad, hela planen</translation>
    </message>
    <message>
        <source>Measures in time</source>
        <translation>Åtgärder i tid</translation>
    </message>
    <message>
        <source>Activities held in the period</source>
        <translation>Genomförda aktiviteter</translation>
    </message>
    <message>
        <source>Yearly account</source>
        <translation>Årlig redovisning</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kräver uppmärksamhet</translation>
    </message>
    <message>
        <source>Indicators against targets</source>
        <translation>Indikatorer mot mål</translation>
    </message>
    <message>
        <source>The plan has no measures yet</source>
        <translation>Planen har inga åtgärder ännu</translation>
    </message>
    <message>
        <source>Figures are counted from measures, which belong to the focus areas.</source>
        <translation>Siffrorna räknas från åtgärderna, som hör till insatsområdena.</translation>
    </message>
    <message>
        <source>Go to measures</source>
        <translation>Gå till åtgärder</translation>
    </message>
    <message>
        <source>Implementation by focus area</source>
        <translation>Genomförande per insatsområde</translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>Aktiviteter per månad</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Arrange the overview…</source>
        <translation>Ordna översikten…</translation>
    </message>
    <message>
        <source>What needs attention: %1</source>
        <translation>Kräver uppmärksamhet: %1</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>åtgärder</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktiviteter</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indikatorer</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
</context>
<context>
    <name>samordna::views::PageNavigator</name>
    <message>
        <source>One field cannot be taken as it is. The reason stands at the field.</source>
        <translation>Ett fält kan inte tas emot som det är. Skälet står vid fältet.</translation>
    </message>
</context>
<context>
    <name>samordna::views::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sidor</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::PartingDialog</name>
    <message>
        <source>&amp;Open the other file</source>
        <translation>&amp;Öppna den andra filen</translation>
    </message>
    <message>
        <source>Move it to the &amp;bin</source>
        <translation>Flytta den till &amp;papperskorgen</translation>
    </message>
    <message>
        <source>What differs from %1</source>
        <translation>Vad som skiljer mot %1</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Den andra filen</translation>
    </message>
    <message>
        <source>Changes that only one of the files has</source>
        <translation>Ändringar som bara finns i den ena filen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>The other &amp;file</source>
        <translation>Den andra &amp;filen</translation>
    </message>
    <message>
        <source>Only in %1 (%2)</source>
        <translation>Bara i %1 (%2)</translation>
    </message>
    <message>
        <source>Only in this file, %1 (%2)</source>
        <translation>Bara i den här filen, %1 (%2)</translation>
    </message>
    <message>
        <source>many rows</source>
        <translation>många rader</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>och %n tidigare</numerusform>
            <numerusform>och %n tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not made from this file, nor this file from it, so what differs cannot be told. Open it to see what it holds.</source>
        <translation>%1 är inte gjord från den här filen, och den här inte från den, så det går inte att säga vad som skiljer. Öppna den för att se vad den innehåller.</translation>
    </message>
    <message>
        <source>%1 holds the same as this file. It is not needed.</source>
        <translation>%1 innehåller samma sak som den här filen. Den behövs inte.</translation>
    </message>
    <message>
        <source>This file has everything that is in %1, and what was done after %2. The other file is not needed.</source>
        <translation>Den här filen har allt som finns i %1, och det som gjordes efter %2. Den andra filen behövs inte.</translation>
    </message>
    <message>
        <source>%1 has everything that is in this file, and what was done after %2. Go on in the other file.</source>
        <translation>%1 har allt som finns i den här filen, och det som gjordes efter %2. Fortsätt i den andra filen.</translation>
    </message>
    <message>
        <source>The files were one until %1. What was done since then stands partly in %2 and partly in this file.</source>
        <translation>Filerna var en och samma till %1. Det som har gjorts sedan dess finns delvis i %2 och delvis i den här filen.</translation>
    </message>
    <message>
        <source>Bring in its &amp;changes…</source>
        <translation>&amp;Hämta in ändringarna…</translation>
    </message>
    <message>
        <source>Bring in what was done in the other file: each row is shown before anything is written, old and new, and you choose what stands where both have changed the same field. Then move the copy out of the folder.</source>
        <translation>Hämta in det som har gjorts i den andra filen. Varje rad visas innan något skrivs, gammalt och nytt, och du väljer vad som ska stå där båda har ändrat samma fält. Flytta sedan kopian ur mappen.</translation>
    </message>
</context>
<context>
    <name>samordna::views::PasteRows</name>
    <message>
        <source>Paste rows…</source>
        <translation>Klistra in rader…</translation>
    </message>
</context>
<context>
    <name>samordna::views::PeriodChooser</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>Föregående: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Helår</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Tertial</source>
        <translation>Tertial</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Own span…</source>
        <translation>Egen period…</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>Egen period</translation>
    </message>
</context>
<context>
    <name>samordna::views::PeriodList</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>figures only</source>
        <translation>bara siffror</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fryst</translation>
    </message>
    <message>
        <source>As frozen</source>
        <translation>Vid frysning</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Moved since frozen</source>
        <translation>Ändrat sedan frysningen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::PeriodsPage</name>
    <message>
        <source>Compare with…</source>
        <translation>Jämför med…</translation>
    </message>
    <message>
        <source>Copy comparison</source>
        <translation>Kopiera jämförelsen</translation>
    </message>
    <message>
        <source>No period is frozen yet. Freezing keeps a period&apos;s figures and what they were counted from, so that a report can be made again and later changes show.</source>
        <translation>Ingen period är fryst än. Frysningen sparar periodens siffror och det de räknades från, så att rapporten kan göras om och senare ändringar syns.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <translation>
            <numerusform>%n fryst</numerusform>
            <numerusform>%n frysta</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>%1 has not begun.</source>
        <translation>%1 har inte börjat.</translation>
    </message>
    <message>
        <source>Keeps the figures of %1 and what they were counted from</source>
        <translation>Sparar siffrorna för %1 och det de räknades från</translation>
    </message>
    <message>
        <source>Freezes %1 again, with a reason. Earlier versions stay.</source>
        <translation>Fryser %1 på nytt, med ett skäl. Tidigare versioner finns kvar.</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Frys %1</translation>
    </message>
    <message>
        <source>Why is %1 frozen again? What was frozen %2 stays and can be compared with.</source>
        <translation>Varför fryses %1 på nytt? Det som frystes %2 finns kvar och går att jämföra med.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Rätta %1</translation>
    </message>
    <message>
        <source>%1 is frozen.</source>
        <translation>%1 är fryst.</translation>
    </message>
    <message>
        <source>%1 is corrected: version %2.</source>
        <translation>%1 är rättad: version %2.</translation>
    </message>
</context>
<context>
    <name>samordna::views::PlanCommands</name>
    <message>
        <source>Copy the plan to the next year…</source>
        <translation>Kopiera planen till nästa år…</translation>
    </message>
    <message>
        <source>Move to a new plan version…</source>
        <translation>Gå över till en ny planversion…</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Kopiera planen</translation>
    </message>
    <message>
        <source>The plan %1 is made. It counts from its first day.</source>
        <translation>Planen %1 är skapad. Den räknas från sin första dag.</translation>
    </message>
    <message>
        <source>Move to a new plan version</source>
        <translation>Gå över till en ny planversion</translation>
    </message>
    <message>
        <source>The plan has moved. Every measure keeps its history.</source>
        <translation>Den nya planversionen är på plats. Varje åtgärd har kvar sin historik.</translation>
    </message>
</context>
<context>
    <name>samordna::views::PlanCopyDialog</name>
    <message>
        <source>The plan is not in the file any more.</source>
        <translation>Planen finns inte längre i filen.</translation>
    </message>
    <message>
        <source>Give the new plan a title.</source>
        <translation>Ge den nya planen en titel.</translation>
    </message>
    <message>
        <source>Write the new plan&apos;s first day, for example 2027-01-01.</source>
        <translation>Skriv den nya planens första dag, till exempel 2027-01-01.</translation>
    </message>
    <message>
        <source>Write the old plan&apos;s last day, for example 2026-12-31.</source>
        <translation>Skriv den gamla planens sista dag, till exempel 2026-12-31.</translation>
    </message>
    <message>
        <source>A plan cannot end before it begins. Change one of the days.</source>
        <translation>En plan kan inte sluta innan den börjar. Ändra en av dagarna.</translation>
    </message>
    <message>
        <source>The old plan must end before the new one begins: else measures would count twice.</source>
        <translation>Den gamla planen måste sluta innan den nya börjar, annars räknas åtgärder två gånger.</translation>
    </message>
    <message>
        <source>There is no measure to carry over.</source>
        <translation>Det finns ingen åtgärd att ta med.</translation>
    </message>
    <message>
        <source>&amp;All measures</source>
        <translation>&amp;Alla åtgärder</translation>
    </message>
    <message>
        <source>Only &amp;unfinished measures</source>
        <translation>Bara &amp;oavslutade åtgärder</translation>
    </message>
    <message>
        <source>Copy the plan to the next year</source>
        <translation>Kopiera planen till nästa år</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Old plan&apos;s last day</source>
        <translation>Gamla planens sista dag</translation>
    </message>
    <message>
        <source>New plan&apos;s first day</source>
        <translation>Nya planens första dag</translation>
    </message>
    <message>
        <source>New plan&apos;s last day</source>
        <translation>Nya planens sista dag</translation>
    </message>
    <message>
        <source>&amp;Move dates by, months</source>
        <translation>&amp;Flytta datum, månader</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Move dates by, months</source>
        <translation>Flytta datum, månader</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Kopiera planen</translation>
    </message>
    <message>
        <source>What follows along. Follow-ups, results and budgets stay with the old plan.</source>
        <translation>Det som följer med. Uppföljningar, resultat och budget stannar i den gamla planen.</translation>
    </message>
    <message>
        <source>Lead and function</source>
        <translation>Ansvarig och funktion</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samverkansparter</translation>
    </message>
    <message>
        <source>Goals of the strategy</source>
        <translation>Strategins mål</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Forms of exploitation</source>
        <translation>Former av utnyttjande</translation>
    </message>
    <message>
        <source>Milestones not done</source>
        <translation>Delmål som inte är klara</translation>
    </message>
    <message>
        <source>Weight and planned activities</source>
        <translation>Vikt och planerade aktiviteter</translation>
    </message>
    <message>
        <source>The new plan&apos;s last day cannot be read. Write it as 2027-12-31, or leave it empty.</source>
        <translation>Den nya planens sista dag går inte att läsa. Skriv den som 2027-12-31, eller lämna den tom.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are carried over,</source>
        <translation>
            <numerusform>%n åtgärd tas med,</numerusform>
            <numerusform>%n åtgärder tas med,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n milestone(s).</source>
        <translation>
            <numerusform>med %n delmål.</numerusform>
            <numerusform>med %n delmål.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) and assignment(s) follow along.</source>
        <translation>
            <numerusform>%n indikator eller uppdrag följer med.</numerusform>
            <numerusform>%n indikatorer och uppdrag följer med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::PlanMoveDialog</name>
    <message>
        <source>Move to a new plan version</source>
        <translation>Gå över till en ny planversion</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Ny version</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Old plan&apos;s last day</source>
        <translation>Gamla planens sista dag</translation>
    </message>
    <message>
        <source>New plan&apos;s first day</source>
        <translation>Nya planens första dag</translation>
    </message>
    <message>
        <source>New plan&apos;s last day</source>
        <translation>Nya planens sista dag</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A new version, made of the table</source>
        <translation>En ny version, skapad av tabellen</translation>
    </message>
    <message>
        <source>What becomes of each measure</source>
        <translation>Vad som blir av varje åtgärd</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad som blir av den</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nytt nummer</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Ny titel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>Gå över</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Vad som blir av %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more to mend.</source>
        <translation>
            <numerusform>%n till att rätta.</numerusform>
            <numerusform>%n till att rätta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) in the old version become</source>
        <translation>
            <numerusform>%n åtgärd i den gamla versionen blir</numerusform>
            <numerusform>%n åtgärder i den gamla versionen blir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the new.</source>
        <translation>
            <numerusform>%n i den nya.</numerusform>
            <numerusform>%n i den nya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end.</source>
        <translation>
            <numerusform>%n avslutas.</numerusform>
            <numerusform>%n avslutas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not in the file any more.</source>
        <translation>Planen finns inte längre i filen.</translation>
    </message>
    <message>
        <source>Give the new version a title.</source>
        <translation>Ge den nya versionen en titel.</translation>
    </message>
    <message>
        <source>Write the new plan&apos;s first day, for example 2027-01-01.</source>
        <translation>Skriv den nya planens första dag, till exempel 2027-01-01.</translation>
    </message>
    <message>
        <source>Write the old plan&apos;s last day, for example 2026-12-31.</source>
        <translation>Skriv den gamla planens sista dag, till exempel 2026-12-31.</translation>
    </message>
    <message>
        <source>A plan cannot end before it begins. Change one of the days.</source>
        <translation>En plan kan inte sluta innan den börjar. Ändra en av dagarna.</translation>
    </message>
    <message>
        <source>The old plan must end before the new one begins: else measures would count twice.</source>
        <translation>Den gamla planen måste sluta innan den nya börjar, annars räknas åtgärder två gånger.</translation>
    </message>
    <message>
        <source>%1: say what becomes of it.</source>
        <translation>%1: ange vad som blir av den.</translation>
    </message>
    <message>
        <source>%1: write its number in the new version.</source>
        <translation>%1: skriv dess nummer i den nya versionen.</translation>
    </message>
    <message>
        <source>%1: the new version has no measure %2.</source>
        <translation>%1: den nya versionen har ingen åtgärd %2.</translation>
    </message>
    <message>
        <source>%1: a split goes to several. Write their numbers with commas between.</source>
        <translation>%1: en uppdelning går till flera. Skriv deras nummer med komma emellan.</translation>
    </message>
    <message>
        <source>%1: only a split goes to several numbers.</source>
        <translation>%1: bara en uppdelning går till flera nummer.</translation>
    </message>
    <message>
        <source>%1: another one also goes on as %2. Choose merged for both.</source>
        <translation>%1: en annan fortsätter också som %2. Välj sammanslagen för båda.</translation>
    </message>
    <message>
        <source>%1: nothing else is merged into %2. Give another one that number.</source>
        <translation>%1: inget annat slås samman till %2. Ge en annan det numret.</translation>
    </message>
    <message>
        <source>%1: write why it ends.</source>
        <translation>%1: skriv varför den avslutas.</translation>
    </message>
</context>
<context>
    <name>samordna::views::QtDialogs</name>
    <message>
        <source>Open a county&apos;s file</source>
        <translation>Öppna ett läns fil</translation>
    </message>
    <message>
        <source>Samordna files (*.samordna)</source>
        <translation>Samordna-filer (*.samordna)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>Exportera en arbetsbok</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>Export a delivery</source>
        <translation>Exportera en leverans</translation>
    </message>
    <message>
        <source>Delivery packages (*.zip)</source>
        <translation>Leveranspaket (*.zip)</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Samordna JSON (*.json)</source>
        <translation>JSON från Samordna (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <translation>
            <numerusform>%1 – %n rad</numerusform>
            <numerusform>%1 – %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart as PDF</source>
        <translation>Spara diagrammet som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save the chart as SVG</source>
        <translation>Spara diagrammet som SVG</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-teckningar (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart as PNG</source>
        <translation>Spara diagrammet som PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Spara som text</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textfiler (*.txt)</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Spara sidan som PDF</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Spara en kopia av filen</translation>
    </message>
    <message>
        <source>Save a county&apos;s file</source>
        <translation>Spara en länsfil</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Exportera en kalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
    </message>
    <message>
        <source>Spreadsheets and Samordna files (*.xlsx *.csv *.json *.zip *.samordna)</source>
        <translation>Kalkylblad och Samordnafiler (*.xlsx *.csv *.json *.zip *.samordna)</translation>
    </message>
</context>
<context>
    <name>samordna::views::QuickLog</name>
    <message>
        <source>Log an activity</source>
        <translation>Logga en aktivitet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save and log another</source>
        <translation>Spara och logga en till</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Close, keep as a draft</source>
        <translation>Stäng, behåll som utkast</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter saves. Esc closes and keeps what is typed. Days can be written as “yesterday”, 12/3 or w. 12.</source>
        <translation>Enter sparar. Esc stänger och behåller det du har skrivit. Dagar kan skrivas som ”i går”, 12/3 eller v. 12.</translation>
    </message>
    <message>
        <source>This is your draft from last time. Clear begins anew.</source>
        <translation>Det här är ditt utkast från förra gången. Rensa börjar om.</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Logga aktivitet</translation>
    </message>
    <message>
        <source>It could not be stored. What you typed is kept as a draft.</source>
        <translation>Det gick inte att spara. Det du skrev finns kvar som utkast.</translation>
    </message>
    <message>
        <source>“%1” on %2 is registered.</source>
        <translation>”%1” den %2 är registrerad.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ReasonBar</name>
    <message>
        <source>Withdraw</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>Skäl till att ta ur bruk</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>The reason, for those who read the history</source>
        <translation>Skälet, för dem som läser historiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>samordna::views::RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Rensa listan</translation>
    </message>
</context>
<context>
    <name>samordna::views::RecursSection</name>
    <message>
        <source>A change is for</source>
        <translation>En ändring gäller</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Återkommer</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before the number of weeks or months between two times</comment>
        <translation>med intervallet </translation>
    </message>
    <message>
        <source>How many between two times</source>
        <translation>Hur många mellan två gånger</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Dagar, veckor, månader eller år</translation>
    </message>
    <message>
        <source>Until, at the latest</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>When it falls on a free day</source>
        <translation>När det är en ledig dag</translation>
    </message>
    <message>
        <source>Only this activity</source>
        <translation>Bara den här aktiviteten</translation>
    </message>
    <message>
        <source>This and all following</source>
        <translation>Den här och alla följande</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Alla i serien</translation>
    </message>
    <message>
        <source>As until now</source>
        <translation>Som hittills</translation>
    </message>
    <message>
        <source>Does not recur</source>
        <translation>Återkommer inte</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>First working day of each month</source>
        <translation>Första arbetsdagen varje månad</translation>
    </message>
    <message>
        <source>Four times a year</source>
        <translation>Fyra gånger om året</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>Egen rytm</translation>
    </message>
    <message>
        <source>The series ends before it begins.</source>
        <translation>Serien slutar innan den börjar.</translation>
    </message>
    <message>
        <source>The rule gives no day before the end.</source>
        <translation>Regeln ger ingen dag före slutet.</translation>
    </message>
    <message>
        <source>Next days:</source>
        <translation>Nästa dagar:</translation>
    </message>
    <message>
        <source>%1 (%2 is a free day)</source>
        <translation>%1 (%2 är en ledig dag)</translation>
    </message>
    <message>
        <source>%1 (a free day)</source>
        <translation>%1 (ledig dag)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more up to %1</source>
        <translation>
            <numerusform>och %n till, till och med %1</numerusform>
            <numerusform>och %n till, till och med %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::ReportLayout</name>
    <message>
        <source>Ref. %1</source>
        <translation>Dnr %1</translation>
    </message>
    <message>
        <source>Data up to %1 at %2 · source %3</source>
        <translation>Uppgifter t.o.m. %1 kl. %2 · underlag %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>samordna::views::ReportPartsDialog</name>
    <message>
        <source>Parts of the report</source>
        <translation>Rapportens delar</translation>
    </message>
    <message>
        <source>The key figures and the summary are always there, and so is what the report needs to be understood. What is left out is named below the summary.</source>
        <translation>Nyckeltalen och sammanfattningen finns alltid med, liksom det som behövs för att förstå rapporten. Det som utelämnas nämns under sammanfattningen.</translation>
    </message>
    <message>
        <source>Show the report so</source>
        <translation>Visa rapporten så</translation>
    </message>
</context>
<context>
    <name>samordna::views::ReportsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Counting the figures of %1…</source>
        <translation>Räknar siffrorna för %1…</translation>
    </message>
    <message>
        <source>It was stopped. The report is counted when you save or print it, or come back to this page.</source>
        <translation>Arbetet avbröts. Rapporten räknas när du sparar den, skriver ut den eller kommer tillbaka till den här sidan.</translation>
    </message>
    <message>
        <source>progress-report-%1</source>
        <translation>lagesrapport-%1</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Spara rapporten som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Skriver %1…</translation>
    </message>
    <message numerus="yes">
        <source>The report was saved, %n page(s): %1</source>
        <translation>
            <numerusform>Rapporten är sparad, %n sida: %1</numerusform>
            <numerusform>Rapporten är sparad, %n sidor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Rapporten är skickad till skrivaren.</translation>
    </message>
    <message>
        <source>The pages are as they will be printed: A4, PDF/A for the archive. Texts come from the follow-ups; figures are counted from the file as it is now, or are those that were frozen.</source>
        <translation>Sidorna är som de skrivs ut: A4, PDF/A för arkivet. Texterna kommer från uppföljningarna; siffrorna räknas från filen som den är nu, eller är de som frystes.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Lägesrapport</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Välj delar…</translation>
    </message>
</context>
<context>
    <name>samordna::views::RowSection</name>
    <message>
        <source>Show withdrawn (%1)</source>
        <translation>Visa tagna ur bruk (%1)</translation>
    </message>
</context>
<context>
    <name>samordna::views::SavedViews</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Spara den här vyn…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Show as the page begins</source>
        <translation>Visa standardvyn</translation>
    </message>
    <message>
        <source>Save the changes of “%1”</source>
        <translation>Spara ändringarna i ”%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Byt namn på ”%1”…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>Ta bort ”%1”…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <translation>Vy: %1 (ändrad)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vy: %1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (ändrad)</translation>
    </message>
    <message>
        <source>%1: choose, save and remove views (%2)</source>
        <translation>%1: välj, spara och ta bort vyer (%2)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Spara den här vyn</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>Vyn %1 är sparad.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Remove the view “%1”? Its rows stay as they are.</source>
        <translation>Ta bort vyn ”%1”? Raderna i den finns kvar.</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Ta bort vyn</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>Vyn %1 är borttagen.</translation>
    </message>
    <message>
        <source>Choose, save and remove views</source>
        <translation>Välj, spara och ta bort vyer</translation>
    </message>
</context>
<context>
    <name>samordna::views::SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>My organisation</source>
        <translation>Min organisation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>O&amp;pen the last file at start</source>
        <translation>Ö&amp;ppna senaste filen vid start</translation>
    </message>
    <message>
        <source>S&amp;wedish</source>
        <translation>S&amp;venska</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Engelska</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemets</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Följ systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Another language shows the next time the program starts.</source>
        <translation>Ett annat språk visas nästa gång programmet startar.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mitt arbete</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen vald</translation>
    </message>
    <message>
        <source>Open a file to choose</source>
        <translation>Öppna en fil för att välja</translation>
    </message>
    <message>
        <source>My function</source>
        <translation>Min funktion</translation>
    </message>
    <message>
        <source>such as coordinator; never a name</source>
        <translation>till exempel samordnare, aldrig ett namn</translation>
    </message>
    <message>
        <source>My &amp;organisation</source>
        <translation>Min &amp;organisation</translation>
    </message>
    <message>
        <source>My &amp;function</source>
        <translation>Min &amp;funktion</translation>
    </message>
    <message>
        <source>What the filters “ours” and “mine” go by.</source>
        <translation>Det som filtren ”våra” och ”mina” utgår från.</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>Pe&amp;riod</translation>
    </message>
    <message>
        <source>&amp;Masking of small counts…</source>
        <translation>&amp;Maskering av små antal…</translation>
    </message>
    <message>
        <source>In the county&apos;s file</source>
        <translation>I länets fil</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Spelling in Swedish</source>
        <translation>Stavning på svenska</translation>
    </message>
    <message>
        <source>Spelling in English</source>
        <translation>Stavning på engelska</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer (the package %1): nothing is marked.</source>
        <translation>Det finns ingen ordlista på datorn (paketet %1): inget markeras.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mina ord</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>Ett ord per rad</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>M&amp;ina ord</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the file each day</source>
        <translation>Spara en &amp;kopia av filen varje dag</translation>
    </message>
    <message>
        <source>The ten newest stand in a folder beside the file. Applies from the next time a file is opened.</source>
        <translation>De tio senaste ligger i en mapp bredvid filen. Gäller från nästa gång en fil öppnas.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ShortList</name>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Visa alla %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Move between the values of a chart</source>
        <translation>Gå mellan värdena i ett diagram</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piltangenter</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Sök kortkommando</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>No shortcut has these words or keys.</source>
        <translation>Inget kortkommando har de orden eller tangenterna.</translation>
    </message>
    <message>
        <source>A page&apos;s own keys are listed once the page has been shown.</source>
        <translation>En sidas egna kortkommandon står här när sidan har visats.</translation>
    </message>
    <message>
        <source>Copied, with a tab between what and keys.</source>
        <translation>Kopierat, med en tabb mellan kommando och tangenter.</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>I ett fält</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+piltangent</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>I en tabell</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Ändra cellen</translation>
    </message>
    <message>
        <source>Go to what is chosen</source>
        <translation>Gå till det som är valt</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Spara formuläret</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Stavningsförslag</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>In a list whose order you choose</source>
        <translation>I en lista vars ordning du väljer</translation>
    </message>
    <message>
        <source>Move the row up or down</source>
        <translation>Flytta raden upp eller ned</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>I kalendern</translation>
    </message>
    <message>
        <source>Move the chosen activity</source>
        <translation>Flytta den valda aktiviteten</translation>
    </message>
    <message>
        <source>New activity on the chosen day</source>
        <translation>Ny aktivitet på den valda dagen</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>På tavlan</translation>
    </message>
    <message>
        <source>Move the measure to another degree</source>
        <translation>Flytta åtgärden till en annan grad</translation>
    </message>
    <message>
        <source>On the time axis</source>
        <translation>På tidsaxeln</translation>
    </message>
    <message>
        <source>Move by a day, with Shift by a week</source>
        <translation>Flytta en dag, med Skift en vecka</translation>
    </message>
    <message>
        <source>Choose what is moved: both dates, the start or the end</source>
        <translation>Välj vad som flyttas: båda datumen, starten eller slutet</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå till i dag</translation>
    </message>
    <message>
        <source>Show all from the first date to the last</source>
        <translation>Visa allt från första datum till sista</translation>
    </message>
    <message>
        <source>Open the row&apos;s menu</source>
        <translation>Öppna radens meny</translation>
    </message>
</context>
<context>
    <name>samordna::views::SideBar</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n kräver uppmärksamhet</numerusform>
            <numerusform>%n kräver uppmärksamhet</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
</context>
<context>
    <name>samordna::views::SignalDelegate</name>
    <message>
        <source>As suggested</source>
        <translation>Enligt förslag</translation>
    </message>
</context>
<context>
    <name>samordna::views::SpanDialog</name>
    <message>
        <source>Own span</source>
        <translation>Egen period</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Första dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sista dag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>Show the period</source>
        <translation>Visa perioden</translation>
    </message>
</context>
<context>
    <name>samordna::views::SpellGuide</name>
    <message>
        <source>Every word here is in the dictionary.</source>
        <translation>Alla ord här finns i ordlistan.</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Stavning: %1</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Lägg till ”%1” i mina ord</translation>
    </message>
    <message>
        <source>Ignore for now</source>
        <translation>Hoppa över tills vidare</translation>
    </message>
</context>
<context>
    <name>samordna::views::SpellMarks</name>
    <message>
        <source>“%1” is not in the dictionary. Ctrl+. shows suggestions.</source>
        <translation>”%1” finns inte i ordlistan. Ctrl+. visar förslag.</translation>
    </message>
</context>
<context>
    <name>samordna::views::StartGuide</name>
    <message>
        <source>Making the file</source>
        <translation>Skapar filen</translation>
    </message>
    <message>
        <source>Making the sample county</source>
        <translation>Skapar exempellänet</translation>
    </message>
</context>
<context>
    <name>samordna::views::StartPage</name>
    <message>
        <source>Follow up the county&apos;s plan against prostitution and trafficking in human beings. Each county has a file of its own.</source>
        <translation>Följ upp länets plan mot prostitution och människohandel. Varje län har en egen fil.</translation>
    </message>
    <message>
        <source>New county file</source>
        <translation>Ny länsfil</translation>
    </message>
    <message>
        <source>The plan&apos;s areas and measures are filled in; nothing is written but the file you name.</source>
        <translation>Planens områden och åtgärder är ifyllda. Inget annat skrivs än filen du anger.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>A county&apos;s file that is already there.</source>
        <translation>En länsfil som redan finns.</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Importera från ett kalkylblad</translation>
    </message>
    <message>
        <source>Makes a county&apos;s file and reads your list of measures or activities into it.</source>
        <translation>Skapar en länsfil och läser in din lista över åtgärder eller aktiviteter i den.</translation>
    </message>
    <message>
        <source>Try the sample county</source>
        <translation>Prova exempellänet</translation>
    </message>
    <message>
        <source>The fictitious Exempellän, with three years of work, to look round in.</source>
        <translation>Det fiktiva Exempellän med tre års arbete, att se dig omkring i.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Senaste filer</translation>
    </message>
    <message>
        <source>%1 – not found</source>
        <translation>%1 – hittas inte</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, hittas inte</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>Filer som du öppnar visas här.</translation>
    </message>
    <message>
        <source>Enter opens, Delete takes a file off the list.</source>
        <translation>Enter öppnar en fil, Delete tar bort den från listan.</translation>
    </message>
</context>
<context>
    <name>samordna::views::StateChooser</name>
    <message>
        <source>%1: period</source>
        <translation>%1: period</translation>
    </message>
    <message>
        <source>%1: state</source>
        <translation>%1: läge</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: dag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Frozen %1, version %2</source>
        <translation>Fryst %1, version %2</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Fryst %1</translation>
    </message>
    <message>
        <source>As known on a day</source>
        <translation>Som det var känt en dag</translation>
    </message>
</context>
<context>
    <name>samordna::views::TableCopy</name>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopiera de valda raderna</translation>
    </message>
    <message>
        <source>Copy the chosen rows with headings</source>
        <translation>Kopiera de valda raderna med rubriker</translation>
    </message>
</context>
<context>
    <name>samordna::views::TableDelegate</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::TargetTable</name>
    <message>
        <source>Add target</source>
        <translation>Lägg till målvärde</translation>
    </message>
    <message>
        <source>Take away target</source>
        <translation>Ta bort målvärde</translation>
    </message>
    <message>
        <source>Targets by period</source>
        <translation>Målvärden per period</translation>
    </message>
    <message>
        <source>From period</source>
        <translation>Från period</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write for example 2026, 2026-T1 or 2026-Q2.</source>
        <translation>”%1” är ingen period. Skriv till exempel 2026, 2026-T1 eller 2026-Q2.</translation>
    </message>
    <message>
        <source>“%1” is not a number. A target that is no longer wanted is taken away by its button.</source>
        <translation>”%1” är inget tal. Ett målvärde som inte behövs längre tas bort med knappen.</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ändra målvärde</translation>
    </message>
    <message>
        <source>There is a target from %1 already. Change that one, or write another period.</source>
        <translation>Det finns redan ett målvärde från %1. Ändra det, eller skriv en annan period.</translation>
    </message>
    <message>
        <source>Esc puts back what is stored.</source>
        <translation>Esc tar tillbaka det som är sparat.</translation>
    </message>
</context>
<context>
    <name>samordna::views::TextWithLast</name>
    <message>
        <source>Take over this text</source>
        <translation>Ta över texten</translation>
    </message>
    <message>
        <source>Take over the last text: %1</source>
        <translation>Ta över förra texten: %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation>TT:MM</translation>
    </message>
    <message>
        <source>Write a time such as 09:30.</source>
        <translation>Skriv en tid, till exempel 09:30.</translation>
    </message>
</context>
<context>
    <name>samordna::views::TimelinePage</name>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show the measure</source>
        <translation>Visa åtgärden</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Väntar på…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå till i dag</translation>
    </message>
    <message>
        <source>Print timeline…</source>
        <translation>Skriv ut tidslinjen…</translation>
    </message>
    <message>
        <source>Save as PDF, A4…</source>
        <translation>Spara som PDF, A4…</translation>
    </message>
    <message>
        <source>Save as PDF, A3…</source>
        <translation>Spara som PDF, A3…</translation>
    </message>
    <message>
        <source>Show all from the first date to the last (End)</source>
        <translation>Visa allt från första datumet till sista (End)</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Gå till i dag (Home)</translation>
    </message>
    <message>
        <source>Current item</source>
        <translation>Det som är valt</translation>
    </message>
    <message>
        <source>Timeline, table</source>
        <translation>Tidslinje, tabell</translation>
    </message>
    <message>
        <source>Measures with a start and a due date stand here on a time axis. There are none yet.</source>
        <translation>Här står åtgärder med start och slut på en tidsaxel. Det finns inga än.</translation>
    </message>
    <message>
        <source>Go to measures</source>
        <translation>Gå till åtgärderna</translation>
    </message>
    <message>
        <source>What breaks the order</source>
        <translation>Vad som bryter ordningen</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-25.</source>
        <translation>”%1” är inget datum. Skriv det som 2026-11-25.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Wait for %1 no longer</source>
        <translation>Vänta inte längre på %1</translation>
    </message>
    <message>
        <source>Move on the timeline</source>
        <translation>Flytta på tidslinjen</translation>
    </message>
    <message>
        <source>Change date on the timeline</source>
        <translation>Ändra datum på tidslinjen</translation>
    </message>
    <message>
        <source>Let a measure wait for another</source>
        <translation>Låt en åtgärd vänta på en annan</translation>
    </message>
    <message>
        <source>Let a measure wait no longer</source>
        <translation>Låt en åtgärd inte vänta längre</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>tidslinje</translation>
    </message>
    <message numerus="yes">
        <source>The timeline was saved, %n page(s): %1</source>
        <translation>
            <numerusform>Tidslinjen sparades, %n sida: %1</numerusform>
            <numerusform>Tidslinjen sparades, %n sidor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was sent to the printer.</source>
        <translation>Tidslinjen skickades till skrivaren.</translation>
    </message>
</context>
<context>
    <name>samordna::views::TimelinePaper</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Utan datum</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Filled part of a bar: progress · hatched: late · arrow: runs on · ◆ milestone done · ◇ not done, with ! late · dashed with ×: waits for what ends later</source>
        <translation>Fylld del av en stapel: framsteg · streckad: försenad · pil: löpande · ◆ delmål klart · ◇ inte klart, med ! försenat · streckad linje med ×: väntar på något som slutar senare</translation>
    </message>
</context>
<context>
    <name>samordna::views::TimelineScale</name>
    <message>
        <source>Q%1</source>
        <translation>Kv %1</translation>
    </message>
    <message>
        <source>w. %1</source>
        <translation>v. %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::TimelineTable</name>
    <message>
        <source>%1 (ends later)</source>
        <translation>%1 (slutar senare)</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Löpande</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Delmål: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Measure or milestone</source>
        <translation>Åtgärd eller delmål</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar på</translation>
    </message>
</context>
<context>
    <name>samordna::views::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Milestone of %1: %2</source>
        <translation>Delmål för %1: %2</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>ingen start</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>löpande</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>inget slut</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>%1 %2, without dates</source>
        <translation>%1 %2, utan datum</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Utan datum</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
    <message>
        <source>%1 starts %2 but waits for %3, which ends %4.</source>
        <translation>%1 börjar %2 men väntar på %3, som slutar %4.</translation>
    </message>
    <message>
        <source>the start is held</source>
        <translation>starten hålls</translation>
    </message>
    <message>
        <source>the end is held</source>
        <translation>slutet hålls</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
</context>
<context>
    <name>samordna::views::TitleDelegate</name>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
</context>
<context>
    <name>samordna::views::TopBar</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Find everything, run any command (%1)</source>
        <translation>Sök i allt, kör vilket kommando som helst (%1)</translation>
    </message>
</context>
<context>
    <name>samordna::views::TypedDraft</name>
    <message>
        <source>You typed this before the program ended. It is not stored yet.</source>
        <translation>Det här skrev du innan programmet avslutades. Det är inte sparat än.</translation>
    </message>
</context>
<context>
    <name>samordna::views::ViewNameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Vyns namn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Another view of this page has that name.</source>
        <translation>En annan vy på sidan heter så.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>samordna::views::WaitBar</name>
    <message>
        <source>Measure to wait for</source>
        <translation>Åtgärd att vänta på</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add what it waits for</source>
        <translation>Lägg till vad den väntar på</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 waits for:</source>
        <translation>%1 väntar på:</translation>
    </message>
    <message>
        <source>Choose a measure</source>
        <translation>Välj en åtgärd</translation>
    </message>
</context>
<context>
    <name>samordna::views::Why</name>
    <message>
        <source>No figure is not 0: it is shown as “–” and left out of every mean.</source>
        <translation>Ingen siffra är inte 0: den visas som ”–” och räknas inte med i något medelvärde.</translation>
    </message>
    <message>
        <source>The per cent that the latest follow-up states.</source>
        <translation>Den procent som den senaste uppföljningen anger.</translation>
    </message>
    <message>
        <source>100 × the weights of the milestones that are done ÷ the weights of all of them.</source>
        <translation>100 × vikterna för de delmål som är klara ÷ vikterna för alla delmål.</translation>
    </message>
    <message>
        <source>100 × activities held ÷ activities planned, at most 100.</source>
        <translation>100 × hållna aktiviteter ÷ planerade aktiviteter, högst 100.</translation>
    </message>
    <message>
        <source>100 × (latest value − baseline) ÷ (target − baseline), from 0 to 100.</source>
        <translation>100 × (senaste värde − utgångsläge) ÷ (målvärde − utgångsläge), från 0 till 100.</translation>
    </message>
    <message>
        <source>Sum of weight × progress ÷ sum of weights, over the sub-measures that have a figure.</source>
        <translation>Summan av vikt × framsteg ÷ summan av vikterna, för de delåtgärder som har en siffra.</translation>
    </message>
    <message>
        <source>A continuous measure is at 100 while its latest follow-up says that it runs.</source>
        <translation>En löpande åtgärd står på 100 så länge den senaste uppföljningen säger att den pågår.</translation>
    </message>
    <message>
        <source>Sum of weight × progress ÷ sum of weights, over the measures themselves, not over areas.</source>
        <translation>Summan av vikt × framsteg ÷ summan av vikterna, för åtgärderna själva och inte för områdena.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Sub-measures</source>
        <translation>Delåtgärder</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hållna</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerade</translation>
    </message>
    <message>
        <source>%1, latest value</source>
        <translation>%1, senaste värde</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>Gällande målvärde</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>inte klart</translation>
    </message>
    <message>
        <source>As of %1, for %2 (%3).</source>
        <translation>Per den %1, för %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Inget har utelämnats.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Utelämnat: %1.</translation>
    </message>
    <message>
        <source>The follow-up states “%1”. The progress itself gives “%2”.</source>
        <translation>Uppföljningen anger ”%1”. Framstegen i sig ger ”%2”.</translation>
    </message>
    <message>
        <source>The signal is set to %1. The suggestion is %2.</source>
        <translation>Signalen är satt till %1. Förslaget är %2.</translation>
    </message>
    <message>
        <source>Area %1, %2</source>
        <translation>Område %1, %2</translation>
    </message>
    <message>
        <source>Areas, then measures</source>
        <translation>Områden, sedan åtgärder</translation>
    </message>
    <message>
        <source>By degree: %1.</source>
        <translation>Efter genomförandegrad: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Per den %1.</translation>
    </message>
    <message>
        <source>Progress, %1</source>
        <translation>Framsteg, %1</translation>
    </message>
    <message>
        <source>It is not counted in the figures of its area and of the plan.</source>
        <translation>Den räknas inte med i områdets och planens siffror.</translation>
    </message>
    <message>
        <source>Degree of implementation, %1</source>
        <translation>Genomförandegrad, %1</translation>
    </message>
    <message>
        <source>Stated in the follow-up. The progress is %1.</source>
        <translation>Angiven i uppföljningen. Framsteget är %1.</translation>
    </message>
    <message>
        <source>The progress is %1.</source>
        <translation>Framsteget är %1.</translation>
    </message>
    <message>
        <source>Done at 100; half or more from 50; started above 0, or at 0 when some work is recorded; else not started. What a follow-up states counts before that.</source>
        <translation>Genomförd vid 100, hälften eller mer från 50, påbörjad över 0 eller vid 0 när något arbete är noterat, annars ej påbörjad. Det som en uppföljning anger går före.</translation>
    </message>
    <message>
        <source>Signal, %1</source>
        <translation>Signal, %1</translation>
    </message>
    <message>
        <source>Set in the follow-up.</source>
        <translation>Satt i uppföljningen.</translation>
    </message>
    <message>
        <source>As suggested; nobody has set another.</source>
        <translation>Enligt förslaget, ingen har satt någon annan.</translation>
    </message>
    <message>
        <source>Suggested: green when done; red when late or more than 30 points behind what was expected; yellow when more than 15 points behind, or when the follow-up is missing or old; else green. Expected: 100 × working days from the start to today ÷ working days from the start to the due date.</source>
        <translation>Förslag: grön när åtgärden är genomförd, röd när den är försenad eller ligger mer än 30 enheter efter det förväntade, gul när den ligger mer än 15 enheter efter eller när uppföljningen saknas eller är gammal, annars grön. Förväntat: 100 × arbetsdagar från start till i dag ÷ arbetsdagar från start till slutdatum.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Vad den består av</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>Förväntat hittills</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Follow-up of the period</source>
        <translation>Periodens uppföljning</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>old</source>
        <translation>gammal</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>None is late.</source>
        <translation>Ingen är försenad.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are late.</source>
        <translation>
            <numerusform>%n åtgärd är försenad.</numerusform>
            <numerusform>%n åtgärder är försenade.</numerusform>
        </translation>
    </message>
    <message>
        <source>In time: not late, of those with a due date. Late: the due date has passed and the measure is not done.</source>
        <translation>I tid: de som har slutdatum och inte är försenade. Försenad: slutdatum har passerat och åtgärden är inte genomförd.</translation>
    </message>
    <message>
        <source>Late measures</source>
        <translation>Försenade åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%n without a due date.</source>
        <translation>
            <numerusform>%n saknar slutdatum.</numerusform>
            <numerusform>%n saknar slutdatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Participants in all</source>
        <translation>Deltagare totalt</translation>
    </message>
    <message>
        <source>Partners that organised or took part</source>
        <translation>Parter som ordnade eller deltog</translation>
    </message>
    <message>
        <source>Left out: those that were cancelled or withdrawn.</source>
        <translation>Utelämnat: de som ställts in eller dragits tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Från %1 till %2.</translation>
    </message>
    <message>
        <source>The yearly account is due on 1 March, moved to the next working day (förordning 2021:995).</source>
        <translation>Den årliga redovisningen ska lämnas den 1 mars eller närmaste följande arbetsdag (förordning 2021:995).</translation>
    </message>
    <message>
        <source>Late: the due date has passed and the measure is not done.</source>
        <translation>Försenad: slutdatum har passerat och åtgärden är inte genomförd.</translation>
    </message>
    <message>
        <source>Missing: there is no follow-up for the current period.</source>
        <translation>Saknas: det finns ingen uppföljning för perioden.</translation>
    </message>
    <message>
        <source>Old: the latest follow-up belongs to a period before the previous one.</source>
        <translation>Gammal: den senaste uppföljningen gäller en period före den förra.</translation>
    </message>
    <message>
        <source>Due soon: due within 30 days.</source>
        <translation>Snart: slutdatum inom 30 dagar.</translation>
    </message>
    <message>
        <source>No value: the indicator has a target or counts a measure, and no value was ever given.</source>
        <translation>Inget värde: indikatorn har ett mål eller mäter en åtgärd, men har aldrig fått något värde.</translation>
    </message>
    <message>
        <source>Old value: the latest one belongs to a period before the previous one of its kind.</source>
        <translation>Gammalt värde: det senaste gäller en period före den förra av samma slag.</translation>
    </message>
    <message>
        <source>Disagreeing: the stated total is not the sum of the groups.</source>
        <translation>Stämmer inte: den angivna summan är inte gruppernas summa.</translation>
    </message>
    <message>
        <source>Without a result: held in the period, not cancelled, and the result is not filled in.</source>
        <translation>Utan resultat: hållen i perioden, inte inställd, och resultatet är inte ifyllt.</translation>
    </message>
    <message>
        <source>The latest value, of %1.</source>
        <translation>Det senaste värdet, för %1.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Det finns inget värde än.</translation>
    </message>
    <message>
        <source>The latest period that has begun counts. Its groups are added up; a stated total counts only where there are no groups. Values from different sources are never added.</source>
        <translation>Den senaste period som har börjat gäller. Gruppernas värden läggs ihop. En angiven summa gäller bara när det inte finns några grupper. Värden från olika källor läggs aldrig ihop.</translation>
    </message>
    <message>
        <source>Counts %1</source>
        <translation>Mäter %1</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Källa: %1.</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is missing.</source>
        <translation>Inget är sent och inget saknas.</translation>
    </message>
    <message>
        <source>So many need somebody. Each is listed below, the most pressing first.</source>
        <translation>Så många kräver något av någon. Alla står nedan, de mest brådskande först.</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Vad som kräver något</translation>
    </message>
    <message>
        <source>Late action point: what was promised at an activity is not ticked off, and its day has passed.</source>
        <translation>Försenad uppföljningspunkt: det som lovades vid en aktivitet är inte avbockat, och dagen har passerat.</translation>
    </message>
    <message>
        <source>Participants and partners of those held</source>
        <translation>Deltagare och parter i de genomförda</translation>
    </message>
    <message>
        <source>%1 activities that end in the period have been held, and %2 are still to come.</source>
        <translation>%1 aktiviteter som slutar i perioden har hållits och %2 återstår.</translation>
    </message>
    <message>
        <source>An activity belongs to the period it ends in, and is held when its last day has passed or is today.</source>
        <translation>En aktivitet hör till den period då den slutar. Den är hållen när sista dagen har passerat eller är i dag.</translation>
    </message>
</context>
<context>
    <name>samordna::views::WhyPanel</name>
    <message>
        <source>Close the explanation</source>
        <translation>Stäng förklaringen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Why %1? %2</source>
        <translation>Varför %1? %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Enter or click leads there</source>
        <translation>Enter eller klick leder dit</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>vikt %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::WindowActions</name>
    <message>
        <source>Menu bar</source>
        <translation>Menyrad</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New county file…</source>
        <translation>&amp;Ny länsfil…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;tidigare</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>Skriv &amp;ut rapport…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Föregående period</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>&amp;Nästa period</translation>
    </message>
    <message>
        <source>Own &amp;span…</source>
        <translation>E&amp;gen period…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Samordna</source>
        <translation>&amp;Om Samordna</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Masking of small counts…</source>
        <translation>&amp;Maskering av små antal…</translation>
    </message>
    <message>
        <source>&amp;Why this figure?</source>
        <translation>&amp;Varför den här siffran?</translation>
    </message>
    <message>
        <source>&amp;Manual for this page</source>
        <translation>&amp;Handbok för sidan</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>&amp;Log an activity…</source>
        <translation>&amp;Logga en aktivitet…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>&amp;Sparade vyer</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>New &amp;measure</source>
        <translation>Ny &amp;åtgärd</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Ny a&amp;ktivitet</translation>
    </message>
    <message>
        <source>New &amp;indicator</source>
        <translation>Ny &amp;indikator</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Ny &amp;organisation</translation>
    </message>
    <message>
        <source>New &amp;reporting day</source>
        <translation>Ny &amp;rapporteringsdag</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Lägg &amp;till</translation>
    </message>
    <message>
        <source>F&amp;ilter this page</source>
        <translation>&amp;Filtrera den här sidan</translation>
    </message>
    <message>
        <source>Check the &amp;file…</source>
        <translation>Kontrollera &amp;filen…</translation>
    </message>
    <message>
        <source>Compare with &amp;another file…</source>
        <translation>&amp;Jämför med en annan fil…</translation>
    </message>
    <message>
        <source>&amp;Changes since opening…</source>
        <translation>Ä&amp;ndringar sedan filen öppnades…</translation>
    </message>
</context>
<context>
    <name>samordna::views::WindowDrop</name>
    <message>
        <source>Drop one file at a time on the window: a county&apos;s file to open it, or a spreadsheet to import it. Files to attach are dropped on the attachments of a measure or an activity.</source>
        <translation>Släpp en fil i taget på fönstret: en länsfil för att öppna den eller ett kalkylblad för att importera det. Filer som ska bifogas släpps på bilagorna till en åtgärd eller aktivitet.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or imported here. To attach it, drop it on the attachments of a measure or an activity.</source>
        <translation>”%1” går inte att öppna eller importera här. Släpp den på bilagorna till en åtgärd eller aktivitet om du vill bifoga den.</translation>
    </message>
</context>
<context>
    <name>samordna::views::Words</name>
    <message>
        <source>There is no file%1. It may have been moved or renamed; choose File &gt; Open to look for it.</source>
        <translation>Det finns ingen fil%1. Den kan ha flyttats eller bytt namn. Välj Arkiv &gt; Öppna för att leta efter den.</translation>
    </message>
    <message>
        <source>There is already a file%1, and it was left as it is. Choose another name.</source>
        <translation>Det finns redan en fil%1, och den har lämnats orörd. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file%1 is not a Samordna file. Nothing was changed. Spreadsheets are read with File &gt; Import.</source>
        <translation>Filen%1 är inte en Samordna-fil. Inget har ändrats. Kalkylblad läser du in med Arkiv &gt; Importera.</translation>
    </message>
    <message>
        <source>The file%1 was written by a newer Samordna. Nothing was changed. Update the program and open it again.</source>
        <translation>Filen%1 är skriven av en nyare version av Samordna. Inget har ändrats. Uppdatera programmet och öppna filen igen.</translation>
    </message>
    <message>
        <source>The file is open: %1 on %2 since %3. It can be opened for reading only until it is closed there.</source>
        <translation>Filen är öppen: %1 på %2 sedan %3. Du kan bara läsa den tills den stängs där.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>en annan dator</translation>
    </message>
    <message>
        <source>some time</source>
        <translation>en tid tillbaka</translation>
    </message>
    <message>
        <source>This may not be written to: the file or its folder is read-only. Nothing was changed. Save a copy somewhere else.</source>
        <translation>Det går inte att skriva här: filen eller mappen är skrivskyddad. Inget har ändrats. Spara en kopia någon annanstans.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed, and what was saved before is safe. Free some space and try again.</source>
        <translation>Disken är full. Inget har ändrats, och det som sparats tidigare finns kvar. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The disk or the network did not answer as it should. What was saved before is safe. Check the connection and try again.</source>
        <translation>Disken eller nätverket svarade inte som det ska. Det som sparats tidigare finns kvar. Kontrollera anslutningen och försök igen.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Arbetet avbröts. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file could not be read: it is not what its name says. Nothing was changed.</source>
        <translation>Det gick inte att läsa filen: innehållet är inte det som namnet anger. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The row was changed by somebody else since it was read. Nothing was written; look at it as it is now and try again.</source>
        <translation>Någon annan har ändrat raden sedan den lästes. Inget har skrivits. Se hur raden ser ut nu och försök igen.</translation>
    </message>
    <message>
        <source>The row does not fit with the others in the file. Nothing was written. Check that numbers are not used twice.</source>
        <translation>Raden passar inte ihop med de andra i filen. Inget har skrivits. Kontrollera att inget nummer används två gånger.</translation>
    </message>
    <message>
        <source>A text looks like a personal identity number (%1). Nothing was written, since the file must hold no persons. Remove the number and try again.</source>
        <translation>En text ser ut som ett personnummer (%1). Inget har skrivits, eftersom filen inte får innehålla personuppgifter. Ta bort numret och försök igen.</translation>
    </message>
    <message>
        <source>This could not be used: %1. Nothing was changed.</source>
        <translation>Det här gick inte att använda: %1. Inget har ändrats.</translation>
    </message>
    <message>
        <source>A rule of the plan does not allow this. Nothing was changed.</source>
        <translation>En av planens regler tillåter inte detta. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1: write something here.</source>
        <translation>%1: skriv något här.</translation>
    </message>
    <message>
        <source>%1: the text is too long. Shorten it to at most %2 characters.</source>
        <translation>%1: texten är för lång. Korta den till högst %2 tecken.</translation>
    </message>
    <message>
        <source>%1: this is before the start. Choose the same day or a later one.</source>
        <translation>%1: det här är före starten. Välj samma dag eller en senare.</translation>
    </message>
    <message>
        <source>%1: the number is too small or too large.</source>
        <translation>%1: talet är för litet eller för stort.</translation>
    </message>
    <message>
        <source>%1: choose something here.</source>
        <translation>%1: välj något här.</translation>
    </message>
    <message>
        <source>%1: this is not in the file any more. Choose something else.</source>
        <translation>%1: det här finns inte längre i filen. Välj något annat.</translation>
    </message>
    <message>
        <source>%1: this is taken already. Choose another.</source>
        <translation>%1: det här är redan upptaget. Välj något annat.</translation>
    </message>
    <message>
        <source>%1: a measure cannot be a part of itself.</source>
        <translation>%1: en åtgärd kan inte vara en del av sig själv.</translation>
    </message>
    <message>
        <source>%1: this looks like a personal identity number. Remove it: the file must hold no persons.</source>
        <translation>%1: det här ser ut som ett personnummer. Ta bort det. Filen får inte innehålla personuppgifter.</translation>
    </message>
    <message>
        <source>There is no figure yet.</source>
        <translation>Det finns ingen siffra ännu.</translation>
    </message>
    <message>
        <source>As stated in the latest follow-up.</source>
        <translation>Som angivet i den senaste uppföljningen.</translation>
    </message>
    <message>
        <source>Milestones done: %1 of %2.</source>
        <translation>Klara delmål: %1 av %2.</translation>
    </message>
    <message>
        <source>Activities held, of those planned.</source>
        <translation>Hållna aktiviteter av de planerade.</translation>
    </message>
    <message>
        <source>The indicator&apos;s way from baseline to target.</source>
        <translation>Indikatorns väg från utgångsvärde till målvärde.</translation>
    </message>
    <message>
        <source>Mean of the sub-measures, by weight.</source>
        <translation>Viktat medelvärde av delåtgärderna.</translation>
    </message>
    <message>
        <source>Continuous, and it runs.</source>
        <translation>Åtgärden är löpande och pågår.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n measure(s), by weight.</source>
        <translation>
            <numerusform>Viktat medelvärde av %n åtgärd.</numerusform>
            <numerusform>Viktat medelvärde av %n åtgärder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n tagen ur bruk</numerusform>
            <numerusform>%n tagna ur bruk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n ej tillämplig</numerusform>
            <numerusform>%n ej tillämpliga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-measure(s), counted in their parents</source>
        <translation>
            <numerusform>%n delåtgärd, som räknas i sin åtgärd</numerusform>
            <numerusform>%n delåtgärder, som räknas i sina åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figure</source>
        <translation>
            <numerusform>%n utan siffra</numerusform>
            <numerusform>%n utan siffra</numerusform>
        </translation>
    </message>
    <message>
        <source>The due date %1 has passed</source>
        <translation>Slutdatum %1 har passerat</translation>
    </message>
    <message>
        <source>The follow-up of the period is missing</source>
        <translation>Periodens uppföljning saknas</translation>
    </message>
    <message>
        <source>Not followed up for more than a period</source>
        <translation>Inte uppföljd på mer än en period</translation>
    </message>
    <message>
        <source>To be done by %1</source>
        <translation>Ska vara genomförd senast %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) held, result not filled in</source>
        <translation>
            <numerusform>%n hållen aktivitet, resultat inte ifyllt</numerusform>
            <numerusform>%n hållna aktiviteter, resultat inte ifyllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Räknas inte: %1.</translation>
    </message>
    <message>
        <source>No table was found in the file: there is no row with headings that are known, such as Measure, Lead and Due, or Activity and Date. Nothing was changed. Write such a row above the rows and try again.</source>
        <translation>Ingen tabell hittades i filen: det finns ingen rad med rubriker som programmet känner igen, till exempel Åtgärd, Ansvarig och Slutdatum, eller Aktivitet och Datum. Inget har ändrats. Skriv en sådan rad ovanför raderna och försök igen.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 kolumner</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 celler</translation>
    </message>
    <message>
        <source>%1 files in one</source>
        <translation>%1 filer i en</translation>
    </message>
    <message>
        <source>This is larger than the program takes in. Nothing was changed. Divide it into smaller parts.</source>
        <translation>Det här är större än vad programmet tar emot. Inget har ändrats. Dela upp det i mindre delar.</translation>
    </message>
    <message>
        <source>This is larger than the program takes in: at most %1. Nothing was changed. Divide it into smaller files.</source>
        <translation>Det här är större än vad programmet tar emot: högst %1. Inget har ändrats. Dela upp det i mindre filer.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Nothing was changed. Take the password away in Excel, save it and try again.</source>
        <translation>Arbetsboken är låst med ett lösenord. Inget har ändrats. Ta bort lösenordet i Excel, spara och försök igen.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of another kind (.%1). Nothing was changed. Save it as an Excel workbook (.xlsx) or as CSV and try again.</source>
        <translation>Filen är ett kalkylblad av ett annat slag (.%1). Inget har ändrats. Spara det som en Excel-arbetsbok (.xlsx) eller som CSV och försök igen.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet (.%1). Nothing was changed. Copy its table to a spreadsheet and try again.</source>
        <translation>Filen är inget kalkylblad (.%1). Inget har ändrats. Kopiera tabellen till ett kalkylblad och försök igen.</translation>
    </message>
    <message>
        <source>The file could not be read further than here: %1. Nothing was changed.</source>
        <translation>Filen gick inte att läsa längre än hit: %1. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The due date %1 has passed, and the follow-up is missing</source>
        <translation>Slutdatum %1 har passerat, och uppföljning saknas</translation>
    </message>
    <message>
        <source>There is no value yet</source>
        <translation>Det finns inget värde än</translation>
    </message>
    <message>
        <source>The latest value is that of %1</source>
        <translation>Det senaste värdet gäller %1</translation>
    </message>
    <message>
        <source>%1: the groups make %2, the stated total is %3</source>
        <translation>%1: grupperna blir %2, den angivna summan är %3</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without follow-up</source>
        <translation>
            <numerusform>%n saknar uppföljning</numerusform>
            <numerusform>%n saknar uppföljning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an old follow-up</source>
        <translation>
            <numerusform>%n har en gammal uppföljning</numerusform>
            <numerusform>%n har en gammal uppföljning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>%n ska vara klar inom 30 dagar</numerusform>
            <numerusform>%n ska vara klara inom 30 dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a value</source>
        <translation>
            <numerusform>%n indikator utan värde</numerusform>
            <numerusform>%n indikatorer utan värde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with an old value</source>
        <translation>
            <numerusform>%n indikator med gammalt värde</numerusform>
            <numerusform>%n indikatorer med gamla värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) that disagree</source>
        <translation>
            <numerusform>%n summa som inte stämmer</numerusform>
            <numerusform>%n summor som inte stämmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held without a result</source>
        <translation>
            <numerusform>%n hållen utan resultat</numerusform>
            <numerusform>%n hållna utan resultat</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are of another county: %1, and this file is of %2. Nothing was changed. Import them into a file of that county.</source>
        <translation>Raderna hör till ett annat län: %1, och den här filen är för %2. Inget har ändrats. Importera dem till en fil för det länet.</translation>
    </message>
    <message>
        <source>The delivery has no list of its files (manifest-sha256.txt) that can be read, so it cannot be checked. Nothing was changed. Ask the sender for it again.</source>
        <translation>Leveransen har ingen läsbar lista över sina filer (manifest-sha256.txt) och kan därför inte kontrolleras. Inget har ändrats. Be avsändaren om leveransen igen.</translation>
    </message>
    <message>
        <source>The delivery is not as it was sent: %1 is missing, was added or was changed since. Nothing was changed. Ask the sender for it again.</source>
        <translation>Leveransen är inte som när den skickades: %1 saknas, har lagts till eller har ändrats. Inget har ändrats. Be avsändaren om leveransen igen.</translation>
    </message>
    <message>
        <source>The file is no Samordna JSON, or it is cut off. Nothing was changed. Export it again from Samordna and try again.</source>
        <translation>Filen är ingen Samordna-JSON, eller så är den avhuggen. Inget har ändrats. Exportera den igen från Samordna och försök på nytt.</translation>
    </message>
    <message>
        <source>The file is a table that Samordna itself exported, and it cannot be read back. Nothing was changed. Export the whole file as JSON or as a delivery, and import that.</source>
        <translation>Filen är en tabell som Samordna själv har exporterat, och den går inte att läsa tillbaka. Inget har ändrats. Exportera hela filen som JSON eller som leverans och importera den.</translation>
    </message>
    <message>
        <source>%1, row %2 (%3): %4</source>
        <comment>what kind of row, its number, what it is called, why</comment>
        <translation>%1, rad %2 (%3): %4</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Nothing was changed. Choose a file in it: a spreadsheet (.xlsx, .csv) or an export from Samordna (.json, .zip).</source>
        <translation>Det här är en mapp, ingen fil. Inget har ändrats. Välj en fil i den: ett kalkylblad (.xlsx, .csv) eller en export från Samordna (.json, .zip).</translation>
    </message>
    <message>
        <source>Row %1 of “%2” in the file cannot be read (%3): “%4” is missing or holds something else than it should. Nothing was changed. Export the file again from Samordna and try again.</source>
        <translation>Rad %1 av ”%2” i filen går inte att läsa (%3): ”%4” saknas eller innehåller något annat än det ska. Inget har ändrats. Exportera filen igen från Samordna och försök igen.</translation>
    </message>
    <message>
        <source>%1: the measures would wait for each other. Take one of them away.</source>
        <translation>%1: åtgärderna skulle vänta på varandra. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>At most %1 rows can be changed at once. Choose fewer; nothing was changed.</source>
        <translation>Högst %1 rader kan ändras på en gång. Välj färre; inget är ändrat.</translation>
    </message>
    <message>
        <source>Action point: was to be done by %1</source>
        <translation>Uppföljningspunkt: skulle vara klar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late action point(s)</source>
        <translation>
            <numerusform>%n försenad uppföljningspunkt</numerusform>
            <numerusform>%n försenade uppföljningspunkter</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once. Nothing was changed. Save them as a file, and import that.</source>
        <translation>Högst %1 rader kan klistras in på en gång. Inget ändrades. Spara dem som en fil och importera den.</translation>
    </message>
    <message>
        <source>There are no rows to paste on the clipboard. Nothing was changed. Copy cells of at least two columns in a spreadsheet, in a letter&apos;s table or here, and paste again.</source>
        <translation>Det finns inga rader att klistra in i urklipp. Inget ändrades. Kopiera celler i minst två kolumner i ett kalkylblad, i en tabell i ett brev eller här, och klistra in igen.</translation>
    </message>
    <message>
        <source>The file%1 is damaged and was not opened, so that it gets no worse. Open a copy of it, or ask for the latest backup of the folder where it lies.</source>
        <translation>Filen%1 är skadad. Den har inte öppnats, så att skadan inte blir värre. Öppna en kopia av den, eller be om den senaste säkerhetskopian av mappen där den ligger.</translation>
    </message>
    <message>
        <source>%1: this cannot be read. %2</source>
        <translation>%1: det här går inte att tolka. %2</translation>
    </message>
    <message>
        <source>Write a day such as 2026-11-24, or 24/11.</source>
        <translation>Skriv en dag, till exempel 2026-11-24 eller 24/11.</translation>
    </message>
    <message>
        <source>Write a number in digits.</source>
        <translation>Skriv ett tal med siffror.</translation>
    </message>
    <message>
        <source>%1: this cannot be less than 0.</source>
        <translation>%1: det här kan inte vara mindre än 0.</translation>
    </message>
    <message>
        <source>%1: write a number from 0 to 100.</source>
        <translation>%1: skriv ett tal från 0 till 100.</translation>
    </message>
    <message>
        <source>Many rows are being written to the file. Nothing else was changed; wait until they are written, and try again.</source>
        <translation>Många rader skrivs till filen just nu. Inget annat har ändrats. Vänta tills raderna är skrivna och försök igen.</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Nothing was copied. Choose fewer, or write a file with File &gt; Export.</source>
        <translation>Högst %1 rader kan kopieras på en gång. Inget har kopierats. Välj färre, eller skriv en fil med Arkiv &gt; Exportera.</translation>
    </message>
    <message>
        <source>%1 was not made from this file, nor this file from it, so what was done in each cannot be told apart. Nothing was changed. Export it as JSON and import that, if it is of the same county.</source>
        <translation>%1 har inte gjorts från den här filen, och den här inte från den. Därför går det inte att säga vad som har gjorts i var och en. Inget har ändrats. Gäller den samma län kan du exportera den som JSON och importera det.</translation>
    </message>
</context>
<context>
    <name>samordna::views::YearCommands</name>
    <message>
        <source>Take a reporting day back</source>
        <translation>Återställ en rapporteringsdag</translation>
    </message>
    <message>
        <source>Take an assignment back</source>
        <translation>Återställ ett uppdrag</translation>
    </message>
    <message>
        <source>Take a recurring activity back</source>
        <translation>Återställ en återkommande aktivitet</translation>
    </message>
    <message>
        <source>Take a day of the office back</source>
        <translation>Återställ en av kontorets dagar</translation>
    </message>
    <message>
        <source>Withdraw a reporting day</source>
        <translation>Ta en rapporteringsdag ur bruk</translation>
    </message>
    <message>
        <source>Withdraw an assignment</source>
        <translation>Ta ett uppdrag ur bruk</translation>
    </message>
    <message>
        <source>Withdraw a day of the office</source>
        <translation>Ta en av kontorets dagar ur bruk</translation>
    </message>
    <message>
        <source>New reporting day</source>
        <translation>Ny rapporteringsdag</translation>
    </message>
    <message>
        <source>Decide about the day</source>
        <translation>Bestäm om dagen</translation>
    </message>
    <message>
        <source>Add the usual reporting days</source>
        <translation>Lägg till de vanliga rapporteringsdagarna</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ta ur bruk…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Says whether the office works on the chosen day, and for how long (Ctrl+D)</source>
        <translation>Säger om kontoret arbetar den valda dagen, och hur länge (Ctrl+D)</translation>
    </message>
    <message>
        <source>Decide about a day of the office</source>
        <translation>Bestäm om en av kontorets dagar</translation>
    </message>
    <message>
        <source>Why is “%1” withdrawn?</source>
        <translation>Varför tas ”%1” ur bruk?</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>”%1” är tagen ur bruk.</translation>
    </message>
    <message>
        <source>“%1” counts again.</source>
        <translation>”%1” räknas igen.</translation>
    </message>
    <message>
        <source>Yearly account to the Government</source>
        <translation>Årlig redovisning till regeringen</translation>
    </message>
</context>
<context>
    <name>samordna::views::YearList</name>
    <message>
        <source>The year&apos;s days</source>
        <translation>Årets dagar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tagna ur bruk</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Utan dag</translation>
    </message>
</context>
<context>
    <name>samordna::views::YearOutput</name>
    <message>
        <source>year-%1</source>
        <translation>arshjul-%1</translation>
    </message>
    <message numerus="yes">
        <source>The year was saved, %n page(s): %1</source>
        <translation>
            <numerusform>Årshjulet sparades, %n sida: %1</numerusform>
            <numerusform>Årshjulet sparades, %n sidor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Year wheel %1</source>
        <translation>Årshjul %1</translation>
    </message>
    <message>
        <source>The year was sent to the printer.</source>
        <translation>Årshjulet skickades till skrivaren.</translation>
    </message>
</context>
<context>
    <name>samordna::views::YearPage</name>
    <message>
        <source>Previous year</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nästa år</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print year wheel…</source>
        <translation>Skriv ut årshjulet…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>Next up: %1 %2</source>
        <translation>Härnäst: %1 %2</translation>
    </message>
    <message>
        <source>Nothing more this year.</source>
        <translation>Inget mer i år.</translation>
    </message>
    <message>
        <source>Show withdrawn</source>
        <translation>Visa tagna ur bruk</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the year</source>
        <translation>
            <numerusform>%n post under året</numerusform>
            <numerusform>%n poster under året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from today on</source>
        <translation>
            <numerusform>%n från och med i dag</numerusform>
            <numerusform>%n från och med i dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samordna::views::YearPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Year wheel %1, as of %2</source>
        <translation>Årshjul %1, per %2</translation>
    </message>
    <message>
        <source>Year wheel %1</source>
        <translation>Årshjul %1</translation>
    </message>
</context>
<context>
    <name>samordna::views::YearWheel</name>
    <message>
        <source>Year wheel</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Squeezed working day (klämdag)</source>
        <translation>Klämdag</translation>
    </message>
    <message>
        <source>Reporting days</source>
        <translation>Rapporteringsdagar</translation>
    </message>
    <message>
        <source>Recurring meetings</source>
        <translation>Återkommande möten</translation>
    </message>
    <message>
        <source>Measures and milestones</source>
        <translation>Åtgärder och delmål</translation>
    </message>
    <message>
        <source>Days of the office</source>
        <translation>Kontorets dagar</translation>
    </message>
    <message>
        <source>Yearly account to the Government (2021:995)</source>
        <translation>Årlig redovisning till regeringen (2021:995)</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>flyttad från %1</translation>
    </message>
    <message>
        <source>not a working day</source>
        <translation>inte en arbetsdag</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Reporting day</source>
        <translation>Rapporteringsdag</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Recurring activity</source>
        <translation>Återkommande aktivitet</translation>
    </message>
    <message>
        <source>Day of the office</source>
        <translation>Kontorets dag</translation>
    </message>
</context>
<context>
    <name>samordna::workspace::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
</context>
</TS>

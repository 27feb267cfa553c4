#include "tests/items/smallcounty.h"

#include "models/progress/frozenfigures.h"
#include "models/reports/progressreport.h"

using namespace samordna;
using namespace samordna::reports;
using namespace Qt::Literals::StringLiterals;

/// The report of a period before and after it is frozen.
class TestFrozenReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOpenPeriodIsLive();
    void aFrozenPeriodPrintsWhatWasFrozen();
    void saysWhatHasMoved();
    void aCorrectionSaysWhy();
};

namespace {

struct County : test::SmallCounty
{
    County()
    {
        auto row = made<domain::FollowUp>();
        row.measure = two.id;
        row.period = period;
        row.percent = 40;
        add(row);
    }
    bool freeze(const QString& correction = {})
    {
        return add(*progress::frozenRow(space->reader(), {period, clock.today(), clock.now(), correction}));
    }
    bool followUp(double percent)
    {
        const auto rows = space->reader().rows<domain::FollowUp>();
        return change(rows->first().id, [&](domain::FollowUp& row) { row.percent = percent; });
    }
    Report report() const { return *progressReport(space->reader(), period, clock); }
};

QString firstParagraph(const Report& report)
{
    for (const Block& block : report.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            return paragraph->text;
        }
    }
    return {};
}

QStringList headings(const Report& report)
{
    QStringList texts;
    for (const Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            texts.append(heading->text);
        }
    }
    return texts;
}

QString keyFigure(const Report& report)
{
    for (const Block& block : report.blocks) {
        if (const auto* figures = std::get_if<KeyFigures>(&block)) {
            return figures->items.first().value;
        }
    }
    return {};
}

/// The rows of the table after the heading, cells joined.
QStringList tableUnder(const Report& report, const QString& text)
{
    bool isUnder = false;
    for (const Block& block : report.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        isUnder = heading ? heading->text == text : isUnder;
        const auto* table = std::get_if<Table>(&block);
        if (isUnder && table) {
            QStringList rows;
            for (const auto& cells : table->rows) {
                rows.append(cells.at(0).text.trimmed() + u": "_s + cells.at(1).text + u" > "_s + cells.at(2).text);
            }
            return rows;
        }
    }
    return {};
}

const QString kMoved = u"Moved since it was frozen"_s;
const QString kPercent = QString(QChar(0x00a0)) + u'%';

} // namespace

void TestFrozenReport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestFrozenReport::anOpenPeriodIsLive()
{
    const County county;
    QCOMPARE(firstParagraph(county.report()), u"Live, as of 2026-11-24"_s);
    QVERIFY(!headings(county.report()).contains(kMoved));
}

void TestFrozenReport::aFrozenPeriodPrintsWhatWasFrozen()
{
    County county;
    const Report live = county.report();
    QVERIFY(county.freeze());
    const Report frozen = county.report();
    QCOMPARE(firstParagraph(frozen), u"Frozen 2026-11-24"_s);
    QCOMPARE(frozen.blocks.mid(1), live.blocks.mid(1));
    QCOMPARE(frozen.fingerprint, live.fingerprint); // of the file that was frozen
    QVERIFY(county.followUp(90));
    QCOMPARE(keyFigure(county.report()), u"40"_s + kPercent);
}

void TestFrozenReport::saysWhatHasMoved()
{
    County county;
    QVERIFY(county.freeze());
    QVERIFY(county.followUp(90));
    const QStringList rows = tableUnder(county.report(), kMoved);
    QVERIFY(rows.contains(u"Degree of implementation, whole plan: 40%1 > 90%1"_s.arg(kPercent)));
    QVERIFY(rows.contains(u"2.1 Kampanj:  > "_s));
    QVERIFY(rows.contains(u"Follow-up: Progress (%): 40 > 90"_s));
}

void TestFrozenReport::aCorrectionSaysWhy()
{
    County county;
    QVERIFY(county.freeze());
    QVERIFY(county.followUp(90));
    QVERIFY(county.freeze(u"En uppföljning kom sent"_s));
    QCOMPARE(firstParagraph(county.report()), u"Frozen 2026-11-24, version 2: En uppföljning kom sent"_s);
    QCOMPARE(keyFigure(county.report()), u"90"_s + kPercent);
    QVERIFY(!headings(county.report()).contains(kMoved));
}

QTEST_GUILESS_MAIN(TestFrozenReport)
#include "tst_frozenreport.moc"

#include "views/printing/paginator.h"
#include "views/printing/reportpainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

Piece piece(double height, double before = 0, bool keep = false, int repeats = -1)
{
    Piece made;
    made.height = height;
    made.before = before;
    made.keepWithNext = keep;
    made.repeats = repeats;
    return made;
}

/// "0@0 1@30 | 0@0 2@30": the pieces of each page with their tops.
QString described(const QList<PlacedPage>& pages)
{
    QStringList texts;
    for (const PlacedPage& page : pages) {
        QStringList placed;
        for (const PlacedPiece& each : page) {
            placed.append(u"%1@%2"_s.arg(each.piece).arg(each.y));
        }
        texts.append(placed.join(u' '));
    }
    return texts.join(u" | "_s);
}

reports::Table table(int rows, const QString& text = u"Rutin för upptäckt vid tillsyn"_s)
{
    reports::Table made;
    made.columns = {{u"Nr"_s, reports::Align::Left, 0}, {u"Åtgärd"_s, reports::Align::Left, 3},
        {u"Grad"_s, reports::Align::Right, 0}, {u"Fördelning"_s, reports::Align::Left, 2}};
    for (int row = 1; row <= rows; ++row) {
        made.rows.append({{u"1.%1"_s.arg(row), {}, {}}, {text, u"En flera rader lång not"_s, {}}, {u"100 %"_s, {}, {}},
            {{}, {}, reports::ShareBar{{3, 2, 1, 1}}}});
    }
    made.degreeLegend = true;
    return made;
}

reports::Report report(const QList<reports::Block>& blocks)
{
    reports::Report made;
    made.title = u"Lägesrapport"_s;
    made.subtitle = u"Exempellän"_s;
    made.board = u"Länsstyrelsen i Exempellän"_s;
    made.caseNumber = u"801-1234-2026"_s;
    made.asOf = QDateTime(QDate(2026, 11, 23), QTime(14, 32));
    made.fingerprint = u"6f2a91c4"_s;
    made.blocks = blocks;
    return made;
}

QStringList textsOf(const QList<PrintItem>& page)
{
    QStringList texts;
    for (const PrintItem& item : page) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            texts.append(text->text);
        }
    }
    return texts;
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void breaksBetweenPiecesOnly();
    void dropsTheSpaceAboveAtTheTopOfAPage();
    void repeatsTheHeadOnEachPage();
    void keepsAHeadingWithWhatFollows_data();
    void keepsAHeadingWithWhatFollows();
    void losesNothingThatIsHigherThanAPage();
    void beginsAPageWhereAskedTo();
    void placesEveryRowOnceAndWhole();
    void dividesARowThatIsHigherThanAPage();
    void keepsTextWithinItsColumn();
    void alignsNumbersRight();
    void writesPageNumbersAndWhereTheDataIsFrom();
    void writesAnArchivablePdf();
    void leavesTheOldFileWhenItIsCancelled();
    void saysWhyAFileCannotBeWritten();
    void tellsTheStepsApartInGrey();
};

void TestPrinting::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
}

void TestPrinting::breaksBetweenPiecesOnly()
{
    const QList<Piece> pieces{piece(40), piece(40), piece(40)};
    QCOMPARE(described(paginate(pieces, 100)), u"0@0 1@40 | 2@0"_s);
}

void TestPrinting::dropsTheSpaceAboveAtTheTopOfAPage()
{
    const QList<Piece> pieces{piece(60, 20), piece(40, 10)};
    QCOMPARE(described(paginate(pieces, 100)), u"0@0 | 1@0"_s);
    QCOMPARE(described(paginate(pieces, 110)), u"0@0 1@70"_s);
}

void TestPrinting::repeatsTheHeadOnEachPage()
{
    QList<Piece> pieces{piece(10, 0, true)};
    for (int row = 0; row < 5; ++row) {
        pieces.append(piece(40, 0, false, 0));
    }
    QCOMPARE(described(paginate(pieces, 100)), u"0@0 1@10 2@50 | 0@0 3@10 4@50 | 0@0 5@10"_s);
}

void TestPrinting::keepsAHeadingWithWhatFollows_data()
{
    QTest::addColumn<double>("above");
    QTest::addColumn<QString>("pages");
    QTest::newRow("room for all") << 20.0 << u"0@0 1@20 2@40 3@60"_s;
    QTest::newRow("room for the heading and the head") << 50.0 << u"0@0 | 1@0 2@20 3@40"_s;
    QTest::newRow("room for the heading") << 75.0 << u"0@0 | 1@0 2@20 3@40"_s;
}

void TestPrinting::keepsAHeadingWithWhatFollows()
{
    QFETCH(double, above);
    QFETCH(QString, pages);
    const QList<Piece> pieces{piece(above), piece(20, 0, true), piece(20, 0, true), piece(40, 0, false, 2)};
    QCOMPARE(described(paginate(pieces, 100)), pages);
}

void TestPrinting::losesNothingThatIsHigherThanAPage()
{
    QCOMPARE(described(paginate({piece(10), piece(300), piece(10)}, 100)), u"0@0 | 1@0 | 2@0"_s);
}

void TestPrinting::beginsAPageWhereAskedTo()
{
    QList<Piece> pieces{piece(10), piece(10)};
    pieces[1].startsPage = true;
    QCOMPARE(described(paginate(pieces, 100)), u"0@0 | 1@0"_s);
}

void TestPrinting::placesEveryRowOnceAndWhole()
{
    const int rows = 180;
    const ReportLayout layout = layoutReport(report({reports::Heading{u"Alla"_s}, table(rows)}));
    QVERIFY(layout.pages.size() > 4);
    QHash<QString, int> seen;
    for (const auto& page : layout.pages) {
        const QStringList texts = textsOf(page);
        QCOMPARE(texts.count(u"Åtgärd"_s), 1); // the head, once on each page
        for (const QString& text : texts) {
            ++seen[text];
        }
        // As many first lines as second lines: no row is divided.
        QCOMPARE(texts.count(u"100 %"_s), texts.count(u"En flera rader lång not"_s));
        for (const PrintItem& item : page) {
            if (const auto* bar = std::get_if<BarItem>(&item)) {
                QVERIFY(bar->box.bottom() <= layout.paper.bottom);
            }
        }
    }
    for (int row = 1; row <= rows; ++row) {
        QCOMPARE(seen.value(u"1.%1"_s.arg(row)), 1);
    }
}

void TestPrinting::dividesARowThatIsHigherThanAPage()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i) {
        words.append(u"ord%1"_s.arg(i));
    }
    const ReportLayout layout = layoutReport(report({table(1, words.join(u' '))}));
    QVERIFY(layout.pages.size() > 1);
    QStringList all;
    for (const auto& page : layout.pages) {
        for (const PrintItem& item : page) {
            if (const auto* text = std::get_if<TextItem>(&item)) {
                const bool isRunning = text->style == PrintStyle::Running;
                QVERIFY(isRunning || text->box.bottom() <= layout.paper.bottom + 1);
                all.append(text->text);
            }
        }
    }
    const QString printed = all.join(u' ');
    QVERIFY(printed.contains(u"ord0 ord1"));
    QVERIFY(printed.contains(u"ord2999"));
}

void TestPrinting::keepsTextWithinItsColumn()
{
    const QString long_ = u"Människohandelssamordningsfunktionsutredningsgruppen"_s.repeated(3);
    const ReportLayout layout = layoutReport(report({table(3, long_), reports::Paragraph{long_}}));
    for (const PrintItem& item : layout.pages.first()) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            QVERIFY2(textWidth(text->text, text->style) <= text->box.width() + 2, qPrintable(text->text));
        }
    }
}

void TestPrinting::alignsNumbersRight()
{
    const ReportLayout layout = layoutReport(report({table(2)}));
    int numbers = 0;
    for (const PrintItem& item : layout.pages.first()) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text && text->text == u"100 %") {
            QCOMPARE(text->align, reports::Align::Right);
            ++numbers;
        }
    }
    QCOMPARE(numbers, 2); // in one line each: a figure's column is as wide as its widest cell
}

void TestPrinting::writesPageNumbersAndWhereTheDataIsFrom()
{
    const ReportLayout layout = layoutReport(report({reports::Paragraph{u"Ett."_s}, reports::PageBreak{},
        reports::Heading{u"Två"_s}, reports::Paragraph{u"Två."_s}}));
    QCOMPARE(layout.pages.size(), 2);
    const QString second = textsOf(layout.pages[1]).join(u'\n');
    QVERIFY(second.contains(u"Page 2 of 2"));
    QVERIFY(second.contains(u"Data up to 2026-11-23 at 14.32 · source 6f2a91c4"));
    QVERIFY(second.contains(u"801-1234-2026 · 2026-11-23"));
    QCOMPARE(layout.outline, (QList<OutlineEntry>{{u"Två"_s, 1}}));
}

void TestPrinting::writesAnArchivablePdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    const auto pages = writePdf(report({table(90), reports::Paragraph{u"flera filer"_s}}), path);
    QVERIFY(pages.hasValue());
    const QString info = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(u"Lägesrapport"), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(*pages))));
    QVERIFY(info.contains(u"(A4)"));
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(text.contains(u"flera filer")); // no ligatures that a search would miss
    QVERIFY(text.contains(u"Page 1 of %1"_s.arg(*pages)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("pdfaid:part"));
    // No transparency, which the archive's form forbids.
    QVERIFY(!QByteArray(bytes).replace("/SMask /None", "").contains("/SMask"));
}

void TestPrinting::leavesTheOldFileWhenItIsCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto pages = writePdf(report({table(90)}), path, [](int page, int) { return page < 2; });
    QCOMPARE(pages.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"r.pdf"_s});
}

void TestPrinting::saysWhyAFileCannotBeWritten()
{
    const auto pages = writePdf(report({}), u"/no/such/folder/r.pdf"_s);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, base::ErrorKind::ReadOnly);
}

void TestPrinting::tellsTheStepsApartInGrey()
{
    QImage image(420, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    ReportLayout layout;
    layout.pages.append(QList<PrintItem>{BarItem{{0, 0, 420, 30}, reports::ShareBar{{1, 1, 1, 1}}}});
    QPainter painter(&image);
    paintPage(painter, layout, 0);
    painter.end();
    int before = 0;
    for (int step = 0; step < 4; ++step) {
        const int grey = qGray(image.pixel(52 + step * 105, 15));
        QVERIFY(step == 0 || grey >= before + 25);
        before = grey;
        QVERIFY(qGray(image.pixel(step * 105 + 1, 15)) < 160); // each begins with a dark edge
    }
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"

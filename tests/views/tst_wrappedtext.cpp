#include "views/delegates/wrappedtext.h"
#include "views/printing/printstyle.h"

#include <QFontMetrics>
#include <QTest>

using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is read line by line: a hyphen at a line's end goes on with the next.
QString joined(const QStringList& lines)
{
    QString text;
    for (const QString& line : lines) {
        text += line.endsWith(u'-') ? line.chopped(1) : QString(line + u' ');
    }
    return text.trimmed();
}

} // namespace

/// Long words in narrow columns.
class TestWrappedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordThatIsTooLongIsPartedWithAHyphen();
    void aWordThatFitsIsNotParted();
    void theLastLineEndsInDots();
    void paperPartsWordsToo();
};

void TestWrappedText::aWordThatIsTooLongIsPartedWithAHyphen()
{
    const QFont font;
    const QFontMetrics metrics(font);
    const QString text = u"Fall av arbetskraftsexploatering, länet"_s;
    const int width = metrics.horizontalAdvance(u"arbetskraftse"_s);
    const QStringList lines = wrappedLines(text, font, width, 8);
    QVERIFY(lines.size() > 2);
    QCOMPARE(joined(lines), text);
    for (const QString& line : lines) {
        QVERIFY2(metrics.horizontalAdvance(line) <= width, qPrintable(line));
    }
}

void TestWrappedText::aWordThatFitsIsNotParted()
{
    const QFont font;
    const int width = QFontMetrics(font).horizontalAdvance(u"samverkansgruppen "_s);
    QCOMPARE(wrappedLines(u"Parter i samverkansgruppen"_s, font, width, 8),
        QStringList({u"Parter i"_s, u"samverkansgruppen"_s}));
}

void TestWrappedText::theLastLineEndsInDots()
{
    const QFont font;
    const int width = QFontMetrics(font).horizontalAdvance(u"arbetskraftsex"_s);
    const QStringList lines = wrappedLines(u"Fall av arbetskraftsexploateringen i länet"_s, font, width, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.last().endsWith(u'…'), qPrintable(lines.last()));
    QVERIFY(!lines.last().contains(QChar(0x00AD)));
}

void TestWrappedText::paperPartsWordsToo()
{
    const double width = textWidth(u"samverkansg"_s, PrintStyle::Body);
    const QStringList lines = wrapped(u"Samverkansgruppen"_s, PrintStyle::Body, width);
    QVERIFY(lines.size() > 1);
    QCOMPARE(joined(lines), u"Samverkansgruppen"_s);
}

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// What the manual quotes (`New activity`) is what the program says, letter by letter, in both languages.
class TestManual final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedLabelsAreTheProgramsOwn_data();
    void quotedLabelsAreTheProgramsOwn();
    void bothLanguagesQuoteAsMuch();
};

namespace {

QString sourcePath(const QString& path)
{
    return QStringLiteral(SAMORDNA_SOURCE) + u'/' + path;
}

/// As it stands on the screen, without the letter of its shortcut, dots and a count behind it.
QString plain(QString text)
{
    static const QRegularExpression count(u" \\(%1\\)$"_s);
    return text.remove(u'&').remove(u'…').remove(count).trimmed();
}

/// The texts of a catalogue that stand in elements of these names.
QSet<QString> textsOf(const QString& catalogue, const QStringList& wanted)
{
    QFile file(sourcePath(u"translations/"_s + catalogue));
    QSet<QString> texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    bool isWanted = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            isWanted = wanted.contains(xml.name().toString());
        } else if (token == QXmlStreamReader::Characters && isWanted) {
            texts.insert(plain(xml.text().toString()));
        } else if (token == QXmlStreamReader::EndElement) {
            isWanted = false;
        }
    }
    return texts;
}

/// Every text of the program in \a language, plural forms too.
QSet<QString> programTexts(const QString& language)
{
    return language == u"en"_s
        ? textsOf(u"samordna_sv.ts"_s, {u"source"_s}) + textsOf(u"samordna_en.ts"_s, {u"numerusform"_s})
        : textsOf(u"samordna_sv.ts"_s, {u"translation"_s, u"numerusform"_s});
}

/// Keys, commands, file names and what is typed or shown as an example: everything quoted that is no label.
bool isExample(const QString& quoted)
{
    static const QRegularExpression key(u"^((Ctrl|Alt|Shift|Skift)\\+)*(F\\d+|[A-Z0-9,.]|Tab|Esc|Enter|Space|"
                                        u"Mellanslag|Left|Right|Up|Down|Vänster|Höger"
                                        "|Upp|Ned|arrow keys|piltangent)$"_s);
    static const QRegularExpression command(u"^(samordna|sha256sum) "_s);
    static const QSet<QString> kTyped{u"<5"_s, u".."_s, u"2026-11-24"_s, u"24/11"_s, u"31/12 2026"_s, u"v. 22-26"_s,
        u"T3 2026"_s, u"Löpande"_s, u"34 500,50"_s, u".xlsx"_s, u"norrbotten.samordna"_s};
    return key.match(quoted).hasMatch() || command.match(quoted).hasMatch() || kTyped.contains(quoted);
}

/// What a chapter quotes, menus in parts: "File → Import" is two.
QStringList quotedIn(const QString& path)
{
    QFile file(path);
    QStringList quoted;
    if (file.open(QIODevice::ReadOnly)) {
        static const QRegularExpression mark(u"`([^`]+)`"_s);
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = mark.globalMatch(text); match.hasNext();) {
            quoted += match.next().captured(1).split(u" → "_s);
        }
    }
    return quoted;
}

QStringList chapters(const QString& language)
{
    return QDir(sourcePath(u"resources/manual/"_s + language)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

} // namespace

void TestManual::quotedLabelsAreTheProgramsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("chapter");
    for (const QString& language : {u"en"_s, u"sv"_s}) {
        for (const QString& chapter : chapters(language)) {
            QTest::newRow(qPrintable(QString(language + u' ' + chapter))) << language << chapter;
        }
    }
}

void TestManual::quotedLabelsAreTheProgramsOwn()
{
    QFETCH(QString, language);
    QFETCH(QString, chapter);
    const QSet<QString> texts = programTexts(language);
    QVERIFY(texts.size() > 1000);
    QStringList unknown;
    for (const QString& quoted : quotedIn(sourcePath(u"resources/manual/"_s + language + u'/' + chapter))) {
        if (!isExample(quoted) && !texts.contains(plain(quoted))) {
            unknown.append(quoted);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u" | "_s)));
}

/// What one language tells of, the other does too.
void TestManual::bothLanguagesQuoteAsMuch()
{
    QCOMPARE(chapters(u"sv"_s), chapters(u"en"_s));
    for (const QString& chapter : chapters(u"en"_s)) {
        const auto english = quotedIn(sourcePath(u"resources/manual/en/"_s + chapter)).size();
        const auto swedish = quotedIn(sourcePath(u"resources/manual/sv/"_s + chapter)).size();
        QVERIFY2(english == swedish, qPrintable(chapter));
    }
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"

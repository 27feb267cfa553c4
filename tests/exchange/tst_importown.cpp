#include "importcounty.h"

#include "models/domain/terms.h"
#include "models/exchange/export.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"
#include "models/exchange/samplemeetings.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace samordna;
using namespace samordna::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Enum>
QStringList unknownTerms(const QString& enumeration)
{
    QStringList unknown;
    for (const auto& code : domain::codesOf<Enum>()) {
        const QString term = domain::term(code.value);
        if (codeForWord(enumeration, term) != QLatin1StringView(code.text)) {
            unknown.append(enumeration + u'/' + QLatin1StringView(code.text) + u": "_s + term);
        }
    }
    return unknown;
}

} // namespace

/// What the program has written itself, in either language, is understood and changes nothing.
class TestImportOwn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownWorkbookChangesNothing_data();
    void ownWorkbookChangesNothing();
    void knowsTheProgramsOwnTerms_data();
    void knowsTheProgramsOwnTerms();

private:
    std::unique_ptr<ImportCounty> m_county;
};

void TestImportOwn::init()
{
    m_county = std::make_unique<ImportCounty>();
    QVERIFY(m_county->file);
}

void TestImportOwn::ownWorkbookChangesNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Swedish") << u"sv"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestImportOwn::ownWorkbookChangesNothing()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/samordna/translations/samordna_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&translator);
    const QString path = m_county->folder.filePath(u"sample.samordna"_s);
    auto file = *storage::File::create(path, m_county->clock);
    const auto content = sampleCounty(m_county->clock.today(), kSampleActivities);
    QVERIFY(content && file->write(*content, u"sample"_s));
    SampleActivities activities(*content, kSampleActivities, m_county->clock.today());
    SampleMeetings meetings(*content, m_county->clock.today());
    const auto next = [&](domain::Activity& row) {
        const bool isMade = activities.next(row);
        if (isMade) {
            meetings.see(row);
        }
        return isMade;
    };
    QVERIFY(file->load(next, u"activities"_s));
    QVERIFY(file->write(meetings.rows(), u"meetings"_s));
    const QString workbook = m_county->folder.filePath(u"own.xlsx"_s);
    const auto period = domain::Period::holding(m_county->clock.today(), domain::PeriodKind::Tertial);
    QVERIFY(exportXlsx(file->reader(), {period, m_county->clock.today(), {}}, workbook));
    const auto planned = planImport(file->reader(), workbook, {std::nullopt, m_county->clock.today(), {}, {}});
    QVERIFY(planned);
    for (const ImportedRow& row : planned->rows) {
        for (const ImportedValue& value : row.values) {
            qWarning().noquote() << row.sheet << row.row << row.label << value.field << value.before << value.after;
        }
        for (const qsizetype at : row.remarks) {
            if (row.state == RowState::Refused) {
                qWarning().noquote() << row.sheet << row.row << int(planned->remarks.at(at).kind)
                                     << planned->remarks.at(at).column << planned->remarks.at(at).text;
            }
        }
    }
    QCOMPARE(planned->changes.size(), 0);
    QCOMPARE(planned->added + planned->changed + planned->refused(), 0);
    for (const ImportRemark& remark : planned->remarks) {
        QVERIFY2(remark.kind != RemarkKind::NotUnderstood, qPrintable(remark.column + u": "_s + remark.text));
    }
    QVERIFY(planned->unchanged > 300);
    QCoreApplication::removeTranslator(&translator);
}

void TestImportOwn::knowsTheProgramsOwnTerms_data()
{
    ownWorkbookChangesNothing_data();
}

/// What the program writes for a code in any language, it reads back.
void TestImportOwn::knowsTheProgramsOwnTerms()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/samordna/translations/samordna_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&translator);
    QStringList unknown = unknownTerms<domain::Degree>(u"degree"_s) + unknownTerms<domain::Signal>(u"signal"_s)
        + unknownTerms<domain::ActivityKind>(u"activity_kind"_s)
        + unknownTerms<domain::OrganisationKind>(u"organisation_kind"_s)
        + unknownTerms<domain::Exploitation>(u"exploitation"_s) + unknownTerms<domain::TargetGroup>(u"target_group"_s)
        + unknownTerms<domain::ProgressWay>(u"way"_s) + unknownTerms<domain::Group>(u"group"_s);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u" | "_s)));
}

QTEST_GUILESS_MAIN(TestImportOwn)
#include "tst_importown.moc"

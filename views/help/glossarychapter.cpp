#include "views/help/glossarychapter.h"

#include "models/domain/collation.h"
#include "models/exchange/shippeddata.h"

#include <QCoreApplication>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Manual)
};

QString cell(QString text)
{
    return text.replace(u'|', u'/');
}

} // namespace

QString glossaryTable(const QString& language)
{
    const QString other = language == u"sv" ? u"en"_s : u"sv"_s;
    QList<QJsonObject> terms;
    const QJsonArray shipped = exchange::shippedJson(u":/samordna/glossary/glossary.json"_s)[u"terms"].toArray();
    for (const QJsonValue& value : shipped) {
        const QJsonObject term = value.toObject();
        if (!term.value(u"definition_"_s + language).toString().isEmpty()) {
            terms.append(term);
        }
    }
    std::sort(terms.begin(), terms.end(), [&](const QJsonObject& left, const QJsonObject& right) {
        return domain::compareSwedish(left[language].toString(), right[language].toString()) < 0;
    });
    QString table = u"| %1 | %2 | %3 |\n|---|---|---|\n"_s.arg(
        Texts::tr("Term"), Texts::tr("Meaning"), language == u"sv" ? Texts::tr("In English") : Texts::tr("In Swedish"));
    for (const QJsonObject& term : std::as_const(terms)) {
        table += u"| **%1** | %2 | *%3* |\n"_s.arg(cell(term[language].toString()),
            cell(term.value(u"definition_"_s + language).toString()), cell(term[other].toString()));
    }
    return table;
}

} // namespace samordna::views

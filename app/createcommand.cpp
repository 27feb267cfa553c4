#include "app/commands.h"
#include "app/composition.h"

#include "models/exchange/newcounty.h"
#include "models/exchange/sample.h"
#include "models/exchange/sampleactivities.h"

#include <QCoreApplication>

namespace samordna::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::app::CreateCommand)
};

QString unknownSentence(const Invocation& invocation)
{
    QStringList counties;
    for (const exchange::CountyChoice& each : exchange::knownCounties()) {
        if (each.code == invocation.county) {
            return Texts::tr("There is no plan “%1”; there is %2.")
                .arg(invocation.plan, exchange::knownPlans().join(u", "_s));
        }
        counties.append(QString(each.code + u' ' + each.name));
    }
    return Texts::tr("There is no county “%1”. There are:\n%2").arg(invocation.county, counties.join(u'\n'));
}

} // namespace

int runCreate(const Invocation& invocation, const base::Clock& clock, const Console& console)
{
    const qint64 activities = invocation.activities.value_or(exchange::kSampleActivities);
    const auto done = invocation.isSample ? makeSample(invocation.file, activities, clock)
                                          : makeCounty(invocation.file, invocation.county, invocation.plan, clock);
    if (!done && done.error().kind == base::ErrorKind::InvalidArgument) {
        return console.usage(unknownSentence(invocation));
    }
    if (!done) {
        return console.failed(done.error(), invocation.file);
    }
    QJsonObject result{{u"file"_s, invocation.file}, {u"county"_s, invocation.county}, {u"plan"_s, invocation.plan}};
    if (invocation.isSample) {
        result.insert(u"activities"_s, activities);
    }
    console.done(Texts::tr("Written: %1").arg(invocation.file), result);
    return ExitDone;
}

} // namespace samordna::app

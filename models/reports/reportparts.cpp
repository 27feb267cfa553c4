#include "models/reports/reportparts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace samordna::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

QString codeOf(ReportPart part)
{
    switch (part) {
    case ReportPart::Areas: return u"areas"_s;
    case ReportPart::LeadersAndGoals: return u"leaders"_s;
    case ReportPart::Late: return u"late"_s;
    case ReportPart::Measures: return u"measures"_s;
    case ReportPart::Activities: return u"activities"_s;
    case ReportPart::Indicators: return u"indicators"_s;
    case ReportPart::Figures: return u"figures"_s;
    }
    return {};
}

} // namespace

QString partName(ReportPart part)
{
    switch (part) {
    case ReportPart::Areas: return Tr::tr("Focus areas");
    case ReportPart::LeadersAndGoals: return Tr::tr("Leading organisations and goals");
    case ReportPart::Late: return Tr::tr("Late measures");
    case ReportPart::Measures: return Tr::tr("Each measure with its follow-up");
    case ReportPart::Activities: return Tr::tr("Activities");
    case ReportPart::Indicators: return Tr::tr("Indicators");
    case ReportPart::Figures: return Tr::tr("How the figures were counted");
    }
    return {};
}

QString partCodes(const ReportParts& parts)
{
    QStringList codes;
    for (const ReportPart part : kReportParts) {
        if (parts.contains(part)) {
            codes.append(codeOf(part));
        }
    }
    return codes.join(u' ');
}

ReportParts partsOfCodes(const QString& codes)
{
    const QStringList words = codes.split(u' ', Qt::SkipEmptyParts);
    ReportParts parts;
    for (const ReportPart part : kReportParts) {
        if (words.contains(codeOf(part))) {
            parts.insert(part);
        }
    }
    return parts;
}

} // namespace samordna::reports

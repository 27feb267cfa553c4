#include "models/progress/charttext.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace samordna::progress {

namespace {

constexpr double kHair = 1e-9;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

QString shortMonth(QDate day)
{
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat).remove(u'.');
}

QString figureText(double value)
{
    return domain::numberText(value, std::abs(value - std::round(value)) < kHair ? 0 : 1);
}

QString moneyText(double value)
{
    return Tr::tr("SEK %1").arg(domain::numberText(value));
}

std::optional<double> sumOf(const Series& series)
{
    std::optional<double> sum;
    for (const auto& value : series.values) {
        if (value) {
            sum = sum.value_or(0) + *value;
        }
    }
    return sum;
}

} // namespace samordna::progress

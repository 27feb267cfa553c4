#include "models/domain/collation.h"

#include <QCollator>
#include <QLocale>

namespace samordna::domain {

namespace {

enum class Digits { AsText, AsNumbers };

QCollator collator(Digits digits)
{
    QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(digits == Digits::AsNumbers);
    return collator;
}

} // namespace

int compareSwedish(QStringView a, QStringView b)
{
    // One per thread: a collator is costly to make and not safe to share.
    thread_local const QCollator collate = collator(Digits::AsText);
    return collate.compare(a, b);
}

int compareNumbers(QStringView a, QStringView b)
{
    thread_local const QCollator collate = collator(Digits::AsNumbers);
    return collate.compare(a, b);
}

} // namespace samordna::domain

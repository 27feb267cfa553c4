#include "views/dialogs/learnedheadings.h"

#include <QSettings>

namespace samordna::views {

namespace {

// One value: a heading may hold what would be a group's name in a key.
const QString kKey = QStringLiteral("import/headings");

} // namespace

exchange::LearnedHeadings learnedHeadings(const QSettings& settings)
{
    exchange::LearnedHeadings learned;
    const QVariantMap kept = settings.value(kKey).toMap();
    for (auto each = kept.cbegin(); each != kept.cend(); ++each) {
        learned.insert(each.key(), each.value().toString());
    }
    return learned;
}

void keepLearnedHeadings(QSettings& settings, const exchange::LearnedHeadings& learned)
{
    QVariantMap kept;
    for (auto each = learned.cbegin(); each != learned.cend(); ++each) {
        kept.insert(each.key(), each.value());
    }
    settings.setValue(kKey, kept);
}

} // namespace samordna::views

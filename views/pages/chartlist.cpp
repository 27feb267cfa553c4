#include "views/pages/chartlist.h"

#include "views/theme/theme.h"

#include <QScrollBar>

namespace samordna::views {

namespace {

constexpr int kChartRole = Qt::UserRole;

} // namespace

ChartList::ChartList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Charts"));
    setSpacing(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    std::optional<progress::ChartTopic> topic;
    for (const progress::ChartId chart : progress::allCharts()) {
        if (topic != progress::topicOf(chart)) {
            topic = progress::topicOf(chart);
            addHeading(progress::topicTitle(*topic));
        }
        auto* item = new QListWidgetItem(progress::chartTitle(chart));
        item->setData(kChartRole, static_cast<int>(chart));
        item->setSizeHint(QSize(0, qRound(fontMetrics().height() * 1.7)));
        addItem(item);
    }
    choose(progress::allCharts().front());
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(kChartRole).isValid()) {
            Q_EMIT chartChosen(chosen());
        }
    });
}

/// The arrow keys pass over it.
void ChartList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(textFont(TextStep::Heading));
    item->setSizeHint(QSize(0, qRound(fontMetrics().height() * 2.1)));
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    addItem(item);
}

progress::ChartId ChartList::chosen() const
{
    return static_cast<progress::ChartId>(currentItem()->data(kChartRole).toInt());
}

void ChartList::choose(progress::ChartId chart)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const QVariant of = item(row)->data(kChartRole);
        if (of.isValid() && of.toInt() == static_cast<int>(chart)) {
            setCurrentRow(row);
            return;
        }
    }
}

QSize ChartList::sizeHint() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        widest = std::max(widest, QFontMetrics(item(row)->font()).horizontalAdvance(item(row)->text()));
    }
    const int air = 2 * fontMetrics().averageCharWidth();
    return {
        widest + air + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(), QListWidget::sizeHint().height()};
}

} // namespace samordna::views

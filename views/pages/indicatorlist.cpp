#include "views/pages/indicatorlist.h"

#include "views/charts/chartlayout.h"
#include "views/widgets/contentbutton.h"
#include "views/widgets/labels.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/sparkline.h"

#include <QAction>
#include <QHBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShownFirst = 6;
constexpr int kFigureLetters = 17; // so that values and targets stand below each other

} // namespace

IndicatorList::IndicatorList(QWidget* parent)
    : ShortList(kShownFirst, parent)
{
}

void IndicatorList::setLines(const QList<IndicatorLine>& lines)
{
    const bool isNew = lines != m_lines || isBlank();
    m_lines = lines;
    if (isNew) {
        rebuild(m_lines.size()); // else the rows stay, and with them the focus
    }
}

QString IndicatorList::nothingText() const
{
    return tr("No indicator has a value or a target yet.");
}

QString IndicatorList::moreName(bool showsAll) const
{
    return showsAll ? tr("Show fewer indicators") : tr("Show all %1 indicators").arg(m_lines.size());
}

QPushButton* IndicatorList::makeRow(qsizetype at)
{
    const IndicatorLine& line = m_lines.at(at);
    auto* row = new ContentButton("row", this);
    auto* name = bodyLabel(row);
    name->setText(line.name);
    auto* spark = new Sparkline(row);
    spark->setValues(line.values, line.target);
    auto* value = headingLabel(row);
    value->setWordWrap(false);
    value->setText(line.values.isEmpty() ? u"–"_s : chartValueText(line.values.last()));
    auto* target = captionLabel(row);
    target->setWordWrap(false);
    target->setText(line.target ? u"/ "_s + chartValueText(line.target) : tr("no target"));
    row->setAccessibleName(line.target
            ? tr("%1: %2 of the target %3").arg(line.name, value->text(), chartValueText(line.target))
            : tr("%1: %2, no target").arg(line.name, value->text()));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(5);
    figures->addWidget(value);
    figures->addWidget(target);
    figures->addStretch(1);
    auto* box = new QWidget(row);
    box->setLayout(figures);
    figures->setContentsMargins(0, 0, 0, 0);
    box->setMinimumWidth(kFigureLetters * fontMetrics().averageCharWidth());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 4, 6);
    auto* parts = new SentenceRow(*name, {spark, box}, row);
    layout->addWidget(parts);
    parts->setAttribute(Qt::WA_TransparentForMouseEvents); // with all it holds
    connect(row, &QPushButton::clicked, this, [this, id = line.indicator] { Q_EMIT chosen(id); });
    auto* asks = new QAction(tr("Why this figure?"), row);
    connect(asks, &QAction::triggered, this, [this, row] {
        row->setFocus();
        Q_EMIT whyRequested();
    });
    row->addAction(asks);
    row->setContextMenuPolicy(Qt::ActionsContextMenu);
    return row;
}

domain::IndicatorId IndicatorList::current() const
{
    const qsizetype row = currentRow();
    return row < 0 ? domain::IndicatorId() : m_lines.at(row).indicator;
}

} // namespace samordna::views

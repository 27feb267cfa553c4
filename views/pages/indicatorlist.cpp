#include "views/pages/indicatorlist.h"

#include "views/charts/chartlayout.h"
#include "views/widgets/labels.h"
#include "views/widgets/sparkline.h"

#include <QGridLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShown = 6;

} // namespace

IndicatorList::IndicatorList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(0, 1);
}

void IndicatorList::setLines(const QList<IndicatorLine>& lines)
{
    while (QLayoutItem* old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (lines.isEmpty()) {
        auto* nothing = bodyLabel(this);
        nothing->setText(tr("No indicator has a value or a target yet."));
        m_grid->addWidget(nothing, 0, 0, 1, 3);
    }
    int row = 0;
    for (const IndicatorLine& line : lines.mid(0, kShown)) {
        if (row > 0) {
            auto* rule = new QFrame(this);
            rule->setProperty("look", u"rule"_s);
            m_grid->addWidget(rule, row++, 0, 1, 3);
        }
        addLine(line, row++);
    }
    if (lines.size() > kShown) {
        auto* more = captionLabel(this);
        more->setText(tr("and %n more", nullptr, static_cast<int>(lines.size() - kShown)));
        m_grid->addWidget(more, row++, 0, 1, 3);
    }
    m_grid->setRowStretch(row, 1);
}

void IndicatorList::addLine(const IndicatorLine& line, int row)
{
    auto* name = bodyLabel(this);
    name->setText(line.name);
    auto* spark = new Sparkline(this);
    spark->setValues(line.values, line.target);
    auto* value = headingLabel(this);
    value->setWordWrap(false);
    value->setText(line.values.isEmpty() ? u"–"_s : chartValueText(line.values.last()));
    auto* target = captionLabel(this);
    target->setWordWrap(false);
    target->setText(line.target ? u"/ "_s + chartValueText(line.target) : tr("no target"));
    value->setAccessibleName(line.target
            ? tr("%1: %2 of the target %3").arg(line.name, value->text(), chartValueText(line.target))
            : tr("%1: %2, no target").arg(line.name, value->text()));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(5);
    figures->addWidget(value);
    figures->addWidget(target);
    figures->addStretch(1);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(spark, row, 1);
    m_grid->addLayout(figures, row, 2);
}

} // namespace samordna::views

#include "views/pages/indicatorlist.h"

#include "views/charts/chartlayout.h"
#include "views/widgets/contentbutton.h"
#include "views/widgets/labels.h"
#include "views/widgets/sentencerow.h"
#include "views/widgets/sparkline.h"

#include <QAction>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShownFirst = 6;
constexpr int kFigureLetters = 17; // so that values and targets stand below each other

} // namespace

IndicatorList::IndicatorList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void IndicatorList::setLines(const QList<IndicatorLine>& lines)
{
    const bool isNew = lines != m_lines || m_rows->isEmpty();
    m_lines = lines;
    if (isNew) {
        rebuild(); // else the rows stay, and with them the focus
    }
}

void IndicatorList::rebuild()
{
    // Rows are buttons that may be the very ones being pressed, so they go when the event is over.
    m_shown.clear();
    while (QLayoutItem* old = m_rows->takeAt(0)) {
        if (QWidget* row = old->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete old;
    }
    if (m_lines.isEmpty()) {
        auto* nothing = bodyLabel(this);
        nothing->setText(tr("No indicator has a value or a target yet."));
        m_rows->addWidget(nothing);
    }
    const qsizetype shown = m_showsAll ? m_lines.size() : std::min(m_lines.size(), kShownFirst);
    for (qsizetype at = 0; at < shown; ++at) {
        if (at > 0) {
            auto* rule = new QFrame(this);
            rule->setProperty("look", u"rule"_s);
            m_rows->addWidget(rule);
        }
        m_rows->addWidget(makeRow(m_lines.at(at)));
    }
    if (m_lines.size() > kShownFirst) {
        auto* all = new QPushButton(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(m_lines.size()), this);
        all->setProperty("look", u"link"_s);
        all->setAccessibleName(
            m_showsAll ? tr("Show fewer indicators") : tr("Show all %1 indicators").arg(m_lines.size()));
        connect(all, &QPushButton::clicked, this, [this] {
            m_showsAll = !m_showsAll;
            rebuild();
        });
        m_rows->addWidget(all, 0, Qt::AlignLeft);
    }
    m_rows->addStretch(1);
}

QWidget* IndicatorList::makeRow(const IndicatorLine& line)
{
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
    m_shown.insert(row, line.indicator);
    return row;
}

domain::IndicatorId IndicatorList::current() const
{
    const auto found = m_shown.constFind(window()->focusWidget());
    return found != m_shown.cend() ? *found : domain::IndicatorId();
}

} // namespace samordna::views

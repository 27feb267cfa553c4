#include "views/calendar/kindlegend.h"

#include "views/calendar/kindshape.h"
#include "views/editors/flowlayout.h"
#include "views/widgets/labels.h"
#include "models/domain/terms.h"

#include <QHBoxLayout>

namespace samordna::views {

KindLegend::KindLegend(QWidget* parent)
    : QWidget(parent)
{
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    flow->setContentsMargins(20, 4, 20, 6);
    setLayout(flow);
}

void KindLegend::setKinds(const QList<domain::ActivityKind>& kinds)
{
    if (kinds == m_kinds) {
        return;
    }
    m_kinds = kinds;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const domain::ActivityKind kind : kinds) {
        auto* part = new QWidget(this);
        auto* line = new QHBoxLayout(part);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        auto* mark = new QLabel(part);
        mark->setPixmap(kindIcon(kind, palette()).pixmap(QSize(14, 14), devicePixelRatio()));
        auto* word = captionLabel(part);
        word->setWordWrap(false);
        word->setText(domain::term(kind));
        line->addWidget(mark);
        line->addWidget(word);
        layout()->addWidget(part);
        part->show();
    }
    updateGeometry();
}

} // namespace samordna::views

#include "views/widgets/shortlist.h"

#include "views/widgets/labels.h"
#include "models/domain/format.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

ShortList::ShortList(qsizetype shownFirst, QWidget* parent)
    : QWidget(parent)
    , m_shownFirst(shownFirst)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void ShortList::rebuild(qsizetype count)
{
    // Rows are buttons that may be the very ones being pressed, so they go when the event is over.
    m_buttons.clear();
    while (QLayoutItem* old = m_rows->takeAt(0)) {
        if (QWidget* row = old->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete old;
    }
    if (count == 0) {
        auto* nothing = bodyLabel(this);
        nothing->setText(nothingText());
        m_rows->addWidget(nothing);
    }
    const qsizetype shown = m_showsAll ? count : std::min(count, m_shownFirst);
    for (qsizetype at = 0; at < shown; ++at) {
        if (at > 0) {
            auto* rule = new QFrame(this);
            rule->setProperty("look", u"rule"_s);
            m_rows->addWidget(rule);
        }
        m_buttons.append(makeRow(at));
        m_rows->addWidget(m_buttons.last());
    }
    if (count > m_shownFirst) {
        addMoreButton(count);
    }
    m_rows->addStretch(1);
}

void ShortList::addMoreButton(qsizetype count)
{
    auto* more = new QPushButton(
        m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(domain::numberText(static_cast<double>(count))), this);
    more->setProperty("look", u"link"_s);
    more->setAccessibleName(moreName(m_showsAll));
    connect(more, &QPushButton::clicked, this, [this, count] {
        m_showsAll = !m_showsAll;
        rebuild(count);
    });
    m_rows->addWidget(more, 0, Qt::AlignLeft);
}

bool ShortList::isBlank() const
{
    return m_rows->isEmpty();
}

qsizetype ShortList::currentRow() const
{
    const auto* focused = window()->focusWidget();
    const auto found = std::find(m_buttons.cbegin(), m_buttons.cend(), focused);
    return found != m_buttons.cend() ? found - m_buttons.cbegin() : -1;
}

} // namespace samordna::views

#include "views/editors/filterbar.h"

#include "views/editors/filterchip.h"
#include "views/editors/flowlayout.h"
#include "views/editors/morefilters.h"
#include "views/editors/windowundo.h"
#include "views/widgets/menuplace.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace samordna::views {

namespace {

constexpr int kWordLetters = 22;

} // namespace

FilterBar::FilterBar(const QString& name, const QString& withdrawn, QWidget* parent)
    : QWidget(parent)
    , showWithdrawn(new QAction(withdrawn, this))
    , m_words(new QLineEdit)
{
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    flow->setContentsMargins(20, 10, 20, 10);
    setLayout(flow);
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(name);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(kWordLetters * fontMetrics().averageCharWidth());
    leaveUndoToWindow(*m_words);
    addPart(m_words);
    showWithdrawn->setCheckable(true);
    setMenuPlace(*showWithdrawn, MenuPlace::View);
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::addPart(QWidget* part)
{
    layout()->addWidget(part);
}

void FilterBar::addChip(int value, const QString& words)
{
    auto* chip = new FilterChip(words);
    m_chips.append({value, chip});
    addPart(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, value] { Q_EMIT picked(value); });
}

void FilterBar::addChooser(QComboBox* chooser, const QString& name)
{
    chooser->setAccessibleName(name);
    addPart(chooser);
}

MoreFilters& FilterBar::addMore()
{
    auto* more = new MoreFilters;
    addPart(more);
    addPart(more->chip());
    return *more;
}

FilterChip& FilterBar::addTag()
{
    auto* tag = new FilterChip(QString());
    tag->hide();
    addPart(tag);
    return *tag;
}

void FilterBar::showTag(FilterChip& tag, const QString& text, const QString& does)
{
    tag.setText(text);
    tag.setAccessibleName(does);
    tag.setChecked(true);
    tag.setVisible(!text.isEmpty());
    tag.updateGeometry();
}

void FilterBar::check(int value)
{
    for (const auto& [each, chip] : std::as_const(m_chips)) {
        chip->setChecked(each == value);
    }
}

} // namespace samordna::views

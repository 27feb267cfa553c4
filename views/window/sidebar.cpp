#include "views/window/sidebar.h"

#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "models/domain/format.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of an entry, in lines of text.
constexpr double kPleasantHeight = 2.25;
constexpr double kLeastHeight = 1.1;

/// As high as is pleasant; lower where large letters leave less room, so that what stands above and below the entries
/// is read whole.
class EntryButton final : public QPushButton
{
public:
    EntryButton(const QString& text, QWidget* parent)
        : QPushButton(text, parent)
    {
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize sizeHint() const override { return sized(kPleasantHeight); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sized(kLeastHeight); }

private:
    [[nodiscard]] QSize sized(double lines) const
    {
        return {QPushButton::sizeHint().width(), qRound(fontMetrics().height() * lines)};
    }
};

QString iconName(PageKind page)
{
    switch (page) {
    case PageKind::Overview: return u"overview"_s;
    case PageKind::Measures: return u"measures"_s;
    case PageKind::Activities: return u"activities"_s;
    case PageKind::Indicators: return u"indicators"_s;
    case PageKind::Organisations: return u"organisations"_s;
    case PageKind::Charts: return u"charts"_s;
    case PageKind::Periods: return u"periods"_s;
    case PageKind::Timeline: return u"timeline"_s;
    case PageKind::Year: return u"year"_s;
    case PageKind::Reports: break;
    }
    return u"reports"_s;
}

} // namespace

QString pageName(PageKind page)
{
    switch (page) {
    case PageKind::Overview: return SideBar::tr("Overview");
    case PageKind::Measures: return SideBar::tr("Measures");
    case PageKind::Activities: return SideBar::tr("Activities");
    case PageKind::Indicators: return SideBar::tr("Indicators");
    case PageKind::Organisations: return SideBar::tr("Organisations");
    case PageKind::Charts: return SideBar::tr("Charts");
    case PageKind::Periods: return SideBar::tr("Periods");
    case PageKind::Timeline: return SideBar::tr("Timeline");
    case PageKind::Year: return SideBar::tr("Year");
    case PageKind::Reports: break;
    }
    return SideBar::tr("Reports");
}

SideBar::SideBar(QWidget* parent)
    : QFrame(parent)
    , m_board(captionLabel(this))
    , m_file(captionLabel(this))
    , m_saved(captionLabel(this))
    , m_group(new QButtonGroup(this))
{
    setProperty("look", u"side"_s);
    setAccessibleName(tr("Pages"));
    auto* name = headingLabel(this);
    name->setText(u"Samordna"_s);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 4, 8, 10);
    head->setSpacing(0);
    head->addWidget(name);
    head->addWidget(m_board);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 10, 12);
    layout->setSpacing(2);
    layout->addLayout(head);
    for (const PageKind page : kPages) {
        addPage(page);
    }
    layout->addStretch(1);
    auto* rule = new QFrame(this);
    rule->setProperty("look", u"rule"_s);
    layout->addWidget(rule);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(8, 8, 8, 0);
    foot->setSpacing(1);
    foot->addWidget(m_file);
    foot->addWidget(m_saved);
    layout->addLayout(foot);
    drawIcons();
}

void SideBar::addPage(PageKind page)
{
    auto* button = new EntryButton(pageName(page), this);
    button->setProperty("look", u"nav"_s);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(pageName(page));
    auto* badge = captionLabel(button);
    badge->setProperty("look", u"badge"_s);
    badge->setWordWrap(false);
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    badge->hide();
    auto* inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addStretch(1);
    inside->addWidget(badge, 0, Qt::AlignVCenter);
    m_group->addButton(button);
    m_entries.insert(page, {button, badge});
    static_cast<QVBoxLayout*>(layout())->addWidget(button);
    // Not clicked(): a screen reader toggles a button that can be checked.
    connect(button, &QPushButton::toggled, this, [this, page](bool isChecked) {
        if (isChecked && page != m_page) {
            Q_EMIT pageChosen(page);
        }
    });
}

void SideBar::setBoard(const QString& board)
{
    m_board->setText(board);
}

void SideBar::setPage(PageKind page)
{
    m_page = page;
    m_entries[page].button->setChecked(true);
    drawIcons();
}

void SideBar::setCount(PageKind page, int count, const QString& what)
{
    const Entry& entry = m_entries[page];
    entry.badge->setText(domain::numberText(count));
    entry.badge->setVisible(count > 0);
    const QString said = count > 0 ? tr("%n need(s) attention", nullptr, count) : QString();
    entry.button->setAccessibleDescription(what.isEmpty() || said.isEmpty() ? said : said + u": "_s + what);
    entry.button->setToolTip(entry.button->accessibleDescription().toHtmlEscaped());
}

std::optional<PageKind> SideBar::focusedPage() const
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->button == window()->focusWidget()) {
            return entry.key();
        }
    }
    return std::nullopt;
}

void SideBar::setFile(const QString& name, const QString& saved)
{
    m_file->setText(name);
    m_saved->setText(saved);
}

void SideBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
    QFrame::changeEvent(event);
}

void SideBar::drawIcons()
{
    const int side = qRound(fontMetrics().height() * 1.05);
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        QPushButton* button = entry->button;
        button->setIcon(
            icon(iconName(entry.key()), QApplication::palette(), button->isChecked() ? Tone::Action : Tone::Text));
        button->setIconSize(QSize(side, side));
    }
}

} // namespace samordna::views

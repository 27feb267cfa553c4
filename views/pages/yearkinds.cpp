#include "views/pages/yearkinds.h"

#include "views/editors/flowlayout.h"
#include "views/theme/theme.h"
#include "views/widgets/chipbutton.h"
#include "views/year/yearwheel.h"

#include <QPainter>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::YearEventKind;

namespace {

constexpr int kKinds = static_cast<int>(YearEventKind::Calendar) + 1;
constexpr const char* kWords[]{"reporting", "meeting", "mandate", "due", "calendar"}; ///< by kind
static_assert(std::size(kWords) == kKinds);

QPixmap shapeOf(YearEventKind kind, const QPalette& palette)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawEventShape(painter, {16, 16}, 20, kind, false, tone(Tone::Text, palette));
    return picture;
}

} // namespace

YearKinds::YearKinds(QWidget* parent)
    : QWidget(parent)
{
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    setLayout(flow);
    for (int i = 0; i < kKinds; ++i) {
        const auto kind = static_cast<YearEventKind>(i);
        auto* chip = new ChipButton(this);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(shapeOf(kind, palette()));
        chip->setText(eventKindName(kind));
        connect(chip, &QToolButton::toggled, this, &YearKinds::changed);
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    setFocusProxy(m_chips.constFirst());
}

bool YearKinds::isShown(YearEventKind kind) const
{
    return m_chips[static_cast<int>(kind)]->isChecked();
}

void YearKinds::showKind(YearEventKind kind)
{
    m_chips[static_cast<int>(kind)]->setChecked(true);
}

QString YearKinds::hidden() const
{
    QStringList words;
    for (int i = 0; i < kKinds; ++i) {
        if (!m_chips[i]->isChecked()) {
            words.append(QLatin1String(kWords[i]));
        }
    }
    return words.join(u' ');
}

void YearKinds::setHidden(const QString& words)
{
    const QStringList hidden = words.split(u' ');
    for (int i = 0; i < kKinds; ++i) {
        m_chips[i]->setChecked(!hidden.contains(QLatin1String(kWords[i])));
    }
}

} // namespace samordna::views

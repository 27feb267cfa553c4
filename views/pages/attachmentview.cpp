#include "views/pages/attachmentview.h"

#include "views/delegates/tabledelegate.h"
#include "views/theme/theme.h"
#include "models/domain/format.h"
#include "models/items/roles.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMostLines = 15; // of text, then it scrolls
constexpr int kSide = 8; // pixels
constexpr int kAbove = 5;

/// Lays \a text out below each other in \a width, names broken anywhere where they have no spaces; draws it where there
/// is a painter. Its height.
int layOut(const QString& text, const QFont& font, const QPoint& at, int width, QPainter* painter)
{
    QTextLayout layout(text, font);
    QTextOption wrapped;
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapped);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        layout.draw(painter, at);
    }
    return static_cast<int>(std::ceil(height));
}

/// Draws the name as far as it needs lines, and the facts under it, smaller.
class AttachmentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        TableDelegate::paintGround(painter, option, index);
        QRect inside = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
        const auto draw = [&](const QString& text, const QFont& font, Tone colour) {
            painter->setPen(tone(colour, option.palette));
            inside.setTop(inside.top() + layOut(text, font, inside.topLeft(), inside.width(), painter));
        };
        const bool isWithdrawn = index.data(items::WithdrawnRole).toBool();
        draw(nameOf(index), nameFont(option.font, index), isWithdrawn ? Tone::Muted : Tone::Text);
        draw(factsOf(index), textFont(TextStep::Caption), Tone::Muted);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tone(Tone::Action, option.palette), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = static_cast<const AttachmentView*>(parent());
        const int width = view->viewport()->width() - 2 * kSide;
        return {2 * kSide,
            layOut(nameOf(index), nameFont(option.font, index), {}, width, nullptr)
                + layOut(factsOf(index), textFont(TextStep::Caption), {}, width, nullptr) + 2 * kAbove};
    }

private:
    static QString nameOf(const QModelIndex& index)
    {
        return index.data(Qt::DisplayRole).toString().section(u'\n', 0, 0);
    }
    static QString factsOf(const QModelIndex& index)
    {
        return index.data(Qt::DisplayRole).toString().section(u'\n', 1);
    }
    static QFont nameFont(QFont font, const QModelIndex& index)
    {
        font.setStrikeOut(index.data(items::WithdrawnRole).toBool());
        return font;
    }
};

} // namespace

AttachmentView::AttachmentView(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new AttachmentDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AttachmentView::show(
    const domain::AttachedFiles& files, const QHash<domain::AttachmentId, QDate>& days, Withdrawn withdrawn)
{
    const domain::AttachmentId chosen = current();
    const int place = currentRow();
    const QSignalBlocker quiet(this);
    clear();
    for (const domain::Attachment& row : files.rows) {
        if (!row.isWithdrawn() || withdrawn == Withdrawn::Shown) {
            addLine(row, days.value(row.id), files.missing.contains(row.hash));
        }
    }
    if (!choose(chosen) && count() > 0) {
        setCurrentRow(std::clamp(place, 0, count() - 1));
    }
    fit();
}

void AttachmentView::addLine(const domain::Attachment& row, QDate day, bool isMissing)
{
    QStringList facts{domain::sizeText(row.size)};
    if (day.isValid()) {
        facts.append(tr("attached %1").arg(domain::dateText(day)));
    }
    if (isMissing) {
        facts.append(tr("the file itself is not here"));
    }
    if (row.isWithdrawn()) {
        facts.append(tr("withdrawn: %1").arg(row.withdrawn));
    }
    auto* item = new QListWidgetItem(row.name + u'\n' + facts.join(u" · "_s), this);
    item->setData(Qt::UserRole, row.id.uuid());
    item->setData(Qt::AccessibleTextRole, QString(row.name + u", "_s + facts.join(u", "_s)));
    item->setToolTip(row.name.toHtmlEscaped());
    item->setData(items::WithdrawnRole, row.isWithdrawn());
}

domain::AttachmentId AttachmentView::current() const
{
    return currentItem() ? domain::AttachmentId(currentItem()->data(Qt::UserRole).toUuid()) : domain::AttachmentId();
}

bool AttachmentView::choose(const domain::AttachmentId& attachment)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toUuid() == attachment.uuid()) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void AttachmentView::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fit(); // a long name goes on another line
}

void AttachmentView::fit()
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    setFixedHeight(std::min(height, kMostLines * fontMetrics().lineSpacing()));
}

} // namespace samordna::views

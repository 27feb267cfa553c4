#include "views/delegates/measuredelegates.h"

#include "views/delegates/marks.h"
#include "views/theme/theme.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/items/roles.h"
#include "models/workspace/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kGap = 7; // px between a mark and its word

int markSide(const QFont& font)
{
    return QFontMetrics(font).ascent();
}

QRectF markPlace(const QRect& inside, const QFont& font)
{
    const int side = markSide(font);
    return QRectF(inside.x(), inside.center().y() - side / 2.0 + 0.5, side, side);
}

Tone textTone(const QModelIndex& index)
{
    return index.data(items::WithdrawnRole).toBool() ? Tone::Muted : Tone::Text;
}

} // namespace

void TitleDelegate::paintCell(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString tag = index.data(items::DraftRole).toBool() ? tr("draft") : QString();
    QStyleOptionViewItem small = option;
    small.font = textFont(TextStep::Caption);
    const int tagWidth = tag.isEmpty() ? 0 : QFontMetrics(small.font).horizontalAdvance(tag) + kGap + 2;
    const QRect text = inside.adjusted(0, 0, -tagWidth, 0);
    const int width = std::min(text.width(), QFontMetrics(option.font).horizontalAdvance(index.data().toString()) + 1);
    paintText(painter, text, option, index.data().toString(), textTone(index), Qt::AlignLeft);
    if (!tag.isEmpty()) {
        paintText(painter, inside.adjusted(width + kGap, 0, 0, 0), small, tag, Tone::Muted, Qt::AlignLeft);
    }
}

void DueDelegate::paintCell(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem own = option;
    const bool isStruck = own.font.strikeOut();
    own.font = figureFont();
    own.font.setStrikeOut(isStruck);
    const bool isLate = index.data(items::LateRole).toBool();
    const QString text = index.data().toString() + (isLate ? u' ' + tr("late") : QString());
    paintText(painter, inside, own, text, isLate ? Tone::Warning : Tone::Muted, Qt::AlignLeft);
}

int DueDelegate::extraWidth(const QStyleOptionViewItem& option) const
{
    return QFontMetrics(option.font).horizontalAdvance(u' ' + tr("late"));
}

void ProgressDelegate::paintCell(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem own = option;
    own.font = figureFont();
    const int figure = QFontMetrics(own.font).horizontalAdvance(domain::percentText(100.0)) + 2;
    const int height = std::max(5, QFontMetrics(own.font).height() / 3);
    const QRectF bar(
        inside.x(), inside.center().y() - height / 2.0 + 0.5, std::max(0, inside.width() - figure - kGap), height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QVariant percent = index.data(items::PercentRole);
    if (percent.isValid() && bar.width() > height) {
        painter->setBrush(tone(Tone::DegreeNotStarted, option.palette));
        if (isHighContrast(option.palette)) { // the ground's own colour: its edge says how much is left
            painter->setPen(tone(Tone::Compare, option.palette));
        }
        painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
        painter->setPen(Qt::NoPen);
        QRectF done = bar;
        done.setWidth(bar.width() * std::clamp(percent.toDouble() / 100, 0.0, 1.0));
        painter->setBrush(tone(Tone::DegreeDone, option.palette));
        painter->drawRoundedRect(done, std::min(height, int(done.width())) / 2.0, height / 2.0);
    }
    paintText(painter, inside, own, index.data().toString(), textTone(index), Qt::AlignRight);
}

int ProgressDelegate::extraWidth(const QStyleOptionViewItem& option) const
{
    return 6 * markSide(option.font);
}

void ProgressDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    TableDelegate::setEditorData(editor, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified()) {
        const QVariant percent = index.data(items::PercentRole);
        line->setText(percent.isValid() ? domain::numberText(percent.toDouble()) : QString());
        line->setProperty("shown", line->text());
    }
}

QWidget* ChoiceDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setAutoFillBackground(true);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    for (const Item& item : list(option.palette)) {
        box->addItem(item.icon, item.text, item.value);
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self =
            const_cast<ChoiceDelegate*>(this); // Qt asks a const delegate for editors whose signals are its own
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        const QVariant value = index.data(Qt::EditRole);
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemData(i) == value) {
                box->setCurrentIndex(i);
            }
        }
        box->setProperty("shown", box->currentIndex());
    }
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (box && box->currentIndex() != box->property("shown").toInt()) {
        model->setData(index, box->currentData());
    }
}

void DegreeDelegate::paintCell(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto degree = static_cast<domain::Degree>(index.data(items::DegreeRole).toInt());
    drawDegree(*painter, markPlace(inside, option.font), degree, option.palette);
    paintText(painter, inside.adjusted(markSide(option.font) + kGap, 0, 0, 0), option, index.data().toString(),
        textTone(index), Qt::AlignLeft);
}

int DegreeDelegate::extraWidth(const QStyleOptionViewItem& option) const
{
    return markSide(option.font) + kGap;
}

QList<ChoiceDelegate::Item> DegreeDelegate::list(const QPalette& palette) const
{
    QList<Item> items{{QVariant(), tr("Follows the progress"), {}}};
    for (const auto& code : domain::codesOf<domain::Degree>()) {
        items.append({static_cast<int>(code.value), domain::term(code.value), degreeIcon(code.value, palette)});
    }
    return items;
}

void SignalDelegate::paintCell(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto signal = static_cast<domain::Signal>(index.data(items::SignalRole).toInt());
    drawSignal(*painter, markPlace(inside, option.font), signal, option.palette);
    paintText(painter, inside.adjusted(markSide(option.font) + kGap, 0, 0, 0), option, index.data().toString(),
        textTone(index), Qt::AlignLeft);
}

int SignalDelegate::extraWidth(const QStyleOptionViewItem& option) const
{
    return markSide(option.font) + kGap;
}

QList<ChoiceDelegate::Item> SignalDelegate::list(const QPalette& palette) const
{
    QList<Item> items;
    for (const auto& code : domain::codesOf<domain::Signal>()) {
        items.append({static_cast<int>(code.value), domain::term(code.value), signalIcon(code.value, palette)});
    }
    items.append({QVariant(), tr("As suggested"), {}});
    return items;
}

LeadDelegate::LeadDelegate(const workspace::Workspace& space, QObject* parent)
    : ChoiceDelegate(parent)
    , m_workspace(space)
{
}

void LeadDelegate::paintCell(
    QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintText(painter, inside, option, index.data().toString(), Tone::Muted, Qt::AlignLeft);
}

QList<ChoiceDelegate::Item> LeadDelegate::list(const QPalette&) const
{
    QList<Item> items{{QUuid(), tr("Nobody"), {}}};
    for (const domain::Organisation& row : m_workspace.data().organisations) {
        if (!row.isWithdrawn()) {
            items.append({row.id.uuid(), domain::inLanguage(row.name, row.nameEn), {}});
        }
    }
    return items;
}

} // namespace samordna::views

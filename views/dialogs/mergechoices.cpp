#include "views/dialogs/mergechoices.h"

#include "views/widgets/labels.h"
#include "models/domain/fieldnames.h"
#include "models/progress/changewords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kLetters = 38; // of a value; more is in its tip

QRadioButton* sideButton(const QString& field, const QString& value, const QString& owner, QWidget* parent)
{
    auto* button = new QRadioButton(parent);
    const int width = kLetters * button->fontMetrics().averageCharWidth();
    QString shown = button->fontMetrics().elidedText(value, Qt::ElideRight, width);
    button->setText(shown.replace(u'&', u"&&"_s));
    button->setToolTip(value.toHtmlEscaped());
    button->setAccessibleName(MergeChoicesBox::tr("%1: %2", "a field, its value").arg(field, value));
    button->setAccessibleDescription(MergeChoicesBox::tr("As in %1").arg(owner));
    return button;
}

} // namespace

MergeChoicesBox::MergeChoicesBox(const domain::Organisation& first, const domain::Organisation& second, QWidget* parent)
    : QWidget(parent)
    , m_both{first, second}
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QList<domain::MergeField> fields = domain::mergeFields(first, second);
    for (const domain::MergeField& field : fields) {
        addRow(field, *grid);
    }
    setKept(false);
}

void MergeChoicesBox::addRow(const domain::MergeField& field, QGridLayout& grid)
{
    const auto at = m_rows.size();
    const int line = static_cast<int>(at);
    const QString name = domain::fieldName(field.name);
    auto* label = captionLabel(this);
    label->setText(name);
    label->setWordWrap(false);
    grid.addWidget(label, line, 0);
    auto* group = new QButtonGroup(this);
    Row row{field.name, {}, false};
    for (const int side : {0, 1}) {
        const QJsonValue value = side == 0 ? field.kept : field.dropped;
        const QString words = progress::valueWords(domain::Entity::Organisation, field.name, field.type, value, {});
        auto* button = sideButton(name, words, m_both.at(static_cast<size_t>(side)).name, this);
        group->addButton(button);
        grid.addWidget(button, line, side + 1);
        row.sides.at(static_cast<size_t>(side)) = button;
        connect(button, &QRadioButton::clicked, this, [this, at] {
            m_rows[at].isChosen = true;
            Q_EMIT changed();
        });
    }
    m_rows.append(row);
}

void MergeChoicesBox::setKept(bool isSecond)
{
    m_isSecond = isSecond;
    const QList<domain::MergeField> fields =
        domain::mergeFields(m_both.at(isSecond ? 1 : 0), m_both.at(isSecond ? 0 : 1));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (!m_rows.at(at).isChosen) {
            const bool isOther = fields.at(at).likely == domain::MergeSide::Dropped;
            m_rows.at(at).sides.at(isOther == isSecond ? 0 : 1)->setChecked(true);
        }
    }
}

domain::MergeChoices MergeChoicesBox::choices() const
{
    domain::MergeChoices choices;
    for (const Row& row : m_rows) {
        const bool isSecond = row.sides.back()->isChecked();
        choices.insert(row.field, isSecond == m_isSecond ? domain::MergeSide::Kept : domain::MergeSide::Dropped);
    }
    return choices;
}

} // namespace samordna::views

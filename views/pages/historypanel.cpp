#include "views/pages/historypanel.h"

#include "views/pages/follow.h"
#include "views/pages/historylist.h"
#include "views/pages/refreshwhenshown.h"
#include "views/widgets/buttonaction.h"
#include "views/widgets/labels.h"
#include "views/words/historywords.h"
#include "views/words/words.h"
#include "models/domain/format.h"
#include "models/exchange/newcounty.h"
#include "models/exchange/shippeddata.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPause = 60; // ms that a burst of changes may last
constexpr int kWholeLines = 6; // in sight, of the change in full
constexpr qsizetype kMostPutBack = 50; // values at once

const progress::PlaceNames& placeNames()
{
    static const progress::PlaceNames names = [] {
        progress::PlaceNames known;
        for (const exchange::Municipality& municipality : exchange::municipalities()) {
            known.insert(municipality.code, municipality.shortName);
        }
        const auto counties = exchange::knownCounties();
        for (const exchange::CountyChoice& county : counties) {
            known.insert(county.code, county.name);
        }
        return known;
    }();
    return names;
}

} // namespace

HistoryPanel::HistoryPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_refresh(new RefreshWhenShown(this, kPause))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    connect(m_refresh, &RefreshWhenShown::due, this, &HistoryPanel::begin);
    connect(&m_context.workspace, &workspace::Workspace::changed, m_refresh, &RefreshWhenShown::markStale);
}

void HistoryPanel::show(domain::Entity entity, const QUuid& id)
{
    if (m_entity == entity && m_row == id) {
        return; // what changed it is told of by the workspace
    }
    m_entity = entity;
    m_row = id;
    m_since.reset();
    m_wanted = kPage;
    ++m_asked;
    m_coming.clear();
    m_isReading = true; // from when it is looked at
    fill();
    m_refresh->markStale();
}

void HistoryPanel::showSince(qint64 line)
{
    m_since = line;
    m_refresh->markStale();
}

void HistoryPanel::build()
{
    m_status = captionLabel(this);
    m_list = new HistoryList(this);
    m_more = new QPushButton(tr("Show older changes"), this);
    m_whole = new QPlainTextEdit(this);
    m_note = captionLabel(this);
    m_putBack = new QPushButton(this);
    m_copy = new QPushButton(tr("Copy"), this);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setAccessibleName(tr("The change in full"));
    m_whole->setFixedHeight(m_whole->fontMetrics().lineSpacing() * kWholeLines + 2 * kWholeLines);
    m_copy->setToolTip(tr("Copy the chosen changes as text (Ctrl+C)"));
    for (QPushButton* button : {m_more, m_putBack, m_copy}) {
        button->setAutoDefault(false); // in a dialog, Enter in the list would press it
    }
    m_layout->addWidget(m_status);
    m_layout->addWidget(m_list, 1);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_layout->addWidget(m_whole);
    m_layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_putBack);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
    m_layout->addStretch(0);
    new ButtonAction(*m_list, *m_putBack);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &HistoryPanel::onChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::onChosen);
    connect(m_list, &HistoryList::refused, this,
        [this](const base::Error& error) { m_context.navigator.showError(error); });
    connect(m_more, &QPushButton::clicked, this, &HistoryPanel::showMore);
    connect(m_putBack, &QPushButton::clicked, this, &HistoryPanel::putBack);
    connect(m_copy, &QPushButton::clicked, m_list, &HistoryList::copy);
}

/// Reads from the newest line on. What stands there stays until the answer is whole.
void HistoryPanel::begin()
{
    m_refresh->markFresh();
    if (!m_list) {
        build();
    }
    ++m_asked;
    m_coming.clear();
    m_isReading = !m_row.isNull() || m_since;
    if (m_isReading) {
        ask({});
    }
    if (!m_isReading || m_list->count() == 0) {
        showStatus();
    }
}

void HistoryPanel::ask(const std::optional<storage::HistorySearch>& goOn)
{
    const auto job = [goOn, entity = m_entity, row = m_row, since = m_since](const storage::Reader& reader) -> Answer {
        base::Result<storage::HistorySearch> search = goOn.value_or(storage::HistorySearch());
        if (!goOn && since) {
            search->after = *since;
        } else if (!goOn) {
            search = reader.historyOf(entity, row);
        }
        return search ? progress::historyLines(reader, *search, placeNames(), kPage) : Answer(search.error());
    };
    follow(this, m_context.workspace.read<Answer>(job, workspace::Workspace::Queue::Figures),
        [this, asked = m_asked](const Answer& answer) {
            if (asked == m_asked) {
                take(answer);
            }
        });
}

void HistoryPanel::take(const Answer& answer)
{
    if (!answer) {
        m_read = answer.error();
        m_isReading = false;
        fill();
        return;
    }
    m_read = {};
    m_coming += answer->lines;
    m_rest = answer->rest;
    m_isAll = answer->isAll;
    m_isReading = !m_isAll && m_coming.size() <= m_wanted;
    if (!m_isReading || m_list->count() == 0) {
        fill();
    }
    if (m_isReading) {
        ask(m_rest);
    }
}

void HistoryPanel::showMore()
{
    m_wanted = static_cast<int>(m_coming.size()) + kPage;
    m_isReading = true;
    showStatus();
    ask(m_rest);
}

void HistoryPanel::fill()
{
    if (!m_list) {
        return;
    }
    m_list->setMaskLimit(m_context.workspace.data().county.maskLimit);
    m_list->setLines(m_coming, m_row);
    showStatus();
}

void HistoryPanel::showStatus()
{
    const bool isEmpty = m_list->count() == 0;
    const auto count = m_list->lines().size();
    if (!m_read) {
        m_status->setText(errorSentence(m_read.error()));
    } else if (m_isReading) {
        m_status->setText(tr("Looking through the history …"));
    } else if (isEmpty) {
        m_status->setText(m_since ? tr("Nothing has been changed since the file was opened.")
                                  : tr("The history tells of no change here yet."));
    } else if (m_isAll) {
        m_status->setText(tr("%Ln changes", nullptr, static_cast<int>(count)));
    } else {
        m_status->setText(tr("The latest %Ln changes", nullptr, static_cast<int>(count)));
    }
    setLook(m_status, m_read ? "caption" : "warning");
    m_more->setVisible(!isEmpty && !m_isAll);
    m_more->setEnabled(!m_isReading);
    for (QWidget* part : QList<QWidget*>{m_list, m_whole, m_putBack, m_copy}) {
        part->setVisible(!isEmpty);
    }
    onChosen();
}

domain::PutBackPlan HistoryPanel::plan() const
{
    QList<domain::EarlierValue> values;
    const QList<progress::HistoryLine> chosen = m_list->chosen();
    for (const progress::HistoryLine& line : chosen) {
        if (progress::hasEarlierValue(line)) {
            values.append({line.entity, line.id, line.field, line.before});
        }
    }
    return domain::planPutBack(values, [this](domain::Entity entity, const QUuid& id) {
        return progress::rowNow(m_context.workspace.reader(), entity, id);
    });
}

void HistoryPanel::onChosen()
{
    const auto* line = m_list->current();
    m_whole->setPlainText(line ? historyWhole(*line, m_row) : QString());
    const qsizetype count = m_list->selectionModel()->selectedIndexes().size();
    m_putBack->setText(tr("Put %n values back", nullptr, std::max(1, static_cast<int>(count))));
    QString note;
    if (m_context.workspace.isReadOnly()) {
        note = tr("The file is open for reading only.");
    } else if (count > kMostPutBack) {
        note = tr("At most %1 values can be put back at once.").arg(domain::numberText(kMostPutBack));
    } else if (line) {
        note = putBackRefusal(plan().state);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && m_list->count() > 0);
    m_putBack->setEnabled(note.isEmpty() && line);
    m_copy->setEnabled(line);
}

void HistoryPanel::putBack()
{
    if (m_commit && !m_commit()) {
        return; // what is typed beside comes first
    }
    const domain::PutBackPlan planned = plan();
    if (planned.state != domain::PutBack::Possible) {
        onChosen(); // says why
        return;
    }
    const auto values = static_cast<int>(m_list->chosen().size());
    m_context.apply(planned.changes, tr("Put %n values back", nullptr, values),
        tr("%n values are as they were before.", nullptr, values));
}

} // namespace samordna::views

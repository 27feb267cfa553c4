#include "views/dialogs/importdialog.h"

#include "models/domain/format.h"

#include "views/dialogs/dialogdraft.h"
#include "views/dialogs/dialogservice.h"
#include "views/dialogs/importcolumnspane.h"
#include "views/dialogs/importrowspane.h"
#include "views/dialogs/importsession.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QStackedWidget>
#include <QTextCursor>
#include <QTimer>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kUsual(1240, 780);
constexpr QSize kLeastMargin(40, 60); ///< px of the screen left around it
constexpr int kProgressWidth = 260; ///< px
constexpr qsizetype kLogPart = 40'000; ///< characters that are shown at once

} // namespace

ImportDialog::ImportDialog(ImportSession& session, DialogService& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_heading(headingLabel(this))
    , m_state(bodyLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_columns(new ImportColumnsPane(session, this))
    , m_rows(new ImportRowsPane(session, this))
    , m_log(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Cop&y"), this))
    , m_save(new QPushButton(tr("Save as &text…"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(session.title());
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_rows);
    m_steps->addWidget(makeLog());
    m_state->setAccessibleName(tr("State of the import"));
    m_progress->setAccessibleName(tr("Rows written"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_progress);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    makeButtons();
    const QSize room = screen() ? screen()->availableSize() - kLeastMargin : kUsual;
    resize(kUsual.boundedTo(room));
    connect(&session, &ImportSession::opened, this, &ImportDialog::begin);
    connect(&session, &ImportSession::failed, this, &QDialog::reject);
    connect(&session, &ImportSession::planning, this, &ImportDialog::showState);
    connect(&session, &ImportSession::planned, this, &ImportDialog::showState);
    connect(&session, &ImportSession::progressed, this, [this](qint64 rows) {
        m_done = static_cast<int>(rows);
        showState();
    });
    connect(&session, &ImportSession::ended, this, &ImportDialog::end);
    connect(&session, &ImportSession::logged, this, &ImportDialog::showLog);
    goTo(ColumnsStep);
    session.start();
}

ImportDialog::~ImportDialog()
{
    // A cell that was being mended hands in its text when it goes, and the session then tells of a new plan.
    m_session.disconnect(this);
}

QWidget* ImportDialog::makeLog()
{
    m_log->setReadOnly(true);
    m_log->setUndoRedoEnabled(false); // nothing is undone here, and remembering costs
    m_log->setAccessibleName(tr("Log of the import"));
    m_log->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    return m_log;
}

void ImportDialog::makeButtons()
{
    for (QPushButton* button : {m_copy, m_save, m_back, m_cancel}) {
        button->setAutoDefault(false);
    }
    m_next->setDefault(true);
    m_next->setProperty("look", u"primary"_s); // so that room is made for its strong words
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(ColumnsStep); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_logText); });
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveLog);
}

void ImportDialog::begin()
{
    if (!m_session.source().isTable()) {
        goTo(RowsStep); // our own rows need no matching
    }
    if (!m_draft && m_session.source().isTable()) {
        m_draft = new DialogDraft(*this, DraftStore(m_session.workspace()), u"import-"_s + m_session.sourceKey(),
            {[this] {
                 QJsonArray cells = m_session.mended();
                 if (const QJsonArray open = m_rows->openCell(); !open.isEmpty()) {
                     cells.append(open);
                 }
                 return QJsonObject{{u"cells"_s, cells}};
             },
                [this](const QJsonObject& filled) { m_session.setMended(filled[u"cells"].toArray()); }});
        connect(&m_session, &ImportSession::planning, m_draft, &DialogDraft::touch);
    }
    showState();
    if (!std::exchange(m_hasBegun, true) && !m_session.isIncomplete()) {
        // All is matched: Return goes on. Only the first time, or the keys would leave a choice that is being made.
        connect(
            &m_session, &ImportSession::planned, m_next, [this] { m_next->setFocus(); }, Qt::SingleShotConnection);
    }
}

void ImportDialog::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    switch (step) {
    case ColumnsStep: m_heading->setText(tr("Step 1 of 2: What each column is")); break;
    case RowsStep:
        m_heading->setText(m_session.source().isTable() ? tr("Step 2 of 2: What becomes of each row")
                                                        : tr("What becomes of each row"));
        m_rows->enter();
        break;
    case LogStep: m_heading->setText(tr("What was imported")); break;
    }
    m_back->setVisible(step == RowsStep && m_session.source().isTable());
    m_copy->setVisible(step == LogStep);
    m_save->setVisible(step == LogStep);
    m_cancel->setVisible(step != LogStep);
    showState();
}

void ImportDialog::goOn()
{
    switch (m_steps->currentIndex()) {
    case ColumnsStep: goTo(RowsStep); break;
    case RowsStep: write(); break;
    default: accept();
    }
}

QString ImportDialog::importWords() const
{
    const exchange::ImportPlan& plan = m_session.plan();
    const QString added = tr("%n new", nullptr, plan.added);
    const QString changed = tr("%n changed", nullptr, plan.changed);
    if (plan.added > 0 && plan.changed > 0) {
        return tr("&Import %1 and %2 row(s)", nullptr, plan.changed).arg(added, changed);
    }
    return plan.changed > 0 ? tr("&Import %1 row(s)", nullptr, plan.changed).arg(changed)
                            : tr("&Import %1 row(s)", nullptr, plan.added).arg(added);
}

void ImportDialog::showState()
{
    const bool isWriting = m_session.isWriting();
    m_progress->setVisible(isWriting);
    m_steps->setEnabled(!isWriting);
    m_back->setEnabled(!isWriting);
    m_cancel->setEnabled(!m_session.isSealed());
    if (isWriting) {
        showWriting();
        return;
    }
    const int step = m_steps->currentIndex();
    const bool isSomething = !m_session.plan().changes.isEmpty();
    m_next->setText(step == ColumnsStep            ? tr("&Next: look at the rows")
            : step == LogStep                      ? tr("&Close")
            : m_session.isPlanned() && isSomething ? importWords()
                                                   : tr("&Import"));
    m_next->setEnabled(step == LogStep || (m_session.isPlanned() && (step == ColumnsStep || isSomething)));
    setLook(m_state, "muted");
    if (step == LogStep) {
        m_state->setText(tr("All of it can be undone in one step, with Undo in the window."));
    } else if (m_session.isBusy()) {
        m_state->setText(!m_session.isOpen() ? tr("Reading the rows …")
                : m_done > 0                 ? tr("Comparing with the file: %n row(s) so far …", nullptr, m_done)
                                             : tr("Comparing the rows with the file …"));
    } else if (m_session.isPlanned() && !isSomething) {
        m_state->setText(m_session.plan().leftOut() + m_session.plan().refused() > 0
                ? tr("There is nothing to write: what would be new or changed is refused or left out.")
                : tr("There is nothing to write: the file holds all of this already."));
    } else if (step == RowsStep) {
        m_state->setText(tr("Nothing is written before you choose Import. All of it is written, or nothing; one Undo "
                            "takes it back."));
    } else {
        m_state->setText({});
    }
}

void ImportDialog::showWriting()
{
    const auto all = static_cast<int>(m_session.plan().changes.size());
    m_progress->setMaximum(all);
    m_progress->setValue(m_done);
    m_next->setEnabled(false);
    setLook(m_state, "muted");
    const QString of = domain::numberText(all);
    m_state->setText(m_session.isSealed() ? tr("All is written and is being saved; this can no longer be stopped.")
            : m_done > 0
            ? tr("Writing: %1 of %2 rows. Cancel leaves the file as it was.").arg(domain::numberText(m_done), of)
            : tr("Checking %1 rows against the rules …").arg(of));
}

void ImportDialog::write()
{
    m_done = 0;
    (void)m_session.write(); // ended() says what came of it
    if (m_session.isWriting()) {
        m_cancel->setFocus();
        showState();
    }
}

void ImportDialog::end(const base::Result<void>& written)
{
    if (written) {
        goTo(LogStep);
        m_log->setFocus();
        return;
    }
    showState();
    m_next->setFocus();
    m_state->setText(errorSentence(written.error()));
    setLook(m_state, written.error().kind == base::ErrorKind::Cancelled ? "muted" : "stop");
}

void ImportDialog::reject()
{
    if (m_session.isWriting()) {
        m_session.stopWriting();
    } else {
        QDialog::reject();
    }
}

void ImportDialog::showLog(const QString& log)
{
    m_logText = log;
    m_logged = 0;
    m_log->clear();
    showMoreLog();
}

void ImportDialog::showMoreLog()
{
    // In parts, since the lines of a large import would hold up the window if they came all at once.
    const qsizetype line = m_logText.indexOf(u'\n', m_logged + kLogPart);
    const qsizetype end = line < 0 ? m_logText.size() : line;
    QTextCursor last(m_log->document());
    last.movePosition(QTextCursor::End);
    last.insertText(m_logText.mid(m_logged, end - m_logged));
    m_logged = end;
    if (m_logged < m_logText.size()) {
        QTimer::singleShot(0, this, &ImportDialog::showMoreLog);
    }
}

void ImportDialog::saveLog()
{
    const QString path = m_dialogs.saveFile(
        this, FileKind::Text, tr("import log %1").arg(QFileInfo(m_session.name()).completeBaseName()));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray bytes = m_logText.toUtf8();
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_state->setText(isSaved ? tr("The log was saved: %1").arg(path)
                             : errorSentence(base::Error{base::ErrorKind::Io, {path}, file.errorString()}));
    setLook(m_state, isSaved ? "muted" : "stop");
}

} // namespace samordna::views

#include "views/dialogs/importdialog.h"

#include "models/domain/format.h"

#include "views/dialogs/dialogservice.h"
#include "views/dialogs/importcolumnspane.h"
#include "views/dialogs/importrowspane.h"
#include "views/dialogs/importsession.h"
#include "views/widgets/labels.h"
#include "views/words/importwords.h"
#include "views/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QStackedWidget>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kUsual(1240, 780);
constexpr QSize kLeastMargin(40, 60); ///< px of the screen left around it

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
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(session.title());
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_rows);
    m_steps->addWidget(makeLog());
    m_state->setAccessibleName(tr("State of the import"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    buttons->addStretch();
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
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_log->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveLog);
}

void ImportDialog::begin()
{
    if (!m_session.source().isTable()) {
        goTo(RowsStep); // our own rows need no matching
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

void ImportDialog::write()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_state->setText(tr("Writing …"));
    m_state->repaint(); // a large import takes a moment, in which nothing else is drawn
    const auto written = m_session.write();
    QApplication::restoreOverrideCursor();
    if (!written) {
        m_state->setText(errorSentence(written.error()));
        setLook(m_state, "stop");
        return;
    }
    m_log->setPlainText(importLog(m_session.plan(), m_session.path().isEmpty() ? m_session.name() : m_session.path(),
        QDateTime::currentDateTime()));
    goTo(LogStep);
    m_log->setFocus();
}

void ImportDialog::saveLog()
{
    const QString path = m_dialogs.saveFile(
        this, FileKind::Text, tr("import log %1").arg(QFileInfo(m_session.name()).completeBaseName()));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray bytes = m_log->toPlainText().toUtf8() + '\n';
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_state->setText(isSaved ? tr("The log was saved: %1").arg(path)
                             : errorSentence(base::Error{base::ErrorKind::Io, {path}, file.errorString()}));
    setLook(m_state, isSaved ? "muted" : "stop");
}

} // namespace samordna::views

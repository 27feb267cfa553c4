#include "views/pages/attachmentlist.h"

#include "views/dialogs/dialogservice.h"
#include "views/editors/flowlayout.h"
#include "views/editors/reasonbar.h"
#include "views/pages/attachmentfiles.h"
#include "views/pages/attachmentview.h"
#include "views/pages/follow.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/localfiles.h"
#include "models/domain/collation.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

bool comesEarlier(const domain::Attachment& left, const domain::Attachment& right)
{
    if (left.isWithdrawn() != right.isWithdrawn()) {
        return right.isWithdrawn();
    }
    const int order = domain::compareSwedish(left.name, right.name);
    return order != 0 ? order < 0 : left.id.text() < right.id.text();
}

/// Raises the tabs that \a widget stands on and scrolls to it, once it has its place.
void bringIntoView(QWidget& widget)
{
    for (QWidget* at = &widget; at->parentWidget(); at = at->parentWidget()) {
        auto* tabs = qobject_cast<QTabWidget*>(at->parentWidget()->parentWidget());
        if (tabs) {
            tabs->setCurrentWidget(at);
        }
        if (auto* area = qobject_cast<QScrollArea*>(at)) {
            QMetaObject::invokeMethod(
                area, [area, &widget] { area->ensureWidgetVisible(&widget); }, Qt::QueuedConnection);
        }
    }
}

} // namespace

AttachmentList::AttachmentList(const PageContext& context, const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_mover(new AttachmentFiles(context, this))
    , m_empty(new QLabel(this))
    , m_list(new AttachmentView(this))
    , m_withWithdrawn(new QCheckBox(this))
    , m_busy(new QWidget(this))
    , m_progress(new QProgressBar(m_busy))
    , m_note(bodyLabel(this))
    , m_reason(new ReasonBar(this))
    , m_attach(add(tr("Attach…")))
    , m_paste(add(tr("Paste files"), QKeySequence::Paste))
    , m_open(add(tr("Open")))
    , m_save(add(tr("Save a copy…")))
    , m_withdraw(add(tr("Withdraw…"), QKeySequence::Delete))
    , m_restore(add(tr("Take back")))
{
    setAcceptDrops(true);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut); // also at the buttons, while there is no list yet
    addAction(m_paste);
    build(heading);
    connectActions();
    fill();
}

QAction* AttachmentList::add(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // a field beside the list has the same keys
    return action;
}

void AttachmentList::build(const QString& heading)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* title = headingLabel(this);
    title->setText(heading);
    m_empty->setWordWrap(true);
    m_list->setAccessibleName(heading);
    m_list->addActions({m_open, m_save, m_withdraw, m_restore, m_attach, m_paste});
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
    auto* busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    m_progress->setAccessibleName(tr("Files that are read"));
    m_progress->setTextVisible(false);
    auto* stop = new QPushButton(tr("Cancel"), m_busy);
    busy->addWidget(m_progress, 1);
    busy->addWidget(stop);
    m_busy->hide();
    auto* buttons = new FlowLayout(FlowLayout::Fit::Natural, 6);
    for (QAction* action : {m_attach, m_open, m_save, m_withdraw, m_restore}) {
        buttons->addWidget(buttonFor(action));
    }
    for (QWidget* part :
        std::initializer_list<QWidget*>{title, m_empty, m_list, m_withWithdrawn, m_busy, m_note, m_reason}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    layout->addStretch();
    connect(stop, &QPushButton::clicked, m_mover, &AttachmentFiles::stop);
}

/// There while the action can be used or is only waiting for a choice; restoring and withdrawing share a place.
QWidget* AttachmentList::buttonFor(QAction* action)
{
    auto* button = new QPushButton(action->text(), this);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setAccessibleDescription(m_list->accessibleName());
    return button;
}

void AttachmentList::connectActions()
{
    connect(m_attach, &QAction::triggered, this,
        [this] { attach(m_context.navigator.dialogs().openFiles(this, FileKind::Attach)); });
    connect(m_paste, &QAction::triggered, this, &AttachmentList::paste);
    connect(m_open, &QAction::triggered, this, &AttachmentList::open);
    connect(m_save, &QAction::triggered, this, [this] {
        if (const auto row = current()) {
            m_mover->saveCopy(*row);
        }
    });
    connect(m_withdraw, &QAction::triggered, this, &AttachmentList::askWhy);
    connect(m_restore, &QAction::triggered, this, &AttachmentList::restore);
    connect(m_reason, &ReasonBar::given, this, &AttachmentList::withdraw);
    connect(m_list, &AttachmentView::itemActivated, this, &AttachmentList::open);
    connect(m_list, &AttachmentView::currentItemChanged, this, &AttachmentList::refresh);
    connect(m_withWithdrawn, &QCheckBox::toggled, this, &AttachmentList::fill);
    connect(m_mover, &AttachmentFiles::told, this, &AttachmentList::tell);
    connect(m_mover, &AttachmentFiles::attached, m_list, &AttachmentView::choose);
    connect(m_mover, &AttachmentFiles::readingChanged, this, &AttachmentList::refresh);
    connect(m_mover, &AttachmentFiles::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(&m_context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeNotice& notice) {
        if (notice.concerns(domain::Entity::Attachment)) {
            load();
        }
    });
}

void AttachmentList::show(const domain::AttachmentOwner& owner, Use use)
{
    if (m_files.owner == owner) {
        if (use != m_use) {
            m_use = use;
            fill(); // what else changes is told of
        }
        return;
    }
    m_use = use;
    m_files.owner = owner;
    m_reason->hide();
    tell({}, false);
    {
        const QSignalBlocker quiet(m_withWithdrawn);
        m_withWithdrawn->setChecked(false);
    }
    load();
    choose(std::exchange(m_wanted, {})); // it was asked for before its owner was there
    m_wanted = {};
}

void AttachmentList::load()
{
    m_files.county = m_context.workspace.data().county.code;
    m_files.rows.clear();
    m_files.missing.clear();
    const storage::Reader& reader = m_context.workspace.reader();
    if (const QUuid id = domain::ownerId(m_files.owner); !id.isNull()) {
        auto rows = reader.rowsOf<domain::Attachment>(domain::ownerField(m_files.owner), id);
        if (!rows) {
            m_context.navigator.showError(rows.error());
            return;
        }
        m_files.rows = *std::move(rows);
    }
    std::sort(m_files.rows.begin(), m_files.rows.end(), comesEarlier);
    for (const domain::Attachment& row : std::as_const(m_files.rows)) {
        const auto held = reader.holdsContent(row.hash);
        if (held && !*held) {
            m_files.missing.insert(row.hash);
        }
    }
    fill();
    askForDays();
    Q_EMIT counted();
}

/// When a file was attached is in the history only.
void AttachmentList::askForDays()
{
    using Days = QHash<domain::AttachmentId, QDate>;
    QList<domain::AttachmentId> unknown;
    for (const domain::Attachment& row : std::as_const(m_files.rows)) {
        if (!m_days.contains(row.id)) {
            unknown.append(row.id);
        }
    }
    if (unknown.isEmpty()) {
        return;
    }
    const auto job = [unknown](const storage::Reader& reader) {
        Days days;
        for (const domain::AttachmentId& id : unknown) {
            const auto at = reader.addedAt(id.uuid());
            days.insert(id, at ? at->toLocalTime().date() : QDate());
        }
        return days;
    };
    follow(this, m_context.workspace.read<Days>(job), [this](const Days& days) {
        m_days.insert(days);
        fill();
    });
}

void AttachmentList::fill()
{
    const auto withdrawn = static_cast<int>(m_files.rows.size()) - count();
    m_list->show(m_files, m_days,
        m_withWithdrawn->isChecked() ? AttachmentView::Withdrawn::Shown : AttachmentView::Withdrawn::LeftOut);
    m_withWithdrawn->setText(tr("Show %n withdrawn", nullptr, withdrawn));
    m_withWithdrawn->setVisible(withdrawn > 0);
    m_empty->setText(mayChange() ? tr("Nothing is attached. Drop files here, paste them, or choose Attach.")
                                 : tr("Nothing is attached."));
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    refresh();
}

void AttachmentList::refresh()
{
    const auto row = current();
    const bool isReading = m_mover->isReading();
    const bool isHere = row && !m_files.missing.contains(row->hash);
    const auto offer = [](QAction* action, bool isThere, bool isUsable) {
        action->setVisible(isThere);
        action->setEnabled(isThere && isUsable);
    };
    offer(m_attach, mayChange(), !isReading);
    offer(m_paste, mayChange(), !isReading);
    offer(m_open, m_list->count() > 0, isHere);
    offer(m_save, m_list->count() > 0, isHere);
    offer(m_withdraw, mayChange() && row && !row->isWithdrawn(), true);
    offer(m_restore, mayChange() && row && row->isWithdrawn(), true);
    if (isReading && m_busy->isHidden()) {
        m_progress->setRange(0, 0); // busy, until it is known how much there is
    }
    m_busy->setVisible(isReading);
}

bool AttachmentList::mayChange() const
{
    return m_use == Use::Full && !m_context.workspace.isReadOnly() && !domain::ownerId(m_files.owner).isNull();
}

std::optional<domain::Attachment> AttachmentList::row(const domain::AttachmentId& attachment) const
{
    const auto found = std::find_if(m_files.rows.cbegin(), m_files.rows.cend(),
        [&attachment](const domain::Attachment& each) { return each.id == attachment; });
    return found == m_files.rows.cend() ? std::nullopt : std::optional(*found);
}

std::optional<domain::Attachment> AttachmentList::current() const
{
    return row(m_list->current());
}

int AttachmentList::count() const
{
    return static_cast<int>(std::count_if(
        m_files.rows.cbegin(), m_files.rows.cend(), [](const domain::Attachment& row) { return !row.isWithdrawn(); }));
}

void AttachmentList::choose(const domain::AttachmentId& attachment)
{
    const auto found = row(attachment);
    m_wanted = found ? domain::AttachmentId() : attachment;
    if (!found) {
        return;
    }
    m_withWithdrawn->setChecked(m_withWithdrawn->isChecked() || found->isWithdrawn());
    m_list->choose(attachment);
    bringIntoView(*this);
    m_list->setFocus();
}

void AttachmentList::paste()
{
    const QStringList paths = localFiles(QGuiApplication::clipboard()->mimeData());
    if (paths.isEmpty()) {
        tell(tr("There are no files to paste. Copy them where they lie first."), true);
    }
    attach(paths);
}

void AttachmentList::attach(const QStringList& paths)
{
    if (mayChange() && !paths.isEmpty()) {
        tell({}, false);
        m_mover->attach(paths, m_files);
    }
}

void AttachmentList::open()
{
    if (const auto row = current()) {
        m_mover->open(*row);
    }
}

void AttachmentList::askWhy()
{
    if (const auto row = current(); row && !row->isWithdrawn()) {
        m_asked = row->id;
        m_reason->ask(tr("Why is “%1” withdrawn? It stays in the file, with its history.").arg(row->name));
    }
}

void AttachmentList::withdraw(const QString& reason)
{
    if (const auto before = row(m_asked)) {
        domain::Attachment after = *before;
        after.withdrawn = reason;
        m_context.change(*before, after, tr("Withdraw attachment"), tr("“%1” is withdrawn.").arg(before->name));
    }
    (m_list->isHidden() ? static_cast<QWidget*>(this) : m_list)->setFocus();
}

void AttachmentList::restore()
{
    if (const auto before = current(); before && before->isWithdrawn()) {
        domain::Attachment after = *before;
        after.withdrawn.clear();
        m_context.change(*before, after, tr("Take attachment back"), tr("“%1” is attached again.").arg(before->name));
    }
}

void AttachmentList::tell(const QString& sentence, bool isProblem)
{
    m_note->setText(sentence);
    setLook(m_note, isProblem ? "warning" : "caption");
    m_note->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void AttachmentList::setDropping(bool isDropping)
{
    m_isDropping = isDropping;
    update();
}

void AttachmentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fill();
    }
    QWidget::changeEvent(event);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!mayChange() || m_mover->isReading() || localFiles(event->mimeData()).isEmpty()) {
        event->ignore(); // then it is the window's
        return;
    }
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    setDropping(true);
}

void AttachmentList::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropping(false);
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    setDropping(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    attach(localFiles(event->mimeData()));
}

void AttachmentList::paintEvent(QPaintEvent*)
{
    if (m_isDropping) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tone(Tone::Action, palette()), 2, Qt::DashLine));
        painter.setBrush(tone(Tone::ActionSoft, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace samordna::views

#include "views/dialogs/importsession.h"

#include "models/base/lettinggo.h"
#include "models/workspace/writing.h"

#include "views/pages/follow.h"
#include "views/words/importwords.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTickMilliseconds = 150;

} // namespace

ImportSession::ImportSession(workspace::Workspace& workspace, QString path, const domain::Period& period,
    exchange::LearnedHeadings learned, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_path(std::move(path))
    , m_period(period)
    , m_learned(std::move(learned))
{
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &ImportSession::tick);
}

ImportSession::ImportSession(workspace::Workspace& workspace, exchange::PastedCells cells, const domain::Period& period,
    exchange::LearnedHeadings learned, QObject* parent)
    : ImportSession(workspace, QString(), period, std::move(learned), parent)
{
    m_pasted = std::move(cells);
}

QString ImportSession::name() const
{
    return m_pasted ? tr("Pasted rows") : QFileInfo(m_path).fileName();
}

QString ImportSession::title() const
{
    return m_pasted ? tr("Paste rows") : tr("Import %1").arg(name());
}

ImportSession::~ImportSession()
{
    if (m_job) {
        m_job->isStopped = true;
    }
    base::letGo(std::move(m_plan));
    base::letGo(std::move(m_source));
}

void ImportSession::start()
{
    const auto job = beginJob();
    const auto read = m_workspace.read<base::Result<exchange::ImportSource>>(
        [path = m_path, pasted = m_pasted](
            const storage::Reader&) { return pasted ? exchange::pastedSource(*pasted) : exchange::openSource(path); });
    follow(this, read, [this, job](const base::Result<exchange::ImportSource>& source) {
        if (job == m_job) {
            take(source);
        }
    });
}

void ImportSession::take(const base::Result<exchange::ImportSource>& source)
{
    endJob();
    if (!source) {
        fail(source.error());
        return;
    }
    base::letGo(std::exchange(m_source, *source));
    m_mended.clear();
    m_tables = m_pasted ? QList{exchange::pastedTable(m_source.sheets.first(), *m_pasted, m_learned)}
                        : exchange::tablesOf(m_source.sheets, std::nullopt, m_learned);
    m_isOpen = true;
    Q_EMIT opened();
    planAgain();
}

void ImportSession::fail(const base::Error& error)
{
    m_error = error;
    Q_EMIT failed(error);
}

std::shared_ptr<ImportSession::Job> ImportSession::beginJob()
{
    if (m_job) {
        m_job->isStopped = true;
    }
    m_job = std::make_shared<Job>();
    m_isBusy = true;
    m_tick.start();
    return m_job;
}

void ImportSession::endJob()
{
    m_isBusy = false;
    m_tick.stop();
}

void ImportSession::planAgain()
{
    m_isPlanned = false;
    const auto job = beginJob();
    if (m_source.isTable() && isIncomplete()) {
        endJob(); // said at the columns; the rows cannot be judged yet
        Q_EMIT planning();
        return;
    }
    Q_EMIT planning();
    exchange::ImportOptions options{std::nullopt, m_workspace.clock().today(), m_period,
        [job](qint64 rows) {
            job->rows = rows;
            return !job->isStopped;
        },
        m_leftOut, false, m_workspace.path(), m_clash};
    const auto plan = m_workspace.read<base::Result<exchange::ImportPlan>>(
        [source = m_source, tables = m_tables, options](
            const storage::Reader& reader) { return exchange::planSource(reader, source, tables, options); });
    follow(this, plan, [this, job](const base::Result<exchange::ImportPlan>& planned) {
        if (job != m_job) {
            return; // asked again meanwhile
        }
        endJob();
        if (!planned) {
            fail(planned.error());
            return;
        }
        auto before = std::exchange(m_plan, *planned);
        m_isPlanned = true;
        Q_EMIT this->planned();
        base::letGo(std::move(before)); // which nobody shows any more
    });
}

bool ImportSession::isIncomplete() const
{
    bool isAnyRead = false;
    for (const exchange::ImportTable& table : m_tables) {
        if (table.isRead && !exchange::missingFields(table).isEmpty()) {
            return true;
        }
        isAnyRead |= table.isRead;
    }
    return !isAnyRead;
}

void ImportSession::changeTable(int sheet, const exchange::ImportTable& table)
{
    if (m_tables.at(sheet) != table) {
        m_tables[sheet] = table;
        Q_EMIT tablesChanged();
        planAgain();
    }
}

void ImportSession::setRead(int sheet, bool isRead)
{
    exchange::ImportTable table = m_tables.at(sheet);
    table.isRead = isRead;
    changeTable(sheet, table);
}

void ImportSession::setKind(int sheet, exchange::ImportKind kind)
{
    if (m_tables.at(sheet).kind == kind) {
        return;
    }
    const exchange::ImportTable& before = m_tables.at(sheet);
    exchange::ImportTable table = exchange::tableAt(m_source.sheets.at(sheet), before.headingRow, kind, m_learned);
    table.isRead = before.isRead;
    changeTable(sheet, table);
}

void ImportSession::setHeadingRow(int sheet, int row)
{
    const exchange::ImportTable& before = m_tables.at(sheet);
    const bool isInOrder = m_pasted && row == exchange::kNoHeadings && before.kind == m_pasted->kind;
    exchange::ImportTable table = isInOrder
        ? exchange::tableInOrder(m_source.sheets.at(sheet), before.kind, m_pasted->headings, m_learned)
        : exchange::tableAt(m_source.sheets.at(sheet), row, before.kind, m_learned);
    table.isRead = before.isRead;
    table.key = before.key;
    changeTable(sheet, table);
}

void ImportSession::setKey(int sheet, exchange::ImportKey key)
{
    exchange::ImportTable table = m_tables.at(sheet);
    table.key = key;
    changeTable(sheet, table);
}

void ImportSession::match(int sheet, int column, const std::optional<exchange::ImportField>& field)
{
    exchange::ImportTable table = m_tables.at(sheet);
    exchange::matchColumn(table, column, field);
    for (const exchange::ImportColumn& each : std::as_const(table.columns)) {
        if (each.index == column && !each.heading.isEmpty()) {
            m_learned.insert(exchange::learnedKey(table.kind, each.heading),
                field ? QString(field->entity + u'.' + field->field) : QString());
        }
    }
    changeTable(sheet, table);
}

void ImportSession::setForm(const exchange::CsvForm& form)
{
    if (form != m_source.form) {
        take(exchange::readAgain(m_source, form));
    }
}

void ImportSession::setCell(int sheet, int row, int column, const QString& text)
{
    putCell(sheet, row, column, text);
    planAgain();
}

void ImportSession::putCell(int sheet, int row, int column, const QString& text)
{
    exchange::Row& cells = m_source.sheets[sheet].rows[row];
    cells.resize(std::max<qsizetype>(cells.size(), column + 1));
    const std::array<int, 3> at{sheet, row, column};
    m_mended.insert(at, {m_mended.contains(at) ? m_mended.value(at).first : cells.at(column).text(), text});
    cells[column] = text.isEmpty() ? exchange::Cell() : exchange::Cell(text);
}

QJsonArray ImportSession::mended() const
{
    QJsonArray cells;
    for (auto cell = m_mended.begin(); cell != m_mended.end(); ++cell) {
        if (cell->first != cell->second) {
            cells.append(QJsonArray{cell.key()[0], cell.key()[1], cell.key()[2], cell->second});
        }
    }
    return cells;
}

void ImportSession::setMended(const QJsonArray& cells)
{
    const auto before = std::exchange(m_mended, {});
    for (auto cell = before.begin(); cell != before.end(); ++cell) {
        putCell(cell.key()[0], cell.key()[1], cell.key()[2], cell->first);
    }
    m_mended.clear();
    for (const QJsonValue& each : cells) {
        const QJsonArray cell = each.toArray();
        const int sheet = cell.at(0).toInt(-1);
        const int row = cell.at(1).toInt(-1);
        const bool isThere = sheet >= 0 && sheet < m_source.sheets.size() && row >= 0
            && row < m_source.sheets.at(sheet).rows.size() && cell.at(2).toInt(-1) >= 0;
        if (isThere) {
            putCell(sheet, row, cell.at(2).toInt(), cell.at(3).toString());
        }
    }
    planAgain();
}

QString ImportSession::sourceKey() const
{
    const QFileInfo file(m_path);
    const QString told = m_pasted ? QString(m_pasted->text + m_pasted->html)
                                  : QString(file.canonicalFilePath() + u'|' + QString::number(file.size()) + u'|'
                                      + file.lastModified().toString(Qt::ISODateWithMs));
    return QString::fromLatin1(QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

void ImportSession::setLeftOut(int sheet, int row, bool isLeftOut)
{
    QSet<int>& rows = m_tables[sheet].leftOut;
    isLeftOut ? void(rows.insert(row + 1)) : void(rows.remove(row + 1));
    planAgain();
}

void ImportSession::setLeftOut(const QUuid& id, bool isLeftOut)
{
    isLeftOut ? void(m_leftOut.insert(id)) : void(m_leftOut.remove(id));
    planAgain();
}

void ImportSession::setClash(domain::Clash clash)
{
    if (m_clash != clash) {
        m_clash = clash;
        planAgain();
    }
}

base::Result<void> ImportSession::write()
{
    if (!m_isPlanned || m_isWritten || m_writing) {
        return base::Error{base::ErrorKind::InvalidArgument, {}, u"not planned"_s};
    }
    if (!workspace::Workspace::isLong(m_plan.changes)) {
        return end(m_workspace.apply(m_plan.changes, title()));
    }
    auto begun = m_workspace.begin(m_plan.changes, title());
    if (!begun) {
        return end(begun.error());
    }
    m_writing = *std::move(begun);
    m_tick.start();
    return {};
}

bool ImportSession::isSealed() const
{
    return m_writing && m_writing->isSealed();
}

void ImportSession::stopWriting()
{
    if (m_writing) {
        m_writing->stop();
    }
}

void ImportSession::tick()
{
    if (!m_writing) {
        Q_EMIT progressed(m_job ? m_job->rows.load() : 0);
    } else if (!m_writing->endsWithin({})) {
        Q_EMIT progressed(m_writing->done());
    } else {
        m_tick.stop();
        const auto writing = std::exchange(m_writing, nullptr);
        (void)end(writing->finish()); // ended() says how
    }
}

base::Result<void> ImportSession::end(const base::Result<void>& written)
{
    m_isWritten = written.hasValue();
    Q_EMIT ended(written);
    if (m_isWritten) {
        makeLog();
    }
    return written;
}

void ImportSession::makeLog()
{
    const auto log = [plan = m_plan, source = m_path.isEmpty() ? name() : m_path, at = QDateTime::currentDateTime()] {
        return importLog(plan, source, at);
    };
    if (!workspace::Workspace::isLong(m_plan.changes)) {
        Q_EMIT logged(log());
        return;
    }
    follow(this, m_workspace.read<QString>([log](const storage::Reader&) { return log(); }),
        [this](const QString& text) { Q_EMIT logged(text); });
}

} // namespace samordna::views

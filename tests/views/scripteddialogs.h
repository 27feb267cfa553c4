#pragma once

#include "models/exchange/duedays.h"

#include "views/dialogs/dialogservice.h"
#include "views/dialogs/importsession.h"
#include "models/workspace/workspace.h"

#include <QEventLoop>

#include <functional>

namespace samordna::test {

/// Answers for the user, and remembers what was asked.
class ScriptedDialogs final : public views::DialogService
{
public:
    QString openFile(QWidget*, views::FileKind) override { return nextOpen; }
    QStringList openFiles(QWidget*, views::FileKind) override { return nextFiles; }
    QString saveFile(QWidget*, views::FileKind kind, const QString& suggested) override
    {
        saves.append({kind, suggested});
        return nextSave;
    }
    std::optional<views::NewCounty> newCounty(QWidget*) override { return nextCounty; }
    std::optional<domain::Period> ownSpan(QWidget*, const domain::Period&) override { return nextSpan; }
    std::optional<int> maskLimit(QWidget*, const workspace::Workspace& file) override
    {
        shownLimit = file.data().county.maskLimit;
        return nextLimit;
    }
    std::optional<QList<exchange::DueKind>> dueKinds(QWidget*, const domain::Period&,
        const QList<exchange::DueDay>& days, const QList<exchange::DueKind>& now) override
    {
        shownDays = days;
        shownKinds = now;
        return nextKinds;
    }
    void importRows(QWidget* window, views::ImportSession& session) override
    {
        if (importBy) {
            importBy(*window, session);
            return;
        }
        QEventLoop loop;
        QObject::connect(&session, &views::ImportSession::planned, &loop, &QEventLoop::quit);
        QObject::connect(&session, &views::ImportSession::failed, &loop, &QEventLoop::quit);
        session.start();
        loop.exec();
        shown = session.plan();
        if (acceptsImport && session.isPlanned()) {
            written = session.write();
        }
    }
    std::optional<QString> viewName(QWidget*, const QString&, const QString& now, const QStringList& taken) override
    {
        shownName = now;
        return taken.contains(nextName.value_or(QString())) ? std::nullopt : nextName;
    }
    std::optional<int> choose(QWidget*, const QString& question, const QStringList&) override
    {
        questions.append(question);
        return nextChoice;
    }
    void run(QWidget*, const QString&, const views::LongJob& job) override
    {
        ++runs;
        job([](qint64) { return true; });
    }
    bool showDocument(const QString& path) override
    {
        documents.append(path);
        return showsDocuments;
    }
    void showShortcuts(QWidget*) override { }
    void showAbout(QWidget*) override { }

    QString nextOpen;
    QStringList nextFiles;
    QString nextSave;
    bool showsDocuments = true;
    QStringList documents; ///< that another program was asked to show
    std::optional<views::NewCounty> nextCounty;
    std::optional<domain::Period> nextSpan;
    std::optional<QString> nextName;
    QString shownName;
    std::optional<int> nextChoice;
    std::optional<int> nextLimit;
    int shownLimit = -1;
    std::optional<QList<exchange::DueKind>> nextKinds;
    QList<exchange::DueKind> shownKinds;
    QList<exchange::DueDay> shownDays;
    bool acceptsImport = true;
    std::function<void(QWidget&, views::ImportSession&)> importBy; ///< instead; empty: it is planned, and written
    std::optional<exchange::ImportPlan> shown; ///< of an import
    base::Result<void> written; ///< by it
    QStringList questions;
    int runs = 0; ///< of long jobs
    QList<std::pair<views::FileKind, QString>> saves; ///< what a place was asked for, and the suggested name
};

} // namespace samordna::test

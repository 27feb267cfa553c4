#pragma once

#include "views/dialogs/dialogservice.h"
#include "views/dialogs/importpreview.h"

namespace samordna::test {

/// Answers for the user, and remembers what was asked.
class ScriptedDialogs final : public views::DialogService
{
public:
    QString openFile(QWidget*, views::FileKind) override { return nextOpen; }
    QString saveFile(QWidget*, views::FileKind kind, const QString& suggested) override
    {
        saves.append({kind, suggested});
        return nextSave;
    }
    std::optional<views::NewCounty> newCounty(QWidget*) override { return nextCounty; }
    std::optional<domain::Period> ownSpan(QWidget*, const domain::Period&) override { return nextSpan; }
    std::optional<int> maskLimit(QWidget*, int now) override
    {
        shownLimit = now;
        return nextLimit;
    }
    bool acceptImport(QWidget*, const views::ImportPreview& preview) override
    {
        shown = preview;
        return acceptsImport;
    }
    std::optional<int> choose(QWidget*, const QString& question, const QStringList&) override
    {
        questions.append(question);
        return nextChoice;
    }
    void run(QWidget*, const QString&, const views::LongJob& job) override
    {
        job([](qint64) { return true; });
    }
    void showShortcuts(QWidget*) override { }
    void showAbout(QWidget*) override { }

    QString nextOpen;
    QString nextSave;
    std::optional<views::NewCounty> nextCounty;
    std::optional<domain::Period> nextSpan;
    std::optional<int> nextChoice;
    std::optional<int> nextLimit;
    int shownLimit = -1;
    bool acceptsImport = true;
    std::optional<views::ImportPreview> shown;
    QStringList questions;
    QList<std::pair<views::FileKind, QString>> saves; ///< what a place was asked for, and the suggested name
};

} // namespace samordna::test

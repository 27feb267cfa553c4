#include "views/words/words.h"

#include "views/words/importwords.h"
#include "models/domain/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context is that of words.cpp, so that the catalogues have one for all sentences.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Words)

public:
    static QString fileError(const base::Error& error);
    static QString limitError(const base::Error& error);
    static QString inputError(const base::Error& error);
    static QString rule(const base::Error& error);

private:
    static QString tooLarge(const base::Error& error);
    static QString unreadable(const base::Error& error);
};

/// " ”…/exempellan.samordna”" or nothing, so that sentences read well without a name too.
QString quoted(const QString& text)
{
    return text.isEmpty() ? QString() : u' ' + QLocale().quoteString(QDir::toNativeSeparators(text));
}

QString Words::fileError(const base::Error& error)
{
    const QString name = quoted(error.arguments.value(0));
    switch (error.kind) {
    case base::ErrorKind::NotFound:
        return tr("There is no file%1. It may have been moved or renamed; choose File > Open to "
                  "look for it.")
            .arg(name);
    case base::ErrorKind::AlreadyExists:
        return tr("There is already a file%1, and it was left as it is. Choose another name.").arg(name);
    case base::ErrorKind::NotOurs:
        return tr("The file%1 is not a Samordna file. Nothing was changed. Spreadsheets are read "
                  "with File > Import.")
            .arg(name);
    case base::ErrorKind::Damaged:
        return tr("The file%1 is damaged and was not opened, so that it gets no worse. Open a copy of it, or ask for "
                  "the latest backup of the folder where it lies.")
            .arg(name);
    case base::ErrorKind::NewerVersion:
        return tr("The file%1 was written by a newer Samordna. Nothing was changed. Update the "
                  "program and open it again.")
            .arg(name);
    case base::ErrorKind::Locked:
        if (error.arguments.value(0) == u"writing") { // Workspace::begin()
            return tr("Many rows are being written to the file. Nothing else was changed; wait until they are written, "
                      "and try again.");
        }
        return tr("The file is open: %1 on %2 since %3. It can be opened for reading only until it "
                  "is closed there.")
            .arg(error.arguments.value(0, tr("somebody")), error.arguments.value(1, tr("another computer")),
                error.arguments.value(2, tr("some time")));
    case base::ErrorKind::ReadOnly:
        return tr("This may not be written to: the file or its folder is read-only. Nothing was "
                  "changed. Save a copy somewhere else.");
    default: return {};
    }
}

QString Words::limitError(const base::Error& error)
{
    switch (error.kind) {
    case base::ErrorKind::DiskFull:
        return tr("The disk is full. Nothing was changed, and what was saved before is safe. Free "
                  "some space and try again.");
    case base::ErrorKind::Io:
        return tr("The disk or the network did not answer as it should. What was saved before is "
                  "safe. Check the connection and try again.");
    case base::ErrorKind::TooLarge: return tooLarge(error);
    case base::ErrorKind::Cancelled: return tr("It was stopped. Nothing was changed.");
    default: return {};
    }
}

QString Words::inputError(const base::Error& error)
{
    switch (error.kind) {
    case base::ErrorKind::Unreadable: return unreadable(error);
    case base::ErrorKind::NoTable:
        return tr("No table was found in the file: there is no row with headings that are known, such as Measure, Lead "
                  "and Due, or Activity and Date. Nothing was changed. Write such a row above the rows and try again.");
    case base::ErrorKind::Conflict:
        return tr("The row was changed by somebody else since it was read. Nothing was written; "
                  "look at it as it is now and try again.");
    case base::ErrorKind::Constraint:
        return tr("The row does not fit with the others in the file. Nothing was written. Check "
                  "that numbers are not used twice.");
    case base::ErrorKind::PersonalIdentity:
        return tr("A text looks like a personal identity number (%1). Nothing was written, since "
                  "the file must hold no persons. Remove the "
                  "number and try again.")
            .arg(error.arguments.join(u", "_s));
    case base::ErrorKind::InvalidArgument:
        if (error.arguments.value(0) == u"county") {
            return tr("The rows are of another county: %1, and this file is of %2. Nothing was changed. Import them "
                      "into a file of that county.")
                .arg(error.arguments.value(1), error.arguments.value(2));
        }
        if (error.arguments.value(0) == u"parting") {
            return tr("%1 was not made from this file, nor this file from it, so what was done in each cannot be told "
                      "apart. Nothing was changed. Export it as JSON and import that, if it is of the same county.")
                .arg(error.arguments.value(1));
        }
        return tr("This could not be used: %1. Nothing was changed.").arg(error.arguments.join(u", "_s));
    default: return {};
    }
}

QString Words::rule(const base::Error& error)
{
    // Arguments: entity, id, field, number of the ProblemKind (Workspace::apply).
    bool isNumber = false;
    const int kind = error.arguments.value(3).toInt(&isNumber);
    const QString field = error.arguments.value(2);
    const QString number = error.arguments.value(4); // with the row's label, of a file that is imported
    if (!isNumber || field.isEmpty()) {
        return tr("A rule of the plan does not allow this. Nothing was changed.");
    }
    const QString sentence =
        problemSentence({field, static_cast<domain::ProblemKind>(kind)}) + u' ' + tr("Nothing was changed.");
    return number.isEmpty()
        ? sentence
        : tr("%1, row %2 (%3): %4", "what kind of row, its number, what it is called, why")
              .arg(entityWord(error.arguments.value(0)), number, error.arguments.value(5), sentence);
}

QString Words::tooLarge(const base::Error& error)
{
    const QString what = error.arguments.value(0);
    const auto limit = error.arguments.value(1).toLongLong();
    if (what == u"chosen") {
        return tr("At most %1 rows can be changed at once. Choose fewer; nothing was changed.")
            .arg(domain::numberText(static_cast<double>(limit)));
    }
    if (what == u"copied") {
        return tr("At most %1 rows can be copied at once. Nothing was copied. Choose fewer, or write a file with "
                  "File > Export.")
            .arg(domain::numberText(static_cast<double>(limit)));
    }
    if (what == u"pasted") {
        return tr("At most %1 rows can be pasted at once. Nothing was changed. Save them as a file, and import that.")
            .arg(domain::numberText(static_cast<double>(limit)));
    }
    const QString most = what == u"bytes" ? tr("%1 MB").arg(domain::numberText(static_cast<double>(limit >> 20)))
        : what == u"rows"                 ? tr("%1 rows").arg(domain::numberText(static_cast<double>(limit)))
        : what == u"columns"              ? tr("%1 columns").arg(domain::numberText(static_cast<double>(limit)))
        : what == u"cells"                ? tr("%1 cells").arg(domain::numberText(static_cast<double>(limit)))
        : what == u"entries"              ? tr("%1 files in one").arg(domain::numberText(static_cast<double>(limit)))
                                          : QString();
    return most.isEmpty() ? tr("This is larger than the program takes in. Nothing was changed. Divide it into smaller "
                               "parts.")
                          : tr("This is larger than the program takes in: at most %1. Nothing was changed. Divide it "
                               "into smaller files.")
                                .arg(most);
}

QString Words::unreadable(const base::Error& error)
{
    const QString found = error.arguments.value(0);
    if (error.arguments.contains(u"encrypted"_s)) {
        return tr("The workbook is locked with a password. Nothing was changed. Take the password away in Excel, save "
                  "it and try again.");
    }
    if (error.arguments.contains(u"manifest"_s)) {
        return found == u"manifest-sha256.txt"
            ? tr("The delivery has no list of its files (manifest-sha256.txt) that can be read, so it cannot be "
                 "checked. Nothing was changed. Ask the sender for it again.")
            : tr("The delivery is not as it was sent: %1 is missing, was added or was changed since. Nothing was "
                 "changed. Ask the sender for it again.")
                  .arg(found);
    }
    if (found == u"cell") {
        const QString field = error.arguments.value(1);
        const bool isDay = field == u"start" || field == u"due";
        return tr("%1: this cannot be read. %2")
            .arg(fieldName(field),
                isDay ? tr("Write a day such as 2026-11-24, or 24/11.") : tr("Write a number in digits."));
    }
    if (found == u"clipboard") {
        return tr(
            "There are no rows to paste on the clipboard. Nothing was changed. Copy cells of at least two columns "
            "in a spreadsheet, in a letter's table or here, and paste again.");
    }
    if (found == u"json") {
        return tr("The file is no Samordna JSON, or it is cut off. Nothing was changed. Export it again from Samordna "
                  "and try again.");
    }
    if (found == u"folder") {
        return tr("This is a folder, not a file. Nothing was changed. Choose a file in it: a spreadsheet (.xlsx, .csv) "
                  "or an export from Samordna (.json, .zip).");
    }
    if (found == u"row") {
        // Arguments: the table, the row's number and label, the field (exchange::readJsonDocument).
        return tr("Row %1 of “%2” in the file cannot be read (%3): “%4” is missing or holds something else than it "
                  "should. Nothing was changed. Export the file again from Samordna and try again.")
            .arg(error.arguments.value(2), entityWord(error.arguments.value(1)), error.arguments.value(3),
                fieldName(error.arguments.value(4)));
    }
    if (found == u"table") {
        return tr("The file is a table that Samordna itself exported, and it cannot be read back. Nothing was changed. "
                  "Export the whole file as JSON or as a delivery, and import that.");
    }
    if (found == u"xls" || found == u"xlsb" || found == u"ods") {
        return tr("The file is a spreadsheet of another kind (.%1). Nothing was changed. Save it as an Excel workbook "
                  "(.xlsx) or as CSV and try again.")
            .arg(found);
    }
    if (found == u"docx" || found == u"pptx") {
        return tr(
            "The file is no spreadsheet (.%1). Nothing was changed. Copy its table to a spreadsheet and try again.")
            .arg(found);
    }
    return found.isEmpty() ? tr("The file could not be read: it is not what its name says. Nothing was changed.")
                           : tr("The file could not be read further than here: %1. Nothing was changed.")
                                 .arg(error.arguments.join(u", "_s));
}

} // namespace

QString errorSentence(const base::Error& error)
{
    if (error.kind == base::ErrorKind::RuleBroken) {
        return Words::rule(error);
    }
    for (const auto& sentence : {Words::fileError(error), Words::limitError(error), Words::inputError(error)}) {
        if (!sentence.isEmpty()) {
            return sentence;
        }
    }
    return {};
}

} // namespace samordna::views

#include "views/words/words.h"

#include "models/domain/format.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::Words)

public:
    static QString fileError(const base::Error& error);
    static QString limitError(const base::Error& error);
    static QString inputError(const base::Error& error);
    static QString rule(const base::Error& error);
    static QString problem(domain::ProblemKind kind);
    static QString counted(const progress::Figure& figure);
    static QString exclusion(progress::Exclusion kind, int number);
    static QString attention(const progress::Attention& attention);
};

/// "“…/exempellan.samordna” " or nothing, so that sentences read well without a name too.
QString quoted(const QString& text)
{
    return text.isEmpty() ? QString() : u" “"_s + QDir::toNativeSeparators(text) + u"”"_s;
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
        return tr("The file%1 is damaged and was not opened, so that it gets no worse. Restore the "
                  "newest backup, which stands beside it.")
            .arg(name);
    case base::ErrorKind::NewerVersion:
        return tr("The file%1 was written by a newer Samordna. Nothing was changed. Update the "
                  "program and open it again.")
            .arg(name);
    case base::ErrorKind::Locked:
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
    case base::ErrorKind::TooLarge:
        return tr("This is larger than the program takes in (%1, at most %2). Nothing was changed. "
                  "Divide it into smaller files.")
            .arg(error.arguments.value(0), error.arguments.value(1));
    case base::ErrorKind::Cancelled: return tr("It was stopped. Nothing was changed.");
    default: return {};
    }
}

QString Words::inputError(const base::Error& error)
{
    switch (error.kind) {
    case base::ErrorKind::Unreadable: {
        const QString found = error.arguments.join(u", "_s);
        return found.isEmpty() ? tr("The file could not be read: it is not what its name says. Nothing was changed.")
                               : tr("The file could not be read. What was found: %1. Nothing was changed.").arg(found);
    }
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
    if (!isNumber || field.isEmpty()) {
        return tr("A rule of the plan does not allow this. Nothing was changed.");
    }
    return problemSentence({field, static_cast<domain::ProblemKind>(kind)}) + u' ' + tr("Nothing was changed.");
}

QString Words::problem(domain::ProblemKind kind)
{
    switch (kind) {
    case domain::ProblemKind::Blank: return tr("%1: write something here.");
    case domain::ProblemKind::TooLong: return tr("%1: the text is too long. Shorten it to at most %2 characters.");
    case domain::ProblemKind::EndBeforeStart:
        return tr("%1: this is before the start. Choose the same day or a later one.");
    case domain::ProblemKind::OutOfRange: return tr("%1: the number is too small or too large.");
    case domain::ProblemKind::Missing: return tr("%1: choose something here.");
    case domain::ProblemKind::Unknown: return tr("%1: this is not in the file any more. Choose something else.");
    case domain::ProblemKind::Duplicate: return tr("%1: this is taken already. Choose another.");
    case domain::ProblemKind::Cycle: return tr("%1: a measure cannot be a part of itself.");
    case domain::ProblemKind::PersonalNumber:
        return tr("%1: this looks like a personal identity number. Remove it: the file must hold "
                  "no persons.");
    }
    return {};
}

QString Words::counted(const progress::Figure& figure)
{
    const auto full = [](const progress::Term& term) { return term.value && *term.value >= 100; };
    switch (figure.basis) {
    case progress::Basis::NoFigure: return tr("There is no figure yet.");
    case progress::Basis::Stated: return tr("As stated in the latest follow-up.");
    case progress::Basis::Milestones:
        return tr("Milestones done: %1 of %2.")
            .arg(std::count_if(figure.terms.cbegin(), figure.terms.cend(), full))
            .arg(figure.terms.size());
    case progress::Basis::Activities: return tr("Activities held, of those planned.");
    case progress::Basis::Indicator: return tr("The indicator's way from baseline to target.");
    case progress::Basis::SubMeasures: return tr("Mean of the sub-measures, by weight.");
    case progress::Basis::Continuous: return tr("Continuous, and it runs.");
    case progress::Basis::RollUp:
        return tr("Mean of %n measure(s), by weight.", nullptr, static_cast<int>(figure.terms.size()));
    }
    return {};
}

QString Words::exclusion(progress::Exclusion kind, int number)
{
    switch (kind) {
    case progress::Exclusion::Withdrawn: return tr("%n withdrawn", nullptr, number);
    case progress::Exclusion::NotApplicable: return tr("%n not applicable", nullptr, number);
    case progress::Exclusion::SubMeasure: return tr("%n sub-measure(s), counted in their parents", nullptr, number);
    case progress::Exclusion::WithoutFigure: return tr("%n without figure", nullptr, number);
    }
    return {};
}

QString Words::attention(const progress::Attention& attention)
{
    const QString due = domain::dateText(attention.due);
    switch (attention.kind) {
    case progress::AttentionKind::Late: return tr("The due date %1 has passed").arg(due);
    case progress::AttentionKind::FollowUpMissing: return tr("The follow-up of the period is missing");
    case progress::AttentionKind::FollowUpStale: return tr("Not followed up for more than a period");
    case progress::AttentionKind::DueSoon: return tr("To be done by %1").arg(due);
    case progress::AttentionKind::ObservationMissing: return tr("The value of the period is missing");
    case progress::AttentionKind::ActivitiesWithoutResult:
        return tr("%n activity(ies) held, result not filled in", nullptr, attention.count);
    }
    return {};
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

QString problemSentence(const domain::Problem& problem)
{
    const QString sentence = Words::problem(problem.kind).arg(fieldName(problem.field));
    return problem.kind == domain::ProblemKind::TooLong
        ? sentence.arg(domain::numberText(static_cast<double>(domain::kLongestText)))
        : sentence;
}

QString whyText(const progress::Figure& figure)
{
    QStringList left;
    for (const auto& [kind, number] : figure.exclusions) {
        left.append(Words::exclusion(kind, number));
    }
    const QString counted = Words::counted(figure);
    return left.isEmpty() ? counted : counted + u' ' + Words::tr("Not counted: %1.").arg(left.join(u", "_s));
}

QString attentionText(const progress::Attention& attention)
{
    return Words::attention(attention);
}

} // namespace samordna::views

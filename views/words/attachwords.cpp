#include "views/words/attachwords.h"

#include "models/domain/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

using domain::AttachProblem;

constexpr qsizetype kMostNames = 4; // of one sentence

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::AttachWords)
};

QString clauseOf(const exchange::RefusedFile& file)
{
    const QString clean = domain::attachmentName(file.name);
    const QString& name = clean.isEmpty() ? file.name : clean;
    switch (file.problem) {
    case AttachProblem::NoName: return Texts::tr("“%1” has no name that can be kept").arg(name);
    case AttachProblem::IdentityNumber: return Texts::tr("the name “%1” holds a personal identity number").arg(name);
    case AttachProblem::IdentityNumberInside:
        return Texts::tr("“%1” holds a personal identity number on line %2").arg(name, QString::number(file.line));
    case AttachProblem::Empty: return Texts::tr("“%1” is empty").arg(name);
    case AttachProblem::TooLarge:
        return Texts::tr("“%1” is larger than %2").arg(name, domain::sizeText(domain::kLargestAttachment));
    case AttachProblem::TooMuchAtOnce:
        return Texts::tr("“%1” is too much at once (at most %2 files and %3)")
            .arg(name, QString::number(domain::kMostFilesAtOnce), domain::sizeText(domain::kMostAttachedAtOnce));
    case AttachProblem::AlreadyThere: return Texts::tr("“%1” is attached already").arg(name);
    case AttachProblem::NotAFile: return Texts::tr("“%1” is not a file").arg(name);
    case AttachProblem::Unreadable:
    case AttachProblem::None: break;
    }
    return Texts::tr("“%1” cannot be read").arg(name);
}

} // namespace

QString refusedText(const QList<exchange::RefusedFile>& refused)
{
    if (refused.isEmpty()) {
        return {};
    }
    QStringList clauses;
    for (const exchange::RefusedFile& file : refused.first(std::min(kMostNames, refused.size()))) {
        clauses.append(clauseOf(file));
    }
    if (const auto more = static_cast<int>(refused.size() - clauses.size()); more > 0) {
        clauses.append(Texts::tr("and %n more", nullptr, more));
    }
    return Texts::tr("Not attached: %1.").arg(clauses.join(u"; "_s));
}

QString attachedText(const QStringList& names)
{
    return names.size() == 1 ? Texts::tr("“%1” is attached.").arg(names.first())
                             : Texts::tr("%n file(s) are attached.", nullptr, static_cast<int>(names.size()));
}

} // namespace samordna::views

#include "views/editors/neworganisation.h"

#include <QCoreApplication>

namespace samordna::views {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::ActivityEditor)
};

} // namespace

Choice newOrganisation(QList<domain::Organisation>& made, const QString& county, const QString& name)
{
    for (const domain::Organisation& known : std::as_const(made)) {
        if (known.name.compare(name, Qt::CaseInsensitive) == 0) {
            return newChoice(known);
        }
    }
    domain::Organisation row;
    row.id = domain::OrganisationId::create();
    row.county = county;
    row.name = name;
    made.append(row);
    return newChoice(row);
}

Choice newChoice(const domain::Organisation& made)
{
    return {made.id.text(), Texts::tr("%1 (new)").arg(made.name), {}};
}

} // namespace samordna::views

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
            return {known.id.text(), Texts::tr("%1 (new)").arg(known.name), {}};
        }
    }
    domain::Organisation row;
    row.id = domain::OrganisationId::create();
    row.county = county;
    row.name = name;
    made.append(row);
    return {row.id.text(), Texts::tr("%1 (new)").arg(name), {}};
}

} // namespace samordna::views

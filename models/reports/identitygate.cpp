#include "models/reports/identitygate.h"

#include "models/domain/identitynumber.h"

namespace samordna::reports {

namespace {

using Visit = std::function<void(const QString&)>;

void eachText(const Heading& block, const Visit& visit)
{
    visit(block.text);
}

void eachText(const Paragraph& block, const Visit& visit)
{
    visit(block.text);
}

void eachText(const KeyFigures& block, const Visit& visit)
{
    for (const auto& item : block.items) {
        visit(item.value);
        visit(item.caption);
    }
}

void eachText(const Table& block, const Visit& visit)
{
    for (const auto& row : block.rows) {
        for (const TableCell& cell : row) {
            visit(cell.text);
            visit(cell.note);
        }
    }
}

void eachText(const ChartBlock& block, const Visit& visit)
{
    visit(block.chart.sentence);
    for (const QString& category : block.chart.categories) {
        visit(category);
    }
}

void eachText(const PageBreak& /*block*/, const Visit& /*visit*/) { }

} // namespace

void eachText(const Report& report, const std::function<void(const QString&, const QString&)>& visit)
{
    QString heading = report.title;
    for (const QString& text : {report.title, report.subtitle, report.board, report.caseNumber}) {
        visit(text, heading);
    }
    for (const Block& block : report.blocks) {
        if (const auto* next = std::get_if<Heading>(&block)) {
            heading = next->text;
        }
        std::visit([&](const auto& one) { eachText(one, [&](const QString& text) { visit(text, heading); }); }, block);
    }
}

base::Result<void> passGate(const Report& report)
{
    base::Result<void> result;
    eachText(report, [&](const QString& text, const QString& heading) {
        if (domain::holdsIdentityNumber(text) && result) {
            result = base::Error{base::ErrorKind::PersonalIdentity, {heading}, {}};
        }
    });
    return result;
}

} // namespace samordna::reports

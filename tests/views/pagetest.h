#pragma once

#include "tests/items/smallcounty.h"
#include "tests/views/scripteddialogs.h"

#include "views/page.h"
#include "models/exchange/pastedcells.h"

#include <QApplication>
#include <QInputMethodEvent>

namespace samordna::test {

/// Types any letters: QTest::keyClicks() knows ASCII only.
inline void typeInto(QWidget& widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&widget, &event);
}

/// A window that only remembers what it was asked.
class FakeNavigator : public views::Navigator
{
public:
    void showMeasure(const domain::MeasureId& measure) override { shownMeasure = measure; }
    void showArea(const domain::AreaId&) override { }
    void showMeasures(items::MeasureShow) override { }
    void showActivities(const domain::Period&) override { }
    void showActivitiesWithoutResult(const domain::Period&) override { }
    void showIndicator(const domain::IndicatorId&) override { }
    void showActivitiesOf(const domain::MeasureId& measure) override { shownActivitiesOf = measure; }
    void showAgenda(const domain::ActivityId& activity, const QUuid& point) override
    {
        shownAgenda = {activity, point};
    }
    void showPage(views::PageKind) override { }
    bool showRow(domain::Entity entity, const QUuid& id) override
    {
        shownRow = {entity, id};
        return true;
    }
    void pasteRows(const exchange::PastedCells& cells) override { pasted = cells; }
    void showError(const base::Error& error) override { errors.append(error); }
    void showDone(const QString& sentence) override { done.append(sentence); }
    views::DialogService& dialogs() override { return scripted; }

    domain::MeasureId shownMeasure;
    domain::MeasureId shownActivitiesOf;
    std::pair<domain::Entity, QUuid> shownRow;
    std::pair<domain::ActivityId, QUuid> shownAgenda;
    exchange::PastedCells pasted;
    QList<base::Error> errors;
    QStringList done;
    ScriptedDialogs scripted;
};

} // namespace samordna::test

#include "views/help/topics.h"

#include "views/calendar/daylist.h"
#include "views/dialogs/bulkeditdialog.h"
#include "views/dialogs/calendardialog.h"
#include "views/dialogs/changesdialog.h"
#include "views/dialogs/duplicatesdialog.h"
#include "views/dialogs/helpdialogs.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/maskingdialog.h"
#include "views/dialogs/mergedialog.h"
#include "views/dialogs/newcountydialog.h"
#include "views/dialogs/plancopydialog.h"
#include "views/dialogs/partingdialog.h"
#include "views/dialogs/planmovedialog.h"
#include "views/dialogs/reportpartsdialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/dialogs/spandialog.h"
#include "views/dialogs/viewnamedialog.h"
#include "views/pages/quicklog.h"
#include "views/widgets/columnchooser.h"

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DialogTopic
{
    const QMetaObject* dialog;
    QString topic;
};

const QList<DialogTopic>& dialogTopics()
{
    static const QList<DialogTopic> kTopics{
        {&NewCountyDialog::staticMetaObject, u"start"_s},
        {&SpanDialog::staticMetaObject, u"periods"_s},
        {&MaskingDialog::staticMetaObject, u"persons"_s},
        {&ImportDialog::staticMetaObject, u"import"_s},
        {&PartingDialog::staticMetaObject, u"files"_s},
        {&ReportPartsDialog::staticMetaObject, u"reports"_s},
        {&CalendarDialog::staticMetaObject, u"export"_s},
        {&PlanCopyDialog::staticMetaObject, u"plans"_s},
        {&PlanMoveDialog::staticMetaObject, u"plans"_s},
        {&BulkEditDialog::staticMetaObject, u"measures"_s},
        {&SettingsDialog::staticMetaObject, u"settings"_s},
        {&ShortcutsDialog::staticMetaObject, u"keyboard"_s},
        {&AboutDialog::staticMetaObject, u"start"_s},
        {&QuickLog::staticMetaObject, u"activities"_s},
        {&DayList::staticMetaObject, u"activities"_s},
        {&DuplicatesDialog::staticMetaObject, u"organisations"_s},
        {&MergeDialog::staticMetaObject, u"organisations"_s},
        {&ColumnDialog::staticMetaObject, u"editing"_s},
        {&ChangesDialog::staticMetaObject, u"history"_s},
        {&ViewNameDialog::staticMetaObject, u"find"_s},
    };
    return kTopics;
}

} // namespace

QString topicOf(PageKind page)
{
    switch (page) {
    case PageKind::Overview: break;
    case PageKind::Measures: return u"measures"_s;
    case PageKind::Activities: return u"activities"_s;
    case PageKind::Indicators: return u"indicators"_s;
    case PageKind::Organisations: return u"organisations"_s;
    case PageKind::Charts: return u"charts"_s;
    case PageKind::Timeline: return u"timeline"_s;
    case PageKind::Year: return u"year"_s;
    case PageKind::Reports: return u"reports"_s;
    case PageKind::Periods: return u"periods"_s;
    }
    return u"overview"_s;
}

QString startTopic()
{
    return u"start"_s;
}

QString topicOfDialog(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        for (const DialogTopic& known : dialogTopics()) {
            if (at->metaObject()->inherits(known.dialog)) {
                return known.topic;
            }
        }
    }
    return {};
}

QList<const QMetaObject*> dialogsWithHelp()
{
    QList<const QMetaObject*> dialogs;
    for (const DialogTopic& known : dialogTopics()) {
        dialogs.append(known.dialog);
    }
    return dialogs;
}

} // namespace samordna::views

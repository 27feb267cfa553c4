#pragma once

#include "views/page.h"
#include "views/widgets/sidepanel.h"
#include "models/domain/seriesplan.h"

class QLabel;
class QPushButton;

namespace samordna::views {

class AgendaPanel;
class AttachmentList;
class Form;
class HistoryPanel;
struct Choice;
class MultiEditor;
class RecursSection;
class SearchEditor;
class TypedDraft;

/// All fields of an activity, stored together with Save (Ctrl+Enter), its agenda, where each change is stored at once,
/// and its history. A refused field is marked and keeps what was typed.
class ActivityEditor final : public SidePanel
{
    Q_OBJECT

public:
    explicit ActivityEditor(const PageContext& context, QWidget* parent = nullptr);

    /// Shows nothing: no activity is chosen.
    void clear();
    /// A stored activity. What was typed is dropped, so commitEdits() comes first.
    void show(const domain::Activity& activity);
    /// A new one, not stored until it is saved, together with \a agenda; the focus goes to its title.
    void begin(const domain::Activity& activity, const QList<domain::AgendaItem>& agenda = {});
    /// Shows the agenda of \a activity, with \a point chosen (of the agenda, or an action point): at once, or when the
    /// activity is shown.
    void openAgenda(const domain::ActivityId& activity, const QUuid& point);

    /// To the title.
    void focusFirst();
    /// Of the activity shown; null when there is none.
    [[nodiscard]] domain::ActivityId activity() const { return m_shown ? m_shown->id : domain::ActivityId(); }
    [[nodiscard]] bool isNew() const { return m_shown && !m_isStored; }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isOfSeries() const { return m_shown && !m_shown->series.isNull(); }
    /// Stores what was typed; false when something is refused. A new activity that nothing was
    /// typed into is dropped.
    bool commitEdits();
    bool save();
    /// Which of the series a change or a withdrawal of the activity shown is for.
    [[nodiscard]] domain::SeriesReach reach() const;

Q_SIGNALS:
    /// After the commit.
    void saved(const samordna::domain::ActivityId& activity, samordna::domain::ActivityKind kind);
    /// A new activity was given up.
    void dropped();

private:
    void buildForm();
    void keepBeside();
    QWidget* buildDetails();
    void fill(const domain::Activity& activity);
    void showAgenda();
    void offerOrganisations();
    [[nodiscard]] bool isFormDirty() const;
    bool saveForm();
    bool commitAgenda();
    void revert();
    void followStart();
    void showTotal();
    void refreshButtons();
    /// What storing \a after changes: it alone, or more of its series.
    [[nodiscard]] base::Result<domain::SeriesPlan> planTo(const domain::Activity& after) const;
    [[nodiscard]] domain::ChangeSet withMade(const domain::Activity& after, const domain::ChangeSet& changes) const;
    void sayDone(const domain::Activity& after, const domain::SeriesPlan& plan, bool wasNew);

    PageContext m_context;
    std::optional<domain::Activity> m_shown;
    bool m_isStored = false;
    QJsonValue m_start; ///< as last seen, so that the end follows it
    QList<domain::Organisation> m_made; ///< typed names, stored with the activity that uses them
    QList<domain::AgendaItem> m_copied; ///< stored with the new activity
    std::pair<domain::ActivityId, QUuid> m_wantedAgenda; ///< to be opened when that activity is shown
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    SearchEditor* m_municipality;
    SearchEditor* m_organiser;
    MultiEditor* m_organisations;
    MultiEditor* m_measures;
    QLabel* m_total;
    RecursSection* m_recurs;
    AgendaPanel* m_agenda;
    AttachmentList* m_files;
    HistoryPanel* m_history;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace samordna::views

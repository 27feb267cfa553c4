#pragma once

#include "views/page.h"
#include "models/domain/activity.h"

#include <QDialog>
#include <QJsonObject>

class QLabel;

namespace samordna::views {

class Form;
class MultiEditor;
class SearchEditor;

/// "Log it in 20 seconds": the few fields of an activity that just was. Kind, measures and organisations are as they
/// were chosen last. What is typed is kept as a draft at each keystroke, so that neither Esc nor a power cut loses it;
/// it is there when the form is opened again, until it is saved or cleared.
class QuickLog final : public QDialog
{
    Q_OBJECT

public:
    explicit QuickLog(const PageContext& context, QWidget* parent = nullptr);
    ~QuickLog() override;

Q_SIGNALS:
    /// After the commit.
    void logged(const samordna::domain::ActivityId& activity);

private:
    enum class Then { Close, Next };

    void build();
    void begin();
    void takeDraft();
    void keepDraft();
    void clearDraft();
    void save(Then then);
    [[nodiscard]] QJsonObject lastChoices() const;
    void keepChoices(const domain::Activity& activity) const;
    /// Of this county: its measures and organisations are its own.
    [[nodiscard]] QString key(const QString& name) const;

    PageContext m_context;
    bool m_isFilling = false;
    Form* m_form;
    SearchEditor* m_organiser;
    MultiEditor* m_organisations;
    MultiEditor* m_measures;
    QLabel* m_note;
};

} // namespace samordna::views

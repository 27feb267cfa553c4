#pragma once

#include "views/page.h"
#include "views/pages/periodlines.h"

#include "models/progress/asknown.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace samordna::views {

class ComparisonTables;
class StateChooser;

/// Two states of periods side by side: which two, a sentence, and what differs. Read off the GUI thread.
class ComparisonPane final : public QFrame
{
    Q_OBJECT

public:
    explicit ComparisonPane(const PageContext& context, QWidget* parent = nullptr);

    void setChoices(const PeriodLines& lines);
    void compare(const progress::AsKnown& then, const progress::AsKnown& now);
    /// Which two are chosen.
    [[nodiscard]] progress::AsKnown then() const;
    [[nodiscard]] progress::AsKnown now() const;
    [[nodiscard]] bool isOnlyChanged() const;
    void setOnlyChanged(bool isOnlyChanged);
    /// Puts the focus on what is compared with.
    void focusThen();
    void copy() const;
    [[nodiscard]] QString sentence() const;

public Q_SLOTS:
    /// Reads both states again.
    void refresh();

Q_SIGNALS:
    /// What is shown is what was asked for.
    void shown();
    /// Other states, or more or less of them, were chosen.
    void choiceChanged();

private:
    QWidget* makeHead();
    void display(const progress::AsKnown& then, const progress::AsKnown& now,
        const std::optional<progress::PeriodView>& before, const std::optional<progress::PeriodView>& after);

    PageContext m_context;
    QList<domain::FrozenPeriod> m_rows;
    QStringList m_heading; ///< of what is copied
    int m_asked = 0; ///< answers to earlier questions are dropped
    StateChooser* m_then;
    StateChooser* m_now;
    QCheckBox* m_onlyChanged;
    QPushButton* m_copy;
    QLabel* m_sentence;
    ComparisonTables* m_tables;
};

} // namespace samordna::views

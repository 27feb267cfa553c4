#pragma once

#include "views/page.h"

class QListWidget;
class QPushButton;

namespace samordna::views {

class Form;
class MultiEditor;
class SearchEditor;

/// What a measure is tied to beside its activities: indicators that measure it, and the lines in assignments that it
/// answers to. Each change is stored at once.
class MeasureLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureLinks(const PageContext& context, QWidget* parent = nullptr);
    void show(const domain::MeasureId& measure);
    /// False when something typed is refused.
    bool commitEdits();
    /// The indicators and mandates that are linked.
    [[nodiscard]] int count() const;

private:
    void build();
    void showIndicators();
    void showMandates(const domain::MandateId& chosen);
    void showMandate();
    void storeIndicators();
    void storeLink(const domain::MandateId& mandate, bool isLinked);
    void addMandate();
    bool store(const QString& field);
    void apply(const domain::ChangeSet& changes, const QString& step);
    [[nodiscard]] const domain::Mandate* current() const;

    PageContext m_context;
    domain::MeasureId m_measure;
    domain::MandateId m_shownMandate;
    MultiEditor* m_indicators;
    QListWidget* m_mandates;
    QWidget* m_none;
    SearchEditor* m_known; ///< a mandate of the file, to link
    QPushButton* m_new;
    QPushButton* m_unlink;
    QWidget* m_editor; ///< the chosen mandate's fields
    Form* m_form;
    SearchEditor* m_issuer;
};

} // namespace samordna::views

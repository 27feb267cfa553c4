#pragma once

#include "models/progress/yearrows.h"

#include "views/page.h"

namespace samordna::views {

class FieldEditor;
class Form;
class SearchEditor;

/// The fields of what the year page keeps: a reporting day, an assignment or a day of the office. Each field is stored
/// when it is left.
class YearForms final : public QWidget
{
    Q_OBJECT

public:
    explicit YearForms(const PageContext& context, QWidget* parent = nullptr);
    /// Shows the fields of \a ref, hides itself for any other row. What is typed and not stored stays as long as it is
    /// the same row. A withdrawn row can only be read.
    void showRow(const progress::YearRef& ref);
    /// Puts the focus into the first field and marks what stands there; false when no fields are shown.
    bool edit();
    [[nodiscard]] bool commitEdits();
    /// As high as the fields that are shown; less, and they scroll.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeForms();
    [[nodiscard]] QList<Form*> forms() const { return {m_reporting, m_mandate, m_day}; }
    [[nodiscard]] Form* shownForm() const;
    bool storeField(const QString& field);

    PageContext m_context;
    progress::YearRef m_shown;
    Form* m_reporting;
    Form* m_mandate;
    Form* m_day;
    SearchEditor* m_recipient;
    SearchEditor* m_issuer;
};

} // namespace samordna::views

#pragma once

#include "views/page.h"

class QListWidget;
class QPushButton;

namespace samordna::views {

class AttachmentList;
class Form;
class MultiEditor;
class SearchEditor;
class TypedDraft;

/// What a measure is tied to beside its activities: indicators that measure it, files, and the lines in assignments
/// that it answers to, with theirs. Each change is stored at once.
class MeasureLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureLinks(const PageContext& context, QWidget* parent = nullptr);
    void show(const domain::MeasureId& measure);
    /// False when something typed is refused.
    bool commitEdits();
    /// The indicators and mandates that are linked and the files that are attached.
    [[nodiscard]] int count() const;
    /// Chooses one of the mandates it answers to, and shows its fields.
    void showMandate(const domain::MandateId& mandate);

Q_SIGNALS:
    /// count() may be another.
    void counted();

private:
    void build();
    void showIndicators();
    void showMandates(const domain::MandateId& chosen);
    void showCurrent();
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
    AttachmentList* m_files;
    QListWidget* m_mandates;
    QWidget* m_none;
    SearchEditor* m_known; ///< a mandate of the file, to link
    QPushButton* m_new;
    QPushButton* m_unlink;
    QWidget* m_editor; ///< the chosen mandate's fields
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    SearchEditor* m_issuer;
    AttachmentList* m_mandateFiles;
};

} // namespace samordna::views

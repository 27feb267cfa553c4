#pragma once

#include "views/editors/fieldeditor.h"

#include <QDate>

class QLineEdit;
class QPlainTextEdit;

namespace samordna::views {

/// What editors of one line have in common.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(QWidget* parent = nullptr);
    [[nodiscard]] QWidget* control() const override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString& text);

protected:
    /// The width that is kept for the field, in digits.
    void needLetters(int letters);
    /// Shows what is stored. Stored again while the user stands in the field, it leaves all of it selected or the caret
    /// where it is, so that the next letter goes where it would have gone.
    void showText(const QString& text);
    [[nodiscard]] QLineEdit& line() const { return *m_line; }

private:
    QLineEdit* m_line; ///< owned by this widget
};

class TextEditor final : public LineEditor
{
    Q_OBJECT

public:
    using LineEditor::LineEditor;
    [[nodiscard]] QJsonValue value() const override;

protected:
    void put(const QJsonValue& value) override;
};

/// Words with commas between them, as a list of texts.
class TagsEditor final : public LineEditor
{
    Q_OBJECT

public:
    using LineEditor::LineEditor;
    [[nodiscard]] QJsonValue value() const override;

protected:
    void put(const QJsonValue& value) override;
};

class NumberEditor final : public LineEditor
{
    Q_OBJECT

public:
    enum class Empty { IsNothing, IsRefused };
    enum class Takes { AnyNumber, WholeNumbers };

    explicit NumberEditor(Empty empty = Empty::IsNothing, QWidget* parent = nullptr);
    explicit NumberEditor(Takes takes, Empty empty = Empty::IsNothing, QWidget* parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString wayToWrite() const override;

protected:
    void put(const QJsonValue& value) override;

private:
    Empty m_empty;
    Takes m_takes = Takes::AnyNumber;
};

/// A day, typed or chosen from a calendar (Alt+Down).
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    /// \a today gives the year that is left out in "24/11".
    explicit DateEditor(QDate today, QWidget* parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString wayToWrite() const override;
    void setReadOnly(bool readOnly) override;
    /// A day that is written without its year is the first such day from \a day on; null: that of this year.
    void setEarliest(QDate day) { m_earliest = day; }

protected:
    void put(const QJsonValue& value) override;

private:
    void showCalendar();

    QDate m_today;
    QDate m_earliest;
    QAction* m_calendar; ///< owned by the line
};

class TimeEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit TimeEditor(QWidget* parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QString wayToWrite() const override;

protected:
    void put(const QJsonValue& value) override;
};

/// Several lines; grows with its text.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    /// \a fewestLines are shown also where it holds less.
    explicit LongTextEditor(QWidget* parent = nullptr, int fewestLines = 2);
    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QWidget* control() const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void put(const QJsonValue& value) override;

private:
    void fit();

    QPlainTextEdit* m_text; ///< owned by this widget
    int m_fewestLines;
};

} // namespace samordna::views

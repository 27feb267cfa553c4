#pragma once

#include "views/window/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace samordna::views {

class DraftStore;
class Speller;

/// What the settings need to know of what is open.
struct SettingsGround
{
    QList<std::pair<QString, QString>> organisations; ///< UUID and name, in their order; empty while no file is open
    bool canMask = false; ///< a file is open and can be written to
    Speller& speller; ///< borrowed; for the user's own words
};

/// The user's settings. Each is applied as it is chosen; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences& now, const SettingsGround& ground, QWidget* parent);
    /// The own words, which are taken when the dialog is closed, come back should the program be killed
    /// (dialogdraft.h).
    void keepTyped(const DraftStore& store);

Q_SIGNALS:
    void changed(const samordna::views::Preferences& preferences);
    void ownWordsChanged();
    /// The limit for small counts belongs to the file and has a dialog of its own.
    void maskingRequested();

private:
    QWidget* makeForm();
    QWidget* makeButtons();
    void addLook(QFormLayout& form);
    void addWork(QFormLayout& form);
    void addSpelling(QFormLayout& form);
    void addHeading(QFormLayout& form, const QString& text);
    void addNote(QFormLayout& form, const QString& text);
    void present(const Preferences& preferences);
    void change();
    void writeOwnWords();
    [[nodiscard]] Preferences chosen() const;

    Preferences m_now;
    SettingsGround m_ground;
    bool m_isShowing = false;
    QComboBox* m_language;
    QComboBox* m_appearance;
    QComboBox* m_textSize;
    QComboBox* m_organisation;
    QLineEdit* m_function;
    QComboBox* m_periodKind;
    QCheckBox* m_opensLast;
    QCheckBox* m_keepsCopies;
    QCheckBox* m_swedish;
    QCheckBox* m_english;
    QPlainTextEdit* m_ownWords;
};

} // namespace samordna::views

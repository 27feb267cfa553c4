#pragma once

#include "views/spelling/speller.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPoint;
class QWidget;

namespace samordna::views {

/// Spelling for every text field of the program, wherever it is made: marks in fields of several lines from when they
/// first get the focus, and suggestions in the context menu (Ctrl+. at the cursor) of these and of fields of one line.
/// Nothing is loaded before that. A field whose property "spelling" is false is left alone.
class SpellGuide final : public QObject
{
    Q_OBJECT

public:
    /// \a ownWords: the file of the user's words. \a names: what else is known; asked for once, when a field first gets
    /// the focus.
    SpellGuide(const QString& ownWords, std::function<QStringList()> names, QObject* parent);

    /// "sv", "en"; what is open is marked anew.
    void setLanguages(const QStringList& languages);
    /// Another file is open, with other names.
    void renewNames() { m_knowsNames = false; }
    /// The user's words were changed.
    void markAnew();
    [[nodiscard]] Speller& speller() { return m_speller; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user's word could not be written to \a path.
    void failed(const QString& path);

private:
    /// An unknown word somewhere, and how to write another in its place.
    struct Unknown
    {
        QString word;
        std::function<void(const QString&)> replace;
    };

    void attach(QPlainTextEdit& edit);
    void makeReady();
    bool key(QWidget& field, const QKeyEvent& event);
    bool openMenu(QWidget& field, const QPoint& at, std::optional<int> position);
    [[nodiscard]] std::optional<Unknown> unknownIn(QPlainTextEdit& edit, int position);
    [[nodiscard]] std::optional<Unknown> unknownIn(QLineEdit& line, int position);
    void fillMenu(QMenu& menu, const Unknown& unknown);

    Speller m_speller;
    std::function<QStringList()> m_names;
    bool m_knowsNames = false;
};

} // namespace samordna::views

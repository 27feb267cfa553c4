#pragma once

#include "views/editors/draftstore.h"

#include <QObject>

namespace samordna::views {

class MessageBar;
class OpenFile;

/// Tells, when a file is opened, of what was typed into it and not stored when the program ended, and leads there one
/// place after the other, or lets it go. Each place itself puts its text back.
class DraftGuide final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DraftGuide(OpenFile& file, MessageBar& message, QObject* parent);

    void tell();

private:
    [[nodiscard]] bool isThere(const DraftPlace& place) const;
    void offer();
    void leadToNext();
    void askToLetGo();
    [[nodiscard]] QStringList typedTexts() const;
    void letGo();
    void leadTo(const DraftPlace& place);

    OpenFile& m_file;
    MessageBar& m_message;
    DraftStore m_store;
    QList<DraftPlace> m_left; ///< not shown yet
};

} // namespace samordna::views

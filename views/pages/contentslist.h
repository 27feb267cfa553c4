#pragma once

#include "views/printing/paginator.h"

#include <QListWidget>

namespace samordna::views {

/// A report's list of contents: the page of each heading, and the heading in as many lines as it needs.
class ContentsList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget* parent = nullptr);
    void setEntries(const QList<OutlineEntry>& entries);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace samordna::views

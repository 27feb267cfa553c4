#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace samordna::views {

/// A flat card with a heading and a line under it. What it shows goes into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    /// Both texts may be empty: then nothing stands there.
    Card(const QString& heading, const QString& caption, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setHeading(const QString& heading);
    void setCaption(const QString& caption);

private:
    QLabel* m_heading;
    QLabel* m_caption;
    QVBoxLayout* m_body;
};

} // namespace samordna::views

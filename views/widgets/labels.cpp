#include "views/widgets/labels.h"

#include "views/theme/theme.h"

#include <QEvent>
#include <QStyle>

namespace samordna::views {

namespace {

/// Keeps its step of type when the application's font changes.
class StepLabel final : public QLabel
{
public:
    StepLabel(TextStep step, const char* look, QWidget* parent)
        : QLabel(parent)
        , m_step(step)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setProperty("look", QString::fromLatin1(look));
        setFont(textFont(step));
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            setFont(textFont(m_step));
        }
        return QLabel::event(event);
    }

private:
    TextStep m_step;
};

} // namespace

QLabel* pageTitleLabel(QWidget* parent)
{
    return new StepLabel(TextStep::PageTitle, "pageTitle", parent);
}

QLabel* figureLabel(QWidget* parent)
{
    return new StepLabel(TextStep::Figure, "figure", parent);
}

QLabel* headingLabel(QWidget* parent)
{
    return new StepLabel(TextStep::Heading, "heading", parent);
}

QLabel* bodyLabel(QWidget* parent)
{
    return new StepLabel(TextStep::Body, "body", parent);
}

QLabel* captionLabel(QWidget* parent)
{
    return new StepLabel(TextStep::Caption, "caption", parent);
}

QLabel* softLabel(QWidget* parent)
{
    return new StepLabel(TextStep::Body, "soft", parent);
}

void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace samordna::views

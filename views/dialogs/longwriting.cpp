#include "views/dialogs/longwriting.h"

#include "models/workspace/writing.h"

#include "views/dialogs/dialogservice.h"

namespace samordna::views {

base::Result<void> writeAtLength(DialogService& dialogs, QWidget* parent, const QString& what,
    base::Result<std::unique_ptr<workspace::Writing>> begun)
{
    if (!begun) {
        return begun.error();
    }
    constexpr std::chrono::milliseconds pause{50};
    workspace::Writing& writing = **begun;
    dialogs.run(parent, what, [&](const std::function<bool(qint64)>& progress) {
        while (!writing.endsWithin(pause)) {
            if (!progress(writing.done())) {
                writing.stop();
            }
        }
    });
    return writing.finish();
}

} // namespace samordna::views

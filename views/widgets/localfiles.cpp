#include "views/widgets/localfiles.h"

#include <QMimeData>
#include <QUrl>

namespace samordna::views {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    const auto urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace samordna::views

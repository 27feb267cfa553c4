#include "views/widgets/copytext.h"

#include "models/domain/identitynumber.h"

#include <QApplication>
#include <QClipboard>

namespace samordna::views {

base::Result<void> copyText(const QString& text, const QString& what)
{
    if (domain::holdsIdentityNumber(text)) {
        return base::Error{base::ErrorKind::PersonalIdentity, {what}, {}};
    }
    QApplication::clipboard()->setText(text);
    return {};
}

} // namespace samordna::views

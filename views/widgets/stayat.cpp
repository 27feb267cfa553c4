#include "views/widgets/stayat.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QTimer>

namespace samordna::views {

void stayAt(QAbstractItemView& view, const QModelIndex& index)
{
    view.setCurrentIndex(index);
    QTimer::singleShot(0, &view, [&view, back = QPersistentModelIndex(index)] {
        if (back.isValid() && view.currentIndex() == back) {
            view.setCurrentIndex(back);
        }
    });
}

} // namespace samordna::views

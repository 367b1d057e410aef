// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ApartWork.h"

#include "ui/widgets/Background.h"

#include <QPointer>
#include <QWidget>

namespace ui {

workflows::Apart apartFrom(const PageContext &context, QWidget *window)
{
    return [context, parent = QPointer<QWidget>(window)](const QString &what, const auto &work) {
        return runInBackground(parent, what, [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto apart, context.ledger.again());
            return work(*apart, progress);
        });
    };
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PaintProgress.h"

#include <QApplication>

namespace ui {

static constexpr int PatienceMs = 500;
static constexpr int Steps = 1000;

PaintProgress::PaintProgress(const QString &what)
    : m_dialog(what, QCoreApplication::translate("ui::PaintProgress", "Cancel"), 0, Steps,
               QApplication::activeWindow())
{
    m_dialog.setObjectName(QStringLiteral("paintProgress"));
    m_dialog.setWindowModality(Qt::ApplicationModal);
    m_dialog.setMinimumDuration(PatienceMs);
    m_dialog.setAutoClose(false);
    m_dialog.setAutoReset(false);
}

bool PaintProgress::operator()(double share)
{
    m_dialog.setValue(static_cast<int>(share * Steps));
    return !m_dialog.wasCanceled();
}

} // namespace ui

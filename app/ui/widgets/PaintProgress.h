// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

namespace ui {

/// Of work that has to be done in the thread of the windows, such as painting pages: told after each piece,
/// it keeps the window alive, and after half a second it shows how far the work is and offers Cancel.
class PaintProgress
{
public:
    explicit PaintProgress(const QString &what);

    /// `share`: 0..1. False when the person has cancelled.
    bool operator()(double share);

private:
    QProgressDialog m_dialog;
};

} // namespace ui

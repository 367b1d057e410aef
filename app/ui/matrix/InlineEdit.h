// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QLineEdit>

#include <functional>

namespace ui {

class FieldError;
class Theme;

/// A field laid over a name in the grid. Enter keeps what was typed, Esc and leaving it empty do not; what
/// cannot be kept stays in the field, and the reason stands under it.
class InlineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// Answers why the text cannot be kept.
    using Keep = std::function<base::Done(const QString &text)>;

    InlineEdit(const Theme &theme, QWidget *parent);

    void open(const QRect &rect, const QString &text, const QString &what, Keep keep);
    void moveTo(const QRect &rect);
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    /// Gone again; with true when something was kept by Enter.
    void closed(bool wasKept);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// False when it could not be kept.
    bool tryToKeep();
    void finish(bool wasKept);

    FieldError *m_error;
    QString m_before;
    Keep m_keep;
    bool m_isBusy = false; ///< an error dialog or a reload may take the focus meanwhile
};

} // namespace ui

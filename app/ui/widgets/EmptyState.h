// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ui {

/// What stands where nothing is yet: one sentence, and the button that fills it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action only the sentence stands there.
    void setContent(const QString &sentence, QAction *action = nullptr);
    QString sentence() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSentence();

    QLabel *m_sentence;
    QVBoxLayout *m_layout;
    QWidget *m_button = nullptr;
};

} // namespace ui

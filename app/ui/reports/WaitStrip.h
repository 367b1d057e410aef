// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// How far work behind the window has come, and whether it is still wanted; known to both threads.
class Watch
{
public:
    /// False when it is not wanted any more.
    bool goesOn(double share)
    {
        m_share = share;
        return !m_isGivenUp;
    }
    void giveUp() { m_isGivenUp = true; }
    bool isGivenUp() const { return m_isGivenUp; }
    double share() const { return m_share; }

private:
    std::atomic<double> m_share = 0;
    std::atomic<bool> m_isGivenUp = false;
};

/// A line above a page that takes long, with its progress and a way out; the page goes on being used. It
/// takes no room while there is nothing to wait for.
class WaitStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitStrip(const QString &what, QWidget *parent = nullptr);

    /// Work begins; what was under way before is given up.
    std::shared_ptr<Watch> begin();
    /// It is done, or not wanted any more.
    void end();

Q_SIGNALS:
    void cancelled();
    /// What was cancelled is wanted after all.
    void wantedAgain();

private:
    void tell();
    void press();

    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QString m_what;
    QTimer m_timer;
    std::shared_ptr<Watch> m_watch; ///< nothing while there is nothing under way
};

} // namespace ui

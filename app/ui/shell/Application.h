// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"
#include "ui/widgets/LedgerReading.h"

#include <QObject>

#include <memory>

namespace ui {

class SingleInstance;

/// Which ledger is open, in which window; one at a time in this process.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// The example business's ledger is kept in `exampleFolder`. A ledger that is proven whole later is shown
    /// at once, and taken away again when it turns out to be damaged.
    Application(const WindowTools &tools, QString exampleFolder,
                ledger::Ledger::Proof proof = ledger::Ledger::Proof::Later);
    ~Application() override;

    enum class Opened {
        Here,
        InAnotherWindow, ///< of this person, which has come to the front
        Not,             ///< it has been said why, or the person wants none
    };

    /// Opens the ledger at a path or an address.
    Opened openLedger(const QString &location);
    /// The example business, made when there is none yet.
    Opened openDemo();
    /// Without a ledger: the last one, or the first start.
    Opened openSomething();

    MainWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// The window is gone, because its ledger is damaged, and the person wants no other.
    void nothingOpen();

private:
    Opened firstStart();
    void chooseAndOpen();
    /// Opens the ledger again whose file was replaced.
    void reopen();
    void show(std::unique_ptr<ledger::Ledger> ledger, std::unique_ptr<SingleInstance> instance);
    void proveWhole();
    void giveUp(const base::Error &error);
    void bringForward() const;

    WindowTools m_tools;
    QString m_exampleFolder;
    ledger::Ledger::Proof m_proofIs;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LedgerReading<void>> m_proof; ///< of the window's ledger; gone before it
};

/// Whether the arguments ask for a picture only, which needs no display.
bool drawsOnly(int argc, char **argv);

/// Whether Qt has been told of a screen to open windows on; where none is it would end the program by
/// abort().
bool hasDisplay(int argc, char **argv);
/// Says on stderr what is wrong with the arguments, or else that there is no display. Answers the exit code.
int refuseWithoutDisplay(const QStringList &arguments);

/// The whole window side of the program. Answers its exit code: 0, 1 when nothing could be opened, 2 for
/// wrong arguments (the sentence is on stderr).
int run(const QStringList &arguments);

} // namespace ui

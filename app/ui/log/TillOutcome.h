// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/ImportRecords.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class PlainLabel;

/// What would come of a till's export: how many of its lines are matched, left and why, and which cannot be
/// used.
class TillOutcome final : public QWidget
{
    Q_OBJECT

public:
    explicit TillOutcome(const PageContext &context, QWidget *parent);

    /// `decided`: about how many people somebody has decided since.
    void setReport(const workflows::ImportReport &report, qsizetype decided);

Q_SIGNALS:
    /// The lines that cannot be used are wanted in a file.
    void rejectsWanted();

private:
    QString visitsText(const ledger::IntakeReport &taken) const;
    static QString newsText(const ledger::IntakeReport &taken);
    void addCount(qint64 count, const QString &what, const QString &why = {});

    PageContext m_context;
    PlainLabel *m_sum;
    PlainLabel *m_news;
    QWidget *m_box = nullptr;
    QGridLayout *m_counts = nullptr;
    PlainLabel *m_unusable;
    QPushButton *m_keep;
};

} // namespace ui

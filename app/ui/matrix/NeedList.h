// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StrengthMatrix.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

class Theme;

/// What follows from the matrix: where we send, and what we can take, with how often each need was asked for
/// in the last twelve months. Choosing one goes to its cell.
class NeedList final : public QListView
{
    Q_OBJECT

public:
    explicit NeedList(const Theme &theme, QWidget *parent = nullptr);

    void setMatrix(const domain::StrengthMatrix &matrix);

Q_SIGNALS:
    void chosen(domain::CompetencyId competency, domain::CompetitorId competitor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeading(const QString &text);
    void addSentence(const QString &text);
    void addLine(const domain::StrengthMatrix::Line &line, bool withOurs);
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
};

} // namespace ui

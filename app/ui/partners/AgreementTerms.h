// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ui/widgets/PageContext.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QVBoxLayout;

namespace ui {

/// Of the partner that is shown: what the agreement says, how long it holds, and the papers kept with it.
class AgreementTerms final : public QWidget
{
    Q_OBJECT

public:
    AgreementTerms(const PageContext &context, QWidget *parent);

    /// Nobody: nothing can be done.
    void show(const std::optional<domain::Competitor> &partner);
    QList<QAction *> actions() const { return {m_edit, m_attach}; }

private:
    QAction *make(const char *name, const QString &text, void (AgreementTerms::*run)());
    void showTerms();
    void showDocuments();
    void clearDocuments();
    void addLine(const domain::Document &document);
    void edit();
    void attach();
    void open(const domain::Document &document);
    void saveCopy(const domain::Document &document);
    void openMenu(const domain::Document &document, const QPoint &place);

    PageContext m_context;
    std::optional<domain::Competitor> m_partner;
    QAction *m_edit;
    QAction *m_attach;
    QLabel *m_text;
    QLabel *m_validity;
    QVBoxLayout *m_documents;
    QTimer m_delay;
};

} // namespace ui

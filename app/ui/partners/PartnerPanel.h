// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PersonMenu.h"
#include "workflows/Outreach.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class AgreementTerms;
class ElidedLabel;
class PartnerMonths;
class PartnerPapers;
class PartnerStory;
class PartnerRoles;
class PersonToAsk;
class StageBar;

/// Beside the list of competitors: whom to ask for, where the agreement stands, what is to be done next, and
/// all there was. What can be done with a partner is done here; the list offers the same actions.
class PartnerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerPanel(const PageContext &context, QWidget *parent = nullptr);

    void show(const workflows::Prospect &prospect);
    /// `chosen`: so many, and what can be done is done with one.
    void showNothing(int chosen = 0);
    /// What may be told of conduct is different now.
    void reloadStory();

    /// What can be done with the partner that is shown, for menus.
    const QList<QAction *> &actions() const { return m_actions; }
    QAction *edit() const { return m_edit; }
    const PartnerPapers &papers() const { return *m_papers; }

private:
    QList<PersonMenu::Person> contactPersons() const;
    QAction *make(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                  void (PartnerPanel::*run)());
    void makeActions();
    void makeWidgets();
    QWidget *makeHead();
    QWidget *makeAgreement();
    QWidget *makeGains();
    QWidget *makeStep();
    QWidget *makeScroll();
    void showAgreement();
    void showStep();

    void editShown();
    void logContact();
    void openLog();
    void openStages();
    void openStagesAt(const QPoint &place);
    void setStage(const domain::Competitor &whose, domain::Stage stage) const;
    void finishStep();
    void putOffStep();

    PageContext m_context;
    std::optional<workflows::Prospect> m_shown;
    PartnerPapers *m_papers;
    QList<QAction *> m_actions;
    QAction *m_edit = nullptr;
    QAction *m_log = nullptr;
    QAction *m_openLog = nullptr;
    QAction *m_stages = nullptr;
    QAction *m_done = nullptr;
    QAction *m_putOff = nullptr;
    ElidedLabel *m_name;
    QPushButton *m_editButton = nullptr;
    ElidedLabel *m_about;
    QWidget *m_body;
    QWidget *m_scroll = nullptr; ///< of the body
    PartnerRoles *m_roles;
    PersonToAsk *m_person;
    PersonMenu *m_contactData;
    StageBar *m_bar;
    QLabel *m_since;
    QLabel *m_standing; ///< what the way from prospect to agreed does not say
    AgreementTerms *m_terms;
    ElidedLabel *m_theyGain;
    ElidedLabel *m_weGain;
    QWidget *m_step;
    QLabel *m_stepText;
    QLabel *m_stepDay;
    PartnerMonths *m_months;
    PartnerStory *m_story;
    QLabel *m_noStory;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DraftKeeper.h"
#include "workflows/Letters.h"

#include <QDialog>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldError;
class LetterMarks;

/// The owner's letters: one at a time is worded, and seen filled in for a real partner.
class LetterTemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// For whom they are seen first, and which one is shown first, if any.
    LetterTemplatesDialog(const PageContext &context, std::optional<domain::CompetitorId> partner,
                          domain::LetterTemplateId chosen, QWidget *parent);

    void start();
    void reject() override;
    void done(int result) override;

private:
    QVBoxLayout *makeList();
    QVBoxLayout *makeEditor();
    QVBoxLayout *makePreview();
    QPushButton *button(const QString &text, const char *objectName, void (LetterTemplatesDialog::*run)());
    void addLabelled(QVBoxLayout *column, const QString &label, QWidget *field, const char *objectName);
    void makePlaceholderMenu(QPushButton *button);
    void insert(domain::Placeholder placeholder);
    void reload(domain::LetterTemplateId chosen);
    void show(int row);
    void rowWanted(int row);
    domain::LetterTemplate edited() const;
    bool isChanged() const;
    bool mayLeave();
    bool save();
    void saveChosen() { save(); }
    void add();
    void retire();
    void move(int by);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void keep(const base::Result<workflows::Undoable> &change, domain::LetterTemplateId chosen);
    void readPartner();
    void preview();
    void tellButtons();

    PageContext m_context;
    domain::LetterTemplateId m_first;
    QList<domain::LetterTemplate> m_letters;
    std::optional<domain::LetterTemplate> m_shown; ///< as it is kept; a new one has no id yet
    domain::LetterValues m_values;                 ///< of the partner it is seen for
    QListWidget *m_list;
    QLineEdit *m_name;
    FieldError *m_nameError = nullptr;
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QComboBox *m_partner;
    QPlainTextEdit *m_preview;
    LetterMarks *m_marks;
    QLabel *m_gaps;
    QPushButton *m_save = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QWidget *m_typedLast = nullptr; ///< subject or body: where placeholders go
    DraftKeeper m_draft;
};

} // namespace ui

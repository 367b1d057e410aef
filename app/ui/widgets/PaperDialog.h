// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Document.h"
#include "reports/LetterPaper.h"
#include "ui/widgets/PageContext.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QFormLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class FieldError;
class PagePreview;
class SegmentedControl;

/// What somebody takes along or is sent, seen beside its few fields as it will be printed: on paper or as
/// PDF, in the language of whoever reads it.
class PaperDialog : public QDialog
{
    Q_OBJECT

protected:
    /// `name` begins the names of its widgets: "card" makes "cardPaper", "saveCard", ...
    PaperDialog(const PageContext &context, const QString &title, const char *name, QWidget *parent);

    struct Choice
    {
        QString text;
        reports::Paper paper;
    };
    /// Which paper, remembered as "counter/<name>Paper", and which language.
    void addPaper(const QList<Choice> &choices, const QString &languageLabel);
    void addField(const QString &label, QWidget *field, const char *objectName);
    /// What is said of the field above it.
    void addNote(QWidget *note);
    QPushButton *addButton(const QString &text, const QString &objectName, const QKeySequence &key,
                           const std::function<void()> &run);
    /// Save and print. `saveTitle`: of the dialog that asks for the file.
    void addPrinting(const QString &saveTitle);
    /// Below the buttons.
    void addBelow(QWidget *widget);
    /// After all fields and buttons: a way out, and as large as asked for where the screen allows it.
    void finish(QSize size, const QString &previewName);

    const PageContext &context() const { return m_context; }
    /// Calls complain() for what is wrong: then nothing is saved or printed.
    virtual void check() {}
    /// Said under the field until it changes.
    void complain(QWidget *field, const QString &sentence);
    reports::Paper paper() const;
    reports::Language language() const;
    /// Both of them, with the logo of our letterhead.
    reports::LetterPaper letterPaper() const;
    /// Sees to it that what is seen is what would be printed.
    void refresh();
    virtual reports::Document document() const = 0;
    /// As large as there is room for the whole page; else as wide.
    virtual bool isSeenWhole() const { return false; }
    /// The reader has another language now: what was proposed in the former one.
    virtual void languageChanged() {}
    /// It was printed or saved.
    virtual void used() {}

private:
    QScrollArea *makeScroll();
    QString named(const char *before, const char *after) const;
    bool isReady();

    PageContext m_context;
    const QImage m_logo;
    QString m_name;
    QList<QLocale> m_languages;
    QFormLayout *m_form;
    QVBoxLayout *m_side;
    SegmentedControl *m_paper;
    SegmentedControl *m_language;
    PagePreview *m_preview;
    QHash<QWidget *, FieldError *> m_errors;
    QWidget *m_firstWrong = nullptr;
};

} // namespace ui

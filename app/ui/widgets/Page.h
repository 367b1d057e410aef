// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Changes.h"
#include "ui/theme/Buttons.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ElidedLabel;

/// A page of the window: title, one line of context, its actions at the end edge, a row of filter chips when
/// there are any, and the content. Pages are made when they are first opened and kept.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(PageId id, const QString &title, const PageContext &context, QWidget *parent = nullptr);

    PageId id() const { return m_id; }
    QString title() const;

    /// Narrows the page to what another page asked for.
    virtual void open(const Target &target) { Q_UNUSED(target) }
    /// Ctrl+F: into the field made by addSearch(), where there is one.
    virtual void focusSearch();
    /// Ctrl+P and Ctrl+E are enabled on pages that can.
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    virtual bool canExport() const { return false; }
    virtual void exportPage() {}
    /// What the page adds to the menu bar, under its own title. The actions are the page's.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// How many things wait for somebody; shown beside the page's name in the rail. 0 shows nothing.
    virtual int waiting() const { return 0; }
    /// The competitor that is looked at, where there is one.
    virtual std::optional<domain::CompetitorId> partner() const { return {}; }
    /// Somebody else is at the counter now.
    virtual void staffChanged() {}
    /// Filters, columns, splitters: kept under the page's own group at the end, given back at the next start.
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(QSettings &settings) { Q_UNUSED(settings) }

Q_SIGNALS:
    void waitingChanged();
    /// canPrint(), canExport() or pageActions() are different now.
    void actionsChanged();

protected:
    const PageContext &context() const { return m_context; }

    void setContextLine(const QString &text);
    /// At the end edge of the title line, in the order added. The button runs the action and shows its
    /// shortcut.
    QPushButton *addButton(QAction *action, ButtonKind kind = ButtonKind::Normal);
    /// In the row under the title; the row appears with its first widget.
    void addFilter(QWidget *chip);
    void addFilterGap();
    /// At the end edge of that row: a search field, a sentence.
    void addFilterEnd(QWidget *widget);
    /// A field to search the page with, at that end.
    QLineEdit *addSearch(const QString &objectName, const QString &accessibleName);
    /// Calls `read` when records of one of these kinds have changed: at once while the page is shown, else
    /// once, when it is shown again.
    void readOn(std::initializer_list<ledger::Kind> kinds, std::function<void()> read);
    /// Where the page's content goes, under the head; no margins of its own.
    QVBoxLayout *content() const { return m_content; }

    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    QBoxLayout *filterRow();
    void arrangeHead();

    PageId m_id;
    PageContext m_context;
    QLabel *m_title;
    ElidedLabel *m_contextLine;
    QBoxLayout *m_head;
    QBoxLayout *m_buttons;
    QBoxLayout *m_filterBar = nullptr; ///< the filters, and what stands at their end
    QBoxLayout *m_filters = nullptr;
    QBoxLayout *m_filterEnd = nullptr;
    QLineEdit *m_search = nullptr;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_content;
    std::function<void()> m_read;
    bool m_isOutdated = false; ///< has changed while the page was hidden
};

} // namespace ui

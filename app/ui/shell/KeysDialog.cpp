// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysDialog.h"

#include "ui/theme/Theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace ui {

namespace {

/// Headings and lines, filling a grid of key and meaning.
class Lines
{
public:
    explicit Lines(QWidget *parent) : m_parent(parent), m_grid(new QGridLayout(parent))
    {
        m_grid->setContentsMargins(space::Huge, space::Large, space::Huge, space::Large);
        m_grid->setHorizontalSpacing(space::Huge);
        m_grid->setVerticalSpacing(space::Tiny);
        m_grid->setColumnStretch(1, 1);
    }

    void heading(const QString &text)
    {
        QLabel *label = add(text, m_grid->rowCount(), 0, 2);
        label->setFont(Theme::scaled(label->font(), 1.0, QFont::DemiBold));
        label->setContentsMargins(0, space::Medium, 0, 0);
    }

    void line(const QString &key, const QString &meaning)
    {
        const int row = m_grid->rowCount();
        add(key, row, 0, 1)->setForegroundRole(QPalette::Link);
        add(meaning, row, 1, 1);
    }

private:
    QLabel *add(const QString &text, int row, int column, int span)
    {
        auto *label = new QLabel(text, m_parent);
        label->setTextFormat(Qt::PlainText);
        m_grid->addWidget(label, row, column, 1, span);
        return label;
    }

    QWidget *m_parent;
    QGridLayout *m_grid;
};

} // namespace

KeysDialog::KeysDialog(const QList<std::pair<QString, QAction *>> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keyboard"));
    auto *page = new QWidget(this);
    Lines lines(page);
    QString menu;
    for (const auto &[title, action] : actions) {
        if (action->shortcut().isEmpty())
            continue;
        if (title != menu)
            lines.heading(title);
        menu = title;
        lines.line(action->shortcut().toString(QKeySequence::NativeText), action->iconText());
    }
    lines.heading(tr("In forms"));
    lines.line(tr("Enter"), tr("on to the next field"));
    lines.line(tr("Ctrl+Enter"), tr("save"));
    lines.line(tr("Esc"), tr("leave; asks only if something would be lost"));
    lines.heading(tr("In tables"));
    lines.line(tr("typing"), tr("searches"));
    lines.line(tr("Enter"), tr("opens the line"));
    lines.line(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
               tr("copies the chosen lines"));
    lines.heading(tr("In the matrix"));
    lines.line(tr("arrows"), tr("move"));
    lines.line(tr("0 to 5"), tr("set the level"));
    lines.line(tr("Delete"), tr("not known"));
    lines.line(QStringLiteral("F2"), tr("evidence"));
    lines.line(tr("Space"), tr("where else this is strong"));

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(0, 0, space::Large, space::Large);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(520, 620);
}

} // namespace ui

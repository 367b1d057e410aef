// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DesktopPrompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace ui {

static void prepare(QMessageBox &box, const QString &title, const QString &text)
{
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

int DesktopPrompts::ask(const QString &title, const QString &question, const QStringList &buttons)
{
    QMessageBox box(QApplication::activeWindow());
    prepare(box, title, question);
    box.setIcon(QMessageBox::Question);
    QList<QAbstractButton *> made;
    for (qsizetype i = 0; i < buttons.size(); ++i)
        made.append(box.addButton(buttons.at(i), i == 0 ? QMessageBox::RejectRole : QMessageBox::ActionRole));
    box.setEscapeButton(made.constFirst());
    box.setDefaultButton(static_cast<QPushButton *>(made.constFirst()));
    box.exec();
    return qMax(0, static_cast<int>(made.indexOf(box.clickedButton())));
}

std::optional<QString> DesktopPrompts::askText(const QString &title, const QString &label,
                                               const QString &present)
{
    bool isAccepted = false;
    const QString text = QInputDialog::getText(QApplication::activeWindow(), title, label, QLineEdit::Normal,
                                               present, &isAccepted);
    return isAccepted ? std::optional(text.trimmed()) : std::nullopt;
}

QString DesktopPrompts::fileToOpen(const QString &title, const QString &filter)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(QApplication::activeWindow(), title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

static QString firstSuffix(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[A-Za-z0-9]+)"));
    return pattern.match(filter).captured(1);
}

QString DesktopPrompts::fileToSave(const QString &title, const QString &suggestedName, const QString &filter)
{
    qsizetype only = 0;
    return fileToSave(title, suggestedName, {filter}, only);
}

QString DesktopPrompts::fileToSave(const QString &title, const QString &suggestedName,
                                   const QStringList &filters, qsizetype &chosen)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(QApplication::activeWindow(), title, m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filters.at(chosen));
    const auto suffixOf = [](const QString &filter) { return firstSuffix(filter).mid(1); };
    dialog.setDefaultSuffix(suffixOf(filters.at(chosen)));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    chosen = std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter()));
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString DesktopPrompts::folderToFill(const QString &title)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileDialog::getExistingDirectory(QApplication::activeWindow(), title, m_folder);
    if (!folder.isEmpty())
        m_folder = folder;
    return folder;
}

void DesktopPrompts::showError(const base::Error &error)
{
    QMessageBox box(QApplication::activeWindow());
    prepare(box, QApplication::applicationDisplayName(), error.sentence);
    box.setIcon(QMessageBox::Warning);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

void DesktopPrompts::tell(const QString &title, const QString &text)
{
    QMessageBox box(QApplication::activeWindow());
    prepare(box, title, text);
    box.exec();
}

} // namespace ui

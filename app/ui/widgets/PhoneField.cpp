// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PhoneField.h"

#include "exchange/Phone.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace ui {

QString writtenPhones(const QString &typed, const QString &country)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    QStringList numbers;
    for (const QString &part : typed.split(between)) {
        if (!part.trimmed().isEmpty())
            numbers.append(exchange::readPhone(part, country).written);
    }
    return numbers.join(QStringLiteral(", "));
}

void writePhonesWhenLeft(QLineEdit *field, const std::function<QString()> &country)
{
    QObject::connect(field, &QLineEdit::editingFinished, field, [field, country] {
        const QString written = writtenPhones(field->text(), country());
        // What nobody has touched keeps the form it was given.
        if (field->isModified() && written != field->text())
            field->setText(written);
    });
}

} // namespace ui

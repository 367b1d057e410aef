// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldState.h"

#include "ui/widgets/SuggestEdit.h"

#include <QJsonObject>
#include <QMetaProperty>

namespace ui {

QJsonValue fieldState(const QWidget *field)
{
    if (const auto *suggest = qobject_cast<const SuggestEdit *>(field))
        return QJsonObject{{QStringLiteral("text"), suggest->text()},
                           {QStringLiteral("value"), QJsonValue::fromVariant(suggest->value())}};
    if (const auto *line = qobject_cast<const QLineEdit *>(field);
        line && line->echoMode() != QLineEdit::Normal)
        return QJsonValue::Undefined;
    return QJsonValue::fromVariant(field->metaObject()->userProperty().read(field));
}

void setFieldState(QWidget *field, const QJsonValue &state)
{
    if (auto *suggest = qobject_cast<SuggestEdit *>(field)) {
        const QString text = state[QLatin1StringView("text")].toString();
        const QJsonValue value = state[QLatin1StringView("value")];
        if (value.isDouble())
            suggest->choose({text, {}, value.toInteger()});
        else
            suggest->setText(text);
        return;
    }
    if (!state.isUndefined() && !state.isNull())
        field->metaObject()->userProperty().write(field, state.isDouble() ? QVariant(state.toInteger())
                                                                          : state.toVariant());
}

} // namespace ui

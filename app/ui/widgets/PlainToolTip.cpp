// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainToolTip.h"

#include <QTextDocument>

namespace ui {

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(html);
}

} // namespace ui

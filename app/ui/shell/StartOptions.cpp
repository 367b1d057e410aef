// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace ui {

namespace {

tl::unexpected<base::Error> wrong(const QString &sentence)
{
    return base::failure(QStringLiteral("options.wrong"), sentence);
}

tl::unexpected<base::Error> wrong(const char *sentence, const QString &word)
{
    return wrong(QCoreApplication::translate("ui::StartOptions", sentence).arg(word));
}

base::Done readPage(const QString &word, StartOptions &options)
{
    options.page = pageFromCode(word);
    if (!options.page)
        return wrong(QT_TRANSLATE_NOOP("ui::StartOptions", "There is no page “%1”."), word);
    return {};
}

base::Done readTheme(const QString &word, StartOptions &options)
{
    options.appearance = appearanceFromCode(word);
    if (codeOf(*options.appearance) != word)
        return wrong(QT_TRANSLATE_NOOP("ui::StartOptions", "--theme is light, dark or system, not “%1”."),
                     word);
    return {};
}

base::Done readToday(const QString &word, StartOptions &options)
{
    options.today = QDate::fromString(word, Qt::ISODate);
    if (!options.today.isValid())
        return wrong(QT_TRANSLATE_NOOP("ui::StartOptions", "--today is a day like 2026-11-21, not “%1”."),
                     word);
    return {};
}

base::Done readSize(const QString &word, StartOptions &options)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = pattern.match(word);
    if (!match.hasMatch())
        return wrong(QT_TRANSLATE_NOOP("ui::StartOptions", "--size is like 1280x800, not “%1”."), word);
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

base::Done readScale(const QString &word, StartOptions &options)
{
    options.scale = word.toDouble();
    if (options.scale < 1 || options.scale > 4)
        return wrong(QT_TRANSLATE_NOOP("ui::StartOptions", "--scale is a number from 1 to 4, not “%1”."),
                     word);
    return {};
}

base::Done readText(const QString &word, QString &field)
{
    field = word;
    return {};
}

} // namespace

base::Result<StartOptions> parseStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto valued = [](const char *name) {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value"));
    };
    parser.addOption(QCommandLineOption(QStringLiteral("demo")));
    for (const char *name : {"page", "theme", "language", "today", "screenshot", "size", "scale"})
        parser.addOption(valued(name));
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    const QStringList places = parser.positionalArguments();
    StartOptions options;
    options.isDemo = parser.isSet(QStringLiteral("demo"));
    if (places.size() > 1 || (options.isDemo && !places.isEmpty()))
        return wrong(
            QT_TRANSLATE_NOOP("ui::StartOptions", "Only one ledger can be opened: “%1” is too much."),
            places.constLast());
    options.ledger = places.value(0);

    const auto read = [&parser](const char *name, auto &&reader) -> base::Done {
        const QString option = QString::fromLatin1(name);
        return parser.isSet(option) ? reader(parser.value(option)) : base::Done();
    };
    TRY(read("page", [&](const QString &word) { return readPage(word, options); }));
    TRY(read("theme", [&](const QString &word) { return readTheme(word, options); }));
    TRY(read("today", [&](const QString &word) { return readToday(word, options); }));
    TRY(read("size", [&](const QString &word) { return readSize(word, options); }));
    TRY(read("scale", [&](const QString &word) { return readScale(word, options); }));
    TRY(read("language", [&](const QString &word) { return readText(word, options.language); }));
    TRY(read("screenshot", [&](const QString &word) { return readText(word, options.screenshot); }));
    return options;
}

} // namespace ui

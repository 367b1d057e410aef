// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("cli", sentence);
}

constexpr QLatin1StringView usageCode("usage");

} // namespace

tl::unexpected<base::Error> wrongUse(const QString &sentence)
{
    return base::failure(usageCode, sentence);
}

bool isWrongUse(const base::Error &error)
{
    return error.code == usageCode;
}

Arguments::Arguments(const QString &command, const QString &summary)
    : m_help({QStringLiteral("h"), QStringLiteral("help")},
             said(QT_TRANSLATE_NOOP("cli", "Shows this help.")))
    , m_version({QStringLiteral("v"), QStringLiteral("version")},
                said(QT_TRANSLATE_NOOP("cli", "Shows the version.")))
    , m_command(command)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption(m_help);
    m_parser.addOption(m_version);
}

void Arguments::takesWord(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    m_words.append(name);
}

void Arguments::takesFlag(const QString &name, const QString &description)
{
    m_parser.addOption(QCommandLineOption(name, description));
}

void Arguments::takesOption(const QString &name, const QString &valueName, const QString &description,
                            Need need)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName));
    if (need == Need::Required)
        m_required.append(name);
}

void Arguments::takesInstead(const QString &name, const QString &valueName, const QString &description,
                             int words)
{
    takesOption(name, valueName, description);
    m_instead = name;
    m_wordsInstead = words;
}

base::Done Arguments::parse(const QStringList &words)
{
    if (!m_parser.parse(words))
        return wrongUse(m_parser.errorText());
    return wantsHelp() || wantsVersion() ? base::Done() : checkComplete();
}

base::Done Arguments::checkComplete() const
{
    const QStringList given = m_parser.positionalArguments();
    const bool isInstead = !m_instead.isEmpty() && isSet(m_instead);
    const qsizetype needed = isInstead ? m_wordsInstead : m_words.size();
    for (qsizetype i = 0; i < needed; ++i) {
        if (given.value(i).isEmpty())
            return wrongUse(said(QT_TRANSLATE_NOOP("cli", "“%1” needs %2; see “elsewhere %1 --help”."))
                                .arg(m_command, m_words.at(i)));
    }
    if (given.size() > needed)
        return wrongUse(said(QT_TRANSLATE_NOOP("cli", "“%1” does not know what to do with “%2”; see "
                                                      "“elsewhere %1 --help”."))
                            .arg(m_command, given.at(needed)));
    for (const QString &option : isInstead ? QStringList() : m_required) {
        if (value(option).isEmpty())
            return wrongUse(said(QT_TRANSLATE_NOOP("cli", "“%1” needs --%2; see “elsewhere %1 --help”."))
                                .arg(m_command, option));
    }
    return {};
}

QString Arguments::helpText() const
{
    // Qt begins with the path of the program, which is neither short nor what people type.
    QString text = m_parser.helpText();
    const qsizetype begin = text.indexOf(QLatin1Char(' ')) + 1;
    const QString program = QCoreApplication::arguments().value(0);
    if (begin > 0 && QStringView(text).mid(begin).startsWith(program))
        text.replace(begin, program.size(), QLatin1StringView("elsewhere ") + m_command);
    return text;
}

base::Result<std::optional<QDate>> Arguments::date(const QString &option) const
{
    if (!isSet(option))
        return std::nullopt;
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return wrongUse(said(QT_TRANSLATE_NOOP("cli", "--%1 needs a day like 2026-11-21, not “%2”."))
                            .arg(option, value(option)));
    return date;
}

base::Result<std::optional<domain::Month>> Arguments::month(const QString &option) const
{
    if (!isSet(option))
        return std::nullopt;
    const auto month = domain::Month::fromText(value(option));
    if (!month)
        return wrongUse(said(QT_TRANSLATE_NOOP("cli", "--%1 needs a month like 2026-11, not “%2”."))
                            .arg(option, value(option)));
    return month;
}

base::Result<std::optional<qint64>> Arguments::number(const QString &option, qint64 least, qint64 most) const
{
    if (!isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongUse(said(QT_TRANSLATE_NOOP("cli", "--%1 needs a whole number from %2 to %3, not “%4”."))
                            .arg(option, QString::number(least), QString::number(most), value(option)));
    return number;
}

} // namespace cli

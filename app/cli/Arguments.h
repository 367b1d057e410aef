// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Month.h"

#include <QCommandLineParser>

namespace cli {

/// The arguments one command takes, and those it was given.
class Arguments
{
public:
    enum class Need { Optional, Required };

    Arguments(const QString &command, const QString &summary);

    /// A word without dashes; all of them are required, in the order in which they are added.
    void takesWord(const QString &name, const QString &description);
    void takesFlag(const QString &name, const QString &description);
    /// May be given more than once; only allValues() sees more than the last.
    void takesOption(const QString &name, const QString &valueName, const QString &description,
                     Need need = Need::Optional);

    /// An option that does something else: with it only the first `words` words are required, and no option
    /// is.
    void takesInstead(const QString &name, const QString &valueName, const QString &description, int words);

    /// Fails by wrongUse() in words.
    base::Done parse(const QStringList &words);
    bool wantsHelp() const { return m_parser.isSet(m_help); }
    bool wantsVersion() const { return m_parser.isSet(m_version); }
    QString helpText() const;

    /// The word with that number, from 0.
    QString word(int number) const { return m_parser.positionalArguments().value(number); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    /// Empty when it was not given.
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList allValues(const QString &option) const { return m_parser.values(option); }
    /// Nothing when it was not given.
    base::Result<std::optional<QDate>> date(const QString &option) const;
    base::Result<std::optional<domain::Month>> month(const QString &option) const;
    base::Result<std::optional<qint64>> number(const QString &option, qint64 least, qint64 most) const;

private:
    base::Done checkComplete() const;

    QCommandLineParser m_parser;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
    QString m_command;
    QStringList m_words;
    QStringList m_required;
    QString m_instead;
    qsizetype m_wordsInstead = 0;
};

/// The error of somebody who used the command wrongly.
tl::unexpected<base::Error> wrongUse(const QString &sentence);
bool isWrongUse(const base::Error &error);

} // namespace cli

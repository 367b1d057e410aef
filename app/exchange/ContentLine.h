// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace exchange {

/// "item1.TEL;TYPE=CELL;TYPE=pref:+49 431 1": one property of a card.
struct ContentLine
{
    QByteArray name;                              ///< upper case, without its group
    QHash<QByteArray, QByteArrayList> parameters; ///< names and values in upper case; "TYPE" also where 2.1
                                                  ///< leaves that name out
    QString value;                                ///< in Unicode, still with the escapes of its version

    bool is(const char *parameter, const char *word) const
    {
        return parameters.value(parameter).contains(word);
    }
};

/// The lines of vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350): unfolded, quoted-printable and
/// character sets undone, whatever ends a line. Never fails: what is no property has an empty name.
class ContentLines
{
public:
    /// The content must outlive this. UTF-16 has to be UTF-8 by then.
    explicit ContentLines(const QByteArray &content) : m_content(content) {}

    /// The next one; nothing at the end. Properties of more than MostBytes, and pictures and keys of any
    /// length, come without their value.
    std::optional<ContentLine> next();
    /// In 2.1 the blank that continues a line belongs to the text; in later versions it does not.
    void setKeepsBlanks(bool keeps) { m_keepsBlanks = keeps; }

    static constexpr qsizetype MostBytes = 64 * 1024;

private:
    QByteArrayView physicalLine();
    QByteArray unfolded();
    void skipPicture();

    QByteArrayView m_content;
    qsizetype m_place = 0;
    bool m_keepsBlanks = false;
};

} // namespace exchange

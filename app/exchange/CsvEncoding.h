// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringDecoder>

#include <functional>

class QIODevice;

namespace exchange {

enum class CsvEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How a person calls it.
QString nameOf(CsvEncoding encoding);

struct FoundEncoding
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    int markBytes = 0; ///< of the byte order mark, to be skipped
};

/// Reads the whole file once, in blocks: a byte order mark decides; without one the file is UTF-8 when all of
/// it is valid UTF-8, and Windows-1252 otherwise. "csv.encoding" when a file with a mark breaks its promise;
/// the errors of `told`, which hears of the share read.
base::Result<FoundEncoding> findEncoding(QIODevice &file, const std::function<base::Done(double)> &told = {});

/// Turns the blocks of a file, in order, into UTF-8.
class ToUtf8
{
public:
    explicit ToUtf8(CsvEncoding encoding);

    QByteArray operator()(const QByteArray &block);

private:
    CsvEncoding m_encoding;
    QStringDecoder m_utf16;
};

} // namespace exchange

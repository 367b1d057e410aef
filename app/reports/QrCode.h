// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>

#include <optional>

class QPainter;
class QRectF;

namespace reports {

/// A QR code (ISO/IEC 18004) with error correction of level M.
class QrCode
{
public:
    /// UTF-8 text, marked as such. Nothing when it is empty or more than a code can hold.
    static std::optional<QrCode> of(const QByteArray &utf8);

    /// Modules a side, without the quiet zone.
    int size() const { return m_size; }
    bool isDark(int x, int y) const { return m_dark.testBit(y * m_size + x); }

    /// Black on white with the quiet zone of four modules inside the square.
    void paint(QPainter &painter, const QRectF &square) const;

private:
    int m_size = 0;
    QBitArray m_dark;
};

} // namespace reports

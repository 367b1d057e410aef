// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/QrCode.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace reports {

namespace {

constexpr int QuietZone = 4;
constexpr unsigned int Utf8 = 26; ///< its number among the extended channel interpretations

template <auto release>
struct Release
{
    template <class T>
    void operator()(T *thing) const
    {
        release(thing);
    }
};

} // namespace

std::optional<QrCode> QrCode::of(const QByteArray &utf8)
{
    if (utf8.isEmpty())
        return std::nullopt;
    const std::unique_ptr<QRinput, Release<QRinput_free>> input(QRinput_new2(0, QR_ECLEVEL_M));
    const auto *bytes = reinterpret_cast<const unsigned char *>(utf8.constData());
    if (!input || QRinput_appendECIheader(input.get(), Utf8) != 0
        || QRinput_append(input.get(), QR_MODE_8, static_cast<int>(utf8.size()), bytes) != 0)
        return std::nullopt;
    const std::unique_ptr<QRcode, Release<QRcode_free>> made(QRcode_encodeInput(input.get()));
    if (!made)
        return std::nullopt;
    QrCode code;
    code.m_size = made->width;
    code.m_dark.resize(made->width * made->width);
    for (int i = 0; i < code.m_dark.size(); ++i)
        code.m_dark.setBit(i, (made->data[i] & 1U) != 0);
    return code;
}

void QrCode::paint(QPainter &painter, const QRectF &square) const
{
    const qreal module = square.width() / (m_size + 2 * QuietZone);
    // Modules that only touch show the paper between them once they are smoothed.
    const qreal overlap = module / 50;
    painter.fillRect(square, Qt::white);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size;) {
            int end = x;
            while (end < m_size && isDark(end, y))
                ++end;
            if (end > x)
                painter.fillRect(QRectF(square.left() + (x + QuietZone) * module,
                                        square.top() + (y + QuietZone) * module, (end - x) * module + overlap,
                                        module + overlap),
                                 Qt::black);
            x = std::max(end, x + 1);
        }
    }
}

} // namespace reports

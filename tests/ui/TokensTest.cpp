// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QTest>

using namespace ui;

class TokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void seriesDifferFromTheGround_data();
    void seriesDifferFromTheGround();
};

void TokensTest::contrastIsThatOfWcag()
{
    // Published examples: black on white is 21, #767676 is the lightest grey that passes on white (4.54).
    QCOMPARE(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0);
    QCOMPARE(qRound(contrast(QColor(0x767676), QColor(Qt::white)) * 100), 454);
    QCOMPARE(contrast(QColor(0x123456), QColor(0x123456)), 1.0);
}

void TokensTest::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool isDark : {false, true}) {
        const Tokens t = isDark ? Tokens::dark() : Tokens::light();
        const auto row = [isDark](const QString &name, const QColor &text, const QColor &ground) {
            QTest::newRow(qPrintable((isDark ? QStringLiteral("dark: ") : QStringLiteral("light: ")) + name))
                << text << ground;
        };
        const QList<std::pair<QString, QColor>> grounds{{QStringLiteral("window"), t.window},
                                                        {QStringLiteral("surface"), t.surface}};
        for (const auto &[place, ground] : grounds) {
            row(QStringLiteral("text on ") + place, t.text, ground);
            row(QStringLiteral("muted on ") + place, t.muted, ground);
            row(QStringLiteral("accent on ") + place, t.accent, ground);
            row(QStringLiteral("bad on ") + place, t.bad, ground);
            row(QStringLiteral("warn on ") + place, t.warn, ground);
            row(QStringLiteral("ok on ") + place, t.ok, ground);
            row(QStringLiteral("info on ") + place, t.info, ground);
            for (const Series series : {Series::Out, Series::In, Series::Back, Series::WordOfMouth})
                row(QStringLiteral("series %1 on ").arg(static_cast<int>(series)) + place, t.textOf(series),
                    ground);
        }
        row(QStringLiteral("text on hover"), t.text, t.hover);
        row(QStringLiteral("text on rail"), t.text, t.rail);
        row(QStringLiteral("muted on rail"), t.railMuted, t.rail);
        row(QStringLiteral("text on accentSoft"), t.text, t.accentSoft);
        row(QStringLiteral("accent on accentSoft"), t.accent, t.accentSoft);
        row(QStringLiteral("muted on accentSoft"), t.railMuted, t.accentSoft);
        row(QStringLiteral("warn on warnSoft"), t.warn, t.warnSoft);
        row(QStringLiteral("primary button"), t.onAccent, t.accent);
        row(QStringLiteral("primary button, hovered"), t.onAccent, t.accentHover);
        for (int level = domain::Level::Lowest; level <= domain::Level::Highest; ++level) {
            row(QStringLiteral("level %1").arg(level), t.textOn(*domain::Level::from(level)),
                t.of(*domain::Level::from(level)));
        }
    }
}

void TokensTest::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TokensTest::seriesDifferFromTheGround_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TokensTest::seriesDifferFromTheGround()
{
    // WCAG 1.4.11: what is drawn, and focus rings, stand out at least 3 : 1.
    QFETCH(bool, isDark);
    const Tokens t = isDark ? Tokens::dark() : Tokens::light();
    for (const QColor &fill : t.series)
        QVERIFY2(contrast(fill, t.surface) >= 3.0, qPrintable(fill.name()));
    for (const QColor &ground : {t.window, t.surface, t.rail, t.accentSoft})
        QVERIFY2(contrast(t.accent, ground) >= 3.0, qPrintable(ground.name()));
}

QTEST_APPLESS_MAIN(TokensTest)
#include "TokensTest.moc"

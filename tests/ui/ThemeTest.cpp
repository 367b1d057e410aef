// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace ui;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iconsTakeTheInkOfTheTheme();
    void iconsAreSharpAtTwiceTheSize();
    void everyIconIsALineDrawingOfOurs_data();
    void everyIconIsALineDrawingOfOurs();
    void theChoiceIsHeeded();
    void theSystemsColoursAreFollowed();
    void chartsHaveTheSameColours();
};

/// The colour of the most opaque pixel.
static QColor inkOf(const QPixmap &picture)
{
    const QImage image = picture.toImage();
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > best.alpha())
                best = color;
        }
    }
    return best;
}

void ThemeTest::iconsTakeTheInkOfTheTheme()
{
    Theme theme;
    theme.setAppearance(Appearance::Light);
    theme.applyToApplication();
    const QIcon icon = theme.icon(QStringLiteral("matrix"), IconInk::Accent);
    QCOMPARE(inkOf(icon.pixmap(40)).rgb(), Tokens::light().accent.rgb());
    theme.setAppearance(Appearance::Dark);
    QCOMPARE(inkOf(icon.pixmap(40)).rgb(), Tokens::dark().accent.rgb());
    QVERIFY(inkOf(icon.pixmap(40, QIcon::Disabled)) != inkOf(icon.pixmap(40)));
}

void ThemeTest::iconsAreSharpAtTwiceTheSize()
{
    const Theme theme;
    const QPixmap picture = theme.icon(QStringLiteral("log")).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(picture.size(), QSize(40, 40));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    // Drawn at its size, not enlarged: the first line of "log" lies at 4.5 of 20 and is 1.5 thick.
    const QImage image = picture.toImage();
    QVERIFY(image.pixelColor(20, 9).alpha() > 200);
    QCOMPARE(image.pixelColor(20, 12).alpha(), 0);
}

void ThemeTest::everyIconIsALineDrawingOfOurs_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator icons(QStringLiteral(":/elsewhere/icons"), {QStringLiteral("*.svg")});
    while (icons.hasNext()) {
        const QString path = icons.next();
        if (icons.fileName() == QLatin1StringView("elsewhere.svg"))
            continue; // the program's own, in its colours
        QTest::newRow(qPrintable(icons.fileName())) << path;
    }
}

void ThemeTest::everyIconIsALineDrawingOfOurs()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("currentColor"));
    QVERIFY(svg.contains("viewBox=\"0 0 20 20\""));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 20, 20));
}

void ThemeTest::theChoiceIsHeeded()
{
    Theme theme;
    theme.applyToApplication();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().window);
    theme.setAppearance(Appearance::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().window);
    QCOMPARE(changed.size(), 2);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        QCOMPARE(appearanceFromCode(codeOf(appearance)), appearance);
}

void ThemeTest::theSystemsColoursAreFollowed()
{
    Theme theme;
    theme.setAppearance(Appearance::Dark);
    theme.applyToApplication();
    theme.setAppearance(Appearance::System); // the offscreen platform is light
    QVERIFY(!theme.isDark());
    QPushButton button;
    button.ensurePolished();
    QCOMPARE(button.palette().color(QPalette::ButtonText), Tokens::light().text);
}

void ThemeTest::chartsHaveTheSameColours()
{
    Theme theme;
    theme.setAppearance(Appearance::Dark);
    theme.applyToApplication();
    const charts::Style style = theme.chartStyle(QApplication::font());
    QCOMPARE(style.surface, Tokens::dark().surface);
    QCOMPARE(style.out, Tokens::dark().of(Series::Out));
    QCOMPARE(style.wordOfMouth, Tokens::dark().of(Series::WordOfMouth));
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"

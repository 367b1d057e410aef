// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/CallSheet.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using domain::Call;
using domain::CallSheet;
using reports::Language;

class CallSheetTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QLocale english{QLocale::English, QLocale::UnitedKingdom};

    static CallSheet sheetOf(int calls)
    {
        CallSheet sheet;
        sheet.business.name = QStringLiteral("Harbour Street Auto Body");
        sheet.today = QDate(2026, 11, 21);
        for (int i = 0; i < calls; ++i) {
            Call call;
            call.due = sheet.today.addDays(i < calls / 2 ? -3 : 2);
            call.sentOn = call.due.addDays(-7);
            call.needName = QStringLiteral("Frame straightening");
            call.customerName = QStringLiteral("Customer%1").arg(i);
            call.customerPhone = QStringLiteral("0431 555 0188");
            call.mayContact = true;
            call.partnerName = QStringLiteral("Delgado Collision");
            call.contact = QStringLiteral("Rosa Delgado");
            call.partnerPhone = QStringLiteral("0431 555 0142");
            call.handoff = domain::Handoff::WarmIntroduction;
            sheet.calls.append(call);
        }
        return sheet;
    }

    /// The text of each page.
    QStringList pagesOf(const reports::Document &document) { return ::pagesOf(pdfOf(document, m_folder)); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        auto *plurals = new QTranslator(this);
        QVERIFY(plurals->load(QStringLiteral(":/elsewhere/translations/elsewhere_en.qm")));
        QVERIFY(QCoreApplication::installTranslator(plurals));
    }

    void saysWhomToCallAndWhatWasPromised()
    {
        CallSheet sheet = sheetOf(2);
        Call promise;
        promise.kind = domain::ToDoKind::Deferral;
        promise.due = sheet.today;
        promise.sentOn = sheet.today.addDays(-4);
        promise.needName = QStringLiteral("Paint");
        promise.customerName = QStringLiteral("Aylin Kaya");
        promise.note = QStringLiteral("The booth is <b>free</b> %1\nagain");
        sheet.calls.append(promise);
        sheet.left = 4;
        const QString page =
            pagesOf(reports::callSheet(sheet, {reports::Paper::A4, Language(english)})).join(u' ');
        for (const char *text :
             {"Today · 2", "This week · 1", "18 November 2026 · 3 days late",
              "Did Delgado Collision help Customer0?",
              "Delgado Collision, ask for Rosa Delgado · 0431 555 0142", "Customer0 · 0431 555 0188",
              "Frame straightening · warm introduction on 11 November 2026",
              "Aylin Kaya was asked to come back", "Aylin Kaya · has not agreed to be called",
              "The booth is <b>free</b> %1 again", "4 more are in the log."})
            QVERIFY2(page.contains(QString::fromUtf8(text)), text);
        QVERIFY(!page.contains(QStringLiteral("Aylin Kaya · 0431")));
    }

    void noEntryIsBrokenAndEachPageSaysWhatItIsAbout()
    {
        const CallSheet sheet = sheetOf(31);
        const QStringList pages = pagesOf(reports::callSheet(sheet, {reports::Paper::A4, Language(english)}));
        QVERIFY(pages.size() > 3);
        int entries = 0;
        for (const QString &page : pages) {
            const auto whole = page.count(QStringLiteral("Did Delgado Collision help Customer"));
            QVERIFY(whole > 0);
            QCOMPARE(page.count(QStringLiteral("Frame straightening")), whole);
            QCOMPARE(page.count(QStringLiteral("not known yet")), whole);
            QVERIFY(page.contains(QStringLiteral("Today · 15"))
                    || page.contains(QStringLiteral("This week · 16")));
            entries += static_cast<int>(whole);
        }
        QCOMPARE(entries, 31);
    }

    void anEmptySheetSaysSo()
    {
        const QStringList pages =
            pagesOf(reports::callSheet(sheetOf(0), {reports::Paper::Letter, Language(english)}));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.constFirst().contains(QStringLiteral("Nobody is to be called.")));
    }

    void longNamesStayOnThePaper()
    {
        CallSheet sheet = sheetOf(1);
        sheet.calls[0].customerName = QStringLiteral("O'Brien & <b>Söhne</b> %1 ").repeated(40);
        sheet.calls[0].partnerName = QStringLiteral("مركز خدمة السيارات ").repeated(20);
        sheet.calls[0].note = QStringLiteral("line\nbreak ").repeated(200);
        QCOMPARE(pagesOf(reports::callSheet(sheet, {reports::Paper::A4, Language(english)})).size(), 1);
        QCOMPARE(pagesOf(reports::callSheet(sheet, {reports::Paper::A4, Language(QLocale(QLocale::Arabic))}))
                     .size(),
                 1);
    }
};

QTEST_MAIN(CallSheetTest)
#include "CallSheetTest.moc"

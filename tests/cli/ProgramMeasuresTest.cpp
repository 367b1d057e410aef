// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

/// What "measures" says of the long term, from lists to JSON.
class ProgramMeasuresTest final : public QObject
{
    Q_OBJECT

    struct Patient
    {
        int day;
        bool isBack;
    };

    static QByteArray on(QDate day) { return day.toString(Qt::ISODate).toLatin1(); }

    /// A trial as send-aways: on the drug one hand-off, on placebo the other; who relapsed came back.
    static void append(QByteArray &sent, QByteArray &back, const char *handoff,
                       const QList<Patient> &patients)
    {
        const QDate today(2026, 6, 30);
        for (qsizetype i = 0; i < patients.size(); ++i) {
            const Patient &patient = patients.at(i);
            const QByteArray name = QByteArray(handoff) + QByteArray::number(i);
            const QDate day = today.addDays(patient.isBack ? -100 : -patient.day);
            sent += on(day) + ',' + name + ",Windscreen," + handoff + ",10.00\n";
            if (patient.isBack)
                back += on(day.addDays(patient.day)) + ',' + name + ",5.00\n";
        }
    }

    static Program trial()
    {
        Program program;
        QByteArray sent = "date,customer,need,handoff,forgone\n";
        QByteArray back = "date,customer,value\n";
        append(sent, back, "called_ahead",
               {{6, true},   {6, true},   {6, true},   {7, true},   {10, true},  {13, true},  {16, true},
                {22, true},  {23, true},  {6, false},  {9, false},  {10, false}, {11, false}, {17, false},
                {19, false}, {20, false}, {25, false}, {32, false}, {32, false}, {34, false}, {35, false}});
        append(sent, back, "name_only",
               {{1, true},  {1, true},  {2, true},  {2, true},  {3, true},  {4, true},  {4, true},
                {5, true},  {5, true},  {8, true},  {8, true},  {8, true},  {8, true},  {11, true},
                {11, true}, {12, true}, {12, true}, {15, true}, {17, true}, {22, true}, {23, true}});
        append(sent, back, "booked_for_them", {{40, false}});
        program.write("sent.csv", sent + "2026-06-01,,Windscreen,,\n");
        program.write("back.csv", back);
        return program;
    }

    static QJsonObject object(const Program &program, const QString &options)
    {
        const auto ran =
            program.run(QStringLiteral("measures --ledger l --today 2026-06-30 --json") + options);
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(ran.out.toUtf8(), &error);
        if (ran.exit != 0 || error.error != QJsonParseError::NoError)
            qFatal("%s%s", qPrintable(ran.err), qPrintable(error.errorString()));
        return document.object();
    }

    static QJsonObject member(const QJsonObject &object, const char *name)
    {
        return object.value(QLatin1StringView(name)).toObject();
    }

    static bool isNear(const QJsonValue &value, double expected)
    {
        return value.isDouble() && std::abs(value.toDouble() - expected) < 5e-5;
    }

private Q_SLOTS:
    void thePublishedTrialComesOutOfTheProgram()
    {
        const Program program = trial();
        IS_DONE(program.run("import send-aways sent.csv --ledger l --create"));
        IS_DONE(program.run("import return-visits back.csv --ledger l"));
        const QJsonObject all =
            object(program, QStringLiteral(" --group-by handoff --changed-on 2026-03-01"));

        const QJsonObject curve = member(all, "return_curve");
        QCOMPARE(curve.value(QStringLiteral("group_by")).toString(), QStringLiteral("handoff"));
        QCOMPARE(member(curve, "left_out").value(QStringLiteral("anonymous")).toInt(), 1);
        const QJsonArray groups = curve.value(QStringLiteral("groups")).toArray();
        QCOMPARE(groups.size(), 4); // and those of whom it was not recorded
        QHash<QString, QJsonObject> byName;
        for (const QJsonValue group : groups)
            byName.insert(group.toObject().value(QStringLiteral("group")).toString(), group.toObject());
        // Freireich and others 1963, as in Kleinbaum and Klein, Survival Analysis.
        QMap<int, double> shares;
        const QJsonObject drug = byName.value(QStringLiteral("called_ahead"));
        const QJsonArray points = drug.value(QStringLiteral("points")).toArray();
        for (const QJsonValue point : points)
            shares.insert(point.toObject().value(QStringLiteral("day")).toInt(),
                          point.toObject().value(QStringLiteral("share")).toDouble());
        for (const auto &[day, notBack] :
             {std::pair{6, .8571}, std::pair{7, .8067}, std::pair{10, .7529}, std::pair{13, .6902},
              std::pair{16, .6275}, std::pair{22, .5378}, std::pair{23, .4482}})
            QVERIFY2(std::abs(1 - shares.value(day) - notBack) < 5e-5, qPrintable(QString::number(day)));
        QCOMPARE(drug.value(QStringLiteral("median_days")).toInt(), 23);
        const QJsonObject placebo = byName.value(QStringLiteral("name_only"));
        QCOMPARE(placebo.value(QStringLiteral("median_days")).toInt(), 8);
        QCOMPARE(member(placebo, "share_at").value(QStringLiteral("365")).toDouble(), 1.0);
        const QJsonObject lastPoint = placebo.value(QStringLiteral("points")).toArray().last().toObject();
        QVERIFY(lastPoint.value(QStringLiteral("low")).isNull());
        QVERIFY(!byName.value(QStringLiteral("booked_for_them")).value(QStringLiteral("drawn")).toBool());
        const QJsonObject test = member(curve, "log_rank");
        QVERIFY(std::abs(test.value(QStringLiteral("chi_square")).toDouble() - 16.793) < 5e-4);
        QCOMPARE(test.value(QStringLiteral("degrees_of_freedom")).toInt(), 1);
        QVERIFY(isNear(test.value(QStringLiteral("p")), 0.0000417));

        const QJsonObject change = member(all, "before_after");
        QCOMPARE(member(change, "before").value(QStringLiteral("sent")).toInt(), 0);
        QVERIFY(change.value(QStringLiteral("difference")).isNull());
        QVERIFY(member(all, "forecast").value(QStringLiteral("is_estimate")).toBool());
        QCOMPARE(member(all, "forecast").value(QStringLiteral("not_back_yet")).toInt(), 13);

        const auto text = program.run("measures --ledger l --today 2026-06-30 --group-by handoff");
        IS_DONE(text);
        QVERIFY2(text.out.contains(QStringLiteral("called ahead")), qPrintable(text.out));
        QVERIFY2(text.out.contains(QStringLiteral("log-rank 16.79")), qPrintable(text.out));
        QVERIFY2(text.out.contains(QStringLiteral("An estimate:")), qPrintable(text.out));
    }

    void withoutRecordsEverythingIsThereAndEmpty()
    {
        const Program program;
        program.write("sent.csv", "date,customer,need\n2026-06-01,,Windscreen\n");
        IS_DONE(program.run("import send-aways sent.csv --ledger l --create"));
        const QJsonObject all = object(program, {});
        QVERIFY(all.value(QStringLiteral("forecast")).isNull());
        QVERIFY(all.value(QStringLiteral("before_after")).isNull());
        QVERIFY(all.value(QStringLiteral("cohorts")).toArray().isEmpty());
        QCOMPARE(all.value(QStringLiteral("unmet_need")).toArray().size(), 1);
        const QJsonObject curve = member(all, "return_curve");
        QVERIFY(curve.value(QStringLiteral("log_rank")).isNull());
        const QJsonObject group = curve.value(QStringLiteral("groups")).toArray().at(0).toObject();
        QCOMPARE(group.value(QStringLiteral("group")).toString(), QStringLiteral("all"));
        QVERIFY(group.value(QStringLiteral("points")).toArray().isEmpty());
        QVERIFY(member(group, "share_at").value(QStringLiteral("30")).isNull());
        IS_DONE(program.run("measures --ledger l --today 2026-06-30"));
        const QJsonObject past = object(program, QStringLiteral(" --from 2020-01 --to 2020-02"));
        QCOMPARE(past.value(QStringLiteral("unmet_need")).toArray().size(), 0);
    }

    void wrongGroupsAndDaysAreSaid()
    {
        const Program program;
        FAILS_SAYING(program.run("measures --ledger l --group-by colour"), 2, "“colour”");
        FAILS_SAYING(program.run("measures --ledger l --changed-on soon"), 2, "“soon”");
    }
};

QTEST_GUILESS_MAIN(ProgramMeasuresTest)
#include "ProgramMeasuresTest.moc"

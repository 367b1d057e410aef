<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n customer(s) back</source>
        <translation>
            <numerusform>%n customer back</numerusform>
            <numerusform>%n customers back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>and %n more in the table</numerusform>
            <numerusform>and %n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n person(s) who had been erased since then were erased again.</source>
        <translation>
            <numerusform>%n person who had been erased since then was erased again.</numerusform>
            <numerusform>%n people who had been erased since then were erased again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) into “%1”: %2 to %3.</source>
        <translation>
            <numerusform>Wrote %n file into “%1”: %2 to %3.</numerusform>
            <numerusform>Wrote %n files into “%1”: %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message numerus="yes">
        <source>sent us %n customer(s)</source>
        <translation>
            <numerusform>sent us %n customer</numerusform>
            <numerusform>sent us %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain::WeekPlan</name>
    <message numerus="yes">
        <source>gone quiet: nobody was sent either way for %n day(s)</source>
        <translation>
            <numerusform>gone quiet: nobody was sent either way for %n day</numerusform>
            <numerusform>gone quiet: nobody was sent either way for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>We sent %n customer(s) elsewhere</source>
        <translation>
            <numerusform>We sent %n customer elsewhere</numerusform>
            <numerusform>We sent %n customers elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were referred to us</source>
        <translation>
            <numerusform>%n was referred to us</numerusform>
            <numerusform>%n were referred to us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came by word of mouth.</source>
        <translation>
            <numerusform>%n more came by word of mouth.</numerusform>
            <numerusform>%n more came by word of mouth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) sent away for the staff&apos;s sake is/are in none of these figures.</source>
        <translation>
            <numerusform>%n customer sent away for the staff&apos;s sake is in none of these figures.</numerusform>
            <numerusform>%n customers sent away for the staff&apos;s sake are in none of these figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) was/were noted.</source>
        <translation>
            <numerusform>%n incident was noted.</numerusform>
            <numerusform>%n incidents were noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) is/are open.</source>
        <translation>
            <numerusform>%n review is open.</numerusform>
            <numerusform>%n reviews are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are overdue.</source>
        <translation>
            <numerusform>%n of them is overdue.</numerusform>
            <numerusform>%n of them are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) is/are sent elsewhere for the staff&apos;s sake today.</source>
        <translation>
            <numerusform>%n customer is sent elsewhere for the staff&apos;s sake today.</numerusform>
            <numerusform>%n customers are sent elsewhere for the staff&apos;s sake today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later record(s) is/are left out: export them to see all.</source>
        <translation>
            <numerusform>%n later record is left out: export them to see all.</numerusform>
            <numerusform>%n later records are left out: export them to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent %n customer(s) elsewhere.</source>
        <translation>
            <numerusform>We sent %n customer elsewhere.</numerusform>
            <numerusform>We sent %n customers elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of having read a guideline is/are still to come.</source>
        <translation>
            <numerusform>%n confirmation of having read a guideline is still to come.</numerusform>
            <numerusform>%n confirmations of having read a guideline are still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) was/were not let go.</source>
        <translation>
            <numerusform>%n draft was not let go.</numerusform>
            <numerusform>%n drafts were not let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait(s) for a manager now.</source>
        <translation>
            <numerusform>%n draft waits for a manager now.</numerusform>
            <numerusform>%n drafts wait for a manager now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We turned %n request(s) away</source>
        <translation>
            <numerusform>We turned %n request away</numerusform>
            <numerusform>We turned %n requests away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at more than %n month(s) ago</source>
        <translation>
            <numerusform>looked at more than %n month ago</numerusform>
            <numerusform>looked at more than %n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports::CallSheet</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the log.</source>
        <translation>
            <numerusform>%n more is in the log.</numerusform>
            <numerusform>%n more are in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdvocacyDialog</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BusinessCard</name>
    <message numerus="yes">
        <source> month(s)</source>
        <translation>
            <numerusform> month</numerusform>
            <numerusform> months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message numerus="yes">
        <source>Steps &amp;done in the last %n day(s) too</source>
        <translation>
            <numerusform>Steps &amp;done in the last day too</numerusform>
            <numerusform>Steps &amp;done in the last %n days too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CellPanel</name>
    <message numerus="yes">
        <source>Stale: last looked at %n month(s) ago.</source>
        <translation>
            <numerusform>Stale: last looked at %n month ago.</numerusform>
            <numerusform>Stale: last looked at %n months ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClosedView</name>
    <message numerus="yes">
        <source>%1 is at the counter. Give the PIN to open Conduct; it stays open for %n minute(s) of work.</source>
        <translation>
            <numerusform>%1 is at the counter. Give the PIN to open Conduct; it stays open for a minute of work.</numerusform>
            <numerusform>%1 is at the counter. Give the PIN to open Conduct; it stays open for %n minutes of work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at the counter. Give the PIN to open this report; it stays open for %n minute(s) of work.</source>
        <translation>
            <numerusform>%1 is at the counter. Give the PIN to open this report; it stays open for %n minute of work.</numerusform>
            <numerusform>%1 is at the counter. Give the PIN to open this report; it stays open for %n minutes of work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConductPage</name>
    <message numerus="yes">
        <source>%n to look at again or to answer</source>
        <translation>
            <numerusform>%n to look at again or to answer</numerusform>
            <numerusform>%n to look at again or to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactCardsDialog</name>
    <message numerus="yes">
        <source>Those of &amp;all %n in the list</source>
        <translation>
            <numerusform>Those of the &amp;one in the list</numerusform>
            <numerusform>Those of &amp;all %n in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written to %1</source>
        <translation>
            <numerusform>%n card written to %1</numerusform>
            <numerusform>%n cards written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new competitor(s)</source>
        <translation>
            <numerusform>%n new competitor</numerusform>
            <numerusform>%n new competitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <translation>
            <numerusform>%n added to</numerusform>
            <numerusform>%n added to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a firm</source>
        <translation>
            <numerusform>%n without a firm</numerusform>
            <numerusform>%n without a firm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CsvExport</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1. Too long or too large for a workbook, and cut short or written as text: %n cell(s).</source>
        <translation>
            <numerusform>Written to %1. Too long or too large for a workbook, and cut short or written as text: %n cell.</numerusform>
            <numerusform>Written to %1. Too long or too large for a workbook, and cut short or written as text: %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileTasks</name>
    <message numerus="yes">
        <source>%n person(s) who had been erased since then were erased again.</source>
        <translation>
            <numerusform>%n person who had been erased since then was erased again.</numerusform>
            <numerusform>%n people who had been erased since then were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FolderNames</name>
    <message numerus="yes">
        <source>%n of these files are there already.</source>
        <translation>
            <numerusform>%n of these files is there already.</numerusform>
            <numerusform>%n of these files are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GridContent</name>
    <message numerus="yes">
        <source>asked for %n time(s) in the last 12 months</source>
        <translation>
            <numerusform>asked for %n time in the last 12 months</numerusform>
            <numerusform>asked for %n times in the last 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>What you have changed in %n row(s) would be lost.</source>
        <translation>
            <numerusform>What you have changed in %n row would be lost.</numerusform>
            <numerusform>What you have changed in %n rows would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that came with it have been changed since. They were left as they are.</source>
        <translation>
            <numerusform>%n record that came with it has been changed since. It was left as it is.</numerusform>
            <numerusform>%n records that came with it have been changed since. They were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error of the spreadsheet, like #N/A, and count as empty</source>
        <translation>
            <numerusform>%n cell holds an error of the spreadsheet, like #N/A, and counts as empty</numerusform>
            <numerusform>%n cells hold an error of the spreadsheet, like #N/A, and count as empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewModel</name>
    <message numerus="yes">
        <source>is taken, without %n cell(s) that hold an error</source>
        <translation>
            <numerusform>is taken, without %n cell that holds an error</numerusform>
            <numerusform>is taken, without %n cells that hold an error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncidentPanel</name>
    <message numerus="yes">
        <source>%n incident(s) count. Next allowed step: %1.</source>
        <translation>
            <numerusform>%n incident counts. Next allowed step: %1.</numerusform>
            <numerusform>%n incidents count. Next allowed step: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message numerus="yes">
        <source>taken %n time(s)</source>
        <translation>
            <numerusform>taken once</numerusform>
            <numerusform>taken %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LongTermWords</name>
    <message numerus="yes">
        <source>%n group(s) of fewer than ten are only in the table.</source>
        <translation>
            <numerusform>%n group of fewer than ten is only in the table.</numerusform>
            <numerusform>%n groups of fewer than ten are only in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competitors</source>
        <translation>
            <numerusform>%n competitor</numerusform>
            <numerusform>%n competitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeQuestion</name>
    <message numerus="yes">
        <source>%n send-away(s)</source>
        <translation>
            <numerusform>%n send-away</numerusform>
            <numerusform>%n send-aways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) in</source>
        <translation>
            <numerusform>%n referral in</numerusform>
            <numerusform>%n referrals in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) logged</source>
        <translation>
            <numerusform>%n contact logged</numerusform>
            <numerusform>%n contacts logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rating(s)</source>
        <translation>
            <numerusform>%n new rating</numerusform>
            <numerusform>%n new ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer rating(s) in place of older ones</source>
        <translation>
            <numerusform>%n newer rating in place of older ones</numerusform>
            <numerusform>%n newer ratings in place of older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older rating(s), kept in the history</source>
        <translation>
            <numerusform>%n older rating, kept in the history</numerusform>
            <numerusform>%n older ratings, kept in the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeedList</name>
    <message numerus="yes">
        <source>, %n more</source>
        <translation>
            <numerusform>, %n more</numerusform>
            <numerusform>, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Paperwork</name>
    <message numerus="yes">
        <source>%n of these files are there already.</source>
        <translation>
            <numerusform>One of these files is there already.</numerusform>
            <numerusform>%n of these files are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n picture saved in %1</numerusform>
            <numerusform>%n pictures saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1; %n cell(s) could not be held as they are</source>
        <translation>
            <numerusform>Saved as %1; %n cell could not be held as it is</numerusform>
            <numerusform>Saved as %1; %n cells could not be held as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PartnerPanel</name>
    <message numerus="yes">
        <source>Gone quiet: nobody was sent either way for %n day(s).</source>
        <translation>
            <numerusform>Gone quiet: nobody was sent either way for %n day.</numerusform>
            <numerusform>Gone quiet: nobody was sent either way for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) late</source>
        <translation>
            <numerusform>by %1, %n day late</numerusform>
            <numerusform>by %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen</source>
        <translation>
            <numerusform>%n is chosen</numerusform>
            <numerusform>%n are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PartnerRoles</name>
    <message numerus="yes">
        <source>came back %n time(s)</source>
        <translation>
            <numerusform>came back %n time</numerusform>
            <numerusform>came back %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PartnersModel</name>
    <message numerus="yes">
        <source>Agreed, but nobody was sent either way for %n day(s).</source>
        <translation>
            <numerusform>Agreed, but nobody was sent either way for %n day.</numerusform>
            <numerusform>Agreed, but nobody was sent either way for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PartnersPage</name>
    <message numerus="yes">
        <source>%n competitor(s)</source>
        <translation>
            <numerusform>%n competitor</numerusform>
            <numerusform>%n competitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone quiet</source>
        <translation>
            <numerusform>%n gone quiet</numerusform>
            <numerusform>%n gone quiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PayoffWords</name>
    <message numerus="yes">
        <source>At a gross margin of %1. A return visit counts for %n month(s) after the send-away. It shows what happened together, not what caused it.</source>
        <translation>
            <numerusform>At a gross margin of %1. A return visit counts for %n month after the send-away. It shows what happened together, not what caused it.</numerusform>
            <numerusform>At a gross margin of %1. A return visit counts for %n months after the send-away. It shows what happened together, not what caused it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) sent away for the staff&apos;s sake are in no figure.</source>
        <translation>
            <numerusform>%n customer sent away for the staff&apos;s sake is in no figure.</numerusform>
            <numerusform>%n customers sent away for the staff&apos;s sake are in no figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeriodChoices</name>
    <message numerus="yes">
        <source>the last %n month(s)</source>
        <translation>
            <numerusform>the last month</numerusform>
            <numerusform>the last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonActions</name>
    <message numerus="yes">
        <source>Erased in %n backup(s)</source>
        <translation>
            <numerusform>Erased in %n backup</numerusform>
            <numerusform>Erased in %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PinCheck</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in a minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in a second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaybookPage</name>
    <message numerus="yes">
        <source>%n guideline(s)</source>
        <translation>
            <numerusform>%n guideline</numerusform>
            <numerusform>%n guidelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) missing</source>
        <translation>
            <numerusform>%n confirmation missing</numerusform>
            <numerusform>%n confirmations missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacyCard</name>
    <message numerus="yes">
        <source>On: after %n month(s), when the program starts.</source>
        <translation>
            <numerusform>On: after %n month, when the program starts.</numerusform>
            <numerusform>On: after %n months, when the program starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) erased</source>
        <translation>
            <numerusform>%n customer erased</numerusform>
            <numerusform>%n customers erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Reminders</name>
    <message numerus="yes">
        <source>%n wait(s) for an answer today.</source>
        <translation>
            <numerusform>%n waits for an answer today.</numerusform>
            <numerusform>%n wait for an answer today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message numerus="yes">
        <source>%n customer(s) have had no event for %1 months: nothing was sent, referred, bought, said or agreed since.</source>
        <translation>
            <numerusform>%n customer has had no event for %1 months: nothing was sent, referred, bought, said or agreed since.</numerusform>
            <numerusform>%n customers have had no event for %1 months: nothing was sent, referred, bought, said or agreed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Switch on and erase %n</source>
        <translation>
            <numerusform>&amp;Switch on and erase %n</numerusform>
            <numerusform>&amp;Switch on and erase %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionRun</name>
    <message numerus="yes">
        <source>%n customer(s) without any event for long were erased</source>
        <translation>
            <numerusform>%n customer without any event for long was erased</numerusform>
            <numerusform>%n customers without any event for long were erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SeriesDialog</name>
    <message numerus="yes">
        <source>%n PDF file(s) in a folder that you choose, named so that they sort.</source>
        <translation>
            <numerusform>%n PDF file in a folder that you choose, named so that it sorts.</numerusform>
            <numerusform>%n PDF files in a folder that you choose, named so that they sort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatementBatch</name>
    <message numerus="yes">
        <source>%n statement(s) saved in %1</source>
        <translation>
            <numerusform>%n statement saved in %1</numerusform>
            <numerusform>%n statements saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatementDialog</name>
    <message numerus="yes">
        <source>The last %n month(s)</source>
        <translation>
            <numerusform>The last month</numerusform>
            <numerusform>The last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusWord</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeInPartnerFileDialog</name>
    <message numerus="yes">
        <source>%1 of %n line(s) that can be taken in are ticked.</source>
        <translation>
            <numerusform>%1 of %n line that can be taken in is ticked.</numerusform>
            <numerusform>%1 of %n lines that can be taken in are ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are passed over.</source>
        <translation>
            <numerusform>%n line is passed over.</numerusform>
            <numerusform>%n lines are passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TillImportsDialog</name>
    <message numerus="yes">
        <source>%n visit(s) that came with it are removed.</source>
        <translation>
            <numerusform>%n visit that came with it is removed.</numerusform>
            <numerusform>%n visits that came with it are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) get the value they had before.</source>
        <translation>
            <numerusform>%n visit gets the value it had before.</numerusform>
            <numerusform>%n visits get the value they had before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was decided about %n people stays, because a later import may have been matched by it; it goes with that one.</source>
        <translation>
            <numerusform>What was decided about %n person stays, because a later import may have been matched by it; it goes with that one.</numerusform>
            <numerusform>What was decided about %n people stays, because a later import may have been matched by it; it goes with that one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was decided about %n people is forgotten, and is asked again when they come up.</source>
        <translation>
            <numerusform>What was decided about %n person is forgotten, and is asked again when they come up.</numerusform>
            <numerusform>What was decided about %n people is forgotten, and is asked again when they come up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TillMatchDialog</name>
    <message numerus="yes">
        <source>&amp;Decide about %n people</source>
        <translation>
            <numerusform>&amp;Decide about %n person</numerusform>
            <numerusform>&amp;Decide about %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you have decided about %n people would be lost.</source>
        <translation>
            <numerusform>What you have decided about %n person would be lost.</numerusform>
            <numerusform>What you have decided about %n people would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TillOutcome</name>
    <message numerus="yes">
        <source>%n return visits</source>
        <translation>
            <numerusform>%n return visit</numerusform>
            <numerusform>%n return visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n is new</numerusform>
            <numerusform>%n are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a larger value</source>
        <translation>
            <numerusform>%n gets a larger value</numerusform>
            <numerusform>%n get a larger value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n is there already</numerusform>
            <numerusform>%n are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in doubt, of %n people</source>
        <translation>
            <numerusform>in doubt, of %n person</numerusform>
            <numerusform>in doubt, of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToDoText</name>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WordOfMouthModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WritePartnerFileDialog</name>
    <message numerus="yes">
        <source>%n customer(s) we sent them</source>
        <translation>
            <numerusform>%n customer we sent them</numerusform>
            <numerusform>%n customers we sent them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n agreed to be named)</source>
        <translation>
            <numerusform>(%n agreed to be named)</numerusform>
            <numerusform>(%n agreed to be named)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what became of %n customer(s) they sent us</source>
        <translation>
            <numerusform>what became of %n customer they sent us</numerusform>
            <numerusform>what became of %n customers they sent us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of theirs left out: their ticket code is not known</source>
        <translation>
            <numerusform>%n more of theirs is left out: the ticket code is not known</numerusform>
            <numerusform>%n more of theirs are left out: their ticket codes are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workflows</name>
    <message numerus="yes">
        <source>Ratings are stale after %n month(s)</source>
        <translation>
            <numerusform>Ratings are stale after %n month</numerusform>
            <numerusform>Ratings are stale after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) entered in error</source>
        <translation>
            <numerusform>%n incident entered in error</numerusform>
            <numerusform>%n incidents entered in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered in error</source>
        <translation>
            <numerusform>%n record entered in error</numerusform>
            <numerusform>%n records entered in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n contact imported</numerusform>
            <numerusform>%n contacts imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workflows::Erasing</name>
    <message numerus="yes">
        <source>In %n other text(s) that name them the name is taken out.</source>
        <translation>
            <numerusform>In %n other text that names them the name is taken out.</numerusform>
            <numerusform>In %n other texts that name them the name is taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stays: the days of %n contact(s) with the partner, and what is still to be done next, without the name.</source>
        <translation>
            <numerusform>What stays: the day of %n contact with the partner, and what is still to be done next, without the name.</numerusform>
            <numerusform>What stays: the days of %n contacts with the partner, and what is still to be done next, without the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workflows::PartnerFile</name>
    <message numerus="yes">
        <source>%n line(s) of a partner’s file taken in</source>
        <translation>
            <numerusform>%n line of a partner’s file taken in</numerusform>
            <numerusform>%n lines of a partner’s file taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workflows::PersonalData</name>
    <message numerus="yes">
        <source>until nothing has happened for %n month(s), or they are erased</source>
        <translation>
            <numerusform>until nothing has happened for %n month, or they are erased</numerusform>
            <numerusform>until nothing has happened for %n months, or they are erased</numerusform>
        </translation>
    </message>
</context>
</TS>

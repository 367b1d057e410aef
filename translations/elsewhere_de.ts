<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Tr</name>
    <message>
        <source>Copying the ledger and checking the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today is a day like 2026-11-21, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is like 1280x800, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 4, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has removed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed; choose another place or make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>The picture would be too large. Choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be drawn. Try another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth of those referred to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth of those who came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2: %3
%4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out, in, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no months to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: we sent %2, they sent %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
We sent: %2, known served: %3
Forgone: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
They sent: %2, bought: %3
Worth: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers have gone to partners or come from them in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back, others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2: %3
Net of the month: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pay-off is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back, knew us before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net pay-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* %1 is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>one month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Running total: %2
This month: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running total starts at %1 and ends at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been paid back since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net pay-off, running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how often and forgone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Sent elsewhere: %2
Forgone: %3
%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs we turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need was turned away in this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2; see “elsewhere %1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”; see “elsewhere %1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs --%2; see “elsewhere %1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a day like 2026-11-21, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a month like 2026-11, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copy goes; never over another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to “%1” and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a ledger into one file and proves the copy equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: elsewhere [ledger]
       elsewhere &lt;command&gt; [arguments]

Without a command the window opens. Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
“elsewhere &lt;command&gt; --help” says more about each.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but rows were rejected.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; see “elsewhere --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new ledger; never over another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many months the story takes, before this one; 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers are sent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number tells another story; the same one the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the story ends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made “%1”: %2 with %3 customers sent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the example business, of any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month; that of the first record otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month; that of today otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to count up to; nothing later is in the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes JSON for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and adds up what went out, came in and came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has paid for itself since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not paid for itself yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still pays if up to %1 of the returns would have happened anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of the send-aways: customer %1, outcome %2, value %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger: a file, or postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>outside our competencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at its best today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price above the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a better fit elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most sent away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widest gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps, send there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges, ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer&apos;s interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff&apos;s interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partner told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought from us before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether they bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched from the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“%1” is not an amount in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the column writes amounts in two ways, “%2” and “%3”. Write them all in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read in two ways, and no other amount of the column says which is meant. Write it with decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” to map to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading lacks %1. It has %2; say which column is which where the names differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins as %1, but not all of it is. Save it again as UTF-8 in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are NUL bytes in this row: it is damaged, or the file is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of this row is longer than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins in line %1 never ends: a quotation mark is not closed, or this is no CSV file. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: it needs a heading with the columns&apos; names and a row for each record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading names “%1” twice. Rename or remove one of the two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed; choose another place or make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day from 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day written as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the column writes days in two ways, “%2” and “%3”. Write them all like 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be one of two days, and no other day of the column says which. Say how days are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not equal to the ledger and was thrown away. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in %1 places, for example: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that refer to something that is not there: %1, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return visits that are given to the wrong send-away: %1, for example “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return visits with a wrong number of months since the send-away: %1, for example “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send-aways whose status is not the last of their history: %1, for example “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send-aways whose outcome does not follow from their history: %1, for example “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners whose agreement is not the last of its history: %1, for example “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and notes that cannot be found by what they say: %1, for example “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger did not keep a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer has the number “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name, a number, a phone or an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two customers is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Open it read-only, or save a copy where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is of an older version and has to be brought up to date before it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger could not be brought up to date and was left as it was. Open it with the version that wrote it; a backup is at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger has lost the record of its business. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger&apos;s record of its business cannot be read. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was moved, deleted or replaced by another program while it was open. Nothing was changed. Put it back, or open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a ledger on a server. Write it as postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral comes either from a partner or by word of mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has a visit on that day already. Add to its value instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was not sent elsewhere before that day, so nobody came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three different partners can be offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen partner has to be one of those offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is either sent to a partner or asked to come back later, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by whom and why it was declined or failed; “unknown” is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the customer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send-away that is “%1” cannot become “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is damaged. Take the last backup that is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger at “%1”. Check the name, or look for it where it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: there is no ledger in it. Restore a backup, or create a new ledger under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a ledger of Elsewhere. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Elsewhere. Install that version to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of the file is missing. It was left as it is; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be created. Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is used in the ledger and cannot be removed. Retire it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose a folder that exists and that you may write to; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a record with the reference “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Elsewhere. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger in this database yet. Create one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a ledger in this database already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Wait a moment and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another counter changed the same records. Try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger can be read but not changed. Save a copy where you may write, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and restore the last backup if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is damaged. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be opened. Check that it is still there and that you may read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a ledger of Elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another counter is busy with the same records. Try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger was opened for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this user change the ledger. Ask whoever looks after it for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s rules do not allow this record. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server was lost. Nothing was changed; check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the request. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” could not be reached or did not let us in. Check the address, the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on this computer lacks a safety setting. Reinstall Elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds a character that no ledger can keep (U+0000). Remove it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of customers sent elsewhere: it helps a business to send a customer to somebody better, and shows whether that pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Application</name>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BusinessCard</name>
    <message>
        <source>The business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger keeps the currency it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of a sale after its direct costs. The pay-off is counted at this margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a &amp;strength again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths are stale after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and then &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return counts in the &amp;pay-off for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return counts for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business renamed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartTableView</name>
    <message>
        <source>There are no figures for this choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComputerCard</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DataTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit widths to content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, or “today”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which day, for example “today”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1 or “yesterday”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExampleLedger</name>
    <message>
        <source>The folder %1 cannot be made. Choose a place of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the example business…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileTasks</name>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup %2.elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ledger is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger keeps the customers you send elsewhere, those sent to you, and those who come back. It is one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at the example business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body shop with two years behind it. Try everything; nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, currency and trade; the rest is filled in to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that you or a colleague already keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business, filled from a list of customers sent away (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trade fills in what customers usually ask for. You can change all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is three letters, like EUR or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GoToDialog</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, an action, a competitor, a customer or a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on to the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave; asks only if something would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies the chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where else this is strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LatestList</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · back on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been sent elsewhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LevelPicker</name>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window: page, business</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searc&amp;h this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as &amp;icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1, or leave it empty if unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be below zero here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PageRegistry</name>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a customer elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a customer elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Referred to us…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone came &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PayoffPage</name>
    <message>
        <source>Pay-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monthly report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what sending customers away has cost and brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 13 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing sent elsewhere in these months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: customer %1 · outcome %2 · value %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At a gross margin of %1. A return visit counts for %n month(s) after the send-away. It shows what happened together, not what caused it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals to us have no reason and no hand-off of ours, so they are left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) sent away for the staff&apos;s sake are in no figure.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has come back in these months yet, so nothing can be said about whether it pays without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not pay yet, even if none of those who came back would have come anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays even if all of those who came back would have come anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still pays if up to %1 of those who came back would have come anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeopleCard</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add those who work at the counter: every entry can then say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartOptions</name>
    <message>
        <source>Only one ledger can be opened: “%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger can be looked at, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is written to the ledger at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified backup: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent elsewhere this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay-off to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 13 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Pay-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same days in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflows</name>
    <message>
        <source>The example business was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example business is told over 1 to %1 months and up to %2 send-aways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is “%2” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: evidence edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is what we want to be known for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what we want to be known for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ratings are stale after %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say who came back: only a known customer can be seen to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send-away edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer referred to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return visit edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no starter list for the trade “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

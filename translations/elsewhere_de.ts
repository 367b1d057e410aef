<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>base</name>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed; choose another place or make room, then try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Es wurde nichts geändert. Wählen Sie einen anderen Ort oder schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the name of a file.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>“%1” is no file that could be replaced. Choose another name.</source>
        <translation>„%1“ ist keine Datei, die ersetzt werden könnte. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a ledger or another database, which nothing else is written over. Choose another name.</source>
        <translation>„%1“ ist ein Empfehlungsbuch oder eine andere Datenbank, über die nichts anderes geschrieben wird. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>The picture would be too large. Choose a smaller size.</source>
        <translation>Das Bild würde zu groß. Wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Try another format.</source>
        <translation>Das Bild konnte nicht gezeichnet werden. Versuchen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Forgone</source>
        <translation>Entgangen</translation>
    </message>
    <message>
        <source>Worth of those referred to us</source>
        <translation>Wert der zu uns Geschickten</translation>
    </message>
    <message>
        <source>Worth of those who came back</source>
        <translation>Wert der Zurückgekommenen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1
%2: %3
%4: %5</source>
        <translation>%1
%2: %3
%4: %5</translation>
    </message>
    <message>
        <source>Out, in, back</source>
        <translation>Hinaus, herein, zurück</translation>
    </message>
    <message>
        <source>There are no months to show yet.</source>
        <translation>Es gibt noch keine Monate zu zeigen.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>We sent</source>
        <translation>Wir schickten</translation>
    </message>
    <message>
        <source>Known served</source>
        <translation>Sicher bedient</translation>
    </message>
    <message>
        <source>They sent</source>
        <translation>Sie schickten</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>%1: we sent %2, they sent %3.</source>
        <translation>%1: von uns %2, zu uns %3.</translation>
    </message>
    <message>
        <source>%1
We sent: %2, known served: %3
Forgone: %4</source>
        <translation>%1
Von uns: %2, sicher bedient: %3
Entgangen: %4</translation>
    </message>
    <message>
        <source>%1
They sent: %2, bought: %3
Worth: %4</source>
        <translation>%1
Zu uns: %2, gekauft: %3
Wert: %4</translation>
    </message>
    <message>
        <source>Balance with partners</source>
        <translation>Bilanz mit Partnern</translation>
    </message>
    <message>
        <source>No customers have gone to partners or come from them in this time.</source>
        <translation>In dieser Zeit gingen keine Kunden zu Partnern, und es kamen keine von ihnen.</translation>
    </message>
    <message>
        <source>we sent</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>they sent</source>
        <translation>zu uns</translation>
    </message>
    <message>
        <source>Came back, others</source>
        <translation>Zurückgekommen, andere</translation>
    </message>
    <message>
        <source>Net of the month</source>
        <translation>Reinertrag des Monats</translation>
    </message>
    <message>
        <source>%1
%2: %3
Net of the month: %4</source>
        <translation>%1
%2: %3
Reinertrag des Monats: %4</translation>
    </message>
    <message>
        <source>What the pay-off is made of</source>
        <translation>Woraus der Ertrag besteht</translation>
    </message>
    <message>
        <source>Nothing was recorded in these months.</source>
        <translation>In diesen Monaten wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weitergeschickt</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Came back, knew us before</source>
        <translation>Zurückgekommen, Stammkunden</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Mundpropaganda</translation>
    </message>
    <message>
        <source>Net pay-off</source>
        <translation>Reinertrag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>* %1 is not over yet.</source>
        <translation>* Der %1 ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>one month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>paid back in %1</source>
        <translation>bezahlt gemacht im %1</translation>
    </message>
    <message>
        <source>%1
Running total: %2
This month: %3</source>
        <translation>%1
Laufende Summe: %2
Dieser Monat: %3</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>The running total starts at %1 and ends at %2.</source>
        <translation>Die laufende Summe beginnt bei %1 und endet bei %2.</translation>
    </message>
    <message>
        <source>It has been paid back since %1.</source>
        <translation>Seit %1 hat es sich bezahlt gemacht.</translation>
    </message>
    <message>
        <source>It has not been paid back.</source>
        <translation>Es hat sich noch nicht bezahlt gemacht.</translation>
    </message>
    <message>
        <source>Net pay-off, running total</source>
        <translation>Reinertrag, laufende Summe</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how often and forgone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
Sent elsewhere: %2
Forgone: %3
%4</source>
        <translation>%1
Weitergeschickt: %2
Entgangen: %3
%4</translation>
    </message>
    <message>
        <source>Needs we turned away</source>
        <translation>Bedarf, den wir abgewiesen haben</translation>
    </message>
    <message>
        <source>No need was turned away in this time.</source>
        <translation>In dieser Zeit wurde kein Bedarf abgewiesen.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Month sent away</source>
        <translation>Monat des Weiterschickens</translation>
    </message>
    <message>
        <source>Customers known</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>Back after month %1</source>
        <translation>Zurück nach Monat %1</translation>
    </message>
    <message>
        <source>Month %1 all over</source>
        <translation>Monat %1 ganz vorbei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Sent away in %1: %2 known customers
back before month %3 was over: %4</source>
        <translation>Weitergeschickt im %1: %2 bekannte Kunden
zurück vor Ende von Monat %3: %4</translation>
    </message>
    <message>
        <source>Sent away in %1: %2 known customers
back in month %3 so far: %4
this month is not over for all of them</source>
        <translation>Weitergeschickt im %1: %2 bekannte Kunden
zurück in Monat %3, bisher: %4
dieser Monat ist noch nicht für alle vorbei</translation>
    </message>
    <message>
        <source>Back after so many months</source>
        <translation>Zurück nach so vielen Monaten</translation>
    </message>
    <message>
        <source>Nobody whose name is known was sent elsewhere in this time.</source>
        <translation>In dieser Zeit wurde niemand weitergeschickt, dessen Name bekannt ist.</translation>
    </message>
    <message>
        <source>months since sent away</source>
        <translation>Monate seit dem Weiterschicken</translation>
    </message>
    <message>
        <source>%1: %2 sent away, %3 back.</source>
        <translation>%1: %2 weitergeschickt, %3 zurück.</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>Would have come anyway</source>
        <translation>Wären ohnehin gekommen</translation>
    </message>
    <message>
        <source>%1
if %2 of those who came back would have come anyway:
%3</source>
        <translation>%1
wenn %2 der Zurückgekehrten ohnehin gekommen wären:
%3</translation>
    </message>
    <message>
        <source>rather little</source>
        <translation>eher wenig</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>am ehesten</translation>
    </message>
    <message>
        <source>rather much</source>
        <translation>eher viel</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) back</source>
        <translation>
            <numerusform>%n Kunde zurück</numerusform>
            <numerusform>%n Kunden zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>If some would have come anyway</source>
        <translation>Wenn manche ohnehin gekommen wären</translation>
    </message>
    <message>
        <source>of those who came back would have come anyway</source>
        <translation>der Zurückgekehrten wären ohnehin gekommen</translation>
    </message>
    <message>
        <source>With a %1: %2 if nobody would have come anyway, %3 if all would.</source>
        <translation>Bei einer %1: %2, wenn niemand ohnehin gekommen wäre, %3, wenn alle.</translation>
    </message>
    <message>
        <source>Still to come: an estimate</source>
        <translation>Was noch kommt: eine Schätzung</translation>
    </message>
    <message>
        <source>Too few customers have been followed to estimate anything.</source>
        <translation>Es wurden noch zu wenige Kunden verfolgt, um etwas zu schätzen.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Customers back</source>
        <translation>Kunden zurück</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>returns and worth</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>An estimate, %1:
%2
worth %3</source>
        <translation>Eine Schätzung, %1:
%2
Wert %3</translation>
    </message>
    <message>
        <source>%1: %2, worth %3.</source>
        <translation>%1: %2, Wert %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1
back within %2 days: %3
in 95 of 100 cases between: %4
still followed then: %5</source>
        <translation>%1
zurück innerhalb von %2 Tagen: %3
in 95 von 100 Fällen zwischen: %4
dann noch verfolgt: %5</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group and share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>Innerhalb von %1 Tagen</translation>
    </message>
    <message>
        <source>95 % interval, %1 days</source>
        <translation>95-%-Bereich, %1 Tage</translation>
    </message>
    <message>
        <source>Half were back after days</source>
        <translation>Hälfte zurück nach Tagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1, within %2 days: %3.</source>
        <translation>%1, innerhalb von %2 Tagen: %3.</translation>
    </message>
    <message>
        <source>Share that came back</source>
        <translation>Anteil, der zurückkam</translation>
    </message>
    <message>
        <source>A curve needs ten send-aways of customers who are known. Until then, chance would say more than the figures.</source>
        <translation>Eine Kurve braucht zehn Weitergeschickte, die bekannt sind. Bis dahin würde der Zufall mehr sagen als die Zahlen.</translation>
    </message>
    <message>
        <source>days since sent away</source>
        <translation>Tage seit dem Weiterschicken</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 × as often</source>
        <translation>%1-mal so oft</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Share back within %1 days</source>
        <translation>Anteil zurück innerhalb von %1 Tagen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Bereich</translation>
    </message>
    <message>
        <source>How much more often</source>
        <translation>Wie viel öfter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>share and ratio</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
back within %2 days: %3 (%4)
in 95 of 100 cases between: %5
%6</source>
        <translation>%1
zurück innerhalb von %2 Tagen: %3 (%4)
in 95 von 100 Fällen zwischen: %5
%6</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <translation>%1 Punkte (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>What came into force</source>
        <translation>Was in Kraft trat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Followed before</source>
        <translation>Verfolgt vorher</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Anteil vorher</translation>
    </message>
    <message>
        <source>Followed after</source>
        <translation>Verfolgt nachher</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Anteil nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Too recent to tell</source>
        <translation>Noch zu jung</translation>
    </message>
    <message>
        <source>%1
%2, back within %3 days: %4 (%5)
Difference: %6
in 95 of 100 cases within the brackets</source>
        <translation>%1
%2, zurück innerhalb von %3 Tagen: %4 (%5)
Unterschied: %6
in 95 von 100 Fällen innerhalb der Klammer</translation>
    </message>
    <message>
        <source>Hand-off that works</source>
        <translation>Übergabe, die wirkt</translation>
    </message>
    <message>
        <source>Nobody whose name is known has been followed long enough.</source>
        <translation>Niemand, dessen Name bekannt ist, wurde schon lange genug verfolgt.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>No guideline and no agreement came into force in this time with ten known customers before and ten after it.</source>
        <translation>In dieser Zeit trat keine Leitlinie und keine Vereinbarung in Kraft, vor und nach der je zehn bekannte Kunden stehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>need and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Need and reason</source>
        <translation>Bedarf und Grund</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>%1
%2
Sent elsewhere: %3
Forgone: %4</source>
        <translation>%1
%2
Weitergeschickt: %3
Entgangen: %4</translation>
    </message>
    <message>
        <source>Needs we turned away, by month</source>
        <translation>Abgewiesener Bedarf nach Monaten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <comment>currency</comment>
        <translation>Betrag in %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>und %n weitere in der Tabelle</numerusform>
            <numerusform>und %n weitere in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>“%1” needs %2; see “elsewhere %1 --help”.</source>
        <translation>„%1“ braucht %2; siehe „elsewhere %1 --help“.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”; see “elsewhere %1 --help”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen; siehe „elsewhere %1 --help“.</translation>
    </message>
    <message>
        <source>“%1” needs --%2; see “elsewhere %1 --help”.</source>
        <translation>„%1“ braucht --%2; siehe „elsewhere %1 --help“.</translation>
    </message>
    <message>
        <source>--%1 needs a day like 2026-11-21, not “%2”.</source>
        <translation>--%1 braucht einen Tag wie 2026-11-21, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 needs a month like 2026-11, not “%2”.</source>
        <translation>--%1 braucht einen Monat wie 2026-11, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 braucht eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Where the copy goes; never over another file.</source>
        <translation>Wohin die Kopie kommt; nie über eine andere Datei.</translation>
    </message>
    <message>
        <source>Backed up to “%1” and checked.</source>
        <translation>In „%1“ gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Copies a ledger into one file and proves the copy equal.</source>
        <translation>Kopiert ein Empfehlungsbuch in eine Datei und prüft, dass die Kopie gleich ist.</translation>
    </message>
    <message>
        <source>Usage: elsewhere [ledger]
       elsewhere &lt;command&gt; [arguments]

Without a command the window opens. Commands:
</source>
        <translation>Aufruf: elsewhere [Empfehlungsbuch]
        elsewhere &lt;Befehl&gt; [Argumente]

Ohne Befehl öffnet sich das Fenster. Befehle:
</translation>
    </message>
    <message>
        <source>
“elsewhere &lt;command&gt; --help” says more about each.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but rows were rejected.
</source>
        <translation>
„elsewhere &lt;Befehl&gt; --help“ sagt mehr zu jedem.
Rückgabewerte: 0 erledigt, 1 gescheitert, 2 falscher Aufruf, 3 erledigt, aber Zeilen wurden abgelehnt.
</translation>
    </message>
    <message>
        <source>There is no command “%1”; see “elsewhere --help”.</source>
        <translation>Den Befehl „%1“ gibt es nicht; siehe „elsewhere --help“.</translation>
    </message>
    <message>
        <source>The new ledger; never over another file.</source>
        <translation>Das neue Empfehlungsbuch; nie über eine andere Datei.</translation>
    </message>
    <message>
        <source>How many months the story takes, before this one; 24.</source>
        <translation>Wie viele Monate die Geschichte vor diesem Monat dauert; 24.</translation>
    </message>
    <message>
        <source>How many customers are sent elsewhere.</source>
        <translation>Wie viele Kunden weitergeschickt werden.</translation>
    </message>
    <message>
        <source>Another number tells another story; the same one the same.</source>
        <translation>Eine andere Zahl erzählt eine andere Geschichte, dieselbe Zahl dieselbe.</translation>
    </message>
    <message>
        <source>The day the story ends on.</source>
        <translation>Der Tag, an dem die Geschichte endet.</translation>
    </message>
    <message>
        <source>Made “%1”: %2 with %3 customers sent elsewhere.</source>
        <translation>„%1“ angelegt: %2 mit %3 weitergeschickten Kunden.</translation>
    </message>
    <message>
        <source>Makes the example business, of any size.</source>
        <translation>Legt den Beispielbetrieb an, beliebig groß.</translation>
    </message>
    <message>
        <source>First month; that of the first record otherwise.</source>
        <translation>Erster Monat; sonst der des ersten Eintrags.</translation>
    </message>
    <message>
        <source>Last month; that of today otherwise.</source>
        <translation>Letzter Monat; sonst der heutige.</translation>
    </message>
    <message>
        <source>The day to count up to; nothing later is in the figures.</source>
        <translation>Der Tag, bis zu dem gezählt wird; Späteres steht in keiner Zahl.</translation>
    </message>
    <message>
        <source>Writes JSON for programs.</source>
        <translation>Schreibt JSON für Programme.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>Counts and adds up what went out, came in and came back.</source>
        <translation>Zählt und summiert, was hinausging, hereinkam und zurückkam.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weitergeschickt</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Mundpropaganda</translation>
    </message>
    <message>
        <source>Pay-off</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>* not over yet</source>
        <translation>* noch nicht vorbei</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Geschickt</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>It has paid for itself since %1.</source>
        <translation>Seit %1 hat es sich bezahlt gemacht.</translation>
    </message>
    <message>
        <source>It has not paid for itself yet.</source>
        <translation>Es hat sich noch nicht bezahlt gemacht.</translation>
    </message>
    <message>
        <source>It still pays if up to %1 of the returns would have happened anyway.</source>
        <translation>Es lohnt sich auch dann, wenn bis zu %1 der Wiederbesuche ohnehin stattgefunden hätten.</translation>
    </message>
    <message>
        <source>Known of the send-aways: customer %1, outcome %2, value %3.</source>
        <translation>Bekannt von den Weiterempfehlungen: Kunde %1, Ausgang %2, Wert %3.</translation>
    </message>
    <message>
        <source>The ledger: a file, or postgresql://user@host/database.</source>
        <translation>Das Empfehlungsbuch: eine Datei oder postgresql://benutzer@rechner/datenbank.</translation>
    </message>
    <message>
        <source>What the file lists: </source>
        <translation>Was die Datei auflistet: </translation>
    </message>
    <message>
        <source>Makes the ledger when it is not there.</source>
        <translation>Legt das Empfehlungsbuch an, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Currency of a ledger that is made; EUR.</source>
        <translation>Währung eines neu angelegten Empfehlungsbuchs; EUR.</translation>
    </message>
    <message>
        <source>The file&apos;s name for a field. May be given several times.</source>
        <translation>Wie die Datei ein Feld nennt. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>How days are written, like dd.MM.yyyy.</source>
        <translation>Wie Tage geschrieben sind, etwa dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>How decimals are written.</source>
        <translation>Wie Nachkommastellen geschrieben sind.</translation>
    </message>
    <message>
        <source>Reports the same and changes nothing.</source>
        <translation>Meldet dasselbe und ändert nichts.</translation>
    </message>
    <message>
        <source>Where rejected rows go, to be corrected and imported again.</source>
        <translation>Wohin abgelehnte Zeilen kommen, um sie zu berichtigen und wieder zu importieren.</translation>
    </message>
    <message>
        <source>--map needs field=column, not “%1”.</source>
        <translation>--map braucht Feld=Spalte, nicht „%1“.</translation>
    </message>
    <message>
        <source>--decimal is point or comma, not “%1”.</source>
        <translation>--decimal ist point oder comma, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” have no field “%2”.</source>
        <translation>„%1“ hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>--currency needs three letters like EUR, not “%1”.</source>
        <translation>--currency braucht drei Buchstaben wie EUR, nicht „%1“.</translation>
    </message>
    <message>
        <source>This ledger is kept in %1, not in %2.</source>
        <translation>Dieses Empfehlungsbuch wird in %1 geführt, nicht in %2.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>New needs: %1
</source>
        <translation>Neue Leistungen: %1
</translation>
    </message>
    <message>
        <source>New partners: %1
</source>
        <translation>Neue Partner: %1
</translation>
    </message>
    <message>
        <source>New reasons: %1
</source>
        <translation>Neue Gründe: %1
</translation>
    </message>
    <message>
        <source>New staff: %1
</source>
        <translation>Neu im Team: %1
</translation>
    </message>
    <message>
        <source>New customers: %1
</source>
        <translation>Neue Kunden: %1
</translation>
    </message>
    <message>
        <source>%1 lines fall on later days and make %2 return visits of %3 customers, worth %4: %5 new, %6 corrected, %7 known already.
</source>
        <translation>%1 Zeilen fallen auf spätere Tage und ergeben %2 Wiederbesuche von %3 Kunden im Wert von %4: %5 neu, %6 berichtigt, %7 schon bekannt.
</translation>
    </message>
    <message>
        <source>%1 lines were left: %2 of customers not sent elsewhere before that day, %3 of unknown customers, %4 without a customer.
</source>
        <translation>%1 Zeilen blieben liegen: %2 von Kunden, die vor dem Tag nicht weitergeschickt wurden, %3 von unbekannten Kunden, %4 ohne Kunden.
</translation>
    </message>
    <message>
        <source>There are no “%1”; choose one of %2.</source>
        <translation>„%1“ gibt es nicht; wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>A dry run: nothing was changed.
</source>
        <translation>Probelauf: Es wurde nichts geändert.
</translation>
    </message>
    <message>
        <source>Read %1 rows (%2).
</source>
        <translation>%1 Zeilen gelesen (%2).
</translation>
    </message>
    <message>
        <source>Columns passed over: %1
</source>
        <translation>Übergangene Spalten: %1
</translation>
    </message>
    <message>
        <source>%1 added, %2 there already, %3 rejected.
</source>
        <translation>%1 hinzugefügt, %2 schon da, %3 abgelehnt.
</translation>
    </message>
    <message>
        <source>Line %1: %2
</source>
        <translation>Zeile %1: %2
</translation>
    </message>
    <message>
        <source>... and %1 more.
</source>
        <translation>... und %1 weitere.
</translation>
    </message>
    <message>
        <source>The rejected rows are in “%1”.
</source>
        <translation>Die abgelehnten Zeilen stehen in „%1“.
</translation>
    </message>
    <message>
        <source>Of the example business instead of a ledger.</source>
        <translation>Vom Beispielbetrieb statt von einem Empfehlungsbuch.</translation>
    </message>
    <message>
        <source>The month; otherwise the last that is over.</source>
        <translation>Der Monat; sonst der letzte abgeschlossene.</translation>
    </message>
    <message>
        <source>The day the report is prepared on.</source>
        <translation>Der Tag, an dem der Bericht erstellt wird.</translation>
    </message>
    <message>
        <source>Give either --ledger or --demo.</source>
        <translation>Geben Sie entweder --ledger oder --demo an.</translation>
    </message>
    <message>
        <source>Wrote “%1”: %2, pages: %3.</source>
        <translation>„%1“ geschrieben: %2, Seiten: %3.</translation>
    </message>
    <message>
        <source>%1 send-aways, %2 referrals in, %3 return visits, %4 customers.</source>
        <translation>%1 Weiterempfehlungen, %2 zu uns Geschickte, %3 Wiederbesuche, %4 Kunden.</translation>
    </message>
    <message>
        <source>The ledger is sound.</source>
        <translation>Das Empfehlungsbuch ist in Ordnung.</translation>
    </message>
    <message>
        <source>What to write: </source>
        <translation>Was geschrieben wird: </translation>
    </message>
    <message>
        <source>Sales are not kept, only the return visits they make; export return-visits.</source>
        <translation>Verkäufe werden nicht aufbewahrt, nur die Wiederbesuche, die sie ergeben; exportieren Sie return-visits.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>%1 Zeilen nach „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>Restored “%1”. What was there before is kept beside it.</source>
        <translation>„%1“ wiederhergestellt. Was vorher da war, liegt daneben.</translation>
    </message>
    <message>
        <source>%1 lines were rejected.
</source>
        <translation>%1 Zeilen wurden abgelehnt.
</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>„%1“ wiederhergestellt.</translation>
    </message>
    <message>
        <source>Which report: %1.</source>
        <translation>Welcher Bericht: %1.</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are: %2.</source>
        <translation>Den Bericht „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>Send-aways for the staff&apos;s sake too, which are for managers and owners only.</source>
        <translation>Auch zum Schutz des Personals Weggeschickte; das ist nur für Leitung und Inhaber.</translation>
    </message>
    <message>
        <source>Take away a forgotten PIN: manager or owner. Whoever can write the ledger can do this; a PIN encrypts nothing.</source>
        <translation>Nimmt eine vergessene PIN weg: manager oder owner. Wer das Buch schreiben kann, kann das; eine PIN verschlüsselt nichts.</translation>
    </message>
    <message>
        <source>--reset takes “manager” or “owner”.</source>
        <translation>--reset erwartet „manager“ oder „owner“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a role, and whether a PIN is set for it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>There is no PIN for the role “%1” any more. A new one is set in the window, under Settings.</source>
        <translation>Für die Rolle „%1“ gibt es keine PIN mehr. Eine neue wird im Fenster unter Einstellungen gesetzt.</translation>
    </message>
    <message>
        <source>Says which PINs a ledger has, and takes away a forgotten one.</source>
        <translation>Sagt, welche PINs ein Buch hat, und nimmt eine vergessene weg.</translation>
    </message>
    <message>
        <source>Conduct is for managers and owners only; say --with-conduct if you are one.</source>
        <translation>Verhalten ist nur für Leitung und Inhaber; sagen Sie --with-conduct, wenn Sie dazugehören.</translation>
    </message>
    <message>
        <source>The calendar (.ics); one of that name is replaced.</source>
        <translation>Der Kalender (.ics); einer dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>As tasks instead of events of a whole day.</source>
        <translation>Als Aufgaben statt als ganztägige Termine.</translation>
    </message>
    <message>
        <source>Next steps that were done in the last 90 days too.</source>
        <translation>Auch nächste Schritte, die in den letzten 90 Tagen erledigt wurden.</translation>
    </message>
    <message>
        <source>Wrote %1 entries to “%2”.</source>
        <translation>%1 Einträge nach „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>Writes what is due with partners and customers as a calendar.</source>
        <translation>Schreibt, was bei Partnern und Kunden ansteht, als Kalender.</translation>
    </message>
    <message>
        <source>Nobody called “%1” is among the competitors of this ledger. Name the partner with --partner.</source>
        <translation>Unter den Mitbewerbern dieses Empfehlungsbuchs heißt niemand „%1“. Nennen Sie den Partner mit --partner.</translation>
    </message>
    <message>
        <source>The partner&apos;s file.</source>
        <translation>Die Datei des Partners.</translation>
    </message>
    <message>
        <source>Whose file it is; by default who the file says it is from.</source>
        <translation>Von wem die Datei ist; sonst, wen sie selbst als Absender nennt.</translation>
    </message>
    <message>
        <source>Our ticket %1</source>
        <translation>Unser Code %1</translation>
    </message>
    <message>
        <source>Sent to us: %1</source>
        <translation>Zu uns geschickt: %1</translation>
    </message>
    <message>
        <source>%1: passed over, %2</source>
        <translation>%1: übergangen, %2</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, war %3</translation>
    </message>
    <message>
        <source>This file is for “%1”, not for “%2”. Nothing was changed; in the window it can be taken in all the same.</source>
        <translation>Diese Datei ist für „%1“, nicht für „%2“. Nichts wurde geändert; im Fenster lässt sie sich trotzdem übernehmen.</translation>
    </message>
    <message>
        <source>%1 of %2 lines would be taken in.</source>
        <translation>%1 von %2 Zeilen würden übernommen.</translation>
    </message>
    <message>
        <source>%1 of %2 lines taken in.</source>
        <translation>%1 von %2 Zeilen übernommen.</translation>
    </message>
    <message>
        <source>Whom the file is for.</source>
        <translation>Für wen die Datei ist.</translation>
    </message>
    <message>
        <source>The file (.elsewhere-partner.json); one of that name is replaced.</source>
        <translation>Die Datei (.elsewhere-partner.json); eine dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>The first day on which customers were sent; 90 days ago.</source>
        <translation>Der erste Tag, an dem Kunden geschickt wurden; vor 90 Tagen.</translation>
    </message>
    <message>
        <source>The last such day; today.</source>
        <translation>Der letzte solche Tag; heute.</translation>
    </message>
    <message>
        <source>Names and phones of the customers who agreed to it, too.</source>
        <translation>Auch Namen und Telefonnummern der Kunden, die einverstanden sind.</translation>
    </message>
    <message>
        <source>Wrote %1 results and %2 customers sent to “%3”.
</source>
        <translation>%1 Ergebnisse und %2 geschickte Kunden in „%3“ geschrieben.
</translation>
    </message>
    <message>
        <source>%1 customers of theirs were left out: their ticket codes are not known.
</source>
        <translation>%1 Kunden von dort fehlen: ihre Codes sind nicht bekannt.
</translation>
    </message>
    <message>
        <source>Takes in a file of a partner who has Elsewhere too.</source>
        <translation>Übernimmt die Datei eines Partners, der auch Elsewhere hat.</translation>
    </message>
    <message>
        <source>Writes a file for a partner who has Elsewhere too.</source>
        <translation>Schreibt eine Datei für einen Partner, der auch Elsewhere hat.</translation>
    </message>
    <message>
        <source>There is no competitor called “%1”.</source>
        <translation>Einen Mitbewerber namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 lines of %2 people are in doubt: somebody has to decide in the window who they are.
</source>
        <translation>%1 Zeilen von %2 Personen sind zweifelhaft: Im Fenster muss entschieden werden, wer sie sind.
</translation>
    </message>
    <message>
        <source>%1 lines are of people who are none of ours, as was decided.
</source>
        <translation>%1 Zeilen gehören Personen, die nach früherer Entscheidung nicht zu unseren Kunden zählen.
</translation>
    </message>
    <message>
        <source>%1 lines say the same of the same receipt again.
</source>
        <translation>%1 Zeilen wiederholen denselben Betrag desselben Belegs.
</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>nach %1 Tagen</translation>
    </message>
    <message>
        <source>Half by day</source>
        <translation>Hälfte bis Tag</translation>
    </message>
    <message>
        <source>Left out, because nobody can see them come back: %1 without a known customer.</source>
        <translation>Nicht mitgezählt, weil niemand ihre Rückkehr sehen kann: %1 ohne bekannten Kunden.</translation>
    </message>
    <message>
        <source>Left out, because dated later than today: %1.</source>
        <translation>Nicht mitgezählt, weil das Datum nach heute liegt: %1.</translation>
    </message>
    <message>
        <source>The groups differ by more than chance (log-rank %1, p %2); that is association, not proof.</source>
        <translation>Die Gruppen unterscheiden sich stärker, als der Zufall erklärt (Log-Rank %1, p %2); das ist ein Zusammenhang, kein Beweis.</translation>
    </message>
    <message>
        <source>The groups may differ by chance alone (log-rank %1, p %2).</source>
        <translation>Die Gruppen unterscheiden sich womöglich nur durch Zufall (Log-Rank %1, p %2).</translation>
    </message>
    <message>
        <source>Back within %1 days: %2 of those sent before %3, %4 from then on.</source>
        <translation>Innerhalb von %1 Tagen zurück: %2 der vor dem %3 Weitergeschickten, %4 seitdem.</translation>
    </message>
    <message>
        <source>The difference is %1 percentage points (%2 to %3).</source>
        <translation>Der Unterschied beträgt %1 Prozentpunkte (%2 bis %3).</translation>
    </message>
    <message>
        <source>An estimate: of the last 12 months, %1 are not back yet; %2 to %3 of them may still come and bring %4 to %5 in sales.</source>
        <translation>Eine Schätzung: Aus den letzten 12 Monaten sind %1 noch nicht zurück; %2 bis %3 von ihnen kommen womöglich noch und bringen %4 bis %5 Umsatz.</translation>
    </message>
    <message>
        <source>Tells apart who came back by what was recorded of the send-away.</source>
        <translation>Unterscheidet die Zurückgekommenen nach dem, was zur Weiterempfehlung erfasst wurde.</translation>
    </message>
    <message>
        <source>Compares those sent before that day with those sent from it on.</source>
        <translation>Vergleicht die vor diesem Tag Weitergeschickten mit denen ab diesem Tag.</translation>
    </message>
    <message>
        <source>--group-by needs handoff, reason, partner or need, not “%1”.</source>
        <translation>--group-by braucht handoff, reason, partner oder need, nicht „%1“.</translation>
    </message>
    <message>
        <source>none or not recorded</source>
        <translation>ohne oder nicht erfasst</translation>
    </message>
    <message>
        <source>In brackets the 95 % interval; – where fewer than 10 were sent or nobody was followed that long. Nobody knows how many of them would have come back anyway.</source>
        <translation>In Klammern das 95-%-Intervall; – wo weniger als 10 weitergeschickt wurden oder niemand so lange beobachtet wurde. Niemand weiß, wie viele von ihnen ohnehin zurückgekommen wären.</translation>
    </message>
    <message>
        <source>Adds up the records anew when sums are not theirs; changes nothing else.</source>
        <translation>Rechnet die Einträge neu zusammen, wenn Summen nicht zu ihnen passen; ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Sums that were not those of the records were put right.</source>
        <translation>Summen, die nicht zu den Einträgen passten, wurden richtiggestellt.</translation>
    </message>
    <message>
        <source>Proves a ledger&apos;s file, rules and sums.</source>
        <translation>Prüft Datei, Regeln und Summen eines Empfehlungsbuchs.</translation>
    </message>
    <message>
        <source>“%1” holds all %2 records, and they were checked: %3 send-aways, %4 referrals in, %5 return visits, %6 customers.</source>
        <translation>„%1“ enthält alle %2 Datensätze, und sie wurden geprüft: %3 Weiterempfehlungen, %4 zu uns Geschickte, %5 Wiederbesuche, %6 Kunden.</translation>
    </message>
    <message>
        <source>The ledger; it stays as it is.</source>
        <translation>Das Empfehlungsbuch; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A file that is not there yet, or an empty database.</source>
        <translation>Eine Datei, die es noch nicht gibt, oder eine leere Datenbank.</translation>
    </message>
    <message>
        <source>“%1” is as it was.</source>
        <translation>„%1“ ist, wie es war.</translation>
    </message>
    <message>
        <source>Moves a ledger from a file to a server or back, and proves it whole.</source>
        <translation>Zieht ein Empfehlungsbuch von einer Datei auf einen Server um oder zurück und prüft, dass es vollständig ist.</translation>
    </message>
    <message>
        <source>%1; otherwise what is usual here.</source>
        <translation>%1; sonst was hier üblich ist.</translation>
    </message>
    <message>
        <source>The pages are wider than high.</source>
        <translation>Die Seiten sind breiter als hoch.</translation>
    </message>
    <message>
        <source>The language of the report, such as %1; otherwise the one that is spoken here.</source>
        <translation>Die Sprache des Berichts, etwa %1; sonst die hier gesprochene.</translation>
    </message>
    <message>
        <source>--paper needs one of these, not “%1”: %2.</source>
        <translation>--paper braucht eines von diesen, nicht „%1“: %2.</translation>
    </message>
    <message>
        <source>--language needs one of these, not “%1”: %2.</source>
        <translation>--language braucht eine von diesen, nicht „%1“: %2.</translation>
    </message>
    <message>
        <source>There is no section “%1” in this report; there are: %2.</source>
        <translation>Einen Abschnitt „%1“ hat dieser Bericht nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>The CSV file or workbook (.xlsx).</source>
        <translation>Die CSV-Datei oder Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>The sheet of a workbook that has several.</source>
        <translation>Das Blatt einer Arbeitsmappe, die mehrere hat.</translation>
    </message>
    <message>
        <source>Takes a CSV file or a workbook into a ledger.</source>
        <translation>Übernimmt eine CSV-Datei oder eine Arbeitsmappe in ein Empfehlungsbuch.</translation>
    </message>
    <message>
        <source>As PDF/A-1b, to be kept for a long time.</source>
        <translation>Als PDF/A-1b, zum langen Aufbewahren.</translation>
    </message>
    <message>
        <source>As pictures (PNG), one for each page, instead of a PDF.</source>
        <translation>Als Bilder (PNG), eines je Seite, statt als PDF.</translation>
    </message>
    <message>
        <source>Give either --png or --pdf-a.</source>
        <translation>Geben Sie entweder --png oder --pdf-a an.</translation>
    </message>
    <message>
        <source>The JSON file; one of that name is replaced.</source>
        <translation>Die JSON-Datei; eine dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Wrote all %1 records to “%2”, conduct and names too.</source>
        <translation>Alle %1 Datensätze in „%2“ geschrieben, auch Vorfälle und Namen.</translation>
    </message>
    <message>
        <source>Writes a whole ledger as JSON, which restore makes the same ledger from.</source>
        <translation>Schreibt ein ganzes Empfehlungsbuch als JSON, aus dem restore dasselbe wieder macht.</translation>
    </message>
    <message>
        <source>A file that “backup” or “archive” made.</source>
        <translation>Eine Datei, die „backup“ oder „archive“ angelegt hat.</translation>
    </message>
    <message>
        <source>Makes a ledger from a backup or an archive, after proving it sound.</source>
        <translation>Macht aus einer Sicherung oder einem Archiv ein Empfehlungsbuch, nachdem es als unversehrt geprüft wurde.</translation>
    </message>
    <message>
        <source>Makes an empty spreadsheet to fill in instead; no file is read.</source>
        <translation>Legt stattdessen eine leere Tabelle zum Ausfüllen an; keine Datei wird gelesen.</translation>
    </message>
    <message>
        <source>“%1” is there already; give another name.</source>
        <translation>„%1“ gibt es schon; nennen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>An empty spreadsheet is in “%1”.
</source>
        <translation>Eine leere Tabelle liegt in „%1“.
</translation>
    </message>
    <message>
        <source>For a statement: with whom.</source>
        <translation>Für eine Partnerübersicht: mit wem.</translation>
    </message>
    <message>
        <source>For a statement and for conduct: name customers in it.</source>
        <translation>Für Partnerübersicht und Verhalten: mit den Namen der Kunden.</translation>
    </message>
    <message>
        <source>For conduct: you are a manager or an owner.</source>
        <translation>Für Verhalten: Sie sind Leitung oder Inhaber.</translation>
    </message>
    <message>
        <source>What is shown, in this order, with commas between; otherwise all there is; records are shown only when they are asked for.</source>
        <translation>Was gezeigt wird, in dieser Reihenfolge, mit Kommas dazwischen; sonst alles, was es gibt; Einträge werden nur gezeigt, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>It is confidential: for managers and owners only. Keep it where nobody else reads it.</source>
        <translation>Sie ist vertraulich: nur für Leitung und Inhaber. Bewahren Sie sie dort auf, wo sie sonst niemand liest.</translation>
    </message>
    <message>
        <source>This report is about a month, such as 2026-10, not “%1”.</source>
        <translation>Dieser Bericht handelt von einem Monat wie 2026-10, nicht von „%1“.</translation>
    </message>
    <message>
        <source>This report is about a quarter, such as 2026-Q3, not “%1”.</source>
        <translation>Dieser Bericht handelt von einem Quartal wie 2026-Q3, nicht von „%1“.</translation>
    </message>
    <message>
        <source>This report is about a year, such as 2026, not “%1”.</source>
        <translation>Dieser Bericht handelt von einem Jahr wie 2026, nicht von „%1“.</translation>
    </message>
    <message>
        <source>This report takes no --period.</source>
        <translation>Dieser Bericht kennt kein --period.</translation>
    </message>
    <message>
        <source>--period needs 2026-10, 2026-Q3, 2026 or 2025-12..2026-11, not “%1”.</source>
        <translation>--period braucht 2026-10, 2026-Q3, 2026 oder 2025-12..2026-11, nicht „%1“.</translation>
    </message>
    <message>
        <source>What it is about: 2026-10, 2026-Q3, 2026 or 2025-12..2026-11; otherwise the last quarter or year that is over, or the twelve months to today.</source>
        <translation>Wovon er handelt: 2026-10, 2026-Q3, 2026 oder 2025-12..2026-11; sonst das letzte Quartal oder Jahr, das vorbei ist, oder die zwölf Monate bis heute.</translation>
    </message>
    <message>
        <source>Does it; without, it is only said what would go.</source>
        <translation>Tut es; ohne wird nur gesagt, was gelöscht würde.</translation>
    </message>
    <message>
        <source>Nothing was changed: say --yes to erase.</source>
        <translation>Es wurde nichts geändert: Sagen Sie --yes, um zu löschen.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>The file to write: .json for machines, .pdf for people.</source>
        <translation>Die Datei: .json für Maschinen, .pdf für Menschen.</translation>
    </message>
    <message>
        <source>With incidents and what followed from them.</source>
        <translation>Mit Vorfällen und was daraus folgte.</translation>
    </message>
    <message>
        <source>--out takes a name that ends in .json or .pdf.</source>
        <translation>--out nimmt einen Namen, der auf .json oder .pdf endet.</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The customer’s name, number, phone or e-mail.</source>
        <translation>Name, Nummer, Telefon oder E-Mail des Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who had been erased since then were erased again.</source>
        <translation>
            <numerusform>%n seither gelöschte Person wurde wieder gelöscht.</numerusform>
            <numerusform>%n seither gelöschte Personen wurden wieder gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file; one of that name is replaced.</source>
        <translation>Die Datei; eine dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>csv or xlsx; else what the file&apos;s name ends with.</source>
        <translation>csv oder xlsx; sonst das, worauf der Name der Datei endet.</translation>
    </message>
    <message>
        <source>Begins a CSV file with the mark by which some programs know UTF-8.</source>
        <translation>Beginnt eine CSV-Datei mit dem Zeichen, an dem manche Programme UTF-8 erkennen.</translation>
    </message>
    <message>
        <source>“%1” is no format; say csv or xlsx.</source>
        <translation>„%1“ ist kein Format; geben Sie csv oder xlsx an.</translation>
    </message>
    <message>
        <source>Only a CSV file begins with a mark; leave --bom out.</source>
        <translation>Nur eine CSV-Datei beginnt mit einem solchen Zeichen; lassen Sie --bom weg.</translation>
    </message>
    <message>
        <source>A CSV file holds one list; say --format xlsx for a workbook of them all.</source>
        <translation>Eine CSV-Datei enthält eine Liste; geben Sie --format xlsx für eine Arbeitsmappe mit allen an.</translation>
    </message>
    <message>
        <source>Cells that a workbook cannot hold as they are, cut short or written as text: %1. An archive holds everything.</source>
        <translation>Zellen, die eine Arbeitsmappe nicht so aufnehmen kann, gekürzt oder als Text geschrieben: %1. Ein Archiv enthält alles.</translation>
    </message>
    <message>
        <source>Writes a ledger&apos;s records to a CSV file or a workbook; all but conduct can be imported.</source>
        <translation>Schreibt die Einträge eines Empfehlungsbuchs in eine CSV-Datei oder eine Arbeitsmappe; alles außer den Vorfällen lässt sich wieder einlesen.</translation>
    </message>
    <message>
        <source>For a statement: with every partner, in one document.</source>
        <translation>Für eine Partnerübersicht: mit allen Partnern, in einem Dokument.</translation>
    </message>
    <message>
        <source>A statement needs either --partner or --all, and nothing else does.</source>
        <translation>Eine Partnerübersicht braucht entweder --partner oder --all, alles andere keines von beiden.</translation>
    </message>
    <message>
        <source>Takes that import back instead: its visits go.</source>
        <translation>Nimmt stattdessen diesen Import zurück: Seine Besuche werden entfernt.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>“%1” was taken back: %2 visits removed.
</source>
        <translation>„%1“ wurde zurückgenommen: %2 Besuche entfernt.
</translation>
    </message>
    <message>
        <source>Nothing has been imported from the till yet.
</source>
        <translation>Aus der Kasse wurde noch nichts importiert.
</translation>
    </message>
    <message>
        <source>Lists the imports from the till, and takes one of them back.</source>
        <translation>Listet die Importe aus der Kasse auf und nimmt einen davon zurück.</translation>
    </message>
    <message>
        <source>“elsewhere check --mend” adds up the records anew.</source>
        <translation>„elsewhere check --mend“ zählt die Einträge neu zusammen.</translation>
    </message>
    <message>
        <source>Erases one person’s identity and all free text.</source>
        <translation>Löscht die Identität einer Person und allen freien Text über sie.</translation>
    </message>
    <message>
        <source>Instead: a contact person’s name, “name, partner”, phone or e-mail.</source>
        <translation>Stattdessen: Name, „Name, Partner“, Telefon oder E-Mail einer Ansprechperson.</translation>
    </message>
    <message>
        <source>Instead: the name of one of the team.</source>
        <translation>Stattdessen: der Name von jemandem aus dem Team.</translation>
    </message>
    <message>
        <source>Say whom: one of --customer, --contact and --staff.</source>
        <translation>Sagen Sie, wen: eines von --customer, --contact und --staff.</translation>
    </message>
    <message>
        <source>Writes all there is about one person, for them.</source>
        <translation>Schreibt alles, was es über eine Person gibt, für sie auf.</translation>
    </message>
    <message>
        <source>Wrote “%1”: %2.</source>
        <translation>„%1“ geschrieben: %2.</translation>
    </message>
    <message>
        <source>Writes a report as a PDF, as pictures or as a workbook.</source>
        <translation>Schreibt einen Bericht als PDF, als Bilder oder als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>A name that ends with .xlsx asks for a workbook: leave --png and --pdf-a out.</source>
        <translation>Ein Name, der auf .xlsx endet, verlangt eine Arbeitsmappe: Lassen Sie --png und --pdf-a weg.</translation>
    </message>
    <message>
        <source>Makes no backup first.</source>
        <translation>Legt vorher keine Sicherung an.</translation>
    </message>
    <message>
        <source>The ledger could not be backed up first, so nothing was changed. %1 --no-backup goes on without one.</source>
        <translation>Das Buch konnte vorher nicht gesichert werden, daher wurde nichts geändert. %1 Mit --no-backup geht es ohne Sicherung weiter.</translation>
    </message>
    <message>
        <source>A register of who was erased, as it lies beside backups (erasures.json); they are erased again. One beside the file that is read is found by itself.</source>
        <translation>Ein Verzeichnis der Gelöschten, wie es neben Sicherungen liegt (erasures.json); sie werden wieder gelöscht. Eines neben der gelesenen Datei wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>“%1” is no register of who was erased.</source>
        <translation>„%1“ ist kein Verzeichnis der Gelöschten.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) into “%1”: %2 to %3.</source>
        <translation>
            <numerusform>%n Datei in „%1“ geschrieben: %2 bis %3.</numerusform>
            <numerusform>%n Dateien in „%1“ geschrieben: %2 bis %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write; one that ends with .xlsx is a workbook with the report&apos;s tables and charts. With --months the folder.</source>
        <translation>Die Datei, die geschrieben wird; eine, die auf .xlsx endet, ist eine Arbeitsmappe mit den Tabellen und Diagrammen des Berichts. Mit --months der Ordner.</translation>
    </message>
    <message>
        <source>With --months: write over reports that are there already.</source>
        <translation>Mit --months: Berichte überschreiben, die schon da sind.</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written. Choose another folder, or say --replace.</source>
        <translation>„%1“ ist schon da, und es wurde nichts geschrieben. Wählen Sie einen anderen Ordner oder geben Sie --replace an.</translation>
    </message>
    <message>
        <source>Several reports at once, one for each month, quarter or year that these months touch, such as 2026-01..2026-06; --out is their folder.</source>
        <translation>Mehrere Berichte auf einmal, je einer für jeden Monat, jedes Quartal oder Jahr, das diese Monate berühren, etwa 2026-01..2026-06; --out ist ihr Ordner.</translation>
    </message>
    <message>
        <source>Only reports about a month, a quarter or a year take --months.</source>
        <translation>Nur Berichte über einen Monat, ein Quartal oder ein Jahr nehmen --months an.</translation>
    </message>
    <message>
        <source>Give either --months or one --month or --period.</source>
        <translation>Geben Sie entweder --months oder ein --month oder --period an.</translation>
    </message>
    <message>
        <source>--months needs the first and the last month, such as 2026-01..2026-06, not “%1”.</source>
        <translation>--months braucht den ersten und den letzten Monat, etwa 2026-01..2026-06, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 reports at once are too many: at most %2.</source>
        <translation>%1 Berichte auf einmal sind zu viele: höchstens %2.</translation>
    </message>
    <message>
        <source>With --months, --out is a folder: workbooks are written one at a time.</source>
        <translation>Mit --months ist --out ein Ordner: Arbeitsmappen werden einzeln geschrieben.</translation>
    </message>
    <message>
        <source>--replace goes with --months.</source>
        <translation>--replace gehört zu --months.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>outside our competencies</source>
        <translation>nicht unsere Leistung</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>nicht vorrätig</translation>
    </message>
    <message>
        <source>fully booked</source>
        <translation>ausgebucht</translation>
    </message>
    <message>
        <source>wait too long</source>
        <translation>Wartezeit zu lang</translation>
    </message>
    <message>
        <source>not at its best today</source>
        <translation>heute nicht in bester Qualität</translation>
    </message>
    <message>
        <source>price above the need</source>
        <translation>für den Bedarf zu teuer</translation>
    </message>
    <message>
        <source>a better fit elsewhere</source>
        <translation>anderswo besser aufgehoben</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>unser Fehler</translation>
    </message>
    <message>
        <source>conduct</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich erfasst</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>most sent away</source>
        <translation>am häufigsten weitergeschickt</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>widest gap</source>
        <translation>größte Lücke</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>gaps, send there</source>
        <translation>Lücken – dorthin schicken</translation>
    </message>
    <message>
        <source>edges, ask them</source>
        <translation>Vorsprünge – um Kunden bitten</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>with retired</source>
        <translation>mit stillgelegten</translation>
    </message>
    <message>
        <source>customer&apos;s interest</source>
        <translation>im Interesse des Kunden</translation>
    </message>
    <message>
        <source>staff&apos;s interest</source>
        <translation>im Interesse des Teams</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>nur Name</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>named person</source>
        <translation>Ansprechpartner genannt</translation>
    </message>
    <message>
        <source>called ahead</source>
        <translation>vorher angerufen</translation>
    </message>
    <message>
        <source>warm introduction</source>
        <translation>persönlich vorgestellt</translation>
    </message>
    <message>
        <source>booked for them</source>
        <translation>für sie gebucht</translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>den Partner</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>den Kunden</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>keine Kapazität</translation>
    </message>
    <message>
        <source>not what they do</source>
        <translation>nicht deren Leistung</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>no longer interested</source>
        <translation>kein Interesse mehr</translation>
    </message>
    <message>
        <source>went somewhere else</source>
        <translation>woanders hingegangen</translation>
    </message>
    <message>
        <source>unknown cause</source>
        <translation>Ursache unbekannt</translation>
    </message>
    <message>
        <source>the partner told us</source>
        <translation>vom Partner erfahren</translation>
    </message>
    <message>
        <source>the customer told us</source>
        <translation>vom Kunden erfahren</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>bought from us before</source>
        <translation>hat schon bei uns gekauft</translation>
    </message>
    <message>
        <source>new to us</source>
        <translation>neu bei uns</translation>
    </message>
    <message>
        <source>not known whether they bought before</source>
        <translation>früherer Kauf unbekannt</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>angesprochen</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>word of mouth</source>
        <translation>Mundpropaganda</translation>
    </message>
    <message>
        <source>not known who</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation>nicht gekauft</translation>
    </message>
    <message>
        <source>seen at the counter</source>
        <translation>an der Theke gesehen</translation>
    </message>
    <message>
        <source>matched from the till</source>
        <translation>in der Kasse gefunden</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>unzufrieden</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>B</source>
        <translation>&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>&#xa0;Mio.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>customers sent elsewhere</source>
        <translation>weitergeschickte Kunden</translation>
    </message>
    <message>
        <source>customers referred to us</source>
        <translation>zu uns geschickte Kunden</translation>
    </message>
    <message>
        <source>customers who came back</source>
        <translation>zurückgekommene Kunden</translation>
    </message>
    <message>
        <source>the till&apos;s sales</source>
        <translation>Verkäufe aus der Kasse</translation>
    </message>
    <message>
        <source>competitors</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>erinnern</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>anleiten</translation>
    </message>
    <message>
        <source>final warning</source>
        <translation>letzte Warnung</translation>
    </message>
    <message>
        <source>send elsewhere</source>
        <translation>weiterschicken</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>gebessert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>no appeal</source>
        <translation>kein Widerspruch</translation>
    </message>
    <message>
        <source>appeal to be heard</source>
        <translation>Widerspruch offen</translation>
    </message>
    <message>
        <source>appeal upheld</source>
        <translation>Widerspruch stattgegeben</translation>
    </message>
    <message>
        <source>appeal rejected</source>
        <translation>Widerspruch abgelehnt</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>wäre schön</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>a must</source>
        <translation>ein Muss</translation>
    </message>
    <message>
        <source>Serve them</source>
        <translation>Selbst bedienen</translation>
    </message>
    <message>
        <source>Talk about what we do well, and ask whether the rest matters</source>
        <translation>Über unsere Stärken sprechen und fragen, ob der Rest wichtig ist</translation>
    </message>
    <message>
        <source>Set them free</source>
        <translation>Ziehen lassen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>we serve them</source>
        <translation>wir bedienen selbst</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>weitergeschickt</translation>
    </message>
    <message>
        <source>Nothing is required yet.</source>
        <translation>Noch wird nichts verlangt.</translation>
    </message>
    <message>
        <source>“%1” is a must, and we meet it to %2 % only.</source>
        <translation>„%1“ ist ein Muss, und wir erfüllen es nur zu %2 %.</translation>
    </message>
    <message>
        <source>We cover %1 % of what they want; %2 % is enough.</source>
        <translation>Wir decken %1 % des Gewünschten ab; %2 % genügen.</translation>
    </message>
    <message>
        <source>We cover %1 % of what they want; it should be %2 %.</source>
        <translation>Wir decken %1 % des Gewünschten ab; es sollten %2 % sein.</translation>
    </message>
    <message>
        <source>No must is missed.</source>
        <translation>Kein Muss wird verfehlt.</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>promised for later</source>
        <translation>für später versprochen</translation>
    </message>
    <message>
        <source>waits for a manager</source>
        <translation>wartet auf eine Leitung</translation>
    </message>
    <message>
        <source>coaching review</source>
        <translation>Gespräch nachprüfen</translation>
    </message>
    <message>
        <source>review of a send-away</source>
        <translation>Verweis nachprüfen</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>pre-approved</source>
        <translation>im Voraus erlaubt</translation>
    </message>
    <message>
        <source>ask a manager</source>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Pre-approved: go ahead.</source>
        <translation>Im Voraus erlaubt: nur zu.</translation>
    </message>
    <message>
        <source>Ask a manager first.</source>
        <translation>Erst die Leitung fragen.</translation>
    </message>
    <message>
        <source>Never: do not send them elsewhere for this.</source>
        <translation>Nie: deswegen niemanden weiterschicken.</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>den Grund</translation>
    </message>
    <message>
        <source>the need</source>
        <translation>die Leistung</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>den Wert</translation>
    </message>
    <message>
        <source>For any reason.</source>
        <translation>Aus jedem Grund.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Need: %1.</source>
        <translation>Leistung: %1.</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>For the role: %1.</source>
        <translation>Für die Rolle: %1.</translation>
    </message>
    <message>
        <source>“%1” (version %2) covers every case.</source>
        <translation>„%1“ (Fassung %2) gilt für jeden Fall.</translation>
    </message>
    <message>
        <source>“%1” (version %2) decides: it names %3.</source>
        <translation>„%1“ (Fassung %2) entscheidet: sie nennt %3.</translation>
    </message>
    <message>
        <source>No guideline covers this case.</source>
        <translation>Für diesen Fall gibt es keine Regel.</translation>
    </message>
    <message>
        <source>“%1” names as much; the stricter one decides.</source>
        <translation>„%1“ nennt ebenso viel; die strengere Regel entscheidet.</translation>
    </message>
    <message>
        <source>With the forgone value another guideline might decide.</source>
        <translation>Mit dem entgangenen Umsatz könnte eine andere Regel entscheiden.</translation>
    </message>
    <message>
        <source>is not for this reason</source>
        <translation>gilt nicht für diesen Grund</translation>
    </message>
    <message>
        <source>is not for this need</source>
        <translation>gilt nicht für diese Leistung</translation>
    </message>
    <message>
        <source>is not for this role</source>
        <translation>gilt nicht für diese Rolle</translation>
    </message>
    <message>
        <source>does not go up to this value</source>
        <translation>reicht nicht bis zu diesem Wert</translation>
    </message>
    <message>
        <source>goes up to a value, and the value is not known</source>
        <translation>gilt bis zu einem Wert, und der Wert ist nicht bekannt</translation>
    </message>
    <message>
        <source>is retired</source>
        <translation>gilt nicht mehr</translation>
    </message>
    <message>
        <source>full today</source>
        <translation>heute voll</translation>
    </message>
    <message>
        <source>not known today</source>
        <translation>heute unbekannt</translation>
    </message>
    <message>
        <source>has room today</source>
        <translation>hat heute Platz</translation>
    </message>
    <message>
        <source>agreement in force</source>
        <translation>Vereinbarung gilt</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>keine Vereinbarung</translation>
    </message>
    <message>
        <source>strength not known</source>
        <translation>Stärke unbekannt</translation>
    </message>
    <message>
        <source>strongest here</source>
        <translation>hier am stärksten</translation>
    </message>
    <message>
        <source>%1 of %2 known served</source>
        <translation>%1 von %2 bekanntlich bedient</translation>
    </message>
    <message numerus="yes">
        <source>sent us %n customer(s)</source>
        <translation>
            <numerusform>hat uns %n Kunden geschickt</numerusform>
            <numerusform>hat uns %n Kunden geschickt</numerusform>
        </translation>
    </message>
    <message>
        <source>monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Covers no case: the reasons or needs that it names are no longer used.</source>
        <translation>Gilt für keinen Fall: Die genannten Gründe oder Bedarfe werden nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>Ties with %1: both name as much and can cover the same customer.</source>
        <translation>Gleichstand mit %1: Beide nennen gleich viel und können für denselben Fall gelten.</translation>
    </message>
    <message>
        <source>The stricter decides: %1.</source>
        <translation>Die strengere entscheidet: %1.</translation>
    </message>
    <message>
        <source>They allow the same; the first in your order is named.</source>
        <translation>Beide erlauben dasselbe; genannt wird die erste in Ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>covers it too, but names less</source>
        <translation>gilt auch, nennt aber weniger</translation>
    </message>
    <message>
        <source>covers it too and names as much, but is less strict</source>
        <translation>gilt auch und nennt gleich viel, ist aber weniger streng</translation>
    </message>
    <message>
        <source>covers it too and says the same; it stands later in your order</source>
        <translation>gilt auch und sagt dasselbe; steht in Ihrer Reihenfolge weiter hinten</translation>
    </message>
    <message>
        <source>handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>call sheet</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>next step with a partner</source>
        <translation>nächster Schritt mit einem Partner</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>met at an event</source>
        <translation>Treffen bei einer Veranstaltung</translation>
    </message>
    <message>
        <source>agreement not in force today</source>
        <translation>Vereinbarung gilt heute nicht</translation>
    </message>
    <message>
        <source>first approach</source>
        <translation>erste Ansprache</translation>
    </message>
    <message>
        <source>invitation to talk</source>
        <translation>Einladung zum Gespräch</translation>
    </message>
    <message>
        <source>proposal of an agreement</source>
        <translation>Vorschlag einer Vereinbarung</translation>
    </message>
    <message>
        <source>thank-you letter</source>
        <translation>Dankschreiben</translation>
    </message>
    <message>
        <source>review of the half-year</source>
        <translation>Rückblick auf das Halbjahr</translation>
    </message>
    <message>
        <source>ending it politely</source>
        <translation>höflich beenden</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>the partner&apos;s name is missing</source>
        <translation>der Name des Partners fehlt</translation>
    </message>
    <message>
        <source>the partner&apos;s contact is missing</source>
        <translation>die Ansprechperson des Partners fehlt</translation>
    </message>
    <message>
        <source>the partner&apos;s address is missing</source>
        <translation>die Anschrift des Partners fehlt</translation>
    </message>
    <message>
        <source>our name is missing</source>
        <translation>unser Name fehlt</translation>
    </message>
    <message>
        <source>our address is missing</source>
        <translation>unsere Anschrift fehlt</translation>
    </message>
    <message>
        <source>our phone number is missing</source>
        <translation>unsere Telefonnummer fehlt</translation>
    </message>
    <message>
        <source>our website is missing</source>
        <translation>unsere Website fehlt</translation>
    </message>
    <message>
        <source>the name of whoever signs is missing</source>
        <translation>der Name für die Unterschrift fehlt</translation>
    </message>
    <message>
        <source>what they do better than we is not known</source>
        <translation>was sie besser können als wir, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what we do better than they is not known</source>
        <translation>was wir besser können als sie, ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is no agreement yet</source>
        <translation>es gibt noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>there was no contact yet</source>
        <translation>es gab noch keinen Kontakt</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>der Tag fehlt</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>Einen Platzhalter %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The menu has those there are.</source>
        <translation>Das Menü zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Ähnlich: %1.</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>partner address</source>
        <translation>Anschrift des Partners</translation>
    </message>
    <message>
        <source>our name</source>
        <translation>unser Name</translation>
    </message>
    <message>
        <source>our address</source>
        <translation>unsere Anschrift</translation>
    </message>
    <message>
        <source>our phone</source>
        <translation>unser Telefon</translation>
    </message>
    <message>
        <source>our website</source>
        <translation>unsere Website</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>we can send you</source>
        <translation>wir können Ihnen schicken</translation>
    </message>
    <message>
        <source>you could send us</source>
        <translation>Sie könnten uns schicken</translation>
    </message>
    <message>
        <source>sent in 12 months</source>
        <translation>geschickt in 12 Monaten</translation>
    </message>
    <message>
        <source>served in 12 months</source>
        <translation>bedient in 12 Monaten</translation>
    </message>
    <message>
        <source>received in 12 months</source>
        <translation>erhalten in 12 Monaten</translation>
    </message>
    <message>
        <source>bought in 12 months</source>
        <translation>gekauft in 12 Monaten</translation>
    </message>
    <message>
        <source>sent in 6 months</source>
        <translation>geschickt in 6 Monaten</translation>
    </message>
    <message>
        <source>received in 6 months</source>
        <translation>erhalten in 6 Monaten</translation>
    </message>
    <message>
        <source>agreed since</source>
        <translation>vereinbart seit</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>only the name is alike</source>
        <translation>nur der Name ist ähnlich</translation>
    </message>
    <message>
        <source>several customers fit</source>
        <translation>mehrere Kunden passen</translation>
    </message>
    <message>
        <source>the name is another than that of the customer found</source>
        <translation>der Name ist ein anderer als der des gefundenen Kunden</translation>
    </message>
    <message>
        <source>the customer found has another number</source>
        <translation>der gefundene Kunde hat eine andere Nummer</translation>
    </message>
    <message>
        <source>plan of the week</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>partner statement</source>
        <translation>Partnerübersicht</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Kassenbon</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>quarterly report</source>
        <translation>Quartalsbericht</translation>
    </message>
    <message>
        <source>yearly report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>unmet need</source>
        <translation>ungedeckter Bedarf</translation>
    </message>
    <message>
        <source>team and guidelines</source>
        <translation>Team und Leitlinien</translation>
    </message>
    <message>
        <source>conduct towards staff</source>
        <translation>Verhalten gegenüber dem Personal</translation>
    </message>
    <message>
        <source>matrix for the wall</source>
        <translation>Matrix für die Wand</translation>
    </message>
    <message>
        <source>hire or plan more time</source>
        <translation>einstellen oder mehr Zeit einplanen</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>vorrätig halten</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>lernen</translation>
    </message>
    <message>
        <source>partner statements</source>
        <translation>Partnerübersichten</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>domain::WeekPlan</name>
    <message>
        <source>last talked on %1</source>
        <translation>zuletzt gesprochen am %1</translation>
    </message>
    <message>
        <source>never talked</source>
        <translation>noch nie gesprochen</translation>
    </message>
    <message>
        <source>the agreement ended on %1</source>
        <translation>die Vereinbarung endete am %1</translation>
    </message>
    <message>
        <source>the agreement ends on %1</source>
        <translation>die Vereinbarung endet am %1</translation>
    </message>
    <message numerus="yes">
        <source>gone quiet: nobody was sent either way for %n day(s)</source>
        <translation>
            <numerusform>still geworden: seit einem Tag wurde niemand geschickt</numerusform>
            <numerusform>still geworden: seit %n Tagen wurde niemand geschickt</numerusform>
        </translation>
    </message>
    <message>
        <source>a good fit, %1</source>
        <comment>when we talked</comment>
        <translation>passt gut, %1</translation>
    </message>
    <message>
        <source>offer: %1</source>
        <comment>what we could send them</comment>
        <translation>anbieten: %1</translation>
    </message>
    <message>
        <source>ask for: %1</source>
        <comment>what they could send us</comment>
        <translation>bitten um: %1</translation>
    </message>
    <message>
        <source>Talk about going on with the agreement</source>
        <translation>Über die Fortsetzung der Vereinbarung sprechen</translation>
    </message>
    <message>
        <source>Ask how things stand, and what would help</source>
        <translation>Fragen, wie es steht und was helfen würde</translation>
    </message>
    <message>
        <source>Introduce ourselves</source>
        <translation>Uns vorstellen</translation>
    </message>
    <message>
        <source>Talk about working together</source>
        <translation>Über die Zusammenarbeit sprechen</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“%1” is not an amount in %2.</source>
        <translation>„%1“ ist kein Betrag in %2.</translation>
    </message>
    <message>
        <source>“%1”: the column writes amounts in two ways, “%2” and “%3”. Write them all in one.</source>
        <translation>„%1“: Die Spalte schreibt Beträge auf zwei Arten, „%2“ und „%3“. Schreiben Sie alle auf eine.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways, and no other amount of the column says which is meant. Write it with decimals.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen, und kein anderer Betrag der Spalte zeigt, welche gemeint ist. Schreiben Sie den Betrag mit Nachkommastellen.</translation>
    </message>
    <message>
        <source>There is no field “%1” to map to.</source>
        <translation>Es gibt kein Feld „%1“, dem etwas zugeordnet werden kann.</translation>
    </message>
    <message>
        <source>The heading lacks %1. It has %2; say which column is which where the names differ.</source>
        <translation>In der Kopfzeile fehlt %1. Sie hat %2. Ordnen Sie die Spalten zu, deren Namen abweichen.</translation>
    </message>
    <message>
        <source>The file begins as %1, but not all of it is. Save it again as UTF-8 in the program it comes from.</source>
        <translation>Die Datei beginnt als %1, ist es aber nicht durchgehend. Speichern Sie sie in dem Programm, aus dem sie stammt, noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>There are NUL bytes in this row: it is damaged, or the file is no text.</source>
        <translation>Diese Zeile enthält NUL-Bytes: Sie ist beschädigt, oder die Datei ist kein Text.</translation>
    </message>
    <message>
        <source>A cell of this row is longer than 1 MB.</source>
        <translation>Eine Zelle dieser Zeile ist länger als 1 MB.</translation>
    </message>
    <message>
        <source>The row that begins in line %1 never ends: a quotation mark is not closed, or this is no CSV file. Nothing was taken.</source>
        <translation>Der Datensatz ab Zeile %1 endet nicht: Ein Anführungszeichen ist nicht geschlossen, oder dies ist keine CSV-Datei. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>The file is empty: it needs a heading with the columns&apos; names and a row for each record.</source>
        <translation>Die Datei ist leer: Sie braucht eine Kopfzeile mit den Namen der Spalten und eine Zeile für jeden Eintrag.</translation>
    </message>
    <message>
        <source>The heading names “%1” twice. Rename or remove one of the two columns.</source>
        <translation>Die Kopfzeile nennt „%1“ zweimal. Benennen Sie eine der beiden Spalten um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>„%1“ ist kein Tag im Kalender.</translation>
    </message>
    <message>
        <source>“%1” is not a day from 1900 to 2199.</source>
        <translation>„%1“ ist kein Tag von 1900 bis 2199.</translation>
    </message>
    <message>
        <source>“%1” is not a day written as %2.</source>
        <translation>„%1“ ist kein Tag in der Schreibweise %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-21.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 2026-11-21.</translation>
    </message>
    <message>
        <source>“%1”: the column writes days in two ways, “%2” and “%3”. Write them all like 2026-11-21.</source>
        <translation>„%1“: Die Spalte schreibt Tage auf zwei Arten, „%2“ und „%3“. Schreiben Sie alle wie 2026-11-21.</translation>
    </message>
    <message>
        <source>“%1” may be one of two days, and no other day of the column says which. Say how days are written.</source>
        <translation>„%1“ kann zwei Tage bedeuten, und kein anderer Tag der Spalte zeigt, welcher gemeint ist. Geben Sie an, wie Tage geschrieben sind.</translation>
    </message>
    <message>
        <source>The heading cannot be read. %1</source>
        <translation>Die Kopfzeile ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it with the partner&apos;s contacts.</source>
        <translation>Das ist keine E-Mail-Adresse. Berichtigen Sie sie bei den Ansprechpersonen des Partners.</translation>
    </message>
    <message>
        <source>The text is too long to be handed over to your e-mail program.</source>
        <translation>Der Text ist zu lang, um ihn an Ihr E-Mail-Programm zu übergeben.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The row has cells beyond the thousandth column.</source>
        <translation>Die Zeile hat Zellen jenseits der tausendsten Spalte.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook holds. It may have been made to do harm; nothing of it was taken.</source>
        <translation>„%1“ entpackt sich zu weit mehr, als eine Arbeitsmappe enthält. Vielleicht soll die Datei Schaden anrichten; nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read to its end. Open it in your spreadsheet program and save it anew as .xlsx.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht bis zum Ende lesen. Öffnen Sie die Datei in Ihrer Tabellenkalkulation und speichern Sie sie neu als .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Save it without one in your spreadsheet program, and import that.</source>
        <translation>„%1“ ist mit einem Kennwort gesperrt. Speichern Sie die Datei in Ihrer Tabellenkalkulation ohne Kennwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of the old kind (.xls). Save it as .xlsx in your spreadsheet program, and import that.</source>
        <translation>„%1“ ist eine Arbeitsmappe der alten Art (.xls). Speichern Sie sie in Ihrer Tabellenkalkulation als .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is no workbook, or only a part of one. Save it anew as .xlsx in your spreadsheet program.</source>
        <translation>„%1“ ist keine Arbeitsmappe oder nur ein Teil davon. Speichern Sie sie in Ihrer Tabellenkalkulation neu als .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is no workbook of the kind .xlsx. Open it in the program that it comes from and save it as .xlsx.</source>
        <translation>„%1“ ist keine Arbeitsmappe der Art .xlsx. Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; there are %2.</source>
        <translation>Ein Blatt „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>The workbook has several sheets with rows: %1. Say which.</source>
        <translation>Die Arbeitsmappe hat mehrere Blätter mit Zeilen: %1. Sagen Sie, welches gemeint ist.</translation>
    </message>
    <message>
        <source>The workbook is empty: it needs a sheet with the columns’ names and a row for each record.</source>
        <translation>Die Arbeitsmappe ist leer: Sie braucht ein Blatt mit den Namen der Spalten und einer Zeile je Eintrag.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty: it needs a row with the columns’ names and one for each record.</source>
        <translation>Das Blatt „%1“ ist leer: Es braucht eine Zeile mit den Namen der Spalten und eine je Eintrag.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>The texts of the workbook cannot be kept while it is read. Make room on the disk, or save its sheet as CSV and import that.</source>
        <translation>Die Texte der Arbeitsmappe lassen sich beim Lesen nicht ablegen. Schaffen Sie Platz auf der Festplatte, oder speichern Sie das Blatt als CSV und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>“%1” is no archive of a ledger. It was left as it is.</source>
        <translation>„%1“ ist kein Archiv eines Empfehlungsbuchs. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Table “%1”, record %2, field “%3”: %4. Nothing was changed.</source>
        <translation>Tabelle „%1“, Datensatz %2, Feld „%3“: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>this is no record</source>
        <translation>das ist kein Datensatz</translation>
    </message>
    <message>
        <source>a text, a whole number or null is needed, and nothing else</source>
        <translation>hier gehört ein Text, eine ganze Zahl oder null hin, sonst nichts</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Elsewhere. Install that version to read it; the file was left as it is.</source>
        <translation>„%1“ wurde von einer neueren Version von Elsewhere geschrieben. Installieren Sie diese Version, um es zu lesen; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the name and whether you may read it.</source>
        <translation>„%1“ konnte nicht gelesen werden. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read from line %2 on: a part of it is missing, or it is not written as JSON there. Nothing was changed.</source>
        <translation>„%1“ kann ab Zeile %2 nicht gelesen werden: Ein Teil fehlt, oder es ist dort kein JSON. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no room for it, or none for the passing file in “%2”. Nothing was changed; make room, then try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Es ist kein Platz dafür oder keiner für die Zwischendatei in „%2“. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>exchange::ContactTable</name>
    <message>
        <source>The first row of this table does not name the columns of Google contacts or of Outlook. Export the contacts there as “Google CSV” or “Outlook CSV”, or as vCard.</source>
        <translation>Die erste Zeile dieser Tabelle nennt weder die Spalten von Google Kontakte noch die von Outlook. Exportieren Sie die Kontakte dort als „Google CSV“ oder „Outlook CSV“ oder als vCard.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are read.</source>
        <translation>Nur die ersten %1 Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 names neither a person nor a business, and is left out.</source>
        <translation>Zeile %1 nennt weder eine Person noch einen Betrieb und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file of your own, or copy it first.</source>
        <translation>„%1“ kann nicht gelesen werden. Wählen Sie eine eigene Datei, oder kopieren Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>exchange::PartnerFile</name>
    <message>
        <source>%1: “%2” is not known as “%3”. Perhaps a newer Elsewhere wrote it.</source>
        <translation>%1: „%2“ ist als „%3“ nicht bekannt. Vielleicht hat ein neueres Elsewhere es geschrieben.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing or not of its kind.</source>
        <translation>%1: „%2“ fehlt oder ist nicht von seiner Art.</translation>
    </message>
    <message>
        <source>%1: “%2” has too many entries. Ask for a shorter period.</source>
        <translation>%1: „%2“ hat zu viele Einträge. Bitten Sie um einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>%1: “%2” is too long.</source>
        <translation>%1: „%2“ ist zu lang.</translation>
    </message>
    <message>
        <source>%1: “%2” is no day like 2026-11-30.</source>
        <translation>%1: „%2“ ist kein Tag wie 2026-11-30.</translation>
    </message>
    <message>
        <source>This is no file of a partner’s ledger. They make one in Elsewhere, on the page Partners.</source>
        <translation>Das ist keine Datei aus dem Buch eines Partners. Partner schreiben sie in Elsewhere auf der Seite „Partner“.</translation>
    </message>
    <message>
        <source>A newer Elsewhere wrote this file. Bring this one up to date, then take it in again.</source>
        <translation>Ein neueres Elsewhere hat diese Datei geschrieben. Bringen Sie dieses auf den neuen Stand und übernehmen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>The file does not say which version it is of.</source>
        <translation>Die Datei sagt nicht, von welcher Version sie ist.</translation>
    </message>
    <message>
        <source>“%1”, entry %2</source>
        <translation>„%1“, Eintrag %2</translation>
    </message>
    <message>
        <source>%1: this is no entry in braces.</source>
        <translation>%1: Das ist kein Eintrag in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>A partner’s file has at most a megabyte. Ask for a shorter period.</source>
        <translation>Die Datei eines Partners hat höchstens ein Megabyte. Bitten Sie um einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>This is no file of a partner’s ledger, or it is broken. Ask them to send it again.</source>
        <translation>Das ist keine Datei aus dem Buch eines Partners, oder sie ist beschädigt. Bitten Sie darum, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>exchange::VCardReader</name>
    <message>
        <source>Only the first %1 cards are read.</source>
        <translation>Nur die ersten %1 Karten werden gelesen.</translation>
    </message>
    <message>
        <source>Card %1 is cut off: what could be read of it is here.</source>
        <translation>Karte %1 ist abgeschnitten: Was sich davon lesen ließ, steht hier.</translation>
    </message>
    <message>
        <source>Card %1 has no end: what could be read of it is here.</source>
        <translation>Karte %1 hat kein Ende: Was sich davon lesen ließ, steht hier.</translation>
    </message>
    <message>
        <source>Card %1 has lines that belong to no field; they are passed over.</source>
        <translation>Karte %1 hat Zeilen, die zu keinem Feld gehören; sie werden übergangen.</translation>
    </message>
    <message>
        <source>Card %1 names neither a person nor a business, and is left out.</source>
        <translation>Karte %1 nennt weder eine Person noch einen Betrieb und wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is more that is wrong with this file.</source>
        <translation>Mit dieser Datei stimmt noch mehr nicht.</translation>
    </message>
    <message>
        <source>This file is too large for contact cards. Export fewer contacts at once, or without pictures.</source>
        <translation>Diese Datei ist zu groß für Visitenkarten. Exportieren Sie weniger Kontakte auf einmal, oder ohne Bilder.</translation>
    </message>
    <message>
        <source>There is no contact card in this file. Choose a file that ends in .vcf, or a CSV of Google or Outlook.</source>
        <translation>In dieser Datei ist keine Visitenkarte. Wählen Sie eine Datei, die auf .vcf endet, oder eine CSV von Google oder Outlook.</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The copy is not equal to the ledger and was thrown away. Try again.</source>
        <translation>Die Kopie gleicht dem Empfehlungsbuch nicht und wurde verworfen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the backup.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>The file is damaged in %1 places, for example: %2.</source>
        <translation>Die Datei ist an %1 Stellen beschädigt, zum Beispiel: %2.</translation>
    </message>
    <message>
        <source>Rows that refer to something that is not there: %1, for example %2.</source>
        <translation>Zeilen, die auf etwas Fehlendes verweisen: %1, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>Return visits that are given to the wrong send-away: %1, for example “%2”.</source>
        <translation>Wiederbesuche, die der falschen Weiterempfehlung zugeordnet sind: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Return visits with a wrong number of months since the send-away: %1, for example “%2”.</source>
        <translation>Wiederbesuche mit falscher Zahl von Monaten seit der Weiterempfehlung: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Send-aways whose status is not the last of their history: %1, for example “%2”.</source>
        <translation>Weiterempfehlungen, deren Status nicht der letzte ihres Verlaufs ist: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Send-aways whose outcome does not follow from their history: %1, for example “%2”.</source>
        <translation>Weiterempfehlungen, deren Ausgang nicht aus ihrem Verlauf folgt: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Partners whose agreement is not the last of its history: %1, for example “%2”.</source>
        <translation>Partner, deren Vereinbarung nicht die letzte ihres Verlaufs ist: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Names and notes that cannot be found by what they say: %1, for example “%2”.</source>
        <translation>Namen und Notizen, die über ihren Text nicht zu finden sind: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>The ledger did not keep a record.</source>
        <translation>Das Empfehlungsbuch hat einen Eintrag nicht behalten.</translation>
    </message>
    <message>
        <source>Another customer has the number “%1” already.</source>
        <translation>Die Nummer „%1“ hat schon ein anderer Kunde.</translation>
    </message>
    <message>
        <source>A customer needs a name, a number, a phone or an e-mail.</source>
        <translation>Ein Kunde braucht einen Namen, eine Nummer, ein Telefon oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>One of the two customers is not there any more.</source>
        <translation>Einen der beiden Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Open it read-only, or save a copy where you may write.</source>
        <translation>„%1“ kann gelesen, aber nicht geändert werden. Öffnen Sie es schreibgeschützt oder sichern Sie eine Kopie an einem Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>This ledger is of an older version and has to be brought up to date before it can be read.</source>
        <translation>Dieses Empfehlungsbuch stammt von einer älteren Version und muss aktualisiert werden, bevor es gelesen werden kann.</translation>
    </message>
    <message>
        <source>This ledger could not be brought up to date and was left as it was. Open it with the version that wrote it; a backup is at “%1”.</source>
        <translation>Dieses Empfehlungsbuch konnte nicht aktualisiert werden und blieb, wie es war. Öffnen Sie es mit der Version, die es geschrieben hat; eine Sicherung liegt in „%1“.</translation>
    </message>
    <message>
        <source>This ledger has lost the record of its business. Restore the last backup.</source>
        <translation>In diesem Empfehlungsbuch fehlen die Angaben zum Betrieb. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This ledger&apos;s record of its business cannot be read. Restore the last backup.</source>
        <translation>Die Angaben zum Betrieb in diesem Empfehlungsbuch sind nicht lesbar. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file “%1” was moved, deleted or replaced by another program while it was open. Nothing was changed. Put it back, or open it where it is now.</source>
        <translation>Die Datei „%1“ wurde von einem anderen Programm verschoben, gelöscht oder ersetzt, während sie geöffnet war. Es wurde nichts geändert. Legen Sie sie zurück oder öffnen Sie sie dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a ledger on a server. Write it as postgresql://user@host/database.</source>
        <translation>„%1“ ist nicht die Adresse eines Empfehlungsbuchs auf einem Server. Schreiben Sie sie als postgresql://benutzer@rechner/datenbank.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A referral comes either from a partner or by word of mouth.</source>
        <translation>Ein Kunde wird entweder von einem Partner oder durch Mundpropaganda zu uns geschickt.</translation>
    </message>
    <message>
        <source>This customer has a visit on that day already. Add to its value instead.</source>
        <translation>Dieser Kunde hat an dem Tag schon einen Besuch. Erhöhen Sie stattdessen dessen Wert.</translation>
    </message>
    <message>
        <source>This customer was not sent elsewhere before that day, so nobody came back.</source>
        <translation>Dieser Kunde wurde vor dem Tag nicht weitergeschickt, also ist niemand zurückgekommen.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Up to three different partners can be offered.</source>
        <translation>Es lassen sich bis zu drei verschiedene Partner anbieten.</translation>
    </message>
    <message>
        <source>The chosen partner has to be one of those offered.</source>
        <translation>Der gewählte Partner muss einer der angebotenen sein.</translation>
    </message>
    <message>
        <source>A customer is either sent to a partner or asked to come back later, not both.</source>
        <translation>Ein Kunde wird entweder zu einem Partner geschickt oder auf einen Termin vertröstet, nicht beides.</translation>
    </message>
    <message>
        <source>Say by whom and why it was declined or failed; “unknown” is an answer.</source>
        <translation>Geben Sie an, wer warum abgelehnt hat oder woran es gescheitert ist; „unbekannt“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>Say what the customer needed.</source>
        <translation>Geben Sie an, was der Kunde brauchte.</translation>
    </message>
    <message>
        <source>A send-away that is “%1” cannot become “%2”.</source>
        <translation>Eine Weiterempfehlung mit dem Status „%1“ kann nicht „%2“ werden.</translation>
    </message>
    <message>
        <source>This ledger is damaged. Take the last backup that is sound.</source>
        <translation>Dieses Empfehlungsbuch ist beschädigt. Nehmen Sie die letzte unversehrte Sicherung.</translation>
    </message>
    <message>
        <source>There is no ledger at “%1”. Check the name, or look for it where it was moved.</source>
        <translation>Unter „%1“ gibt es kein Empfehlungsbuch. Prüfen Sie den Namen oder suchen Sie es dort, wohin es verschoben wurde.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a ledger.</source>
        <translation>„%1“ ist ein Ordner, kein Empfehlungsbuch.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no ledger in it. Restore a backup, or create a new ledger under another name.</source>
        <translation>„%1“ ist leer und enthält kein Empfehlungsbuch. Stellen Sie eine Sicherung wieder her oder legen Sie unter anderem Namen ein neues Empfehlungsbuch an.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation>„%1“ darf nicht gelesen werden. Bitten Sie den Besitzer der Datei um die Erlaubnis.</translation>
    </message>
    <message>
        <source>“%1” is not a ledger of Elsewhere. It was left as it is.</source>
        <translation>„%1“ ist kein Empfehlungsbuch von Elsewhere. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Elsewhere. Install that version to open it; the file was left as it is.</source>
        <translation>„%1“ wurde von einer neueren Version von Elsewhere geschrieben. Installieren Sie diese, um es zu öffnen; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of the file is missing. It was left as it is; restore the last backup.</source>
        <translation>„%1“ ist beschädigt: Ein Teil der Datei fehlt. Sie blieb, wie sie ist; stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Choose a folder that exists and that you may write to.</source>
        <translation>„%1“ konnte nicht angelegt werden. Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore the last backup.</source>
        <translation>„%1“ ist beschädigt. Die Datei blieb, wie sie ist; stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>This is used in the ledger and cannot be removed. Retire it instead.</source>
        <translation>Dies wird im Empfehlungsbuch verwendet und kann nicht entfernt werden. Legen Sie es stattdessen still.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose a folder that exists and that you may write to; nothing was changed.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a record with the reference “%1” already.</source>
        <translation>Einen Eintrag mit der Kennung „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Es fehlt ein Datum.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of Elsewhere. Install that version to open it.</source>
        <translation>Dieses Empfehlungsbuch wurde von einer neueren Version von Elsewhere geschrieben. Installieren Sie diese, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left as it is.</source>
        <translation>Diese Datenbank gehört einem anderen Programm. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no ledger in this database yet. Create one first.</source>
        <translation>In dieser Datenbank gibt es noch kein Empfehlungsbuch. Legen Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>There is a ledger in this database already.</source>
        <translation>In dieser Datenbank gibt es schon ein Empfehlungsbuch.</translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Wait a moment and try again; nothing was changed.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Empfehlungsbuch. Warten Sie einen Moment und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another counter changed the same records. Try again; nothing was changed.</source>
        <translation>An einer anderen Theke wurden dieselben Einträge geändert. Versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This ledger can be read but not changed. Save a copy where you may write, and open that.</source>
        <translation>Dieses Empfehlungsbuch kann gelesen, aber nicht geändert werden. Sichern Sie eine Kopie an einem Ort, an dem Sie schreiben dürfen, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and restore the last backup if it goes on.</source>
        <translation>Der Datenträger meldet einen Fehler. Es wurde nichts geändert. Prüfen Sie den Datenträger und stellen Sie, wenn es anhält, die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This ledger is damaged. Restore the last backup.</source>
        <translation>Dieses Empfehlungsbuch ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The ledger could not be opened. Check that it is still there and that you may read and write it.</source>
        <translation>Das Empfehlungsbuch konnte nicht geöffnet werden. Prüfen Sie, ob es noch da ist und ob Sie es lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>This is not a ledger of Elsewhere.</source>
        <translation>Dies ist kein Empfehlungsbuch von Elsewhere.</translation>
    </message>
    <message>
        <source>Another counter is busy with the same records. Try again; nothing was changed.</source>
        <translation>An einer anderen Theke werden gerade dieselben Einträge bearbeitet. Versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This ledger was opened for reading only. Nothing was changed.</source>
        <translation>Dieses Empfehlungsbuch wurde nur zum Lesen geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server does not let this user change the ledger. Ask whoever looks after it for permission.</source>
        <translation>Der Server lässt diesen Benutzer das Empfehlungsbuch nicht ändern. Bitten Sie die Person, die ihn betreut, um die Erlaubnis.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger des Servers ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The ledger&apos;s rules do not allow this record. Nothing was changed.</source>
        <translation>Die Regeln des Empfehlungsbuchs lassen diesen Eintrag nicht zu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Nothing was changed; check the network and try again.</source>
        <translation>Die Verbindung zum Server ist abgerissen. Es wurde nichts geändert; prüfen Sie das Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database refused the request. Nothing was changed.</source>
        <translation>Die Datenbank hat die Anfrage abgewiesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server “%1” could not be reached or did not let us in. Check the address, the user name and the password.</source>
        <translation>Der Server „%1“ ist nicht erreichbar oder verweigert den Zugang. Prüfen Sie Adresse, Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The database on this computer lacks a safety setting. Reinstall Elsewhere.</source>
        <translation>Der Datenbank auf diesem Computer fehlt eine Sicherheitseinstellung. Installieren Sie Elsewhere neu.</translation>
    </message>
    <message>
        <source>A text holds a character that no ledger can keep (U+0000, or half of a character). Remove it and try again; nothing was changed.</source>
        <translation>Ein Text enthält ein Zeichen, das kein Empfehlungsbuch speichern kann (U+0000 oder ein halbes Zeichen). Entfernen Sie es und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Another row has the same id and says something else.</source>
        <translation>Eine andere Zeile hat dieselbe Kennung und sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Several customers fit. Add the phone or the e-mail of the one meant.</source>
        <translation>Mehrere Kunden passen. Ergänzen Sie Telefon oder E-Mail-Adresse des gemeinten.</translation>
    </message>
    <message>
        <source>No such customer was ever sent elsewhere.</source>
        <translation>Ein solcher Kunde wurde nie weitergeschickt.</translation>
    </message>
    <message>
        <source>This customer was not sent elsewhere before that day.</source>
        <translation>Dieser Kunde wurde vor dem Tag nicht weitergeschickt.</translation>
    </message>
    <message>
        <source>This customer has a visit on that day already.</source>
        <translation>Dieser Kunde hat an dem Tag schon einen Besuch.</translation>
    </message>
    <message>
        <source>Guidelines with a version missing: %1, for example “%2”.</source>
        <translation>Regeln, denen eine Fassung fehlt: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Incidents whose review day is not that of their last review: %1, for example of %2.</source>
        <translation>Vorfälle, deren Prüftag nicht der ihrer letzten Prüfung ist: %1, zum Beispiel vom %2.</translation>
    </message>
    <message>
        <source>Customers excluded by a send-away that is not for the staff&apos;s sake: %1, for example “%2”.</source>
        <translation>Kunden, die durch eine Weiterempfehlung ausgeschlossen sind, die nicht im Interesse des Teams war: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Say which unacceptable action it was.</source>
        <translation>Geben Sie an, welches inakzeptable Verhalten es war.</translation>
    </message>
    <message>
        <source>The next step of this customer&apos;s ladder is “%1”.</source>
        <translation>Die nächste Stufe dieses Kunden ist „%1“.</translation>
    </message>
    <message>
        <source>Only a send-away for the staff&apos;s sake can exclude a customer.</source>
        <translation>Nur eine Weiterempfehlung im Interesse des Teams kann einen Kunden ausschließen.</translation>
    </message>
    <message>
        <source>Say what the customer wants.</source>
        <translation>Geben Sie an, was der Kunde möchte.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>Eine PIN hat 4 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>The name “%1…” is longer than %2 characters. Shorten it.</source>
        <translation>Der Name „%1…“ ist länger als %2 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A name, a reference, a phone number or an e-mail is too long for the server to find it by. Shorten it; nothing was changed.</source>
        <translation>Ein Name, ein Zeichen, eine Telefonnummer oder eine E-Mail-Adresse ist so lang, dass der Server nicht danach suchen kann. Kürzen Sie sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing more is expected of this send-away.</source>
        <translation>Bei diesem Weiterschicken steht nichts mehr aus.</translation>
    </message>
    <message>
        <source>A status cannot be older than its send-away. Choose the day the customer was sent elsewhere, or a later one.</source>
        <translation>Ein Status kann nicht älter sein als das Weiterschicken selbst. Wählen Sie den Tag, an dem der Kunde weitergeschickt wurde, oder einen späteren.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>The customer has been sent elsewhere again because of the same incident. Enter that one in error first.</source>
        <translation>Der Kunde wurde wegen desselben Vorfalls inzwischen erneut weitergeschickt. Kennzeichnen Sie zuerst jenen Eintrag als irrtümlich erfasst.</translation>
    </message>
    <message>
        <source>Say what is to be done by that day, or take the day away.</source>
        <translation>Sagen Sie, was bis zu diesem Tag zu tun ist, oder nehmen Sie den Tag weg.</translation>
    </message>
    <message>
        <source>The agreement ends before it begins. Choose a later last day.</source>
        <translation>Die Vereinbarung endet, bevor sie beginnt. Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation>Dieses Dokument gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <translation>Dieser Import wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>A later import from the till has valued some of these visits anew. Take that one back first.</source>
        <translation>Ein späterer Kassenimport hat einige dieser Besuche neu bewertet. Nehmen Sie zuerst diesen zurück.</translation>
    </message>
    <message>
        <source>Some of these visits have been entered meanwhile. Import the file again instead.</source>
        <translation>Einige dieser Besuche wurden inzwischen eingetragen. Importieren Sie stattdessen die Datei erneut.</translation>
    </message>
    <message>
        <source>This firm is another customer already.</source>
        <translation>Dieser Betrieb ist schon ein anderer Kunde.</translation>
    </message>
    <message>
        <source>A partner&apos;s ticket needs the partner who sent the customer.</source>
        <translation>Zum Code eines Partners gehört der Partner, der den Kunden geschickt hat.</translation>
    </message>
    <message>
        <source>The customer with this ticket was logged already, on %1.</source>
        <translation>Der Kunde mit diesem Code wurde schon festgehalten, am %1.</translation>
    </message>
    <message>
        <source>This customer is that business itself. Choose another one to send them to.</source>
        <translation>Dieser Kunde ist dieser Betrieb selbst. Wählen Sie einen anderen, zu dem Sie ihn schicken.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name; a ledger is never moved over another file.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen; ein Empfehlungsbuch wird nie über eine andere Datei gelegt.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk it is on.</source>
        <translation>„%1“ konnte nicht gelesen werden. Prüfen Sie den Datenträger, auf dem es liegt.</translation>
    </message>
    <message>
        <source>The copy could not be written to “%1”: %2</source>
        <translation>Die Kopie konnte nicht nach „%1“ geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Plug in the stick or connect the drive it is on, or choose another folder in Settings.</source>
        <translation>Den Ordner „%1“ gibt es gerade nicht. Stecken Sie den Stick ein oder verbinden Sie das Laufwerk, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The copy of the backup in “%1” is not equal to it and was thrown away.</source>
        <translation>Die Kopie der Sicherung in „%1“ gleicht ihr nicht und wurde verworfen.</translation>
    </message>
    <message>
        <source>The records of the archive do not fit each other, and nothing was changed. %1</source>
        <translation>Die Datensätze des Archivs passen nicht zueinander, und es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>hier gehört eine ganze Zahl hin</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>hier gehört ein Text hin</translation>
    </message>
    <message>
        <source>a day such as 2026-11-22 is needed</source>
        <translation>hier gehört ein Tag wie 2026-11-22 hin</translation>
    </message>
    <message>
        <source>a time such as 2026-11-22T10:00:00.000Z is needed</source>
        <translation>hier gehört eine Zeit wie 2026-11-22T10:00:00.000Z hin</translation>
    </message>
    <message>
        <source>bytes in base 64 are needed</source>
        <translation>hier gehören Bytes in Base 64 hin</translation>
    </message>
    <message>
        <source>No ledger has a table “%1”. Nothing was changed.</source>
        <translation>Kein Empfehlungsbuch hat eine Tabelle „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The table “%1” is missing, or not in its place before “%2”: the tables keep their order. Nothing was changed.</source>
        <translation>Die Tabelle „%1“ fehlt oder steht nicht an ihrem Platz vor „%2“: Die Tabellen behalten ihre Reihenfolge. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ein solches Feld gibt es nicht</translation>
    </message>
    <message>
        <source>the field is there twice</source>
        <translation>das Feld steht zweimal da</translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation>das Feld fehlt</translation>
    </message>
    <message>
        <source>there is no “%1” with the number %2</source>
        <translation>es gibt kein „%1“ mit der Nummer %2</translation>
    </message>
    <message>
        <source>a character that no ledger can keep</source>
        <translation>ein Zeichen, das kein Empfehlungsbuch aufbewahren kann</translation>
    </message>
    <message>
        <source>The table “%1” is missing. Nothing was changed.</source>
        <translation>Die Tabelle „%1“ fehlt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Table “%1”, record %2, field “%3”: %4. Nothing was changed.</source>
        <translation>Tabelle „%1“, Datensatz %2, Feld „%3“: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the ledger&apos;s rules do not allow what is there, or another record has it already</source>
        <translation>die Regeln des Empfehlungsbuchs lassen nicht zu, was dort steht, oder ein anderer Datensatz hat es schon</translation>
    </message>
    <message>
        <source>Table “%1”, record %2: the ledger&apos;s rules do not allow it. Nothing was changed.</source>
        <translation>Tabelle „%1“, Datensatz %2: Die Regeln des Empfehlungsbuchs lassen ihn nicht zu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something has been written down about what came with this import since. Take that back first.</source>
        <translation>Zu dem, was mit diesem Import kam, ist seither etwas notiert worden. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. Check that you may write there; it was left as it is.</source>
        <translation>„%1“ konnte nicht ersetzt werden. Prüfen Sie, ob Sie dort schreiben dürfen; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Send-aways with a wrong day of the customer&apos;s return: %1, for example “%2”.</source>
        <translation>Weiterempfehlungen mit einem falschen Tag der Rückkehr: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Customers that are not found by what they are called: %1, for example “%2”.</source>
        <translation>Kunden, die unter ihrem Namen nicht gefunden werden: %1, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>Sums that are not those of the records: %1, for example %2.</source>
        <translation>Summen, die nicht zu den Einträgen passen: %1, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>This contact person is not there any more.</source>
        <translation>Diese Ansprechperson gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the team any more.</source>
        <translation>Im Team gibt es niemanden mehr, der so heißt.</translation>
    </message>
    <message>
        <source>Only those who have left the team are erased. Take them off the list of people first.</source>
        <translation>Gelöscht wird nur, wer das Team verlassen hat. Nehmen Sie die Person zuerst von der Liste der Personen.</translation>
    </message>
    <message>
        <source>Former colleague %1</source>
        <translation>Frühere Kollegin oder Kollege %1</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Prepared %1</source>
        <comment>date</comment>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>All partners, all needs</source>
        <translation>Alle Partner, aller Bedarf</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weitergeschickt</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Net this month</source>
        <translation>Reinertrag im Monat</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Geschickt</translation>
    </message>
    <message>
        <source>Known served</source>
        <translation>Sicher bedient</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Net value</source>
        <translation>Reinertrag</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Lohnt es sich?</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Forgone value</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Why we sent them elsewhere</source>
        <translation>Warum wir sie weitergeschickt haben</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Needs that we turned away</source>
        <translation>Bedarf, den wir abgewiesen haben</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Mundpropaganda</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <comment>month</comment>
        <translation>%1, nicht vorbei</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Wie dies zu lesen ist</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1: nobody was sent elsewhere, referred to us or came back.</source>
        <translation>Im %1 wurde nichts erfasst: Niemand wurde weitergeschickt, niemand zu uns geschickt, niemand kam zurück.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in %1 so far.</source>
        <translation>Im %1 wurde bisher nichts erfasst.</translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <comment>what happened in a month</comment>
        <translation>%1, %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n customer(s) elsewhere</source>
        <translation>
            <numerusform>Wir haben %n Kunden weitergeschickt</numerusform>
            <numerusform>Wir haben %n Kunden weitergeschickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were referred to us</source>
        <translation>
            <numerusform>%n wurde zu uns geschickt</numerusform>
            <numerusform>%n wurden zu uns geschickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n kam zurück</numerusform>
            <numerusform>%n kamen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came by word of mouth.</source>
        <translation>
            <numerusform>%n weiterer kam durch Mundpropaganda.</numerusform>
            <numerusform>%n weitere kamen durch Mundpropaganda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1 sending customers away has cost %2 more than it has brought so far.</source>
        <translation>Seit %1 hat das Weiterschicken bisher %2 mehr gekostet als gebracht.</translation>
    </message>
    <message>
        <source>Since %1 sending customers away has brought as much as it has cost.</source>
        <translation>Seit %1 hat das Weiterschicken so viel gebracht wie gekostet.</translation>
    </message>
    <message>
        <source>Sending customers away has brought %1 more than it has cost since %2.</source>
        <translation>Seit %2 hat das Weiterschicken %1 mehr gebracht als gekostet.</translation>
    </message>
    <message>
        <source>Sending customers away has brought %1 more than it has cost since %2, and has been ahead since %3.</source>
        <translation>Seit %2 hat das Weiterschicken %1 mehr gebracht als gekostet; seit %3 liegt es im Plus.</translation>
    </message>
    <message>
        <source>%1 is not over: these are the figures up to %2, compared with the same days of other months.</source>
        <translation>Der %1 ist noch nicht vorbei: Dies sind die Zahlen bis zum %2, verglichen mit denselben Tagen anderer Monate.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) sent away for the staff&apos;s sake is/are in none of these figures.</source>
        <translation>
            <numerusform>%n Kunde, der im Interesse des Teams weitergeschickt wurde, steht in keiner dieser Zahlen.</numerusform>
            <numerusform>%n Kunden, die im Interesse des Teams weitergeschickt wurden, stehen in keiner dieser Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>Vorjahr %1</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch kein Vergleich möglich</translation>
    </message>
    <message>
        <source>Nobody has come back yet: whether it pays cannot be said.</source>
        <translation>Noch ist niemand zurückgekommen: Ob es sich lohnt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>It does not pay yet, even if none of those who came back would have come anyway.</source>
        <translation>Es lohnt sich noch nicht, auch wenn keiner der Zurückgekommenen ohnehin gekommen wäre.</translation>
    </message>
    <message>
        <source>It pays even if all of those who came back would have come anyway.</source>
        <translation>Es lohnt sich selbst dann, wenn alle Zurückgekommenen ohnehin gekommen wären.</translation>
    </message>
    <message>
        <source>It still pays if up to %1 of those who came back would have come anyway.</source>
        <translation>Es lohnt sich auch dann, wenn bis zu %1 der Zurückgekommenen ohnehin gekommen wären.</translation>
    </message>
    <message>
        <source>Forgone value is our own estimate. A return counts for the latest send-away before it.</source>
        <translation>Der entgangene Umsatz ist unsere eigene Schätzung. Ein Wiederbesuch zählt für die letzte Weiterempfehlung davor.</translation>
    </message>
    <message>
        <source>Known: customer %1, outcome %2, value %3 of send-aways.</source>
        <translation>Bekannt von den Weiterempfehlungen: Kunde %1, Ausgang %2, Wert %3.</translation>
    </message>
    <message>
        <source>Sent elsewhere: customers we sent to somebody else in their own interest. Drafts, records entered in error and customers sent away for the staff&apos;s sake are left out.</source>
        <translation>Weitergeschickt: Kunden, die wir in ihrem eigenen Interesse zu jemand anderem geschickt haben. Entwürfe, irrtümlich Erfasstes und im Interesse des Teams Weitergeschickte fehlen.</translation>
    </message>
    <message>
        <source>Known served: the partner or the customer told us so. What is only assumed does not count.</source>
        <translation>Sicher bedient: vom Partner oder vom Kunden erfahren. Was nur angenommen ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Came back: visits with a purchase on a later day, one per customer and day. Anonymous customers cannot be seen to come back. It is association, not proof.</source>
        <translation>Zurückgekommen: Besuche mit Kauf an einem späteren Tag, einer je Kunde und Tag. Bei anonymen Kunden ist das nicht zu sehen. Das ist ein Zusammenhang, kein Beweis.</translation>
    </message>
    <message>
        <source>Net: what came back, was referred to us and came by word of mouth, less what was forgone, at a gross margin of %1. A visit counts for %2 months after the send-away.</source>
        <translation>Reinertrag: was zurückkam, zu uns geschickt wurde und durch Mundpropaganda kam, abzüglich des Entgangenen, bei einer Rohmarge von %1. Ein Besuch zählt bis %2 Monate nach der Weiterempfehlung.</translation>
    </message>
    <message>
        <source>An unknown value is not zero: it is left out of the sums, and its share is said in the foot.</source>
        <translation>Ein unbekannter Wert ist nicht null: Er fehlt in den Summen, und sein Anteil steht in der Fußzeile.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Try again with less open; if it still fails, the computer is short of memory.</source>
        <translation>Das PDF konnte nicht erstellt werden. Schließen Sie andere Programme und versuchen Sie es noch einmal; hilft das nicht, hat der Computer zu wenig Speicher.</translation>
    </message>
    <message>
        <source>There is no font on this computer to write the pages with. Install one, on Debian the package fonts-dejavu-core.</source>
        <translation>Auf diesem Computer gibt es keine Schrift für die Seiten. Installieren Sie eine, auf Debian das Paket fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>We recommend</source>
        <translation>Wir empfehlen</translation>
    </message>
    <message>
        <source>Our promise to you</source>
        <translation>Unser Versprechen an Sie</translation>
    </message>
    <message>
        <source>We are ready for you on %1. Please come back to us then.</source>
        <translation>Am %1 sind wir für Sie bereit. Bitte kommen Sie dann wieder zu uns.</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Fragen Sie nach</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Ihr Anliegen</translation>
    </message>
    <message>
        <source>What we told them</source>
        <translation>Was wir dort gesagt haben</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>We have called ahead: they expect you.</source>
        <translation>Wir haben dort angerufen: Sie werden erwartet.</translation>
    </message>
    <message>
        <source>We have introduced you: they know what you need.</source>
        <translation>Wir haben Sie dort vorgestellt: Ihr Anliegen ist bekannt.</translation>
    </message>
    <message>
        <source>We have booked for you.</source>
        <translation>Wir haben für Sie gebucht.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Please mention it there, so that they know who sent you.</source>
        <translation>Bitte nennen Sie ihn dort, damit man weiß, wer Sie geschickt hat.</translation>
    </message>
    <message>
        <source>Please mention it, so that we find your request.</source>
        <translation>Bitte nennen Sie ihn, damit wir Ihr Anliegen finden.</translation>
    </message>
    <message>
        <source>Scan to keep the contact.</source>
        <translation>Scannen, um den Kontakt zu speichern.</translation>
    </message>
    <message>
        <source>When we send a customer elsewhere</source>
        <translation>Wann wir Kundschaft weiterempfehlen</translation>
    </message>
    <message>
        <source>Handbook · %1</source>
        <comment>business</comment>
        <translation>Handbuch · %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 · Handbook</source>
        <comment>business</comment>
        <translation>%1 · Handbuch</translation>
    </message>
    <message>
        <source>Not sure? Ask a manager before the customer leaves.</source>
        <translation>Nicht sicher? Fragen Sie die Leitung, bevor die Kundschaft geht.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>No guideline is in use yet.</source>
        <translation>Noch gilt keine Leitlinie.</translation>
    </message>
    <message>
        <source>The first one that covers the case decides.</source>
        <translation>Die erste, die für den Fall gilt, entscheidet.</translation>
    </message>
    <message>
        <source>Guidelines, continued</source>
        <translation>Leitlinien, Fortsetzung</translation>
    </message>
    <message>
        <source>Where none of them covers the case: %1.</source>
        <translation>Wo keine davon gilt: %1.</translation>
    </message>
    <message>
        <source>What we do not accept</source>
        <translation>Was wir nicht hinnehmen</translation>
    </message>
    <message>
        <source>Stay calm, fetch a manager. What follows first is said behind it.</source>
        <translation>Ruhig bleiben, die Leitung holen. Dahinter steht, was zuerst folgt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner and level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommend first</source>
        <translation>Zuerst empfehlen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>%1 ★</source>
        <comment>a core need</comment>
        <translation>%1 ★</translation>
    </message>
    <message>
        <source>Whom to recommend</source>
        <translation>Wen wir empfehlen</translation>
    </message>
    <message>
        <source>How good they are at it, from 0 to 5, stands behind the name. ★ is what we are known for ourselves.</source>
        <translation>Wie gut sie darin sind, von 0 bis 5, steht hinter dem Namen. ★ ist, wofür wir selbst bekannt sind.</translation>
    </message>
    <message>
        <source>Nobody known yet for: %1.</source>
        <translation>Noch niemand bekannt für: %1.</translation>
    </message>
    <message>
        <source>About your visits to us</source>
        <translation>Zu Ihren Besuchen bei uns</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Good day %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>The people who work here have a right to be treated with respect, as you have with us.</source>
        <translation>Wer hier arbeitet, hat ein Recht auf einen respektvollen Umgang, so wie Sie es bei uns haben.</translation>
    </message>
    <message>
        <source>We wish you all the best.</source>
        <translation>Wir wünschen Ihnen alles Gute.</translation>
    </message>
    <message>
        <source>That is why we do not serve you from %1 to %2.</source>
        <translation>Deshalb bedienen wir Sie vom %1 bis zum %2 nicht.</translation>
    </message>
    <message>
        <source>That is why we do not serve you from %1 on, until further notice.</source>
        <translation>Deshalb bedienen wir Sie ab dem %1 bis auf Weiteres nicht.</translation>
    </message>
    <message>
        <source>This is what it covers: %1.</source>
        <translation>Das betrifft: %1.</translation>
    </message>
    <message>
        <source>We recommend that you go to %1 instead.</source>
        <translation>Wir empfehlen Ihnen stattdessen %1.</translation>
    </message>
    <message>
        <source>For what you came to us for (%1) we recommend that you go to %2 instead.</source>
        <translation>Für Ihr Anliegen (%1) empfehlen wir Ihnen stattdessen %2.</translation>
    </message>
    <message>
        <source>We look at this decision again of our own accord on %1.</source>
        <translation>Am %1 sehen wir uns diese Entscheidung von uns aus noch einmal an.</translation>
    </message>
    <message>
        <source>We have your objection of %1 and will answer it.</source>
        <translation>Ihr Widerspruch vom %1 liegt uns vor; wir werden ihn beantworten.</translation>
    </message>
    <message>
        <source>We have looked into your objection of %1 carefully. Our decision stands.</source>
        <translation>Ihren Widerspruch vom %1 haben wir sorgfältig geprüft. Wir bleiben bei unserer Entscheidung.</translation>
    </message>
    <message>
        <source>If you see this differently, please tell us by %1.</source>
        <translation>Wenn Sie das anders sehen, sagen Sie es uns bitte bis zum %1.</translation>
    </message>
    <message>
        <source>If you see this differently, please tell us.</source>
        <translation>Wenn Sie das anders sehen, sagen Sie es uns bitte.</translation>
    </message>
    <message>
        <source>Please address it to %1.</source>
        <translation>Bitte wenden Sie sich dazu an %1.</translation>
    </message>
    <message>
        <source>We will look into what you write, and answer you.</source>
        <translation>Wir prüfen, was Sie uns mitteilen, und antworten Ihnen.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Something happened at our place that we do not accept from anybody.</source>
        <translation>Bei uns ist etwas vorgefallen, das wir von niemandem hinnehmen.</translation>
    </message>
    <message>
        <source>On %1 something happened at our place that we do not accept from anybody: “%2”.</source>
        <translation>Am %1 ist bei uns etwas vorgefallen, das wir von niemandem hinnehmen: „%2“.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Customers sent either way</source>
        <translation>Kunden in beide Richtungen</translation>
    </message>
    <message>
        <source>Prepared %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>What we could send you more of</source>
        <translation>Womit wir Ihnen mehr Kunden schicken könnten</translation>
    </message>
    <message>
        <source>We do not know yet what you do better than we. Please tell us.</source>
        <translation>Wir wissen noch nicht, was Sie besser können als wir. Bitte sagen Sie es uns.</translation>
    </message>
    <message>
        <source>What we would like to receive from you</source>
        <translation>Womit Sie uns gern Kunden schicken dürfen</translation>
    </message>
    <message>
        <source>We do not know yet what you would rather hand over. Please tell us.</source>
        <translation>Wir wissen noch nicht, was Sie lieber abgeben. Bitte sagen Sie es uns.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In this time nobody was sent either way.</source>
        <translation>In dieser Zeit wurde in keiner Richtung jemand geschickt.</translation>
    </message>
    <message>
        <source>We sent you %1, of whom %2 are known to have been served. You sent us %3, of whom %4 bought.</source>
        <translation>Wir haben Ihnen %1 geschickt, von denen %2 nachweislich bedient wurden. Sie haben uns %3 geschickt, von denen %4 gekauft haben.</translation>
    </message>
    <message>
        <source>Both ways are level.</source>
        <translation>Beide Richtungen halten sich die Waage.</translation>
    </message>
    <message>
        <source>That is %1 more to you than to us.</source>
        <translation>Das sind %1 mehr zu Ihnen als zu uns.</translation>
    </message>
    <message>
        <source>That is %1 more to us than to you.</source>
        <translation>Das sind %1 mehr zu uns als zu Ihnen.</translation>
    </message>
    <message>
        <source>Sent to you</source>
        <translation>Zu Ihnen geschickt</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Bought here</source>
        <translation>Davon gekauft</translation>
    </message>
    <message>
        <source>Came back to us</source>
        <translation>Zu uns zurück</translation>
    </message>
    <message>
        <source>%1, not over</source>
        <translation>%1, läuft noch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whom we sent you by name</source>
        <translation>Wen wir Ihnen geschickt haben</translation>
    </message>
    <message>
        <source>Of those we sent you we know what became of %1; %2 were known to us by name. Who stays anonymous cannot be seen to come back to us.</source>
        <translation>Von denen, die wir Ihnen geschickt haben, wissen wir bei %1, was daraus wurde; %2 waren uns namentlich bekannt. Wer anonym bleibt, kann nicht als zurückgekehrt erkannt werden.</translation>
    </message>
    <message>
        <source>Served is counted only where you or the customer told us so. What we know may not be all there was: please compare it with your own records.</source>
        <translation>Als bedient zählt nur, was Sie oder der Kunde uns gesagt haben. Was wir wissen, muss nicht alles sein: Bitte vergleichen Sie es mit Ihren eigenen Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The picture of a page could not be made. The computer is short of memory: try again with less open.</source>
        <translation>Das Bild einer Seite konnte nicht erstellt werden. Dem Rechner fehlt Speicher: Schließen Sie anderes und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, a JPEG or an SVG of at most 20 MB.</source>
        <translation>„%1“ ist kein Bild, das gelesen werden kann. Wählen Sie ein PNG, ein JPEG oder ein SVG von höchstens 20 MB.</translation>
    </message>
    <message>
        <source>Incidents by month and action</source>
        <translation>Vorfälle nach Monat und Handlung</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Gegangene Schritte</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Offene Wiedervorlagen</translation>
    </message>
    <message>
        <source>Exclusions in force</source>
        <translation>Geltende Ausschlüsse</translation>
    </message>
    <message>
        <source>Conduct towards staff</source>
        <translation>Verhalten gegenüber dem Personal</translation>
    </message>
    <message>
        <source>Confidential: for managers and owners</source>
        <translation>Vertraulich: für Leitung und Inhaber</translation>
    </message>
    <message>
        <source>Confidential: for managers and owners. Keep it where nobody else reads it, and destroy it when it is no longer needed.</source>
        <translation>Vertraulich: für Leitung und Inhaber. Bewahren Sie es dort auf, wo es sonst niemand liest, und vernichten Sie es, wenn es nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>In this time no misconduct towards staff was noted, and nothing is open. May it stay that way.</source>
        <translation>In dieser Zeit wurde kein Fehlverhalten gegenüber dem Personal notiert, und nichts ist offen. Möge es so bleiben.</translation>
    </message>
    <message>
        <source>In this time no incident was noted.</source>
        <translation>In dieser Zeit wurde kein Vorfall notiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) was/were noted.</source>
        <translation>
            <numerusform>%n Vorfall wurde notiert.</numerusform>
            <numerusform>%n Vorfälle wurden notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) is/are open.</source>
        <translation>
            <numerusform>%n Wiedervorlage ist offen.</numerusform>
            <numerusform>%n Wiedervorlagen sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are overdue.</source>
        <translation>
            <numerusform>%n davon ist überfällig.</numerusform>
            <numerusform>%n davon sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) is/are sent elsewhere for the staff&apos;s sake today.</source>
        <translation>
            <numerusform>%n Kunde ist heute zum Schutz des Personals weggeschickt.</numerusform>
            <numerusform>%n Kunden sind heute zum Schutz des Personals weggeschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last month is not over: it is counted up to %1.</source>
        <translation>Der letzte Monat ist nicht vorbei: Er ist bis zum %1 gezählt.</translation>
    </message>
    <message>
        <source>Unacceptable action</source>
        <translation>Unannehmbare Handlung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and severity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Step of the ladder</source>
        <translation>Stufe der Leiter</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keine ist offen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Incident of</source>
        <translation>Vorfall vom</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>day</comment>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>None is in force.</source>
        <translation>Keiner gilt.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was er umfasst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>it is lifted</source>
        <translation>auf Widerruf</translation>
    </message>
    <message>
        <source>What was done and said is counted here, never what somebody is. Records entered in error are left out.</source>
        <translation>Hier zählt, was getan und gesagt wurde, nie, was jemand ist. Irrtümliche Einträge sind ausgelassen.</translation>
    </message>
    <message>
        <source>Open reviews and exclusions are those of the day it was prepared on, whenever they began.</source>
        <translation>Offene Wiedervorlagen und Ausschlüsse sind die des Tages, an dem es erstellt wurde, wann immer sie begannen.</translation>
    </message>
    <message>
        <source>None of this is in the figures of other reports.</source>
        <translation>Nichts davon steht in den Zahlen anderer Berichte.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>There are no records up to then. The report fills as customers are sent elsewhere, referred to us and come back.</source>
        <translation>Bis dahin gibt es keine Einträge. Der Bericht füllt sich, wenn Kunden weitergeschickt werden, zu uns geschickt werden und wiederkommen.</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n later record(s) is/are left out: export them to see all.</source>
        <translation>
            <numerusform>%n späterer Eintrag ist ausgelassen: Exportieren Sie die Einträge, um alle zu sehen.</numerusform>
            <numerusform>%n spätere Einträge sind ausgelassen: Exportieren Sie die Einträge, um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>to us on %1</source>
        <comment>day</comment>
        <translation>zu uns am %1</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <comment>number and year</comment>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>short for a quarter</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Quartalsbericht</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Net this quarter</source>
        <translation>Reinertrag im Quartal</translation>
    </message>
    <message>
        <source>Net this year</source>
        <translation>Reinertrag im Jahr</translation>
    </message>
    <message>
        <source>In this time nobody was sent elsewhere, referred to us or came back.</source>
        <translation>In dieser Zeit wurde niemand weitergeschickt oder zu uns geschickt, und niemand kam wieder.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in this time so far.</source>
        <translation>In dieser Zeit ist bisher nichts eingetragen.</translation>
    </message>
    <message>
        <source>The quarter is not over: these are the figures up to %1, compared with other quarters up to the same day.</source>
        <translation>Das Quartal ist nicht vorbei: Dies sind die Zahlen bis zum %1, verglichen mit anderen Quartalen bis zum selben Tag.</translation>
    </message>
    <message>
        <source>The year is not over: these are the figures up to %1, compared with the year before up to the same day.</source>
        <translation>Das Jahr ist nicht vorbei: Dies sind die Zahlen bis zum %1, verglichen mit dem Vorjahr bis zum selben Tag.</translation>
    </message>
    <message>
        <source>How we hand over</source>
        <translation>Wie wir übergeben</translation>
    </message>
    <message>
        <source>Who hands over how</source>
        <translation>Wer wie übergibt</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Guidelines and who has read them</source>
        <translation>Leitlinien und wer sie gelesen hat</translation>
    </message>
    <message>
        <source>Team and guidelines</source>
        <translation>Team und Leitlinien</translation>
    </message>
    <message>
        <source>For managers and owners, to coach with · %1</source>
        <comment>business</comment>
        <translation>Für Leitung und Inhaber, zum Anleiten · %1</translation>
    </message>
    <message>
        <source>For managers and owners. It is there to coach with, not to rank anybody.</source>
        <translation>Für Leitung und Inhaber. Er ist zum Anleiten da, nicht für eine Rangliste.</translation>
    </message>
    <message>
        <source>In this time nobody was sent elsewhere.</source>
        <translation>In dieser Zeit wurde niemand weitergeschickt.</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n customer(s) elsewhere.</source>
        <translation>
            <numerusform>Wir haben %n Kunden weitergeschickt.</numerusform>
            <numerusform>Wir haben %n Kunden weitergeschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were handed over to a person rather than by a name or a number.</source>
        <translation>%1 wurden einem Menschen übergeben statt nur mit einem Namen oder einer Nummer.</translation>
    </message>
    <message>
        <source>Of %1 we know what became of them.</source>
        <translation>Von %1 wissen wir, was daraus wurde.</translation>
    </message>
    <message>
        <source>Everybody has read every guideline in its present wording.</source>
        <translation>Alle haben jede Leitlinie in ihrer jetzigen Fassung gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) of having read a guideline is/are still to come.</source>
        <translation>
            <numerusform>%n Bestätigung, eine Leitlinie gelesen zu haben, steht noch aus.</numerusform>
            <numerusform>%n Bestätigungen, eine Leitlinie gelesen zu haben, stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-off, from cold to warm</source>
        <translation>Übergabe, von kühl bis herzlich</translation>
    </message>
    <message>
        <source>Send-aways</source>
        <translation>Weiterempfehlungen</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>An einen Menschen</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>Ausgang bekannt</translation>
    </message>
    <message>
        <source>By name, not by figure. A dash: fewer than %1 to go by, which would say more about chance than about anybody.</source>
        <translation>Nach Namen, nicht nach Zahlen geordnet. Ein Strich: weniger als %1 Fälle, die mehr über den Zufall sagen würden als über jemanden.</translation>
    </message>
    <message>
        <source>In this time no send-away rested on the word of a manager.</source>
        <translation>In dieser Zeit beruhte keine Weiterempfehlung auf dem Wort der Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) was/were not let go.</source>
        <translation>
            <numerusform>%n Entwurf wurde nicht genehmigt.</numerusform>
            <numerusform>%n Entwürfe wurden nicht genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait(s) for a manager now.</source>
        <translation>
            <numerusform>%n Entwurf wartet jetzt auf die Leitung.</numerusform>
            <numerusform>%n Entwürfe warten jetzt auf die Leitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose word it was</source>
        <translation>Wer es erlaubt hat</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Wording of</source>
        <translation>Fassung vom</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>only an earlier version</source>
        <translation>nur eine frühere Fassung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Send-aways in the customer&apos;s own interest; drafts and records entered in error are left out.</source>
        <translation>Weiterempfehlungen im Interesse des Kunden; Entwürfe und irrtümliche Einträge sind ausgelassen.</translation>
    </message>
    <message>
        <source>To a person: the customer got a name to ask for, we called ahead, introduced them or booked for them. It is the share of those of which the hand-off is noted.</source>
        <translation>An einen Menschen: Der Kunde bekam einen Namen, nach dem er fragen kann, wir haben vorher angerufen, ihn vorgestellt oder für ihn gebucht. Es ist der Anteil an denen, deren Übergabe notiert ist.</translation>
    </message>
    <message>
        <source>Known served: of those of which we know what became of them. Who hands over the difficult cases has the lower figure: ask before you judge.</source>
        <translation>Sicher bedient: von denen, deren Ausgang wir kennen. Wer die schwierigen Fälle übergibt, hat die niedrigere Zahl: Fragen Sie, bevor Sie urteilen.</translation>
    </message>
    <message>
        <source>What would have helped</source>
        <translation>Was geholfen hätte</translation>
    </message>
    <message>
        <source>Picture by month</source>
        <translation>Bild nach Monaten</translation>
    </message>
    <message>
        <source>Needs and reasons</source>
        <translation>Bedarf und Gründe</translation>
    </message>
    <message>
        <source>Unmet need</source>
        <translation>Ungedeckter Bedarf</translation>
    </message>
    <message>
        <source>What customers asked for and were sent elsewhere for · %1</source>
        <comment>business</comment>
        <translation>Wonach Kunden fragten und wofür sie weitergeschickt wurden · %1</translation>
    </message>
    <message>
        <source>Forgone value is our own estimate.</source>
        <translation>Der entgangene Umsatz ist unsere eigene Schätzung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>need and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>We turned %n request(s) away</source>
        <translation>
            <numerusform>Wir haben %n Anfrage abgewiesen</numerusform>
            <numerusform>Wir haben %n Anfragen abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worth about %2.</source>
        <comment>we turned so many away</comment>
        <translation>%1, im Wert von etwa %2.</translation>
    </message>
    <message>
        <source>That is as many as in as much time before.</source>
        <translation>Das sind so viele wie in ebenso langer Zeit davor.</translation>
    </message>
    <message>
        <source>That is %1 more than in as much time before.</source>
        <translation>Das sind %1 mehr als in ebenso langer Zeit davor.</translation>
    </message>
    <message>
        <source>That is %1 fewer than in as much time before.</source>
        <translation>Das sind %1 weniger als in ebenso langer Zeit davor.</translation>
    </message>
    <message>
        <source>For none of them hiring, stocking or learning would have helped.</source>
        <translation>Für keine davon hätte es geholfen, jemanden einzustellen, etwas vorrätig zu halten oder etwas zu lernen.</translation>
    </message>
    <message>
        <source>More hands or more time would have helped most: %1 of them, above all %2.</source>
        <translation>Am meisten hätten mehr Hände oder mehr Zeit geholfen: bei %1 davon, vor allem %2.</translation>
    </message>
    <message>
        <source>A fuller stock would have helped most: %1 of them, above all %2.</source>
        <translation>Am meisten hätte ein volleres Lager geholfen: bei %1 davon, vor allem %2.</translation>
    </message>
    <message>
        <source>Learning it would have helped most: %1 of them, above all %2.</source>
        <translation>Am meisten hätte geholfen, es zu lernen: bei %1 davon, vor allem %2.</translation>
    </message>
    <message>
        <source>In this time no customer was turned away: there is nothing to hire, stock or learn for yet. This page fills as customers are sent elsewhere.</source>
        <translation>In dieser Zeit wurde kein Kunde abgewiesen: Noch gibt es nichts, wofür jemand einzustellen, etwas vorrätig zu halten oder zu lernen wäre. Diese Seite füllt sich, wenn Kunden weitergeschickt werden.</translation>
    </message>
    <message>
        <source>Above all</source>
        <translation>Vor allem</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Turned away: customers we sent to somebody else in their own interest. Who was sent away for the staff&apos;s sake is not among them.</source>
        <translation>Abgewiesen: Kunden, die wir in ihrem eigenen Interesse zu jemand anderem geschickt haben. Wer zum Schutz des Personals weggeschickt wurde, ist nicht darunter.</translation>
    </message>
    <message>
        <source>More hands or time: we were fully booked, or the wait was too long. Stock: it was not there. Learn: it is outside our competencies. Something else: all other reasons, and where none was given.</source>
        <translation>Einstellen oder mehr Zeit: Wir waren ausgebucht, oder die Wartezeit war zu lang. Vorrätig halten: Es war nicht da. Lernen: Es ist nicht unsere Leistung. Etwas anderes: alle anderen Gründe, und wo keiner angegeben ist.</translation>
    </message>
    <message>
        <source>Forgone value is our own estimate of the sales let go, not what hiring, stocking or learning would bring: what it costs is not taken off.</source>
        <translation>Der entgangene Umsatz ist unsere eigene Schätzung der entgangenen Verkäufe, nicht das, was Einstellen, Vorrat oder Lernen brächten: Was es kostet, ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Strength matrix</source>
        <translation>Stärken-Matrix</translation>
    </message>
    <message>
        <source>Who is good at what</source>
        <translation>Wer worin gut ist</translation>
    </message>
    <message>
        <source>Strength matrix · %1</source>
        <comment>business</comment>
        <translation>Stärken-Matrix · %1</translation>
    </message>
    <message>
        <source>There are no needs yet. The chart fills as you say what customers ask for and who is good at it.</source>
        <translation>Noch ist kein Bedarf eingetragen. Die Tafel füllt sich, wenn Sie sagen, wonach Kunden fragen und wer darin gut ist.</translation>
    </message>
    <message>
        <source>5 is the best there is, 0 is not at all; a dash is not known.</source>
        <translation>5 ist das Beste, was es gibt, 0 ist gar nicht; ein Strich ist nicht bekannt.</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>of a level</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>the best there is</source>
        <comment>of a level</comment>
        <translation>das Beste, was es gibt</translation>
    </message>
    <message numerus="yes">
        <source>looked at more than %n month(s) ago</source>
        <translation>
            <numerusform>vor mehr als %n Monat angesehen</numerusform>
            <numerusform>vor mehr als %n Monaten angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>category</comment>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Partner statements</source>
        <translation>Partnerübersichten</translation>
    </message>
    <message>
        <source>In this time nobody was sent either way, and there is no agreement with anybody.</source>
        <translation>In dieser Zeit wurde in keiner Richtung jemand geschickt, und mit niemandem besteht eine Vereinbarung.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>“%1” is made to be read and written on and has no tables for a workbook. Save it as PDF or as pictures instead.</source>
        <translation>„%1“ ist zum Lesen und Beschreiben da und hat keine Tabellen für eine Arbeitsmappe. Sichern Sie es stattdessen als PDF oder als Bilder.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>reports::CallSheet</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>A walk-in customer was asked to come back</source>
        <translation>Ein Laufkunde sollte wiederkommen</translation>
    </message>
    <message>
        <source>%1 was asked to come back</source>
        <translation>%1 sollte wiederkommen</translation>
    </message>
    <message>
        <source>a walk-in customer</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>What became of %1?</source>
        <translation>Was wurde aus %1?</translation>
    </message>
    <message>
        <source>Did %1 help %2?</source>
        <comment>partner, customer</comment>
        <translation>%2: Hat %1 geholfen?</translation>
    </message>
    <message>
        <source>%1, ask for %2</source>
        <comment>partner, person</comment>
        <translation>%1, nach %2 fragen</translation>
    </message>
    <message>
        <source>no phone known</source>
        <translation>keine Telefonnummer bekannt</translation>
    </message>
    <message>
        <source>has not agreed to be called</source>
        <translation>hat Anrufen nicht zugestimmt</translation>
    </message>
    <message>
        <source>told on %1, promised for %2</source>
        <translation>vertröstet am %1, versprochen für den %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>hand-off, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>weitergeschickt am %1</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>no longer wants to</source>
        <translation>möchte nicht mehr</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>not served, because</source>
        <translation>nicht bedient, weil</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>In dieser Woche</translation>
    </message>
    <message>
        <source>Nobody is to be called.</source>
        <translation>Es ist niemand anzurufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the log.</source>
        <translation>
            <numerusform>%n weiterer Eintrag steht im Protokoll.</numerusform>
            <numerusform>%n weitere Einträge stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds names and phone numbers: keep it to yourselves, and destroy it when the answers are entered.</source>
        <translation>Enthält Namen und Telefonnummern: nicht weitergeben und vernichten, sobald die Antworten eingetragen sind.</translation>
    </message>
</context>
<context>
    <name>reports::PersonSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is kept about %1</source>
        <translation>Was über %1 gespeichert ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What belongs to conduct is not in it.</source>
        <translation>Was zum Umgang gehört, ist nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>reports::PersonalDataSheet</name>
    <message>
        <source>What is held about people</source>
        <translation>Was über Personen gespeichert ist</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Wozu: %1</translation>
    </message>
    <message>
        <source>How long: %1</source>
        <translation>Wie lange: %1</translation>
    </message>
    <message>
        <source>How many: %1</source>
        <translation>Wie viele: %1</translation>
    </message>
    <message>
        <source>Consent of customers</source>
        <translation>Einwilligungen von Kunden</translation>
    </message>
    <message>
        <source>Agreed that the details are kept: %1</source>
        <translation>Einverstanden, dass die Angaben gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Agreed to be contacted: %1</source>
        <translation>Einverstanden, kontaktiert zu werden: %1</translation>
    </message>
    <message>
        <source>Neither is written down: %1</source>
        <translation>Weder noch ist vermerkt: %1</translation>
    </message>
    <message>
        <source>Erased so far: %1</source>
        <translation>Bisher gelöscht: %1</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
</context>
<context>
    <name>reports::WeekPlan</name>
    <message>
        <source>Plan of the week</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Nobody is to be talked to.</source>
        <translation>Mit niemandem ist zu sprechen.</translation>
    </message>
    <message>
        <source>Holds names and phone numbers: keep it to yourselves.</source>
        <translation>Enthält Namen und Telefonnummern: nur für Sie bestimmt.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war fällig am %1</translation>
    </message>
    <message>
        <source>best on %1</source>
        <translation>am besten am %1</translation>
    </message>
    <message>
        <source>talked</source>
        <translation>gesprochen</translation>
    </message>
    <message>
        <source>not reached, again on</source>
        <translation>nicht erreicht, wieder am</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Elsewhere</source>
        <translation>Über Elsewhere</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>Version %1 mit Qt %2</translation>
    </message>
    <message>
        <source>The ledger of customers sent elsewhere: it helps a business to send a customer to somebody better, and shows whether that pays.</source>
        <translation>Das Empfehlungsbuch: Es hilft einem Betrieb, Kunden zu jemandem zu schicken, der besser passt, und zeigt, ob sich das lohnt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>ui::AdvocacyDialog</name>
    <message>
        <source>Edit a word of mouth</source>
        <translation>Mundpropaganda bearbeiten</translation>
    </message>
    <message>
        <source>Heard from a customer</source>
        <translation>Von einem Kunden gehört</translation>
    </message>
    <message>
        <source>where it can be read</source>
        <translation>wo es zu lesen ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Their answer, 0 to 10</source>
        <translation>Die Antwort, 0 bis 10</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>“How likely are you to recommend us, from 0 to 10?” 9 and 10 promote, 7 and 8 are passive, the rest detract.</source>
        <translation>„Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen, von 0 bis 10?“ 9 und 10 sind begeistert, 7 und 8 zufrieden, die übrigen unzufrieden.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>Websi&amp;te</translation>
    </message>
    <message>
        <source>St&amp;ars</source>
        <translation>St&amp;erne</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Would recommend us</source>
        <translation>&amp;Würde uns empfehlen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>A customer who was sent elsewhere is found while you type.</source>
        <translation>Ein weitergeschickter Kunde wird beim Tippen gefunden.</translation>
    </message>
    <message>
        <source>This customer had not been sent elsewhere by that day.</source>
        <translation>Dieser Kunde war bis zu diesem Tag nicht weitergeschickt worden.</translation>
    </message>
    <message>
        <source>Speaks of: %1</source>
        <translation>Spricht von: %1</translation>
    </message>
    <message>
        <source>This is not the address of a web page: it has to begin with http or https.</source>
        <translation>Das ist keine Adresse einer Webseite: Sie muss mit http oder https beginnen.</translation>
    </message>
    <message>
        <source>The answer is a number from 0 to 10. Leave it empty if nobody asked.</source>
        <translation>Die Antwort ist eine Zahl von 0 bis 10. Lassen Sie das Feld leer, wenn niemand gefragt hat.</translation>
    </message>
    <message>
        <source>Say who it was, or what was said.</source>
        <translation>Geben Sie an, wer es war oder was gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementTerms</name>
    <message>
        <source>Attac&amp;h a document…</source>
        <translation>Dokument anhä&amp;ngen&#xa0;…</translation>
    </message>
    <message>
        <source>We send: %1</source>
        <translation>Wir schicken: %1</translation>
    </message>
    <message>
        <source>They send: %1</source>
        <translation>Sie schicken: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <comment>days</comment>
        <translation>Gilt vom %1 bis %2</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <comment>day</comment>
        <translation>Gilt ab %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <comment>day</comment>
        <translation>Gilt bis %1</translation>
    </message>
    <message>
        <source>it has run out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>talk about renewing it</source>
        <translation>über die Verlängerung sprechen</translation>
    </message>
    <message>
        <source>%1, attached on %2</source>
        <translation>%1, angehängt am %2</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Dokument anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What the agreement sa&amp;ys…</source>
        <translation>&amp;Was vereinbart ist&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::AnswerBar</name>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
</context>
<context>
    <name>ui::Application</name>
    <message>
        <source>Open a ledger</source>
        <translation>Empfehlungsbuch öffnen</translation>
    </message>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation>Empfehlungsbücher (*.elsewhere)</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one; see “elsewhere --help”.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Die Befehle kommen ohne aus; siehe „elsewhere --help“.</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalField</name>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>not yet: waits for a manager</source>
        <translation>noch nicht: wartet auf eine Leitung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Leave “Approved by” at “not yet” to save a draft without it.</source>
        <translation>Lassen Sie „Genehmigt von“ auf „noch nicht“, um ohne sie einen Entwurf zu sichern.</translation>
    </message>
</context>
<context>
    <name>ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made and checked when the program starts and the last one is older than a day, and before an import. Those of the latest 12 days, 10 weeks and 9 months are kept.</source>
        <translation>Wird beim Start des Programms erstellt und geprüft, wenn die letzte älter als ein Tag ist, und vor jedem Import. Aufbewahrt werden die der letzten 12 Tage, 10 Wochen und 9 Monate.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation>Sicherungen aufbewahren in</translation>
    </message>
    <message>
        <source>Keep a second copy of each backup in</source>
        <translation>Eine zweite Kopie jeder Sicherung aufbewahren in</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>ui::BackupKeeper</name>
    <message>
        <source>Copying the ledger and checking the copy…</source>
        <translation>Das Empfehlungsbuch wird kopiert und die Kopie geprüft …</translation>
    </message>
    <message>
        <source>Backup before the import</source>
        <translation>Sicherung vor dem Import</translation>
    </message>
    <message>
        <source>The ledger could not be backed up before the import. %1</source>
        <translation>Das Empfehlungsbuch konnte vor dem Import nicht gesichert werden. %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
</context>
<context>
    <name>ui::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ui::BusinessCard</name>
    <message>
        <source>The business</source>
        <translation>Der Betrieb</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A ledger keeps the currency it was made with.</source>
        <translation>Ein Empfehlungsbuch behält die Währung, mit der es angelegt wurde.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohmarge</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>What is left of a sale after its direct costs. The pay-off is counted at this margin.</source>
        <translation>Was von einem Verkauf nach Abzug der direkten Kosten bleibt. Mit dieser Marge wird der Ertrag gerechnet.</translation>
    </message>
    <message>
        <source>&amp;Gross margin</source>
        <translation>&amp;Rohmarge</translation>
    </message>
    <message>
        <source>Gross margin: %1</source>
        <translation>Rohmarge: %1</translation>
    </message>
    <message>
        <source>Look at a &amp;strength again after</source>
        <translation>&amp;Stärken neu ansehen nach</translation>
    </message>
    <message>
        <source>Strengths are stale after %1</source>
        <translation>Stärken veralten nach %1</translation>
    </message>
    <message>
        <source>&amp;Follow up after</source>
        <translation>Nach&amp;fassen nach</translation>
    </message>
    <message>
        <source>Follow up after %1</source>
        <translation>Nachfassen nach %1</translation>
    </message>
    <message>
        <source>and then &amp;every</source>
        <translation>&amp;und erneut nach jeweils</translation>
    </message>
    <message>
        <source>Follow up every %1</source>
        <translation>Erneut nachfassen nach jeweils %1</translation>
    </message>
    <message>
        <source>A return counts in the &amp;pay-off for</source>
        <translation>&amp;Wiederbesuche zählen bis nach</translation>
    </message>
    <message>
        <source>A return counts for %1</source>
        <translation>Ein Wiederbesuch zählt bis nach %1</translation>
    </message>
    <message>
        <source>The business needs a name.</source>
        <translation>Der Betrieb braucht einen Namen.</translation>
    </message>
    <message>
        <source>Business renamed: %1</source>
        <translation>Betrieb umbenannt: %1</translation>
    </message>
    <message numerus="yes">
        <source> month(s)</source>
        <translation>
            <numerusform> Monat</numerusform>
            <numerusform> Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the business edited</source>
        <translation>Adresse des Betriebs bearbeitet</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone of the business edited</source>
        <translation>Telefon des Betriebs bearbeitet</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Webs&amp;ite</translation>
    </message>
    <message>
        <source>Website of the business edited</source>
        <translation>Website des Betriebs bearbeitet</translation>
    </message>
    <message>
        <source>Stands on referral cards and letters.</source>
        <translation>Steht auf Empfehlungskarten und Briefen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone numbers of this country are written without its prefix.</source>
        <translation>Telefonnummern dieses Landes werden ohne seine Vorwahl geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message>
        <source>&amp;Events of a whole day</source>
        <translation>&amp;Ganztägige Termine</translation>
    </message>
    <message>
        <source>&amp;Tasks that can be ticked off</source>
        <translation>&amp;Aufgaben zum Abhaken</translation>
    </message>
    <message numerus="yes">
        <source>Steps &amp;done in the last %n day(s) too</source>
        <translation>
            <numerusform>Auch Schritte, die am letzten Tag &amp;erledigt wurden</numerusform>
            <numerusform>Auch Schritte, die in den letzten %n Tagen &amp;erledigt wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation>Als Kalender speichern</translation>
    </message>
    <message>
        <source>Next steps with partners, follow-ups and promises to customers, with the customers&apos; names as on Today. Saved and opened again, it moves what has moved and doubles nothing.</source>
        <translation>Nächste Schritte mit Partnern, Nachfragen und Versprechen an Kunden, mit den Namen der Kunden wie auf „Heute“. Noch einmal gespeichert und geöffnet, verschiebt er, was sich verschoben hat, und verdoppelt nichts.</translation>
    </message>
    <message>
        <source>for any calendar: Google, Outlook, a phone</source>
        <translation>für jeden Kalender: Google, Outlook, ein Telefon</translation>
    </message>
    <message>
        <source>for a calendar with tasks: Thunderbird, Nextcloud, KOrganizer</source>
        <translation>für Kalender mit Aufgaben: Thunderbird, Nextcloud, KOrganizer</translation>
    </message>
    <message>
        <source>To do.ics</source>
        <comment>name of a file</comment>
        <translation>Zu tun.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation>Der Kalender wird geschrieben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ve as calendar (.ics)…</source>
        <translation>Als Kalender a&amp;usgeben (.ics)&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::CameBackModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Had been sent</source>
        <translation>Weitergeschickt am</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>no send-away before</source>
        <translation>vorher nicht weitergeschickt</translation>
    </message>
</context>
<context>
    <name>ui::CellPanel</name>
    <message>
        <source>Open in the log</source>
        <translation>Im Protokoll öffnen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What the level rests on</source>
        <translation>Worauf die Stufe beruht</translation>
    </message>
    <message>
        <source>Who or what told us</source>
        <translation>Von wem oder woher wir es wissen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Beleg</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Assessed &amp;by</source>
        <translation>Be&amp;wertet von</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a cell to see what its level rests on.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, worauf ihre Stufe beruht.</translation>
    </message>
    <message>
        <source>They are strong and we are weak: send there.</source>
        <translation>Dort stark, wir schwach: dorthin schicken.</translation>
    </message>
    <message>
        <source>We are strong and they are weak: ask them to send to us.</source>
        <translation>Wir stark, dort schwach: um Kunden bitten.</translation>
    </message>
    <message numerus="yes">
        <source>Stale: last looked at %n month(s) ago.</source>
        <translation>
            <numerusform>Veraltet: zuletzt vor %n Monat angesehen.</numerusform>
            <numerusform>Veraltet: zuletzt vor %n Monaten angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>und %n frühere</numerusform>
            <numerusform>und %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Never rated yet.</source>
        <translation>Noch nie bewertet.</translation>
    </message>
</context>
<context>
    <name>ui::ChartBoard</name>
    <message>
        <source>Charts shown</source>
        <translation>Gezeigte Diagramme</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Hide this chart</source>
        <translation>Dieses Diagramm ausblenden</translation>
    </message>
    <message>
        <source>All, in the first order</source>
        <translation>Alle, in der ersten Reihenfolge</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>Zahlen als CSV sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Bilder (*.%1)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ sichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gesichert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Explain this chart</source>
        <translation>Dieses Diagramm erklären</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>link and chart</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ChartSet</name>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableView</name>
    <message>
        <source>There are no figures for this choice.</source>
        <translation>Für diese Auswahl gibt es keine Zahlen.</translation>
    </message>
</context>
<context>
    <name>ui::CheckCard</name>
    <message>
        <source>Mend the sums</source>
        <translation>Summen richtigstellen</translation>
    </message>
    <message>
        <source>Proof of the ledger</source>
        <translation>Prüfung des Buchs</translation>
    </message>
    <message>
        <source>Reads the whole ledger and proves its file, its rules and the sums that figures are read from. The sums are proven at each start too, unless the ledger is very large.</source>
        <translation>Liest das ganze Buch und prüft seine Datei, seine Regeln und die Summen, aus denen die Zahlen stammen. Die Summen werden auch bei jedem Start geprüft, wenn das Buch nicht sehr groß ist.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Adds up all records anew; no record is changed.</source>
        <translation>Zählt alle Einträge neu zusammen; kein Eintrag wird geändert.</translation>
    </message>
    <message>
        <source>Proving the ledger…</source>
        <translation>Das Buch wird geprüft …</translation>
    </message>
    <message>
        <source>The ledger is sound: %1 sent elsewhere, %2 referred to us, %3 came back, %4 customers.</source>
        <translation>Das Buch ist in Ordnung: %1 weiterempfohlen, %2 zu uns empfohlen, %3 zurückgekommen, %4 Kunden.</translation>
    </message>
    <message>
        <source>Mending adds up all records anew; no record is changed.</source>
        <translation>Beim Richtigstellen werden alle Einträge neu zusammengezählt; kein Eintrag wird geändert.</translation>
    </message>
    <message>
        <source>Adding up all records anew…</source>
        <translation>Alle Einträge werden neu zusammengezählt …</translation>
    </message>
    <message>
        <source>The sums are those of the records again</source>
        <translation>Die Summen entsprechen wieder den Einträgen</translation>
    </message>
</context>
<context>
    <name>ui::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>Auswahl durchsuchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>ui::ClosedView</name>
    <message>
        <source>People and PINs…</source>
        <translation>Personen und PINs&#xa0;…</translation>
    </message>
    <message>
        <source>For managers and owners</source>
        <translation>Für Leitung und Inhaber</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What happened between customers and staff is seen by managers and owners only. Choose who is at the counter, at the top of the pages.</source>
        <translation>Was zwischen Kunden und Personal vorgefallen ist, sehen nur Leitung und Inhaber. Wählen Sie oben über den Seiten, wer an der Theke steht.</translation>
    </message>
    <message>
        <source>%1 is at the counter. What happened between customers and staff is seen by managers and owners only. If something has happened to you, tell a manager: they note it here with you.</source>
        <translation>%1 steht an der Theke. Was zwischen Kunden und Personal vorgefallen ist, sehen nur Leitung und Inhaber. Wenn Ihnen etwas widerfahren ist, sagen Sie es der Leitung: Sie hält es hier mit Ihnen fest.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at the counter. Give the PIN to open Conduct; it stays open for %n minute(s) of work.</source>
        <translation>
            <numerusform>%1 steht an der Theke. Die PIN öffnet „Umgang“; die Seite bleibt eine Minute lang offen.</numerusform>
            <numerusform>%1 steht an der Theke. Die PIN öffnet „Umgang“; während der Arbeit bleibt die Seite %n Minuten offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is seen by managers and owners only. Choose who is at the counter, at the top of the pages.</source>
        <translation>Diesen Bericht sehen nur Leitung und Inhaber. Wählen Sie oben auf den Seiten, wer an der Theke ist.</translation>
    </message>
    <message>
        <source>%1 is at the counter. This report is seen by managers and owners only.</source>
        <translation>%1 ist an der Theke. Diesen Bericht sehen nur Leitung und Inhaber.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at the counter. Give the PIN to open this report; it stays open for %n minute(s) of work.</source>
        <translation>
            <numerusform>%1 ist an der Theke. Geben Sie die PIN ein, um diesen Bericht zu öffnen; er bleibt %n Minute Arbeit lang offen.</numerusform>
            <numerusform>%1 ist an der Theke. Geben Sie die PIN ein, um diesen Bericht zu öffnen; er bleibt %n Minuten Arbeit lang offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsForm</name>
    <message>
        <source>Da&amp;ys are written</source>
        <translation>T&amp;age sind geschrieben</translation>
    </message>
    <message>
        <source>as the column shows</source>
        <translation>wie die Spalte zeigt</translation>
    </message>
    <message>
        <source>day first: 3/4 is 3 April</source>
        <translation>Tag zuerst: 3/4 ist der 3. April</translation>
    </message>
    <message>
        <source>month first: 3/4 is 4 March</source>
        <translation>Monat zuerst: 3/4 ist der 4. März</translation>
    </message>
    <message>
        <source>De&amp;cimals are written</source>
        <translation>De&amp;zimalen sind geschrieben</translation>
    </message>
    <message>
        <source>with a point: 1,234.50</source>
        <translation>mit Punkt: 1,234.50</translation>
    </message>
    <message>
        <source>with a comma: 1.234,50</source>
        <translation>mit Komma: 1.234,50</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>“%1” may be two days, and no other cell says which. What comes first?</source>
        <translation>„%1“ kann zwei Tage meinen, und keine andere Zelle sagt, welchen. Was steht zuerst?</translation>
    </message>
    <message>
        <source>“%1” may be two amounts, and no other cell says which. How are decimals written?</source>
        <translation>„%1“ kann zwei Beträge meinen, und keine andere Zelle sagt, welchen. Wie sind Dezimalen geschrieben?</translation>
    </message>
</context>
<context>
    <name>ui::Comparison</name>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weitergeschickt</translation>
    </message>
    <message>
        <source>Forgone</source>
        <translation>Entgangen</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Worth of those referred to us</source>
        <translation>Wert der zu uns Geschickten</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Worth of those who came back</source>
        <translation>Wert der Zurückgekommenen</translation>
    </message>
    <message>
        <source>Worth of word of mouth</source>
        <translation>Wert der Mundpropaganda</translation>
    </message>
    <message>
        <source>Net pay-off</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Pays if up to so many would have come anyway</source>
        <translation>Lohnt sich, wenn bis zu so viele ohnehin gekommen wären</translation>
    </message>
    <message>
        <source>Customers known</source>
        <translation>Kunden bekannt</translation>
    </message>
    <message>
        <source>Values known</source>
        <translation>Werte bekannt</translation>
    </message>
</context>
<context>
    <name>ui::CompetitorDialog</name>
    <message>
        <source>Edit a competitor</source>
        <translation>Mitbewerber bearbeiten</translation>
    </message>
    <message>
        <source>what kind of business</source>
        <translation>was für ein Betrieb</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>what customers are told about when to come</source>
        <translation>was Kunden über die Zeiten gesagt wird</translation>
    </message>
    <message>
        <source>for ourselves</source>
        <translation>für uns selbst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Opening</source>
        <translation>Ö&amp;ffnungszeiten</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Give the business a name.</source>
        <translation>Geben Sie dem Betrieb einen Namen.</translation>
    </message>
    <message>
        <source>This is not the address of a web page: it has to begin with http or https.</source>
        <translation>Das ist keine Adresse einer Webseite: Sie muss mit http oder https beginnen.</translation>
    </message>
</context>
<context>
    <name>ui::ComputerCard</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Programmstart.</translation>
    </message>
    <message>
        <source>&amp;Remind me of what is due, once a day</source>
        <translation>Einmal am Tag an Fälliges e&amp;rinnern</translation>
    </message>
    <message>
        <source>A message of the desktop while the program runs, not before eight in the morning</source>
        <translation>Eine Meldung auf dem Bildschirm, solange das Programm läuft, nicht vor acht Uhr morgens</translation>
    </message>
</context>
<context>
    <name>ui::ConductLetterDialog</name>
    <message>
        <source>Letter to the customer</source>
        <translation>Brief an den Kunden</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vorschau des Briefs</translation>
    </message>
    <message>
        <source>street, town; not kept</source>
        <translation>Straße, Ort; wird nicht behalten</translation>
    </message>
    <message>
        <source>empty: no last day</source>
        <translation>leer: ohne letzten Tag</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>&amp;Language of the customer</source>
        <translation>Sprache des K&amp;unden</translation>
    </message>
    <message>
        <source>&amp;What happened: facts, no names of staff</source>
        <translation>&amp;Was vorgefallen ist: Tatsachen, keine Namen vom Personal</translation>
    </message>
    <message>
        <source>&amp;Objections to</source>
        <translation>&amp;Widerspruch an</translation>
    </message>
    <message>
        <source>O&amp;bjections until</source>
        <translation>Widerspruch &amp;bis</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>Unter&amp;zeichnet von</translation>
    </message>
    <message>
        <source>empty: the business</source>
        <translation>leer: an den Betrieb</translation>
    </message>
    <message>
        <source>empty: the business alone</source>
        <translation>leer: der Betrieb allein</translation>
    </message>
    <message>
        <source>Add&amp;ress of the customer</source>
        <translation>Ad&amp;resse des Kunden</translation>
    </message>
</context>
<context>
    <name>ui::ConductPage</name>
    <message>
        <source>Conduct</source>
        <translation>Umgang</translation>
    </message>
    <message>
        <source>Close Con&amp;duct now</source>
        <translation>&amp;Umgang jetzt schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weggeschickt</translation>
    </message>
    <message>
        <source>What we do not accept</source>
        <translation>Was wir nicht hinnehmen</translation>
    </message>
    <message>
        <source>Search conduct</source>
        <translation>Umgang durchsuchen</translation>
    </message>
    <message>
        <source>nothing to look at again today</source>
        <translation>heute ist nichts wieder anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again or to answer</source>
        <translation>
            <numerusform>%n ist wieder anzusehen oder zu beantworten</numerusform>
            <numerusform>%n sind wieder anzusehen oder zu beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>no PIN is set: anyone can choose a manager at the counter</source>
        <translation>keine PIN gesetzt: jeder kann an der Theke die Leitung wählen</translation>
    </message>
</context>
<context>
    <name>ui::ConductWords</name>
    <message>
        <source>not known who</source>
        <translation>nicht bekannt, wer</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>lifted on %1</source>
        <translation>aufgehoben am %1</translation>
    </message>
    <message>
        <source>in force until it is lifted</source>
        <translation>gilt, bis es aufgehoben wird</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>gilt bis %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
</context>
<context>
    <name>ui::ContactCardsDialog</name>
    <message>
        <source>&amp;Those of %1</source>
        <translation>&amp;Die von %1</translation>
    </message>
    <message numerus="yes">
        <source>Those of &amp;all %n in the list</source>
        <translation>
            <numerusform>Die des &amp;einen in der Liste</numerusform>
            <numerusform>Die &amp;aller %n in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>vCard &amp;3.0, which every program and phone reads</source>
        <translation>vCard &amp;3.0, die jedes Programm und Telefon liest</translation>
    </message>
    <message>
        <source>vCard &amp;4.0, for address books of today</source>
        <translation>vCard &amp;4.0, für heutige Adressbücher</translation>
    </message>
    <message>
        <source>Save contact cards</source>
        <translation>Visitenkarten speichern</translation>
    </message>
    <message>
        <source>Contacts.vcf</source>
        <comment>name of a file</comment>
        <translation>Kontakte.vcf</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Visitenkarten (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written to %1</source>
        <translation>
            <numerusform>%n Karte nach %1 geschrieben</numerusform>
            <numerusform>%n Karten nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactFiles</name>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>K&amp;ontakte importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save contact ca&amp;rds (.vcf)…</source>
        <translation>Visitenkarten speichern (.vc&amp;f)&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::ContactImportDialog</name>
    <message>
        <source>&amp;Take this contact</source>
        <translation>Diesen Kontakt &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Kontakte der Datei</translation>
    </message>
    <message>
        <source>Choose a file that another address book has exported. Nothing is changed before you have seen what would happen.</source>
        <translation>Wählen Sie eine Datei, die ein anderes Adressbuch exportiert hat. Nichts ändert sich, bevor Sie gesehen haben, was geschähe.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>contact cards (.vcf), or the CSV of Google contacts or Outlook</source>
        <translation>Visitenkarten (.vcf) oder die CSV von Google Kontakte oder Outlook</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>at this fi&amp;rm</source>
        <translation>bei dieser Fi&amp;rma</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv)</source>
        <translation>Kontakte (*.vcf *.csv)</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Die Kontakte werden gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new competitor(s)</source>
        <translation>
            <numerusform>%n neuer Mitbewerber</numerusform>
            <numerusform>%n neue Mitbewerber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <translation>
            <numerusform>%n ergänzt</numerusform>
            <numerusform>%n ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a firm</source>
        <translation>
            <numerusform>%n ohne Firma</numerusform>
            <numerusform>%n ohne Firma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContactImportModel</name>
    <message>
        <source>new competitor</source>
        <translation>neuer Mitbewerber</translation>
    </message>
    <message>
        <source>new person there</source>
        <translation>neue Person dort</translation>
    </message>
    <message>
        <source>adds to what is there</source>
        <translation>ergänzt, was da ist</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>says no firm</source>
        <translation>nennt keine Firma</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
</context>
<context>
    <name>ui::ContactsEdit</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>what they do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>phone, another phone</source>
        <translation>Telefon, weiteres Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>ask for</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>The one whom customers are told to ask for</source>
        <translation>Nach dieser Person sollen Kunden fragen</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>ui::CountryEdit</name>
    <message>
        <source>as this computer</source>
        <translation>wie dieser Rechner</translation>
    </message>
    <message>
        <source>as this computer (%1)</source>
        <comment>country</comment>
        <translation>wie dieser Rechner (%1)</translation>
    </message>
</context>
<context>
    <name>ui::CsvExport</name>
    <message>
        <source>Export all records: %1</source>
        <translation>Alle Einträge exportieren: %1</translation>
    </message>
    <message>
        <source>Writing the records…</source>
        <translation>Die Einträge werden geschrieben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>conduct</source>
        <translation>Verhalten</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1. Too long or too large for a workbook, and cut short or written as text: %n cell(s).</source>
        <translation>
            <numerusform>In %1 geschrieben. Für eine Arbeitsmappe zu lang oder zu groß und gekürzt oder als Text geschrieben: %n Zelle.</numerusform>
            <numerusform>In %1 geschrieben. Für eine Arbeitsmappe zu lang oder zu groß und gekürzt oder als Text geschrieben: %n Zellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>alle Listen</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files for Excel, with a byte order mark (*.csv)</source>
        <translation>CSV-Dateien für Excel, mit Kennzeichen am Anfang (*.csv)</translation>
    </message>
    <message>
        <source>CSV files for other programs, without a mark (*.csv)</source>
        <translation>CSV-Dateien für andere Programme, ohne Kennzeichen (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::DataTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Fit widths to content</source>
        <translation>Breiten anpassen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>day, or “today”</source>
        <translation>Tag oder „heute“</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Kalender öffnen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Say which day, for example “today”.</source>
        <translation>Geben Sie den Tag an, zum Beispiel „heute“.</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1 or “yesterday”.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie %1 oder „gestern“.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>ui::DayPopup</name>
    <message>
        <source>That day has passed. Choose today or a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren.</translation>
    </message>
</context>
<context>
    <name>ui::DaysPopup</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>ui::ErasedMeanwhile</name>
    <message>
        <source>Somebody this is about was erased while it was open, and nothing of them is written down any more. Take the name out, or leave without saving.</source>
        <translation>Jemand, um den es hier geht, wurde gelöscht, während dies offen war, und nichts mehr von ihm wird aufgeschrieben. Nehmen Sie den Namen heraus, oder verlassen Sie es, ohne zu speichern.</translation>
    </message>
</context>
<context>
    <name>ui::ExampleLedger</name>
    <message>
        <source>The folder %1 cannot be made. Choose a place of your own instead.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie stattdessen einen eigenen Ort.</translation>
    </message>
    <message>
        <source>Making the example business…</source>
        <translation>Der Beispielbetrieb wird angelegt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::ExclusionDialog</name>
    <message>
        <source>The customer appeals</source>
        <translation>Der Kunde widerspricht</translation>
    </message>
    <message>
        <source>Uphold the appeal</source>
        <translation>Dem Widerspruch stattgeben</translation>
    </message>
    <message>
        <source>Reject the appeal</source>
        <translation>Den Widerspruch zurückweisen</translation>
    </message>
    <message>
        <source>Lift it: the customer is welcome again</source>
        <translation>Aufheben: Der Kunde ist wieder willkommen</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Wieder angesehen</translation>
    </message>
    <message>
        <source>&amp;In their words, and ours</source>
        <translation>&amp;In deren und unseren Worten</translation>
    </message>
    <message>
        <source>empty: no further review</source>
        <translation>leer: nicht mehr ansehen</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>Wieder an&amp;sehen am</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
</context>
<context>
    <name>ui::ExclusionsView</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Geschickt zu</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Sent elsewhere for the staff&apos;s sake</source>
        <translation>Zum Schutz des Personals weggeschickt</translation>
    </message>
    <message>
        <source>Nobody was sent elsewhere for the staff&apos;s sake.</source>
        <translation>Niemand wurde zum Schutz des Personals weggeschickt.</translation>
    </message>
    <message>
        <source>Change the &amp;terms…</source>
        <translation>&amp;Bedingungen ändern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Look again…</source>
        <translation>Wieder an&amp;sehen&#xa0;…</translation>
    </message>
    <message>
        <source>The customer &amp;appeals…</source>
        <translation>Der Kunde &amp;widerspricht&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Uphold the appeal…</source>
        <translation>Dem Widerspruch &amp;stattgeben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Reject the appeal…</source>
        <translation>Den Widerspruch &amp;zurückweisen&#xa0;…</translation>
    </message>
    <message>
        <source>L&amp;ift it…</source>
        <translation>Auf&amp;heben&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Letter to the custo&amp;mer…</source>
        <translation>Brief an den &amp;Kunden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::Explanations</name>
    <message>
        <source>How many customers you sent elsewhere, how many partners sent to you, and how many visits came from customers you had sent elsewhere before, month by month. A visit stands in the month it happened in, not in the month of the send-away. The lighter bars are the month that is not over.</source>
        <translation>Wie viele Kunden Sie weitergeschickt haben, wie viele Partner zu Ihnen schickten und wie viele Besuche von früher Weitergeschickten kamen, Monat für Monat. Ein Besuch steht in dem Monat, in dem er war, nicht in dem des Weiterschickens. Die helleren Balken sind der Monat, der noch nicht vorbei ist.</translation>
    </message>
    <message>
        <source>The same money as in the running total, taken apart. Below the line stands what was forgone; above it what came back, what was referred to you, and word of mouth. Those who had bought from you before are drawn apart, because they are the likeliest to have come back anyway.</source>
        <translation>Dasselbe Geld wie in der laufenden Summe, in seine Teile zerlegt. Unter der Linie steht, was entging; darüber, was zurückkam, was zu Ihnen geschickt wurde, und die Mundpropaganda. Wer schon vorher bei Ihnen gekauft hat, ist getrennt gezeichnet, denn am ehesten wären sie ohnehin zurückgekommen.</translation>
    </message>
    <message>
        <source>For each partner, how many customers you sent there and how many came from there. It need not be even: a partner who serves your customers well is worth more than one who only sends. A partner who gets much and sends nothing is worth a talk.</source>
        <translation>Für jeden Partner, wie viele Kunden Sie dorthin schickten und wie viele von dort kamen. Es muss nicht gleich sein: Ein Partner, der Ihre Kunden gut bedient, ist mehr wert als einer, der nur schickt. Ein Partner, der viel bekommt und nichts schickt, ist ein Gespräch wert.</translation>
    </message>
    <message>
        <source>What customers asked for that you sent elsewhere, most often first, with the reasons. It tells what might be worth learning, stocking or hiring for; only those who asked and were sent elsewhere are counted, not those who never asked.</source>
        <translation>Wonach Kunden fragten, die Sie weiterschickten, das Häufigste zuerst, mit den Gründen. Es zeigt, was zu lernen, zu führen oder einzustellen sich lohnen könnte; gezählt sind nur, die fragten und weitergeschickt wurden, nicht, die nie gefragt haben.</translation>
    </message>
    <message>
        <source>Of those sent away, the share that had come back after so many days. Those sent away lately have not had the time to come back; the curve counts each only as long as it could be watched, so they do not pull it down. The pale band is how far chance leaves it open: in 95 of 100 cases the true share lies within. Where bands of two groups overlap widely, nothing is certain about which is better. Customers whose name is not known cannot be seen to come back and are left out.</source>
        <translation>Welcher Anteil der Weitergeschickten nach so vielen Tagen zurück war. Wer erst vor Kurzem weitergeschickt wurde, hatte noch keine Zeit zurückzukommen; die Kurve zählt jeden nur so lange, wie er verfolgt werden konnte, darum ziehen sie sie nicht herunter. Das helle Band zeigt, wie viel der Zufall offenlässt: In 95 von 100 Fällen liegt der wahre Anteil darin. Wo sich die Bänder zweier Gruppen weit überdecken, ist nicht sicher, welche besser ist. Kunden ohne Namen kann man nicht zurückkommen sehen; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>How many were back within 90 days, depending on how warmly they were handed over, and how many times as often as after the coldest hand-off. “1.8 × (1.2 to 2.6)” means: 1.8 times as often among those seen, and between 1.2 and 2.6 times in 95 of 100 cases. When the brackets hold 1, it may be chance.</source>
        <translation>Wie viele innerhalb von 90 Tagen zurück waren, je nachdem, wie persönlich sie übergeben wurden, und wievielmal so oft wie nach der kühlsten Übergabe. „1,8-mal (1,2 bis 2,6)“ heißt: 1,8-mal so oft unter denen, die man gesehen hat, und in 95 von 100 Fällen zwischen 1,2- und 2,6-mal. Liegt 1 in der Klammer, kann es Zufall sein.</translation>
    </message>
    <message>
        <source>What those sent away in the last twelve months may still bring, if they come back as those before them did. It is an estimate, not a record: three figures from cautious to hopeful, and none of them counts in the pay-off.</source>
        <translation>Was die in den letzten zwölf Monaten Weitergeschickten noch bringen können, wenn sie zurückkommen wie die vor ihnen. Es ist eine Schätzung, keine Aufzeichnung: drei Zahlen von vorsichtig bis hoffnungsvoll, und keine davon zählt im Ertrag.</translation>
    </message>
    <message>
        <source>Each row is one month of send-aways; from left to right, the share of them that had come back after one month, two months, and so on. If the lower rows are greener than the upper ones at the same place, customers come back more than they used to.</source>
        <translation>Jede Zeile ist ein Monat; von links nach rechts steht der Anteil der damals Weitergeschickten, der nach einem Monat, zwei Monaten und so weiter zurück war. Sind die unteren Zeilen an derselben Stelle grüner als die oberen, kommen mehr Kunden zurück als früher.</translation>
    </message>
    <message>
        <source>The same needs as in the bars, month by month and reason by reason. A row that fills up shows a demand that grows: something to hire, stock or learn, or a partner to agree with.</source>
        <translation>Derselbe Bedarf wie in den Balken, Monat für Monat und Grund für Grund. Eine Zeile, die sich füllt, zeigt einen wachsenden Bedarf: etwas, wofür man einstellt, das man führt oder lernt, oder ein Partner für eine Vereinbarung.</translation>
    </message>
    <message>
        <source>For each guideline and each agreement that came into force: the share that was back within 90 days, of those sent away before that day and of those sent since. Point at a bar to read the difference and how far chance leaves it open.</source>
        <translation>Für jede Leitlinie und jede Vereinbarung, die in Kraft trat: welcher Anteil innerhalb von 90 Tagen zurück war, von den vor diesem Tag Weitergeschickten und von denen seither. Zeigen Sie auf einen Balken, um den Unterschied zu lesen und wie viel der Zufall offenlässt.</translation>
    </message>
    <message>
        <source>Every month, what came from sending customers away is added up: what those who came back bought, what partners&apos; customers bought, and what word of mouth brought. What was forgone is taken off. Only your margin counts, not the whole price. Below the line it has cost more so far than it has brought; “paid back” is the month from which it stayed above. Nobody can know who would have come back anyway: see the chart about that.</source>
        <translation>Monat für Monat wird zusammengezählt, was das Weiterschicken gebracht hat: was die Zurückgekommenen kauften, was Kunden von Partnern kauften und was Mundpropaganda brachte. Was entging, wird abgezogen. Es zählt nur Ihre Marge, nicht der ganze Preis. Unter der Linie hat es bisher mehr gekostet als gebracht; „zurückgezahlt“ ist der Monat, ab dem es darüber blieb. Niemand kann wissen, wer ohnehin zurückgekommen wäre: Dazu gibt es ein eigenes Diagramm.</translation>
    </message>
    <message>
        <source>Nobody knows how many of those who came back would have come anyway. So this chart does not guess: it shows what the pay-off would be if none of them would have, if half would have, if all would have. Where the line crosses zero, it stops paying. The dashed lines are the same at a margin ten points lower and higher than yours.</source>
        <translation>Niemand weiß, wie viele der Zurückgekommenen ohnehin gekommen wären. Darum rät dieses Diagramm nicht: Es zeigt, wie der Ertrag wäre, wenn keiner von ihnen, wenn die Hälfte, wenn alle ohnehin gekommen wären. Wo die Linie null kreuzt, lohnt es sich nicht mehr. Die gestrichelten Linien gelten für eine um zehn Punkte kleinere und größere Marge als Ihre.</translation>
    </message>
</context>
<context>
    <name>ui::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::FileTasks</name>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation>Empfehlungsbücher (*.elsewhere)</translation>
    </message>
    <message>
        <source>%1 copy.elsewhere</source>
        <translation>%1 Kopie.elsewhere</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Copy saved and checked: %1</source>
        <translation>Kopie gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Copying the ledger and checking the copy…</source>
        <translation>Das Empfehlungsbuch wird kopiert und die Kopie geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>%1 restored.elsewhere</source>
        <translation>%1 wiederhergestellt.elsewhere</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Wiederherstellen nach</translation>
    </message>
    <message>
        <source>Checking the backup and restoring it…</source>
        <translation>Die Sicherung wird geprüft und wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The ledger as it is now could not be backed up. %1 It can be replaced all the same: its file is then kept beside it.</source>
        <translation>Das jetzige Empfehlungsbuch konnte nicht gesichert werden. %1 Es kann trotzdem ersetzt werden: Seine Datei bleibt dann daneben erhalten.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Replace it all the same</source>
        <translation>Trotzdem ersetzen</translation>
    </message>
    <message>
        <source>An archive can be read without a PIN, and it holds conduct too: it is for managers and owners. Put one of them at the counter, unlock Conduct, and try again.</source>
        <translation>Ein Archiv lässt sich ohne PIN lesen, und es enthält auch Vorfälle: Es ist für Leitung und Inhaber. Stellen Sie jemanden von ihnen an die Theke, entsperren Sie die Vorfälle und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 archive.json</source>
        <comment>name of a file</comment>
        <translation>%1 Archiv.json</translation>
    </message>
    <message>
        <source>Save everything as JSON</source>
        <translation>Alles als JSON sichern</translation>
    </message>
    <message>
        <source>Archives (*.json)</source>
        <translation>Archive (*.json)</translation>
    </message>
    <message>
        <source>Writing the archive…</source>
        <translation>Das Archiv wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>All %1 records are in %2</source>
        <translation>Alle %1 Datensätze sind in %2</translation>
    </message>
    <message>
        <source>Ledger from JSON</source>
        <translation>Empfehlungsbuch aus JSON</translation>
    </message>
    <message>
        <source>Save the ledger as</source>
        <translation>Empfehlungsbuch speichern unter</translation>
    </message>
    <message>
        <source>Making the ledger and checking it…</source>
        <translation>Das Empfehlungsbuch wird angelegt und geprüft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who had been erased since then were erased again.</source>
        <translation>
            <numerusform>%n seither gelöschte Person wurde wieder gelöscht.</numerusform>
            <numerusform>%n seither gelöschte Personen wurden wieder gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Whose ledger is it?</source>
        <translation>Wessen Empfehlungsbuch ist es?</translation>
    </message>
    <message>
        <source>A ledger keeps the customers you send elsewhere, those sent to you, and those who come back. It is one file on this computer.</source>
        <translation>Im Empfehlungsbuch stehen die Kunden, die Sie weiterschicken, die zu Ihnen geschickt werden und die zurückkommen. Es ist eine einzige Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Look at the example business</source>
        <translation>&amp;Beispielbetrieb ansehen</translation>
    </message>
    <message>
        <source>A body shop with two years behind it. Try everything; nothing can go wrong.</source>
        <translation>Eine Werkstatt nach zwei Jahren. Probieren Sie alles aus, es kann nichts schiefgehen.</translation>
    </message>
    <message>
        <source>&amp;My business</source>
        <translation>&amp;Mein Betrieb</translation>
    </message>
    <message>
        <source>Name, currency and trade; the rest is filled in to edit.</source>
        <translation>Name, Währung und Branche; das Übrige ist zum Anpassen vorgegeben.</translation>
    </message>
    <message>
        <source>&amp;Open a ledger</source>
        <translation>Empfehlungsbuch ö&amp;ffnen</translation>
    </message>
    <message>
        <source>One that you or a colleague already keeps.</source>
        <translation>Eines, das Sie oder jemand aus dem Team schon führt.</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet</source>
        <translation>Aus einer Tabelle &amp;importieren</translation>
    </message>
    <message>
        <source>Your business, filled from a list of customers sent away (CSV).</source>
        <translation>Ihr Betrieb, gefüllt aus einer Liste weitergeschickter Kunden (CSV).</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Mein Betrieb</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>A trade fills in what customers usually ask for. You can change all of it.</source>
        <translation>Die Branche gibt vor, wonach Kunden meist fragen. Alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Create the ledger…</source>
        <translation>Empfehlungsbuch anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Empfehlungsbuch öffnen</translation>
    </message>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation>Empfehlungsbücher (*.elsewhere)</translation>
    </message>
    <message>
        <source>The business needs a name.</source>
        <translation>Der Betrieb braucht einen Namen.</translation>
    </message>
    <message>
        <source>A currency is three letters, like EUR or USD.</source>
        <translation>Eine Währung hat drei Buchstaben, wie EUR oder USD.</translation>
    </message>
    <message>
        <source>Where to keep the ledger</source>
        <translation>Wo das Empfehlungsbuch liegen soll</translation>
    </message>
</context>
<context>
    <name>ui::FitCheckDialog</name>
    <message>
        <source>Fit check</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>&amp;Wants</source>
        <translation>&amp;Wünscht</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Who &amp;fits</source>
        <translation>Wer &amp;passt</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>We &amp;serve them</source>
        <translation>Wir über&amp;nehmen das</translation>
    </message>
    <message>
        <source>Send &amp;elsewhere…</source>
        <translation>W&amp;eiterschicken&#xa0;…</translation>
    </message>
    <message>
        <source>Say what the customer wants.</source>
        <translation>Geben Sie an, was der Kunde wünscht.</translation>
    </message>
    <message>
        <source>meets %1 % of what we miss</source>
        <translation>erfüllt %1 % dessen, was uns fehlt</translation>
    </message>
    <message>
        <source>meets %1 % of what we miss, known for %2 of %3</source>
        <translation>erfüllt %1 % dessen, was uns fehlt; bekannt für %2 von %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody is known to be good at what we miss.</source>
        <translation>Niemand ist bekannt, der kann, was uns fehlt.</translation>
    </message>
    <message>
        <source>The customer has been sent elsewhere after this check.</source>
        <translation>Der Kunde wurde daraufhin weitergeschickt.</translation>
    </message>
</context>
<context>
    <name>ui::FolderNames</name>
    <message numerus="yes">
        <source>%n of these files are there already.</source>
        <translation>
            <numerusform>%n dieser Dateien ist schon da.</numerusform>
            <numerusform>%n dieser Dateien sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>ui::GoToDialog</name>
    <message>
        <source>Go to anything</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A page, an action, a competitor, a customer, a need or a code</source>
        <translation>Eine Seite, eine Aktion, ein Mitbewerber, ein Kunde, ein Bedarf oder ein Code</translation>
    </message>
    <message>
        <source>sent elsewhere on %1</source>
        <translation>weitergeschickt am %1</translation>
    </message>
</context>
<context>
    <name>ui::GridContent</name>
    <message>
        <source>Us</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Strength matrix</source>
        <translation>Stärken-Matrix</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>%1, category</source>
        <translation>%1, Gruppe</translation>
    </message>
    <message>
        <source>what we want to be known for</source>
        <translation>wofür wir bekannt sein wollen</translation>
    </message>
    <message numerus="yes">
        <source>asked for %n time(s) in the last 12 months</source>
        <translation>
            <numerusform>in den letzten 12 Monaten %n-mal gefragt</numerusform>
            <numerusform>in den letzten 12 Monaten %n-mal gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>send there</source>
        <translation>dorthin schicken</translation>
    </message>
    <message>
        <source>ask them to send to us</source>
        <translation>um Kunden bitten</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>competency, business: level and what it means</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and remarks about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::GuidelineEditor</name>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (nicht mehr verwendet)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>What to say or do</source>
        <translation>Was zu sagen oder zu tun ist</translation>
    </message>
    <message>
        <source>R&amp;oles – none ticked: all</source>
        <translation>R&amp;ollen – keine gewählt: alle</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Reasons – none: any</source>
        <translation>&amp;Gründe – keiner: alle</translation>
    </message>
    <message>
        <source>Nee&amp;ds – none: any</source>
        <translation>Be&amp;darf – keiner: jeder</translation>
    </message>
    <message>
        <source>&amp;Up to a forgone value of</source>
        <translation>Bis zu einem ent&amp;gangenen Umsatz von</translation>
    </message>
    <message>
        <source>What it &amp;grants</source>
        <translation>Was sie &amp;erlaubt</translation>
    </message>
    <message>
        <source>No&amp;te, for the handbook</source>
        <translation>No&amp;tiz, für das Handbuch</translation>
    </message>
    <message>
        <source>Say in a few words what the guideline is.</source>
        <translation>Sagen Sie in wenigen Worten, worum es in der Leitlinie geht.</translation>
    </message>
</context>
<context>
    <name>ui::GuidelineModel</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>New guideline</source>
        <translation>Neue Leitlinie</translation>
    </message>
</context>
<context>
    <name>ui::GuidelinePanel</name>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number and day</comment>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>%1 has read this on %2.</source>
        <translation>%1 hat dies am %2 gelesen.</translation>
    </message>
    <message>
        <source>Not read yet by: %1</source>
        <translation>Noch nicht gelesen: %1</translation>
    </message>
</context>
<context>
    <name>ui::GuidelinesView</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>S&amp;tilllegen</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Nach v&amp;orn</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>Start with the usual guidelines</source>
        <translation>Mit den üblichen Leitlinien beginnen</translation>
    </message>
    <message>
        <source>What names more comes first, then what is stricter; this order decides the rest</source>
        <translation>Was mehr nennt, steht vorn, dann das Strengere; über den Rest entscheidet diese Reihenfolge</translation>
    </message>
    <message>
        <source>Guidelines, in order of precedence</source>
        <translation>Leitlinien, nach Vorrang geordnet</translation>
    </message>
    <message>
        <source>No guideline is in use yet. With guidelines everybody at the counter knows when they may send a customer elsewhere without asking.</source>
        <translation>Noch gilt keine Leitlinie. Mit Leitlinien weiß jeder am Tresen, wann eine Empfehlung an andere ohne Rückfrage erlaubt ist.</translation>
    </message>
    <message>
        <source>Where none covers the case</source>
        <translation>Wo keine gilt</translation>
    </message>
    <message>
        <source>Bring &amp;back into use</source>
        <translation>Wieder &amp;verwenden</translation>
    </message>
    <message>
        <source>New guideline</source>
        <translation>Neue Leitlinie</translation>
    </message>
    <message>
        <source>Guideline: %1</source>
        <translation>Leitlinie: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportColumnsForm</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation>„%1“ wird als %2 gelesen.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Aus einer Tabelle importieren</translation>
    </message>
    <message>
        <source>&amp;What it lists</source>
        <translation>In&amp;halt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>name of a file</comment>
        <translation>%1-abgelehnt.csv</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Save the rows that could not be taken…</source>
        <translation>Nicht übernommene Zeilen &amp;sichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Any list will do, as CSV or as a workbook (.xlsx). Nothing is written before you have seen what would come of it.</source>
        <translation>Jede Liste ist recht, als CSV oder Arbeitsmappe (.xlsx). Nichts wird geschrieben, bevor Sie gesehen haben, was daraus würde.</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Was sie aufführt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>a list as CSV or .xlsx</source>
        <translation>eine Liste als CSV oder .xlsx</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen …</translation>
    </message>
    <message>
        <source>&amp;Empty form…</source>
        <translation>&amp;Leeres Formular …</translation>
    </message>
    <message>
        <source>A spreadsheet with the right columns, to be filled in and imported</source>
        <translation>Eine Tabelle mit den richtigen Spalten, zum Ausfüllen und Importieren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Was dabei herauskäme</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>An empty form to fill in</source>
        <translation>Ein leeres Formular zum Ausfüllen</translation>
    </message>
    <message>
        <source>%1.xlsx</source>
        <comment>name of a file</comment>
        <translation>%1.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>The form is in %1: fill it in and import it here.</source>
        <translation>Das Formular liegt in %1: Füllen Sie es aus und importieren Sie es hier.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>This workbook has several sheets. Is it the right one that is read?</source>
        <translation>Diese Arbeitsmappe hat mehrere Blätter. Wird das richtige gelesen?</translation>
    </message>
    <message>
        <source>Files with this heading have come before: their columns are known.</source>
        <translation>Dateien mit dieser Kopfzeile gab es schon: Ihre Spalten sind bekannt.</translation>
    </message>
    <message>
        <source>This is how the columns look. Change what is wrong, then go on.</source>
        <translation>So sehen die Spalten aus. Ändern Sie, was nicht stimmt, und gehen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Say which column holds this: %1.</source>
        <translation>Sagen Sie, in welcher Spalte dies steht: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Trying the list…</source>
        <translation>Die Liste wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing in the file says how this is meant: please say it.</source>
        <translation>Nichts in der Datei sagt, wie das gemeint ist: Bitte sagen Sie es.</translation>
    </message>
    <message>
        <source>Edit &gt; Undo takes all of it back.</source>
        <translation>„Bearbeiten &gt; Rückgängig“ nimmt alles davon zurück.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Zeilen, die sich nicht übernehmen lassen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Writing the rows…</source>
        <translation>Die Zeilen werden geschrieben …</translation>
    </message>
    <message>
        <source>The rows are in %1, each with the reason: correct them there and import that file.</source>
        <translation>Die Zeilen stehen in %1, jede mit dem Grund: Berichtigen Sie sie dort und importieren Sie jene Datei.</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Ohne Import schließen?</translation>
    </message>
    <message numerus="yes">
        <source>What you have changed in %n row(s) would be lost.</source>
        <translation>
            <numerusform>Was Sie in %n Zeile geändert haben, ginge verloren.</numerusform>
            <numerusform>Was Sie in %n Zeilen geändert haben, ginge verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Read the file anew?</source>
        <translation>Die Datei neu lesen?</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that came with it have been changed since. They were left as they are.</source>
        <translation>
            <numerusform>%n Eintrag, der damit hereinkam, wurde seither geändert. Er wurde gelassen, wie er ist.</numerusform>
            <numerusform>%n Einträge, die damit hereinkamen, wurden seither geändert. Sie wurden gelassen, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>%1 rows: %2 are new, %3 were there already, %4 could not be taken.</source>
        <translation>%1 Zeilen: %2 sind neu, %3 waren schon da, %4 ließen sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>%1 rows: %2 would be new, %3 are there already, %4 cannot be taken.</source>
        <translation>%1 Zeilen: %2 wären neu, %3 sind schon da, %4 lassen sich nicht übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New needs: %1</source>
        <translation>Neue Leistungen: %1</translation>
    </message>
    <message>
        <source>New partners: %1</source>
        <translation>Neue Partner: %1</translation>
    </message>
    <message>
        <source>New reasons: %1</source>
        <translation>Neue Gründe: %1</translation>
    </message>
    <message>
        <source>New in the team: %1</source>
        <translation>Neu im Team: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n neue Kundin oder neuer Kunde</numerusform>
            <numerusform>%n neue Kundinnen und Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error of the spreadsheet, like #N/A, and count as empty</source>
        <translation>
            <numerusform>%n Zelle enthält einen Fehler der Tabelle, etwa #NV, und zählt als leer</numerusform>
            <numerusform>%n Zellen enthalten einen Fehler der Tabelle, etwa #NV, und zählen als leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns passed over: %1</source>
        <translation>Übergangene Spalten: %1</translation>
    </message>
    <message>
        <source>&amp;Only rows that cannot be taken</source>
        <translation>Nu&amp;r Zeilen, die sich nicht übernehmen lassen</translation>
    </message>
    <message>
        <source>&amp;Save these rows…</source>
        <translation>Diese Zeilen &amp;sichern …</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Es gibt keine solche Zeile.</translation>
    </message>
    <message>
        <source>Enter or F2 changes a cell here; the file stays as it is.</source>
        <translation>Eingabetaste oder F2 ändert eine Zelle hier; die Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschähe</translation>
    </message>
    <message numerus="yes">
        <source>is taken, without %n cell(s) that hold an error</source>
        <translation>
            <numerusform>wird übernommen, ohne %n Zelle, die einen Fehler enthält</numerusform>
            <numerusform>wird übernommen, ohne %n Zellen, die einen Fehler enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>%1. Wrong: %2</source>
        <translation>%1. Falsch: %2</translation>
    </message>
</context>
<context>
    <name>ui::IncidentDialog</name>
    <message>
        <source>Correct an incident</source>
        <translation>Einen Vorfall berichtigen</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Einen Vorfall festhalten</translation>
    </message>
    <message>
        <source>name, phone or e-mail; empty when nobody knows who it was</source>
        <translation>Name, Telefon oder E-Mail; leer, wenn niemand weiß, wer es war</translation>
    </message>
    <message>
        <source>What was said and done, where and when. Facts only: what happened, not what kind of person somebody is.</source>
        <translation>Was gesagt und getan wurde, wo und wann. Nur Tatsachen: was geschah, nicht, was für ein Mensch jemand ist.</translation>
    </message>
    <message>
        <source>who else saw or heard it</source>
        <translation>wer es noch gesehen oder gehört hat</translation>
    </message>
    <message>
        <source>what we told the customer</source>
        <translation>was wir dem Kunden gesagt haben</translation>
    </message>
    <message>
        <source>another time, another person, another place</source>
        <translation>eine andere Zeit, eine andere Person, ein anderer Ort</translation>
    </message>
    <message>
        <source>choose what it was</source>
        <translation>wählen Sie, was es war</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Staff c&amp;oncerned</source>
        <translation>Betroffenes &amp;Personal</translation>
    </message>
    <message>
        <source>W&amp;itness</source>
        <translation>&amp;Zeuge</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>&amp;Step taken</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>What we s&amp;aid</source>
        <translation>Was wir sa&amp;gten</translation>
    </message>
    <message>
        <source>Alternative o&amp;ffered</source>
        <translation>A&amp;ngebotener Ausweg</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>Wieder an&amp;sehen am</translation>
    </message>
    <message>
        <source>%1 (I judge that coaching will not help)</source>
        <translation>%1 (nach meinem Urteil hilft Anleiten nicht)</translation>
    </message>
    <message>
        <source>The list of unacceptable actions is empty. Add to it first, under “What we do not accept”.</source>
        <translation>Die Liste des Unannehmbaren ist leer. Ergänzen Sie sie zuerst unter „Was wir nicht hinnehmen“.</translation>
    </message>
    <message>
        <source>Say which unacceptable action it was.</source>
        <translation>Sagen Sie, was es war.</translation>
    </message>
    <message>
        <source>Say in a sentence what happened.</source>
        <translation>Sagen Sie in einem Satz, was geschah.</translation>
    </message>
</context>
<context>
    <name>ui::IncidentModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Staff concerned</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>ui::IncidentPanel</name>
    <message>
        <source>The customer&apos;s ladder and coaching log</source>
        <translation>Stufen und Verlauf des Kunden</translation>
    </message>
    <message>
        <source>Coaching log, oldest first</source>
        <translation>Verlauf, Ältestes zuerst</translation>
    </message>
    <message>
        <source>Coaching log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose an incident to see the customer&apos;s ladder and what was said.</source>
        <translation>Wählen Sie einen Vorfall, um die Stufen des Kunden zu sehen und was gesagt wurde.</translation>
    </message>
    <message>
        <source>Nobody knows who it was: no ladder is climbed.</source>
        <translation>Niemand weiß, wer es war: Es wird keine Stufe gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) count. Next allowed step: %1.</source>
        <translation>
            <numerusform>%n Vorfall zählt. Nächste erlaubte Stufe: %1.</numerusform>
            <numerusform>%n Vorfälle zählen. Nächste erlaubte Stufe: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent elsewhere for the staff&apos;s sake, %1: %2</source>
        <translation>Zum Schutz des Personals weggeschickt, %1: %2</translation>
    </message>
    <message>
        <source>We said: %1</source>
        <translation>Wir sagten: %1</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>Angeboten: %1</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>Zeuge: %1</translation>
    </message>
    <message>
        <source>A manager judged that coaching will not help.</source>
        <translation>Nach dem Urteil der Leitung hilft Anleiten nicht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the step that was taken, and what for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looked at again: %1</source>
        <translation>Wieder angesehen: %1</translation>
    </message>
</context>
<context>
    <name>ui::IncidentsView</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Nothing has been noted, and that is good. If a customer mistreats somebody of the staff, note the facts here.</source>
        <translation>Nichts ist festgehalten, und das ist gut so. Wenn ein Kunde jemanden vom Personal schlecht behandelt, halten Sie hier die Tatsachen fest.</translation>
    </message>
    <message>
        <source>&amp;Note an incident…</source>
        <translation>Einen Vorfall &amp;festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Einen Vorfall festhalten</translation>
    </message>
    <message>
        <source>Note a&amp;nother of this customer…</source>
        <translation>Einen &amp;weiteren dieses Kunden festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Berichtigen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Look again…</source>
        <translation>Wieder an&amp;sehen&#xa0;…</translation>
    </message>
    <message>
        <source>Send elsewhere for the &amp;staff&apos;s sake…</source>
        <translation>Zum Schutz des &amp;Personals wegschicken&#xa0;…</translation>
    </message>
    <message>
        <source>Entered in e&amp;rror</source>
        <translation>&amp;Irrtümlich erfasst</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Letter to the custo&amp;mer…</source>
        <translation>Brief an den &amp;Kunden&#xa0;…</translation>
    </message>
    <message>
        <source>Send elsewhere…</source>
        <translation>Wegschicken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>In Formularen</translation>
    </message>
    <message>
        <source>on to the next field</source>
        <translation>weiter zum nächsten Feld</translation>
    </message>
    <message>
        <source>save</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>leave; asks only if something would be lost</source>
        <translation>verlassen; fragt nur, wenn etwas verloren ginge</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>opens the line</source>
        <translation>öffnet die Zeile</translation>
    </message>
    <message>
        <source>copies the chosen lines</source>
        <translation>kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>set the level</source>
        <translation>Stufe setzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>where else this is strong</source>
        <translation>wo es das sonst gut gibt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message>
        <source>The customer&apos;s ladder</source>
        <translation>Die Stufen des Kunden</translation>
    </message>
    <message>
        <source>next; taken %1 of %2 times</source>
        <translation>als Nächstes; %1 von %2 Mal genommen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>taken %1 of %2 times</source>
        <translation>%1 von %2 Mal genommen</translation>
    </message>
    <message numerus="yes">
        <source>taken %n time(s)</source>
        <translation>
            <numerusform>%n Mal genommen</numerusform>
            <numerusform>%n Mal genommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LatestList</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>%1 · back on %2</source>
        <translation>%1 · vertröstet auf %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nobody has been sent elsewhere yet.</source>
        <translation>Es wurde noch niemand weitergeschickt.</translation>
    </message>
</context>
<context>
    <name>ui::LetterDialog</name>
    <message>
        <source>Letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief sichern</translation>
    </message>
    <message>
        <source>&amp;E-mail draft…</source>
        <translation>&amp;E-Mail-Entwurf&#xa0;…</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Vorschau des Briefs</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Add&amp;ress on the letter</source>
        <translation>Ansch&amp;rift im Brief</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>&amp;Language of the partner</source>
        <translation>&amp;Sprache des Partners</translation>
    </message>
    <message>
        <source>Replace what you have written by the other template?</source>
        <translation>Soll die andere Vorlage ersetzen, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>&amp;Keep what I have written</source>
        <translation>Geschriebenes &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The text is too long to be handed over to your e-mail program. It has been copied: paste it into the draft that opens now.</source>
        <translation>Der Text ist zu lang, um ihn an Ihr E-Mail-Programm zu übergeben. Er ist kopiert: Fügen Sie ihn in den Entwurf ein, der sich jetzt öffnet.</translation>
    </message>
    <message>
        <source>No e-mail program answered. Save the letter as PDF, or copy the text.</source>
        <translation>Es hat sich kein E-Mail-Programm gemeldet. Sichern Sie den Brief als PDF, oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Leave the letter? What you have written is not kept.</source>
        <translation>Den Brief verlassen? Was Sie geschrieben haben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Verlassen</translation>
    </message>
</context>
<context>
    <name>ui::LetterMarks</name>
    <message>
        <source>Marked in the text: %1.</source>
        <translation>Im Text markiert: %1.</translation>
    </message>
</context>
<context>
    <name>ui::LetterTemplatesDialog</name>
    <message>
        <source>Letter templates</source>
        <translation>Briefvorlagen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Add a letter</source>
        <translation>Brief &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take out of use</source>
        <translation>Nicht mehr &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Insert…</source>
        <translation>&amp;Einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>As &amp;read by</source>
        <translation>&amp;Gelesen von</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vors&amp;chau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave without saving what you have entered?</source>
        <translation>Schließen, ohne die Eingaben zu sichern?</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Nicht sichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadCard</name>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>On reports</source>
        <translation>Auf Berichten</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Closing words of reports</source>
        <translation>Schlusswort der Berichte</translation>
    </message>
    <message>
        <source>End each report, with the address below.</source>
        <translation>Beendet jeden Bericht; darunter steht die Anschrift.</translation>
    </message>
    <message>
        <source>C&amp;losing words</source>
        <translation>Schl&amp;usswort</translation>
    </message>
    <message>
        <source>Closing words of reports edited</source>
        <translation>Schlusswort der Berichte geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The logo of the business</source>
        <translation>Das Logo des Betriebs</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>Logo gewählt</translation>
    </message>
</context>
<context>
    <name>ui::LevelPicker</name>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::LogActions</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change &amp;status…</source>
        <translation>&amp;Status ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Entered in e&amp;rror</source>
        <translation>&amp;Irrtümlich erfasst</translation>
    </message>
    <message>
        <source>Takes the record out of every figure; undo brings it back</source>
        <translation>Nimmt den Eintrag aus allen Zahlen; „Rückgängig“ holt ihn zurück</translation>
    </message>
    <message>
        <source>Referral &amp;card…</source>
        <translation>Empfehlungs&amp;karte&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;link</source>
        <translation>&amp;Link öffnen</translation>
    </message>
    <message>
        <source>What the customer takes along: whom to ask for, and the code to mention</source>
        <translation>Was der Kunde mitnimmt: nach wem er fragt und welchen Code er nennt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>ui::LogDialogs</name>
    <message>
        <source>us: not known</source>
        <translation>wir: unbekannt</translation>
    </message>
    <message>
        <source>us: %1</source>
        <comment>our level, 0 to 5</comment>
        <translation>wir: %1</translation>
    </message>
    <message>
        <source>sent elsewhere on %1</source>
        <translation>weitergeschickt am %1</translation>
    </message>
    <message>
        <source>sent to %1 on %2</source>
        <translation>geschickt zu %1 am %2</translation>
    </message>
    <message>
        <source>what the customer needs</source>
        <translation>was der Kunde braucht</translation>
    </message>
    <message>
        <source>New need “%1”</source>
        <translation>Neue Leistung „%1“</translation>
    </message>
    <message>
        <source>new need</source>
        <translation>neue Leistung</translation>
    </message>
    <message>
        <source>name, phone or e-mail; empty is fine</source>
        <translation>Name, Telefon oder E-Mail; darf leer bleiben</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Neuer Kunde „%1“</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>neuer Kunde</translation>
    </message>
    <message>
        <source>This is not one of your needs yet. Press the down arrow to choose one, or to add it as a new need.</source>
        <translation>Das ist noch keine Ihrer Leistungen. Drücken Sie die Pfeiltaste nach unten, um eine auszuwählen oder sie neu anzulegen.</translation>
    </message>
    <message>
        <source>New partner “%1”</source>
        <translation>Neuer Partner „%1“</translation>
    </message>
    <message>
        <source>new partner</source>
        <translation>neuer Partner</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Mitbewerber</translation>
    </message>
</context>
<context>
    <name>ui::LogFilters</name>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>choose days…</source>
        <translation>Tage wählen&#xa0;…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <translation>in den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due within a week</source>
        <translation>fällig innerhalb einer Woche</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;story</source>
        <translation>Ver&amp;lauf des Kunden</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weitergeschickt</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the customer&apos;s story</source>
        <translation>Verlauf des Kunden zeigen</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 found %2</source>
        <comment>number, in the last 12 months</comment>
        <translation>%1 %2 gefunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, in the last 12 months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Zu diesen Filtern passt nichts.</translation>
    </message>
    <message>
        <source>Nobody was sent elsewhere %1.</source>
        <translation>Es wurde %1 niemand weitergeschickt.</translation>
    </message>
    <message>
        <source>Nobody was referred to us %1.</source>
        <translation>Es wurde %1 niemand zu uns geschickt.</translation>
    </message>
    <message>
        <source>Nobody came back %1.</source>
        <translation>Es kam %1 niemand zurück.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Mundpropaganda</translation>
    </message>
    <message>
        <source>No customer was heard from %1.</source>
        <translation>Von keinem Kunden wurde %1 etwas gehört.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport&#xa0;…</translation>
    </message>
    <message>
        <source>All records of this table as CSV, to be imported again</source>
        <translation>Alle Einträge dieser Tabelle als CSV, die sich wieder einlesen lässt</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::LongTermCards</name>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
</context>
<context>
    <name>ui::LongTermWords</name>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Chance alone would hardly make them differ so much (log-rank %1).</source>
        <translation>Zufall allein würde sie kaum so weit auseinanderbringen (Log-Rank %1).</translation>
    </message>
    <message>
        <source>Chance alone may make them differ so much (log-rank %1).</source>
        <translation>Zufall allein kann sie so weit auseinanderbringen (Log-Rank %1).</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Vereinbarung mit %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Kaplan-Meier with 95 % intervals; %1 send-aways of known customers, %2 of anonymous ones are left out. Association, not proof.</source>
        <translation>Kaplan-Meier mit 95-%-Bereichen; %1 Weitergeschickte mit bekanntem Namen, %2 ohne Namen sind ausgelassen. Zusammenhang, kein Beweis.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of fewer than ten are only in the table.</source>
        <translation>
            <numerusform>%n Gruppe mit weniger als zehn steht nur in der Tabelle.</numerusform>
            <numerusform>%n Gruppen mit weniger als zehn stehen nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back within %1 days, of those sent away at least as long ago; in brackets what chance leaves open. Warm hand-offs may go to those who are close to us anyway: association, not proof.</source>
        <translation>Zurück innerhalb von %1 Tagen, von denen, die mindestens so lange weg sind; in Klammern, was der Zufall offenlässt. Persönlich übergeben werden vielleicht die, die uns ohnehin nahestehen: Zusammenhang, kein Beweis.</translation>
    </message>
    <message>
        <source>A row is everybody known who was sent away in that month. Hatched: not over for all of them, so it may still grow.</source>
        <translation>Eine Zeile sind alle Bekannten, die in diesem Monat weitergeschickt wurden. Schraffiert: noch nicht für alle vorbei, kann also noch wachsen.</translation>
    </message>
    <message>
        <source>Back within %1 days, of those sent before it came into force and of those sent since. Other things may have changed as well: association, not proof.</source>
        <translation>Zurück innerhalb von %1 Tagen, von denen, die vor dem Inkrafttreten weitergeschickt wurden, und von denen seither. Auch anderes kann sich geändert haben: Zusammenhang, kein Beweis.</translation>
    </message>
    <message>
        <source>Of %1 known customers sent away in the last 12 months, %2 are not back yet. The estimate takes it that they come back like those before them, within %3 days, and bring %4 each. Sales, before the margin; further visits are not counted.</source>
        <translation>Von %1 bekannten Kunden, die in den letzten 12 Monaten weitergeschickt wurden, sind %2 noch nicht zurück. Die Schätzung nimmt an, dass sie zurückkommen wie die vor ihnen, innerhalb von %3 Tagen, und je %4 bringen. Umsatz, vor der Marge; weitere Besuche sind nicht gezählt.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window: page, business</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Liste bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Not saved when the program stopped: “%1”</source>
        <translation>Nicht gesichert, als das Programm endete: „%1“</translation>
    </message>
    <message>
        <source>The record this was about is not there any more.</source>
        <translation>Den Eintrag, um den es ging, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>no copy in the second place</source>
        <translation>keine Kopie am zweiten Ort</translation>
    </message>
    <message>
        <source>backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ui::MatrixCommands</name>
    <message>
        <source>Move to &amp;category</source>
        <translation>In G&amp;ruppe verschieben</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Zusammenführen mit</translation>
    </message>
    <message>
        <source>&amp;Add competency</source>
        <translation>&amp;Leistung hinzufügen</translation>
    </message>
    <message>
        <source>Add cate&amp;gory</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add com&amp;petitor</source>
        <translation>&amp;Mitbewerber hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Beleg</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>U&amp;nbekannt</translation>
    </message>
    <message>
        <source>Who &amp;else is strong here</source>
        <translation>&amp;Wer das sonst gut kann</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>We want to be &amp;known for this</source>
        <translation>Dafür wollen wir be&amp;kannt sein</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>&amp;Stilllegen</translation>
    </message>
    <message>
        <source>&amp;Bring back into use</source>
        <translation>W&amp;ieder verwenden</translation>
    </message>
    <message>
        <source>Cop&amp;y the matrix</source>
        <translation>Matri&amp;x kopieren</translation>
    </message>
    <message>
        <source>To move competencies, choose “Order: %1” first.</source>
        <translation>Um Leistungen zu verschieben, wählen Sie erst „Reihenfolge: %1“.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Move to&amp;wards us</source>
        <translation>Zu uns &amp;hin rücken</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move a&amp;way from us</source>
        <translation>&amp;Von uns weg rücken</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>level, business</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The matrix is on the clipboard.</source>
        <translation>Die Matrix liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>All send-aways, referrals, guidelines and ratings of “%1” become those of “%2”, and “%1” is gone. This cannot be undone.</source>
        <translation>Alle Weiterempfehlungen, zu uns geschickten Kunden, Regeln und Bewertungen von „%1“ gehen an „%2“ über, und „%1“ ist weg. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge competencies</source>
        <translation>Leistungen zusammenführen</translation>
    </message>
</context>
<context>
    <name>ui::MatrixGrid</name>
    <message>
        <source>Strength matrix</source>
        <translation>Stärken-Matrix</translation>
    </message>
    <message>
        <source>Add a competitor to see whom to send customers to.</source>
        <translation>Fügen Sie einen Mitbewerber hinzu, um zu sehen, zu wem Sie Kunden schicken können.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Name of the competency</source>
        <translation>Name der Leistung</translation>
    </message>
    <message>
        <source>Name of the competitor</source>
        <translation>Name des Mitbewerbers</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>ui::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Veraltet nach</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Competency or competitor</source>
        <translation>Leistung oder Mitbewerber</translation>
    </message>
    <message>
        <source>Search for a competency or competitor</source>
        <translation>Leistung oder Mitbewerber suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>▸ send there    ◂ ask them to send to us    · not known    hatched: stale</source>
        <translation>▸ dorthin schicken    ◂ um Kunden bitten    · unbekannt    schraffiert: veraltet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % known</source>
        <comment>competencies, competitors, share of the ratings</comment>
        <translation>%1 · %2 · %3&#xa0;% bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n competencies</source>
        <translation>
            <numerusform>%n Leistung</numerusform>
            <numerusform>%n Leistungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competitors</source>
        <translation>
            <numerusform>%n Mitbewerber</numerusform>
            <numerusform>%n Mitbewerber</numerusform>
        </translation>
    </message>
    <message>
        <source>List what customers ask you for, and rate yourself and the others at it: then you see whom to send to, and who should send to you.</source>
        <translation>Listen Sie auf, wonach Kunden fragen, und bewerten Sie sich und die anderen darin: Dann sehen Sie, zu wem Sie schicken und wer zu Ihnen schicken sollte.</translation>
    </message>
    <message>
        <source>There is nothing of that kind in the matrix.</source>
        <translation>So etwas gibt es in der Matrix nicht.</translation>
    </message>
    <message>
        <source>No competency or competitor is called that.</source>
        <translation>Keine Leistung und kein Mitbewerber heißt so.</translation>
    </message>
</context>
<context>
    <name>ui::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>&amp;Neues Empfehlungsbuch&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie sichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>S&amp;icherung anlegen</translation>
    </message>
    <message>
        <source>&amp;Export this page…</source>
        <translation>Seite &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Searc&amp;h this page</source>
        <translation>&amp;Seite durchsuchen</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Pages as &amp;icons</source>
        <translation>Seiten als S&amp;ymbole</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>S&amp;chnellsuche&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Elsewhere</source>
        <translation>&amp;Über Elsewhere</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Wieder&amp;holen: %1</translation>
    </message>
    <message>
        <source>Open again what was not sa&amp;ved</source>
        <translation>Nicht Gesichertes wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Who is &amp;at the counter?</source>
        <translation>Wer ist an der &amp;Theke?</translation>
    </message>
    <message>
        <source>&amp;Remind me of what is due</source>
        <translation>An &amp;Fälliges erinnern</translation>
    </message>
    <message>
        <source>Mo&amp;ve the ledger…</source>
        <translation>Empfehlungsbuch &amp;umziehen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;store from a backup…</source>
        <translation>Aus einer Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Save everything as &amp;JSON…</source>
        <translation>Alles als &amp;JSON sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Ledger &amp;from JSON…</source>
        <translation>Empfehlungsbuch &amp;aus JSON&#xa0;…</translation>
    </message>
    <message>
        <source>All lists as a &amp;workbook…</source>
        <translation>Alle Listen als A&amp;rbeitsmappe&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::MergeQuestion</name>
    <message numerus="yes">
        <source>%n send-away(s)</source>
        <translation>
            <numerusform>%n weitergeschickter Kunde</numerusform>
            <numerusform>%n weitergeschickte Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) in</source>
        <translation>
            <numerusform>%n zu uns geschickter Kunde</numerusform>
            <numerusform>%n zu uns geschickte Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) logged</source>
        <translation>
            <numerusform>%n festgehaltener Kontakt</numerusform>
            <numerusform>%n festgehaltene Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rating(s)</source>
        <translation>
            <numerusform>%n neue Bewertung</numerusform>
            <numerusform>%n neue Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer rating(s) in place of older ones</source>
        <translation>
            <numerusform>%n neuere Bewertung anstelle der älteren</numerusform>
            <numerusform>%n neuere Bewertungen anstelle der älteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older rating(s), kept in the history</source>
        <translation>
            <numerusform>%n ältere Bewertung, nur noch im Verlauf</numerusform>
            <numerusform>%n ältere Bewertungen, nur noch im Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>that they are a customer, too</source>
        <translation>dass der Betrieb auch Kunde ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1” brings to “%2”:
%3

What “%2” lacks of address, website, terms and notes is taken over, and “%1” is gone. This cannot be undone.</source>
        <translation>„%1“ bringt „%2“:
%3

Was „%2“ an Adresse, Website, Vereinbarung und Notizen fehlt, wird übernommen, und „%1“ ist weg. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge competitors</source>
        <translation>Mitbewerber zusammenführen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ui::MoneyEdit</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1, or leave it empty if unknown.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie %1 oder lassen Sie das Feld leer, wenn er unbekannt ist.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero here.</source>
        <translation>Ein Betrag unter null ist hier nicht möglich.</translation>
    </message>
</context>
<context>
    <name>ui::MoveDialog</name>
    <message>
        <source>To a &amp;server (PostgreSQL), for several counters at once</source>
        <translation>Auf einen &amp;Server (PostgreSQL), für mehrere Theken zugleich</translation>
    </message>
    <message>
        <source>Into a f&amp;ile</source>
        <translation>In eine &amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Umziehen</translation>
    </message>
    <message>
        <source>Move the ledger</source>
        <translation>Empfehlungsbuch umziehen</translation>
    </message>
    <message>
        <source>Everything is copied and then counted and added up at the new place. “%1” stays as it is.</source>
        <translation>Alles wird kopiert und am neuen Ort nachgezählt und nachgerechnet. „%1“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>W&amp;ohin</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>eine Datei, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>The address of an empty database</source>
        <translation>Die Adresse einer leeren Datenbank</translation>
    </message>
    <message>
        <source>%1 moved.elsewhere</source>
        <comment>name of a file</comment>
        <translation>%1 umgezogen.elsewhere</translation>
    </message>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation>Empfehlungsbücher (*.elsewhere)</translation>
    </message>
    <message>
        <source>An address begins with postgresql://</source>
        <translation>Eine Adresse beginnt mit postgresql://</translation>
    </message>
    <message>
        <source>Copying the ledger and checking the copy…</source>
        <translation>Das Empfehlungsbuch wird kopiert und die Kopie geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Moved to %1 and checked.</source>
        <translation>Umgezogen nach %1 und geprüft.</translation>
    </message>
    <message>
        <source>All %1 records are in “%2” and were checked. “%3” is as it was: what is written there from now on is not in the new one. Open the new one now?</source>
        <translation>Alle %1 Datensätze sind in „%2“ und wurden geprüft. „%3“ ist, wie es war: Was dort von jetzt an eingetragen wird, steht nicht im neuen. Das neue jetzt öffnen?</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>Hier &amp;bleiben</translation>
    </message>
    <message>
        <source>&amp;Open the new one</source>
        <translation>Das neue ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ui::NamedListCard</name>
    <message>
        <source>Name to add</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Umbenannt: %1</translation>
    </message>
    <message>
        <source>Taken off the list: %1</source>
        <translation>Von der Liste genommen: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, role or motive</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::NeedList</name>
    <message>
        <source>Where we send and what we can take</source>
        <translation>Wohin wir schicken und was wir übernehmen können</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>competitor and its level</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n more</source>
        <translation>
            <numerusform>, %n weiterer</numerusform>
            <numerusform>, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source> · us %1</source>
        <translation> · wir %1</translation>
    </message>
    <message>
        <source>%L1 asked</source>
        <translation>%L1-mal gefragt</translation>
    </message>
    <message>
        <source>Where we send</source>
        <translation>Wohin wir schicken</translation>
    </message>
    <message>
        <source>Nobody is known yet to be strong (4 or 5) where we are weak (0 to 2).</source>
        <translation>Noch ist niemand bekannt, der stark ist (4 oder 5), wo wir schwach sind (0 bis 2).</translation>
    </message>
    <message>
        <source>What we can take</source>
        <translation>Was wir übernehmen können</translation>
    </message>
    <message>
        <source>Nobody is known yet to be weak (0 to 2) where we are strong (4 or 5).</source>
        <translation>Noch ist niemand bekannt, der schwach ist (0 bis 2), wo wir stark sind (4 oder 5).</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>ui::PageRegistry</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Pay-off</source>
        <translation>&amp;Ertrag</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>&amp;Send a customer elsewhere…</source>
        <translation>Kunden &amp;weiterschicken&#xa0;…</translation>
    </message>
    <message>
        <source>Send a customer elsewhere</source>
        <translation>Kunden weiterschicken</translation>
    </message>
    <message>
        <source>&amp;Referred to us…</source>
        <translation>&amp;Zu uns geschickt&#xa0;…</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Someone came &amp;back…</source>
        <translation>&amp;Jemand ist zurückgekommen&#xa0;…</translation>
    </message>
    <message>
        <source>Someone came back</source>
        <translation>Jemand ist zurückgekommen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Play&amp;book</source>
        <translation>&amp;Leitlinien</translation>
    </message>
    <message>
        <source>Hear&amp;d from a customer…</source>
        <translation>Von einem Kunden &amp;gehört&#xa0;…</translation>
    </message>
    <message>
        <source>Heard from a customer</source>
        <translation>Von einem Kunden gehört</translation>
    </message>
    <message>
        <source>Fit &amp;check…</source>
        <translation>&amp;Passt es?&#xa0;…</translation>
    </message>
    <message>
        <source>Fit check</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Con&amp;duct</source>
        <translation>&amp;Umgang</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>Part&amp;ner</translation>
    </message>
    <message>
        <source>Log a c&amp;ontact…</source>
        <translation>K&amp;ontakt festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>&amp;Match the till’s sales…</source>
        <translation>Kassenverkäufe a&amp;bgleichen …</translation>
    </message>
    <message>
        <source>Match the till…</source>
        <translation>Kasse abgleichen …</translation>
    </message>
    <message>
        <source>Imports &amp;from the till…</source>
        <translation>Im&amp;porte aus der Kasse …</translation>
    </message>
    <message>
        <source>Imports from the till…</source>
        <translation>Importe aus der Kasse …</translation>
    </message>
</context>
<context>
    <name>ui::PaintProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::PaperDialog</name>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Paperwork</name>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already.</source>
        <translation>
            <numerusform>Eine dieser Dateien gibt es schon.</numerusform>
            <numerusform>%n dieser Dateien gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>Ein Bild in %1 gespeichert</numerusform>
            <numerusform>%n Bilder in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is attached.</source>
        <translation>%1 ist angehängt.</translation>
    </message>
    <message>
        <source>No e-mail program answered. The file is saved as %1.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Die Datei ist gespeichert als %1.</translation>
    </message>
    <message>
        <source>The draft is open: attach %1 to it</source>
        <translation>Der Entwurf ist offen: Hängen Sie %1 an</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is on and connected, or save it as PDF.</source>
        <translation>Der Drucker hat es nicht angenommen. Prüfen Sie, ob er eingeschaltet und verbunden ist, oder speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>Sending pages to the printer…</source>
        <translation>Seiten werden an den Drucker geschickt …</translation>
    </message>
    <message>
        <source>Writing pages…</source>
        <translation>Seiten werden geschrieben …</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1; %n cell(s) could not be held as they are</source>
        <translation>
            <numerusform>Gesichert als %1; %n Zelle konnte nicht aufgenommen werden, wie sie ist</numerusform>
            <numerusform>Gesichert als %1; %n Zellen konnten nicht aufgenommen werden, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check that it is on and connected, choose another one, or save it as PDF.</source>
        <translation>Der Drucker „%1“ ist nicht da. Prüfen Sie, ob er eingeschaltet und angeschlossen ist, wählen Sie einen anderen oder speichern Sie als PDF.</translation>
    </message>
</context>
<context>
    <name>ui::PartnerFileActions</name>
    <message>
        <source>Take in a partner’s file</source>
        <translation>Datei eines Partners übernehmen</translation>
    </message>
    <message>
        <source>Partners’ files (*.elsewhere-partner.json *.json)</source>
        <translation>Dateien von Partnern (*.elsewhere-partner.json *.json)</translation>
    </message>
    <message>
        <source>Ta&amp;ke in a partner’s file…</source>
        <translation>Datei eines Partners überne&amp;hmen&#xa0;…</translation>
    </message>
    <message>
        <source>Write a file f&amp;or the partner…</source>
        <translation>Datei für den Partner erzeu&amp;gen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::PartnerFileForm</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::PartnerFileModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Our ticket %1</source>
        <translation>Unser Code %1</translation>
    </message>
    <message>
        <source>Sent to us: %1</source>
        <translation>Zu uns geschickt: %1</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>bekannt: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>status before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>new customer sent to us</source>
        <translation>neuer Kunde, zu uns geschickt</translation>
    </message>
</context>
<context>
    <name>ui::PartnerList</name>
    <message>
        <source>ask for %1</source>
        <translation>nach %1 fragen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>angeboten: %1</translation>
    </message>
    <message>
        <source>Space: offered too. F: full today. Delete: nobody was named.</source>
        <translation>Leertaste: auch angeboten. F: heute voll. Entf: niemand wurde genannt.</translation>
    </message>
    <message>
        <source>&amp;Full today</source>
        <translation>&amp;Heute voll</translation>
    </message>
    <message>
        <source>&amp;Offered too</source>
        <translation>&amp;Auch angeboten</translation>
    </message>
</context>
<context>
    <name>ui::PartnerMonths</name>
    <message>
        <source>Balance by month</source>
        <translation>Bilanz nach Monaten</translation>
    </message>
    <message>
        <source>12 months: %1 out, %2 in, %3 came back. All time: %4, %5, %6.</source>
        <comment>numbers</comment>
        <translation>12 Monate: %1 hin, %2 her, %3 kamen zurück. Insgesamt: %4, %5, %6.</translation>
    </message>
</context>
<context>
    <name>ui::PartnerPanel</name>
    <message>
        <source>The partner that is chosen</source>
        <translation>Der gewählte Partner</translation>
    </message>
    <message>
        <source>Log a &amp;contact with them…</source>
        <translation>&amp;Kontakt mit ihnen festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>&amp;Vereinbarung&#xa0;…</translation>
    </message>
    <message>
        <source>Next step &amp;done</source>
        <translation>Nächster Schritt &amp;erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>&amp;Put the next step off…</source>
        <translation>Nächsten Schritt versch&amp;ieben&#xa0;…</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Open in the &amp;log</source>
        <translation>Im &amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Nothing yet. Log the first contact.</source>
        <translation>Noch nichts. Halten Sie den ersten Kontakt fest.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>stage, day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Gone quiet: nobody was sent either way for %n day(s).</source>
        <translation>
            <numerusform>Still geworden: Seit %n Tag wurde niemand geschickt, weder hin noch her.</numerusform>
            <numerusform>Still geworden: Seit %n Tagen wurde niemand geschickt, weder hin noch her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n day(s) late</source>
        <translation>
            <numerusform>bis %1, %n Tag zu spät</numerusform>
            <numerusform>bis %1, %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>&amp;Do it on</source>
        <translation>&amp;Erledigen am</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen</source>
        <translation>
            <numerusform>%n ist ausgewählt</numerusform>
            <numerusform>%n sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired on %1.</source>
        <translation>Stillgelegt am %1.</translation>
    </message>
    <message>
        <source>Data of contact persons</source>
        <translation>Daten der Ansprechpersonen</translation>
    </message>
    <message>
        <source>No contact person is known.</source>
        <translation>Es ist keine Ansprechperson bekannt.</translation>
    </message>
</context>
<context>
    <name>ui::PartnerPapers</name>
    <message>
        <source>&amp;Write a letter…</source>
        <translation>Brief sch&amp;reiben&#xa0;…</translation>
    </message>
    <message>
        <source>Letter te&amp;mplates…</source>
        <translation>Briefvor&amp;lagen&#xa0;…</translation>
    </message>
    <message>
        <source>Partner &amp;statement…</source>
        <translation>P&amp;artnerübersicht&#xa0;…</translation>
    </message>
    <message>
        <source>Statements for all in &amp;force…</source>
        <translation>&amp;Übersichten für alle Vereinbarungen&#xa0;…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>ui::PartnerRoles</name>
    <message>
        <source>Mer&amp;ge into</source>
        <translation>&amp;Zusammenführen mit</translation>
    </message>
    <message>
        <source>Their story as a custome&amp;r</source>
        <translation>&amp;Geschichte als Kunde</translation>
    </message>
    <message>
        <source>Their story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>No longer a cust&amp;omer</source>
        <translation>Kein K&amp;unde mehr</translation>
    </message>
    <message>
        <source>Also a cust&amp;omer</source>
        <translation>Auch K&amp;unde</translation>
    </message>
    <message>
        <source>Also a customer</source>
        <translation>Auch Kunde</translation>
    </message>
    <message numerus="yes">
        <source>came back %n time(s)</source>
        <translation>
            <numerusform>einmal zurückgekommen</numerusform>
            <numerusform>%n-mal zurückgekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt am %1</translation>
    </message>
</context>
<context>
    <name>ui::PartnerStory</name>
    <message>
        <source>What was between us, newest first</source>
        <translation>Was zwischen uns war, das Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Entered in e&amp;rror</source>
        <translation>I&amp;rrtümlich eingetragen</translation>
    </message>
    <message>
        <source>&amp;Open in the log</source>
        <translation>Im Protokoll ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ui::PartnerWords</name>
    <message>
        <source>nothing known yet</source>
        <translation>noch nichts bekannt</translation>
    </message>
    <message>
        <source>they: %1 · us: %2</source>
        <comment>what each side would take off the other</comment>
        <translation>sie: %1 · wir: %2</translation>
    </message>
    <message>
        <source>They take off us: %1</source>
        <translation>Sie nehmen uns ab: %1</translation>
    </message>
    <message>
        <source>We take off them: %1</source>
        <translation>Wir nehmen ihnen ab: %1</translation>
    </message>
    <message>
        <source>They help us: %1, what they do better, by how often our customers ask for it</source>
        <translation>Sie helfen uns: %1, was sie besser können, danach, wie oft unsere Kunden danach fragen</translation>
    </message>
    <message>
        <source>We help them: %1, what we do better among our core competencies</source>
        <translation>Wir helfen ihnen: %1, was wir unter unseren Kernleistungen besser können</translation>
    </message>
    <message>
        <source>Fit: %1, the square root of their product: it takes two to be partners</source>
        <translation>Passung: %1, die Wurzel ihres Produkts: Zu einer Partnerschaft gehören zwei</translation>
    </message>
    <message>
        <source>Both levels are known for %1 of the competencies.</source>
        <translation>Beide Stufen sind für %1 der Leistungen bekannt.</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>still geworden</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a person</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>We sent a customer</source>
        <translation>Wir haben einen Kunden geschickt</translation>
    </message>
    <message>
        <source>They sent us a customer</source>
        <translation>Sie haben uns einen Kunden geschickt</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Vereinbarung: %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>They came back as a customer</source>
        <translation>Als Kunde zurückgekommen</translation>
    </message>
    <message>
        <source>We sent them elsewhere</source>
        <translation>Von uns weitergeschickt</translation>
    </message>
    <message>
        <source>They were referred to us</source>
        <translation>Zu uns geschickt worden</translation>
    </message>
</context>
<context>
    <name>ui::PartnersModel</name>
    <message>
        <source>customers we sent there and customers they sent us, in twelve months</source>
        <translation>Kunden, die wir hinschickten, und Kunden, die sie uns schickten, in zwölf Monaten</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>What each side gains</source>
        <translation>Was jede Seite gewinnt</translation>
    </message>
    <message>
        <source>Out / in</source>
        <translation>Hin / her</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Agreed, but nobody was sent either way for %n day(s).</source>
        <translation>
            <numerusform>Vereinbart, aber seit %n Tag wurde niemand geschickt, weder hin noch her.</numerusform>
            <numerusform>Vereinbart, aber seit %n Tagen wurde niemand geschickt, weder hin noch her.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>ui::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add a compe&amp;titor…</source>
        <translation>&amp;Mitbewerber hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Outreach plan</source>
        <translation>Kontaktplan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Search partners</source>
        <translation>Partner suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n competitor(s)</source>
        <translation>
            <numerusform>%n Mitbewerber</numerusform>
            <numerusform>%n Mitbewerber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone quiet</source>
        <translation>
            <numerusform>%n still geworden</numerusform>
            <numerusform>%n still geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>No competitor is known yet. Add those who do well what you do not, and plan whom to talk to.</source>
        <translation>Noch ist kein Mitbewerber bekannt. Fügen Sie die hinzu, die gut können, was Sie nicht können, und planen Sie, mit wem Sie sprechen.</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Nobody stands here now.</source>
        <translation>Hier steht zurzeit niemand.</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Mitbewerber hinzufügen</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>&amp;Import and export</source>
        <translation>Import und E&amp;xport</translation>
    </message>
</context>
<context>
    <name>ui::PayoffFilters</name>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleich mit</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>last 13 months</source>
        <translation>letzte 13 Monate</translation>
    </message>
    <message>
        <source>last 24 months</source>
        <translation>letzte 24 Monate</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>ein Jahr früher</translation>
    </message>
    <message>
        <source>the time before</source>
        <translation>die Zeit davor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, and which partner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>alle Partner</translation>
    </message>
    <message>
        <source>as it stood on %1</source>
        <translation>wie es am %1 stand</translation>
    </message>
</context>
<context>
    <name>ui::PayoffPage</name>
    <message>
        <source>Pay-off</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>&amp;Monthly report…</source>
        <translation>&amp;Monatsbericht&#xa0;…</translation>
    </message>
    <message>
        <source>what sending customers away has cost and brought</source>
        <translation>was das Weiterschicken gekostet und gebracht hat</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::PayoffWords</name>
    <message numerus="yes">
        <source>At a gross margin of %1. A return visit counts for %n month(s) after the send-away. It shows what happened together, not what caused it.</source>
        <translation>
            <numerusform>Bei einer Rohmarge von %1. Ein Besuch zählt %n Monat nach dem Weiterschicken. Gezeigt wird, was zusammen geschah, nicht, was wovon kam.</numerusform>
            <numerusform>Bei einer Rohmarge von %1. Ein Besuch zählt %n Monate nach dem Weiterschicken. Gezeigt wird, was zusammen geschah, nicht, was wovon kam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals to us have no reason and no hand-off of ours, so they are left out here.</source>
        <translation>Zu uns Geschickte haben keinen Grund und keine Übergabe von uns, darum sind sie hier ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) sent away for the staff&apos;s sake are in no figure.</source>
        <translation>
            <numerusform>%n zum Schutz des Personals weitergeschickter Kunde steht in keiner Zahl.</numerusform>
            <numerusform>%n zum Schutz des Personals weitergeschickte Kunden stehen in keiner Zahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month so far: %1 sent elsewhere, %2 referred to us, %3 came back; in the same days of the month before: %4, %5 and %6.</source>
        <translation>Dieser Monat bisher: %1 weitergeschickt, %2 zu uns geschickt, %3 zurückgekommen; in denselben Tagen des Vormonats: %4, %5 und %6.</translation>
    </message>
    <message>
        <source>Nobody has come back in these months yet, so nothing can be said about whether it pays without them.</source>
        <translation>In diesen Monaten ist noch niemand zurückgekommen, darum lässt sich nichts darüber sagen, ob es sich ohne sie lohnt.</translation>
    </message>
    <message>
        <source>It does not pay yet, even if none of those who came back would have come anyway.</source>
        <translation>Es lohnt sich noch nicht, selbst wenn keiner der Zurückgekommenen ohnehin gekommen wäre.</translation>
    </message>
    <message>
        <source>It pays even if all of those who came back would have come anyway.</source>
        <translation>Es lohnt sich, selbst wenn alle Zurückgekommenen ohnehin gekommen wären.</translation>
    </message>
    <message>
        <source>It still pays if up to %1 of those who came back would have come anyway.</source>
        <translation>Es lohnt sich noch, wenn bis zu %1 der Zurückgekommenen ohnehin gekommen wären.</translation>
    </message>
    <message>
        <source>nothing sent elsewhere in these months</source>
        <translation>in diesen Monaten niemand weitergeschickt</translation>
    </message>
    <message>
        <source>Known: customer %1 · outcome %2 · value %3</source>
        <translation>Bekannt: Kunde %1 · Ausgang %2 · Wert %3</translation>
    </message>
</context>
<context>
    <name>ui::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Add those who work at the counter: every entry can then say whose it is.</source>
        <translation>Tragen Sie ein, wer an der Theke arbeitet: Dann kann jeder Eintrag zeigen, von wem er ist.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Geben Sie an, wer es ist.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodChoices</name>
    <message>
        <source>Quarter %1 of %2</source>
        <comment>number and year</comment>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>%1 (not over yet)</source>
        <translation>%1 (noch nicht vorbei)</translation>
    </message>
    <message numerus="yes">
        <source>the last %n month(s)</source>
        <translation>
            <numerusform>der letzte Monat</numerusform>
            <numerusform>die letzten %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
</context>
<context>
    <name>ui::PermissionAsked</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf sichern</translation>
    </message>
    <message>
        <source>Save as approved</source>
        <translation>Als genehmigt sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>ui::PermissionNote</name>
    <message>
        <source>✓ Pre-approved: “%1”</source>
        <translation>✓ Vorab genehmigt: „%1“</translation>
    </message>
    <message>
        <source>✓ Pre-approved: no guideline speaks against it</source>
        <translation>✓ Vorab genehmigt: keine Leitlinie spricht dagegen</translation>
    </message>
    <message>
        <source>✓ Yours to decide: “%1”</source>
        <translation>✓ Das entscheiden Sie: „%1“</translation>
    </message>
    <message>
        <source>✓ Yours to decide</source>
        <translation>✓ Das entscheiden Sie</translation>
    </message>
    <message>
        <source>Ask a manager first: “%1”</source>
        <translation>Erst die Leitung fragen: „%1“</translation>
    </message>
    <message>
        <source>Ask a manager first</source>
        <translation>Erst die Leitung fragen</translation>
    </message>
    <message>
        <source>✗ Never: “%1”. It can only be noted as a draft.</source>
        <translation>✗ Nie: „%1“. Es kann nur als Entwurf notiert werden.</translation>
    </message>
    <message>
        <source>✗ Never. It can only be noted as a draft.</source>
        <translation>✗ Nie. Es kann nur als Entwurf notiert werden.</translation>
    </message>
    <message>
        <source>“%1” names as much; the stricter one decides.</source>
        <translation>„%1“ nennt ebenso viel; die strengere Leitlinie entscheidet.</translation>
    </message>
    <message>
        <source>With the forgone value another guideline might decide.</source>
        <translation>Mit dem entgangenen Umsatz könnte eine andere Leitlinie entscheiden.</translation>
    </message>
</context>
<context>
    <name>ui::PersonActions</name>
    <message>
        <source>All about this person as &amp;PDF…</source>
        <translation>Alles zu dieser Person als &amp;PDF …</translation>
    </message>
    <message>
        <source>All about this person as &amp;JSON…</source>
        <translation>Alles zu dieser Person als &amp;JSON …</translation>
    </message>
    <message>
        <source>Er&amp;ase this person…</source>
        <translation>Diese Person &amp;löschen …</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Alles zu dieser Person</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>Managers and owners erase people. Say who is at the counter first (F4).</source>
        <translation>Personen löschen nur Leitung und Inhaber. Sagen Sie zuerst, wer an der Theke steht (F4).</translation>
    </message>
    <message>
        <source>Looking where this person is named…</source>
        <translation>Es wird gesucht, wo diese Person genannt ist …</translation>
    </message>
    <message>
        <source>Erase this person for good?</source>
        <translation>Diese Person endgültig löschen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Erased; what was logged stays without a name</source>
        <translation>Gelöscht; was eingetragen wurde, bleibt ohne Namen</translation>
    </message>
    <message>
        <source>Erase in the backups, too?</source>
        <translation>Auch in den Sicherungen löschen?</translation>
    </message>
    <message>
        <source>The backups that are kept still hold this person. Each can be written anew without them and is checked before it takes the place of the old one. Copies of backups elsewhere are not touched.</source>
        <translation>Die aufbewahrten Sicherungen enthalten diese Person noch. Jede kann ohne sie neu geschrieben werden und wird geprüft, bevor sie die alte ersetzt. Kopien von Sicherungen anderswo bleiben unberührt.</translation>
    </message>
    <message>
        <source>Leave the backups</source>
        <translation>Sicherungen lassen</translation>
    </message>
    <message>
        <source>Erase in the backups</source>
        <translation>In den Sicherungen löschen</translation>
    </message>
    <message>
        <source>Writing the backups anew…</source>
        <translation>Die Sicherungen werden neu geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>Erased in %n backup(s)</source>
        <translation>
            <numerusform>In %n Sicherung gelöscht</numerusform>
            <numerusform>In %n Sicherungen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonToAsk</name>
    <message>
        <source>Person away &amp;until…</source>
        <translation>Person abwesend bi&amp;s&#xa0;…</translation>
    </message>
    <message>
        <source>Person &amp;back again</source>
        <translation>Person wie&amp;der da</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No person to ask for is known</source>
        <translation>Keine Ansprechperson bekannt</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Fragen Sie nach %1</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <comment>person, day</comment>
        <translation>%1 ist bis %2 nicht da</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Away until</source>
        <translation>&amp;Abwesend bis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy the phone &amp;number</source>
        <translation>&amp;Telefonnummer kopieren</translation>
    </message>
</context>
<context>
    <name>ui::PinCard</name>
    <message>
        <source>PIN of managers and owners</source>
        <translation>PIN von Leitung und Inhaber</translation>
    </message>
    <message>
        <source>Asked before Conduct opens and before somebody approves in a manager&apos;s name. It keeps curious eyes away at a shared computer. It does not encrypt the ledger: whoever can copy the file can read it.</source>
        <translation>Wird verlangt, bevor „Umgang“ sich öffnet und bevor jemand im Namen der Leitung genehmigt. Sie hält neugierige Blicke an einem gemeinsamen Computer fern. Sie verschlüsselt das Buch nicht: Wer die Datei kopieren kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the PIN: %1</source>
        <translation>PIN entfernen: %1</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen&#xa0;…</translation>
    </message>
    <message>
        <source>PIN of the owner: %1</source>
        <translation>PIN des Inhabers: %1</translation>
    </message>
    <message>
        <source>PIN of managers: %1</source>
        <translation>PIN der Leitung: %1</translation>
    </message>
</context>
<context>
    <name>ui::PinCheck</name>
    <message>
        <source>This PIN is not right.</source>
        <translation>Diese PIN ist nicht richtig.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in einer Minute wieder.</numerusform>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in einer Sekunde wieder.</numerusform>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten? The owner&apos;s PIN opens what a manager&apos;s does. The owner&apos;s own is taken away by whoever can write the ledger, with the command: elsewhere pin --reset owner --ledger “%1”</source>
        <translation>Vergessen? Die PIN des Inhabers öffnet, was die der Leitung öffnet. Die des Inhabers nimmt weg, wer das Buch schreiben kann, mit dem Befehl: elsewhere pin --reset owner --ledger „%1“</translation>
    </message>
</context>
<context>
    <name>ui::PinDialog</name>
    <message>
        <source>Take the owner&apos;s PIN away</source>
        <translation>Die PIN des Inhabers wegnehmen</translation>
    </message>
    <message>
        <source>Take the managers&apos; PIN away</source>
        <translation>Die PIN der Leitung wegnehmen</translation>
    </message>
    <message>
        <source>The owner&apos;s PIN</source>
        <translation>Die PIN des Inhabers</translation>
    </message>
    <message>
        <source>The managers&apos; PIN</source>
        <translation>Die PIN der Leitung</translation>
    </message>
    <message>
        <source>&amp;Present PIN</source>
        <translation>&amp;Bisherige PIN</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Neue PIN</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Die PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>The PIN is taken away.</source>
        <translation>Die PIN ist weggenommen.</translation>
    </message>
</context>
<context>
    <name>ui::PinPopup</name>
    <message>
        <source>&amp;PIN of %1</source>
        <translation>&amp;PIN von %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>ui::PlaybookPage</name>
    <message>
        <source>Playbook</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>&amp;Handbook…</source>
        <translation>&amp;Handbuch&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;I have read this</source>
        <translation>&amp;Ich habe das gelesen</translation>
    </message>
    <message>
        <source>&amp;Add guideline</source>
        <translation>Leitlinie &amp;hinzufügen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>What would happen if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Who has read them</source>
        <translation>Wer sie gelesen hat</translation>
    </message>
    <message>
        <source>Retired too</source>
        <translation>Auch stillgelegte</translation>
    </message>
    <message numerus="yes">
        <source>%n guideline(s)</source>
        <translation>
            <numerusform>%n Leitlinie</numerusform>
            <numerusform>%n Leitlinien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) missing</source>
        <translation>
            <numerusform>%n Bestätigung fehlt</numerusform>
            <numerusform>%n Bestätigungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first who is at the counter.</source>
        <translation>Wählen Sie zuerst, wer am Tresen ist.</translation>
    </message>
    <message>
        <source>Confirmed: “%1” has been read</source>
        <translation>Bestätigt: „%1“ wurde gelesen</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Erase customers without any event for</source>
        <translation>Kunden löschen, bei denen nichts geschah seit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monaten</translation>
    </message>
    <message>
        <source>What is held about people…</source>
        <translation>Was über Personen gespeichert ist …</translation>
    </message>
    <message>
        <source>Which data, why, where, how long and how much of it, as PDF</source>
        <translation>Welche Daten, wozu, wo, wie lange und wie viele, als PDF</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message numerus="yes">
        <source>On: after %n month(s), when the program starts.</source>
        <translation>
            <numerusform>Ein: nach %n Monat, beim Start des Programms.</numerusform>
            <numerusform>Ein: nach %n Monaten, beim Start des Programms.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Managers and owners change it, with Conduct unlocked.</source>
        <translation>%1 Leitung und Inhaber ändern es, wenn der Umgang entsperrt ist.</translation>
    </message>
    <message>
        <source>Nobody is erased by themselves any more</source>
        <translation>Niemand wird mehr von selbst gelöscht</translation>
    </message>
    <message>
        <source>Looking who would be erased…</source>
        <translation>Es wird gesucht, wer gelöscht würde …</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) erased</source>
        <translation>
            <numerusform>%n Kunde gelöscht</numerusform>
            <numerusform>%n Kunden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held about people</source>
        <translation>Was über Personen gespeichert ist</translation>
    </message>
    <message>
        <source>What is kept of one customer is handed out and erased from their story in the log, of contact persons from the partner’s menu. Customers nobody has heard of for long can be erased by themselves.</source>
        <translation>Was über einen Kunden aufbewahrt wird, wird in seiner Geschichte im Protokoll herausgegeben und gelöscht, bei Ansprechpersonen im Menü des Partners. Kunden, von denen lange niemand gehört hat, können von selbst gelöscht werden.</translation>
    </message>
    <message>
        <source>Data of the &amp;team</source>
        <translation>Daten des &amp;Teams</translation>
    </message>
    <message>
        <source>All about one of the team to hand out; those who have left can be erased</source>
        <translation>Alles über jemanden aus dem Team zum Herausgeben; wer gegangen ist, kann gelöscht werden</translation>
    </message>
    <message>
        <source>Nobody is in the team yet.</source>
        <translation>Im Team ist noch niemand.</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (gegangen)</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Wer ist an der Theke?</translation>
    </message>
    <message>
        <source>At the counter: %1</source>
        <translation>An der Theke: %1</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ReadingsCard</name>
    <message>
        <source>Who has read them</source>
        <translation>Wer sie gelesen hat</translation>
    </message>
    <message>
        <source>Guidelines and who has read them</source>
        <translation>Leitlinien und wer sie gelesen hat</translation>
    </message>
    <message>
        <source>There is nothing to read yet: no guideline is in use.</source>
        <translation>Noch gibt es nichts zu lesen: Es gilt keine Leitlinie.</translation>
    </message>
    <message>
        <source>A changed guideline has to be read again.</source>
        <translation>Eine geänderte Leitlinie muss neu gelesen werden.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>only version %1</source>
        <translation>nur Fassung %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>person and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add the people who work here in the settings: each confirms what they read.</source>
        <translation>Tragen Sie in den Einstellungen ein, wer hier arbeitet: Jeder bestätigt, was er gelesen hat.</translation>
    </message>
    <message>
        <source>Everybody has read all of them.</source>
        <translation>Alle haben alles gelesen.</translation>
    </message>
    <message>
        <source>Still to be confirmed: %1</source>
        <translation>Noch zu bestätigen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonsCard</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For whose sake</source>
        <translation>In wessen Interesse</translation>
    </message>
    <message>
        <source>Add why you send customers elsewhere.</source>
        <translation>Tragen Sie ein, warum Sie Kunden weiterschicken.</translation>
    </message>
    <message>
        <source>Say what the reason is.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Leave without saving what you have entered?</source>
        <translation>Schließen, ohne die Eingaben zu sichern?</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Nicht sichern</translation>
    </message>
    <message>
        <source>Not saved when the program stopped on %1 at %2</source>
        <comment>day, time</comment>
        <translation>Nicht gespeichert, als das Programm am %1 um %2 endete</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>ui::ReferralCardDialog</name>
    <message>
        <source>Referral card</source>
        <translation>Empfehlungskarte</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Vorschau der Karte</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>A6 card</source>
        <translation>Karte A6</translation>
    </message>
    <message>
        <source>80 mm receipt</source>
        <translation>Kassenbon 80 mm</translation>
    </message>
    <message>
        <source>as the customer should read it; may be empty</source>
        <translation>so, wie der Kunde es lesen soll; darf leer sein</translation>
    </message>
    <message>
        <source>Mon to Fri 8 to 17; kept for this partner</source>
        <translation>Mo bis Fr 8 bis 17 Uhr; wird für diesen Partner behalten</translation>
    </message>
    <message>
        <source>&amp;Language of the customer</source>
        <translation>Sprache des K&amp;unden</translation>
    </message>
    <message>
        <source>What we &amp;told them</source>
        <translation>Was wir dort ge&amp;sagt haben</translation>
    </message>
    <message>
        <source>What we a&amp;greed</source>
        <translation>Was wir verein&amp;bart haben</translation>
    </message>
    <message>
        <source>&amp;Opening hours</source>
        <translation>Öff&amp;nungszeiten</translation>
    </message>
    <message>
        <source>The card is on the clipboard as text</source>
        <translation>Die Karte ist als Text in der Zwischenablage</translation>
    </message>
    <message>
        <source>Save the referral card</source>
        <translation>Empfehlungskarte speichern</translation>
    </message>
</context>
<context>
    <name>ui::ReferralInDialog</name>
    <message>
        <source>Edit a referral</source>
        <translation>Zu uns geschickten Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>wer ihn geschickt hat</translation>
    </message>
    <message>
        <source>a customer we once sent elsewhere; empty if not known</source>
        <translation>ein früher weitergeschickter Kunde; leer, wenn unbekannt</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>&amp;Recommended by</source>
        <translation>&amp;Empfohlen von</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Bedarf</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ausgang</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Say which partner sent the customer, or choose “not known who”.</source>
        <translation>Geben Sie an, welcher Partner den Kunden geschickt hat, oder wählen Sie „unbekannt“.</translation>
    </message>
    <message>
        <source>Nobody of that name is known. Choose from the list.</source>
        <translation>Niemand dieses Namens ist bekannt. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>No customer of that name was sent elsewhere. Choose from the list, or leave this empty.</source>
        <translation>Kein Kunde dieses Namens wurde weitergeschickt. Wählen Sie aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>the number on their card; empty is fine</source>
        <translation>was auf deren Karte steht; darf leer bleiben</translation>
    </message>
    <message>
        <source>Their tic&amp;ket</source>
        <translation>De&amp;ren Code</translation>
    </message>
</context>
<context>
    <name>ui::ReferredModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Geschickt von</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Their ticket</source>
        <translation>Deren Code</translation>
    </message>
    <message>
        <source>their ticket: %1</source>
        <translation>deren Code: %1</translation>
    </message>
</context>
<context>
    <name>ui::Reminders</name>
    <message numerus="yes">
        <source>%n wait(s) for an answer today.</source>
        <translation>
            <numerusform>%n Nachfrage ist heute fällig.</numerusform>
            <numerusform>%n Nachfragen sind heute fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Es ist nichts fällig.</translation>
    </message>
</context>
<context>
    <name>ui::ReportSeries</name>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Writing reports…</source>
        <translation>Berichte werden geschrieben …</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>An &amp;Breite anpassen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF sichern&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (not over yet)</source>
        <translation>%1 (noch nicht vorbei)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>on paper, as PDF or printed</source>
        <translation>auf Papier, als PDF oder gedruckt</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>No competitor is known yet.</source>
        <translation>Es ist noch kein Mitbewerber bekannt.</translation>
    </message>
    <message>
        <source>Save for the &amp;archive (PDF/A)…</source>
        <translation>Für das &amp;Archiv speichern (PDF/A) …</translation>
    </message>
    <message>
        <source>Save as pict&amp;ures…</source>
        <translation>Als &amp;Bilder speichern …</translation>
    </message>
    <message>
        <source>Save the pages as pictures</source>
        <translation>Seiten als Bilder speichern</translation>
    </message>
    <message>
        <source>Draft an e-&amp;mail…</source>
        <translation>&amp;E-Mail entwerfen …</translation>
    </message>
    <message>
        <source>Save the report to attach it</source>
        <translation>Bericht speichern, um ihn anzuhängen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>alle Partner</translation>
    </message>
    <message>
        <source>Save as &amp;workbook (XLSX)…</source>
        <translation>Als Arbeits&amp;mappe sichern (XLSX) …</translation>
    </message>
    <message>
        <source>Save the report&apos;s tables and charts</source>
        <translation>Tabellen und Diagramme des Berichts sichern</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Die Seiten entstehen …</translation>
    </message>
    <message>
        <source>Several &amp;at once…</source>
        <translation>Mehrere &amp;auf einmal …</translation>
    </message>
</context>
<context>
    <name>ui::RequirementSheet</name>
    <message>
        <source>What the customer wants, %1</source>
        <translation>Was der Kunde wünscht, %1</translation>
    </message>
    <message>
        <source>something we do, or words of their own</source>
        <translation>etwas, was wir tun, oder eigene Worte</translation>
    </message>
    <message>
        <source>and what else?</source>
        <translation>und was noch?</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Wie wichtig es ist</translation>
    </message>
    <message>
        <source>How well we meet it, in percent</source>
        <translation>Wie gut wir es erfüllen, in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The ledger as it is now is backed up first, so that this can be taken back in the same way.</source>
        <translation>Das jetzige Empfehlungsbuch wird zuerst gesichert; so lässt sich das auf demselben Weg rückgängig machen.</translation>
    </message>
    <message>
        <source>A ledger on a server is not replaced: the backup becomes a ledger in a file of its own.</source>
        <translation>Ein Empfehlungsbuch auf einem Server wird nicht ersetzt: Aus der Sicherung wird ein Empfehlungsbuch in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup of this ledger yet where they are kept. Choose a file.</source>
        <translation>Wo die Sicherungen liegen, gibt es noch keine von diesem Empfehlungsbuch. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>From the first to the last day</source>
        <translation>Vom ersten bis zum letzten Tag</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>People and firms</source>
        <translation>Personen und Firmen</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore which backup?</source>
        <translation>Welche Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Ledgers (*.elsewhere)</source>
        <translation>Empfehlungsbücher (*.elsewhere)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing is dated yet</source>
        <translation>noch nichts mit Datum</translation>
    </message>
    <message>
        <source>%1 sent elsewhere, %2 referred to us, %3 came back</source>
        <translation>%1 weitergeschickt, %2 zu uns geschickt, %3 zurückgekommen</translation>
    </message>
    <message>
        <source>%1 customers, %2 partners and competitors</source>
        <translation>%1 Kunden, %2 Partner und Mitbewerber</translation>
    </message>
    <message>
        <source>This is a backup of another ledger than the one that is open.</source>
        <translation>Das ist die Sicherung eines anderen Empfehlungsbuchs als des geöffneten.</translation>
    </message>
    <message>
        <source>It was not made here, or was changed since. It is checked before it is restored.</source>
        <translation>Sie wurde nicht hier erstellt oder seither verändert. Sie wird vor dem Wiederherstellen geprüft.</translation>
    </message>
    <message>
        <source>An older version of Elsewhere wrote it; it is brought up to date when it opens.</source>
        <translation>Eine ältere Version von Elsewhere hat sie geschrieben; beim Öffnen wird sie auf den neuen Stand gebracht.</translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message>
        <source>Erase customers by themselves</source>
        <translation>Kunden von selbst löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have had no event for %1 months: nothing was sent, referred, bought, said or agreed since.</source>
        <translation>
            <numerusform>Bei %n Kunden ist seit %1 Monaten nichts geschehen: nichts geschickt, empfohlen, gekauft, gesagt oder vereinbart.</numerusform>
            <numerusform>Bei %n Kunden ist seit %1 Monaten nichts geschehen: nichts geschickt, empfohlen, gekauft, gesagt oder vereinbart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who would be erased</source>
        <translation>Wer gelöscht würde</translation>
    </message>
    <message>
        <source>Nobody would be erased today.</source>
        <translation>Heute würde niemand gelöscht.</translation>
    </message>
    <message>
        <source>They are erased now, and from then on others when the program starts and they have had no event for as long. What was logged stays, without names or notes. This cannot be undone. Firms, customers no longer served and those without any date are left.</source>
        <translation>Sie werden jetzt gelöscht, und von da an andere beim Start des Programms, wenn bei ihnen ebenso lange nichts geschah. Was eingetragen wurde, bleibt ohne Namen und Notizen. Das lässt sich nicht rückgängig machen. Firmen, nicht mehr bediente Kunden und solche ohne jedes Datum bleiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Switch on and erase %n</source>
        <translation>
            <numerusform>&amp;Einschalten und %n löschen</numerusform>
            <numerusform>&amp;Einschalten und %n löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Einschalten</translation>
    </message>
</context>
<context>
    <name>ui::RetentionModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
</context>
<context>
    <name>ui::RetentionRun</name>
    <message numerus="yes">
        <source>%n customer(s) without any event for long were erased</source>
        <translation>
            <numerusform>%n Kunde, bei dem lange nichts geschah, wurde gelöscht</numerusform>
            <numerusform>%n Kunden, bei denen lange nichts geschah, wurden gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReturnVisitDialog</name>
    <message>
        <source>Edit a return visit</source>
        <translation>Wiederbesuch bearbeiten</translation>
    </message>
    <message>
        <source>Someone came back</source>
        <translation>Jemand ist zurückgekommen</translation>
    </message>
    <message>
        <source>name, phone or e-mail of someone sent elsewhere before</source>
        <translation>Name, Telefon oder E-Mail eines früher weitergeschickten Kunden</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Counts for the last time this customer was sent elsewhere before that day.</source>
        <translation>Zählt für das letzte Weiterschicken dieses Kunden vor dem Tag.</translation>
    </message>
    <message>
        <source>This customer had not been sent elsewhere before that day.</source>
        <translation>Dieser Kunde war vor dem Tag nicht weitergeschickt worden.</translation>
    </message>
    <message>
        <source>Counts for: %1</source>
        <translation>Zählt für: %1</translation>
    </message>
    <message>
        <source>Say who came back: only a known customer can be seen to return.</source>
        <translation>Geben Sie an, wer zurückgekommen ist: Nur bei bekannten Kunden lässt sich das sehen.</translation>
    </message>
    <message>
        <source>No customer of that name was sent elsewhere before that day. Choose from the list.</source>
        <translation>Kein Kunde dieses Namens wurde vor dem Tag weitergeschickt. Wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>what was seen and said since then</source>
        <translation>was seither zu sehen war und gesagt wurde</translation>
    </message>
    <message>
        <source>empty: done</source>
        <translation>leer: erledigt</translation>
    </message>
    <message>
        <source>&amp;Conduct since then</source>
        <translation>&amp;Umgang seither</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>Wieder an&amp;sehen am</translation>
    </message>
    <message>
        <source>Say whether it has improved.</source>
        <translation>Sagen Sie, ob es besser geworden ist.</translation>
    </message>
</context>
<context>
    <name>ui::RulesView</name>
    <message>
        <source>What we do not accept</source>
        <translation>Was wir nicht hinnehmen</translation>
    </message>
    <message>
        <source>Unacceptable action</source>
        <translation>Unannehmbares</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Say what customers may not do to your staff, before it happens.</source>
        <translation>Sagen Sie, was Kunden Ihrem Personal nicht antun dürfen, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Unacceptable action to add</source>
        <translation>Unannehmbares hinzufügen</translation>
    </message>
    <message>
        <source>something a customer does, in plain words</source>
        <translation>etwas, das ein Kunde tut, in einfachen Worten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Die Stufen</translation>
    </message>
    <message>
        <source>How often each step is taken before the next one. 0 leaves a step out.</source>
        <translation>Wie oft jede Stufe genommen wird, bevor die nächste folgt. 0 lässt eine Stufe aus.</translation>
    </message>
    <message>
        <source>How often: %1</source>
        <translation>Wie oft: %1</translation>
    </message>
    <message>
        <source>Months after which an incident does not count any more</source>
        <translation>Monate, nach denen ein Vorfall nicht mehr zählt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monaten</translation>
    </message>
    <message>
        <source>Forgotten after</source>
        <translation>Vergessen nach</translation>
    </message>
    <message>
        <source>A change holds from now on: steps already taken stay as they were.</source>
        <translation>Eine Änderung gilt von jetzt an: Genommene Stufen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Say what a customer may not do.</source>
        <translation>Sagen Sie, was ein Kunde nicht tun darf.</translation>
    </message>
</context>
<context>
    <name>ui::SaveFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::SectionsPopup</name>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;As usual</source>
        <translation>&amp;Wie üblich</translation>
    </message>
</context>
<context>
    <name>ui::SendAwayDialog</name>
    <message>
        <source>Edit a send-away</source>
        <translation>Weiterempfehlung bearbeiten</translation>
    </message>
    <message>
        <source>Send a customer elsewhere</source>
        <translation>Kunden weiterschicken</translation>
    </message>
    <message>
        <source>&amp;Ourselves, later, on</source>
        <translation>Wir &amp;selbst, später, am</translation>
    </message>
    <message>
        <source>somebody who is not listed above</source>
        <translation>jemand, der oben nicht steht</translation>
    </message>
    <message>
        <source>Day the customer is asked to come back</source>
        <translation>Tag, auf den der Kunde vertröstet wird</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>named person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>called ahead</source>
        <translation>angerufen</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>vorgestellt</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Those who can help are listed here as soon as the need is known.</source>
        <translation>Wer helfen kann, steht hier, sobald der Bedarf bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Bedarf</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>&amp;Jemand anders</translation>
    </message>
    <message>
        <source>&amp;Hand-off</source>
        <translation>&amp;Übergabe</translation>
    </message>
    <message>
        <source>&amp;Forgone value</source>
        <translation>&amp;Entgangen</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Bought before</source>
        <translation>S&amp;chon gekauft</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>leave empty if unknown</source>
        <translation>leer lassen, wenn unbekannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>No other business is known yet. They are added on the Matrix page; this can be saved without.</source>
        <translation>Noch ist kein anderer Betrieb bekannt. Sie kommen auf der Seite „Matrix“ hinzu; sichern lässt sich dies auch ohne.</translation>
    </message>
    <message>
        <source>Say what the customer needs.</source>
        <translation>Geben Sie an, was der Kunde braucht.</translation>
    </message>
    <message>
        <source>This has to be a later day than the one the customer was here.</source>
        <translation>Das muss ein späterer Tag sein als der, an dem der Kunde hier war.</translation>
    </message>
    <message>
        <source>Referral card after sa&amp;ving</source>
        <translation>Nach dem Speichern Empfehlungska&amp;rte</translation>
    </message>
    <message>
        <source>Referral card after saving</source>
        <translation>Nach dem Speichern Empfehlungskarte</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>Geneh&amp;migt von</translation>
    </message>
    <message>
        <source>Looking for those who can help…</source>
        <translation>Wer helfen kann, wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The ledger takes long to answer. This can be saved without a partner, or with one from “Somebody else”.</source>
        <translation>Das Empfehlungsbuch antwortet langsam. Sie können ohne Partner sichern oder unter „Jemand anders“ einen wählen.</translation>
    </message>
    <message>
        <source>usual for this need; empty if unknown</source>
        <translation>bei diesem Bedarf üblich; leer, wenn unbekannt</translation>
    </message>
    <message>
        <source>logged by %1</source>
        <translation>erfasst von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>stands on the referral card</source>
        <translation>steht auf der Empfehlungskarte</translation>
    </message>
    <message>
        <source>We to&amp;ld them</source>
        <translation>Dort ges&amp;agt</translation>
    </message>
    <message>
        <source>Nobody of that name is known yet. Press the down arrow to choose somebody or to add a new partner, or leave this empty.</source>
        <translation>Unter diesem Namen ist noch niemand bekannt. Drücken Sie die Pfeiltaste nach unten, um jemanden auszuwählen oder als neuen Partner anzulegen, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Versprochen für %1</translation>
    </message>
</context>
<context>
    <name>ui::SentBar</name>
    <message>
        <source>Has it gone out?</source>
        <translation>Ist er hinausgegangen?</translation>
    </message>
    <message>
        <source>A draft is not a contact yet. Has it gone out?</source>
        <translation>Ein Entwurf ist noch kein Kontakt. Ist er hinausgegangen?</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Wie er verschickt wurde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>next step; empty is fine</source>
        <translation>nächster Schritt; darf leer bleiben</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>Nächster Schritt bis</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;It was sent</source>
        <translation>Er ist versch&amp;ickt</translation>
    </message>
    <message>
        <source>&amp;Move on: %1 → %2</source>
        <comment>stages of an agreement</comment>
        <translation>&amp;Weiter: %1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::SentModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Geschickt zu</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Forgone</source>
        <translation>Entgangen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>deferred to %1</source>
        <translation>vertröstet auf %1</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>came back %1 times</source>
        <translation>%1-mal zurückgekommen</translation>
    </message>
    <message>
        <source>recommended us</source>
        <translation>hat uns empfohlen</translation>
    </message>
    <message>
        <source>recommended us %1 times</source>
        <translation>hat uns %1-mal empfohlen</translation>
    </message>
</context>
<context>
    <name>ui::SeriesDialog</name>
    <message>
        <source>First report</source>
        <translation>Erster Bericht</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Letzter Bericht</translation>
    </message>
    <message>
        <source>Several reports at once</source>
        <translation>Mehrere Berichte auf einmal</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) in a folder that you choose, named so that they sort.</source>
        <translation>
            <numerusform>%n PDF-Datei in einem Ordner, den Sie wählen, so benannt, dass sie sich richtig einordnet.</numerusform>
            <numerusform>%n PDF-Dateien in einem Ordner, den Sie wählen, so benannt, dass sie sich ordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one comes before the first. Choose a later one.</source>
        <translation>Dieser liegt vor dem ersten. Wählen Sie einen späteren.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::SourceForm</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Line with the columns’ names</source>
        <translation>&amp;Zeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>Between the colu&amp;mns</source>
        <translation>Zw&amp;ischen den Spalten</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
</context>
<context>
    <name>ui::StaffsSakeDialog</name>
    <message>
        <source>Yes, I &amp;judge so</source>
        <translation>Ja, so &amp;urteile ich</translation>
    </message>
    <message>
        <source>Send elsewhere for the staff&apos;s sake</source>
        <translation>Zum Schutz des Personals wegschicken</translation>
    </message>
    <message>
        <source>Coaching will not help</source>
        <translation>Anleiten hilft nicht</translation>
    </message>
    <message>
        <source>&amp;What they had come for</source>
        <translation>&amp;Weshalb sie kamen</translation>
    </message>
    <message>
        <source>Who can &amp;help them</source>
        <translation>Wer ihnen &amp;helfen kann</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation>Bedingungen ändern</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>what it covers, and what is still welcome</source>
        <translation>was es umfasst, und was willkommen bleibt</translation>
    </message>
    <message>
        <source>empty: until it is lifted</source>
        <translation>leer: bis es aufgehoben wird</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>U&amp;mfang</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>Wieder an&amp;sehen am</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Say what it covers: the customer will read it.</source>
        <translation>Sagen Sie, was es umfasst: Der Kunde wird es lesen.</translation>
    </message>
    <message>
        <source>This is not the last step of the ladder. Tick this if you judge that coaching will not help.</source>
        <translation>Das ist nicht die letzte Stufe. Kreuzen Sie an, wenn Anleiten nach Ihrem Urteil nicht hilft.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Wählen Sie aus der Liste, oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>%1; Enter: %2</source>
        <comment>where it stands, where it would go</comment>
        <translation>%1; Eingabetaste: %2</translation>
    </message>
</context>
<context>
    <name>ui::StageBoard</name>
    <message>
        <source>gone quiet</source>
        <translation>still geworden</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Partners by where the agreement stands</source>
        <translation>Partner nach Stand der Vereinbarung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, number</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::StartOptions</name>
    <message>
        <source>Only one ledger can be opened: “%1” is too much.</source>
        <translation>Es lässt sich nur ein Empfehlungsbuch öffnen: „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Eine Seite „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation>--theme ist light, dark oder system, nicht „%1“.</translation>
    </message>
    <message>
        <source>--today is a day like 2026-11-21, not “%1”.</source>
        <translation>--today ist ein Tag wie 2026-11-21, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size is like 1280x800, not “%1”.</source>
        <translation>--size ist etwas wie 1280x800, nicht „%1“.</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 4, not “%1”.</source>
        <translation>--scale ist eine Zahl von 1 bis 4, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::StatementBatch</name>
    <message>
        <source>Statement %1 %2</source>
        <comment>day, partner</comment>
        <translation>Übersicht %1 %2</translation>
    </message>
    <message>
        <source>Partner statements</source>
        <translation>Partnerübersichten</translation>
    </message>
    <message>
        <source>There is no agreement with anybody yet.</source>
        <translation>Es gibt noch mit niemandem eine Vereinbarung.</translation>
    </message>
    <message>
        <source>Folder for the partner statements</source>
        <translation>Ordner für die Partnerübersichten</translation>
    </message>
    <message>
        <source>Writing partner statements…</source>
        <translation>Partnerübersichten werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) saved in %1</source>
        <translation>
            <numerusform>%n Übersicht in %1 gespeichert</numerusform>
            <numerusform>%n Übersichten in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what went either way…</source>
        <translation>Was hin und her ging, wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::StatementDialog</name>
    <message>
        <source>Statement for %1</source>
        <translation>Übersicht für %1</translation>
    </message>
    <message>
        <source>With the &amp;names of customers</source>
        <translation>Mit den &amp;Namen der Kunden</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Übersicht sichern</translation>
    </message>
    <message>
        <source>Preview of the statement</source>
        <translation>Vorschau der Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>The last %n month(s)</source>
        <translation>
            <numerusform>Der letzte Monat</numerusform>
            <numerusform>Die letzten %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>&amp;Language of the partner</source>
        <translation>&amp;Sprache des Partners</translation>
    </message>
</context>
<context>
    <name>ui::StatusDialog</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>&amp;How we know</source>
        <translation>&amp;Woher bekannt</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>D&amp;urch wen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>Geneh&amp;migt von</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>This ledger can be looked at, but not changed.</source>
        <translation>Dieses Empfehlungsbuch lässt sich ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Every change is written to the ledger at once.</source>
        <translation>Jede Änderung wird sofort ins Empfehlungsbuch geschrieben.</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Noch keine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Last verified backup: %1 %2</source>
        <translation>Letzte geprüfte Sicherung: %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>status line: last backup, what is wrong</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::StatusWord</name>
    <message>
        <source>%1: %2</source>
        <comment>status: cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; ask what became of it on %2</source>
        <translation>%1; am %2 nachfragen, was daraus wurde</translation>
    </message>
    <message>
        <source>%1; somebody should have asked on %2</source>
        <translation>%1; am %2 hätte jemand nachfragen sollen</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>%1; ask today what became of it</source>
        <translation>%1; heute nachfragen, was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>zugesagt für %1</translation>
    </message>
</context>
<context>
    <name>ui::StoryList</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Enter or a double click opens this check</source>
        <translation>Die Eingabetaste oder ein Doppelklick öffnet dieses „Passt es?“</translation>
    </message>
</context>
<context>
    <name>ui::StoryPanel</name>
    <message>
        <source>The customer&apos;s story</source>
        <translation>Verlauf des Kunden</translation>
    </message>
    <message>
        <source>Choose a record to see what happened before and since.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was vorher und seitdem geschah.</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Was geschah, das Älteste zuerst</translation>
    </message>
    <message>
        <source>Hide the story</source>
        <translation>Verlauf ausblenden</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>ui::StoryText</name>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weitergeschickt</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Geschickt zu %1</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Referred to us by %1</source>
        <translation>Zu uns geschickt von %1</translation>
    </message>
    <message>
        <source>Recommended us</source>
        <translation>Hat uns empfohlen</translation>
    </message>
    <message>
        <source>Recommended us to %1</source>
        <translation>Hat uns %1 empfohlen</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>declined by us, the partner, the customer</comment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>Fit check</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>We agreed: %1</source>
        <translation>Vereinbart: %1</translation>
    </message>
    <message>
        <source>We told them: %1</source>
        <translation>Dort gesagt: %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>zugesagt für %1</translation>
    </message>
</context>
<context>
    <name>ui::StyleChips</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>all</source>
        <comment>sections</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ui::SumsCheck</name>
    <message>
        <source>Figures and reports would be wrong. Mending adds up all records anew; no record is changed. It can be done later in Settings too.</source>
        <translation>Zahlen und Berichte wären falsch. Beim Richtigstellen wird alles neu zusammengezählt; kein Eintrag wird geändert. Das geht auch später in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sums that do not fit the records</source>
        <translation>Summen, die nicht zu den Einträgen passen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Richtigstellen</translation>
    </message>
</context>
<context>
    <name>ui::TakeInPartnerFileDialog</name>
    <message>
        <source>Take in a partner’s file</source>
        <translation>Datei eines Partners übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Was die Datei ändern würde</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei steht nichts.</translation>
    </message>
    <message>
        <source>From “%1” for “%2”, made on %3. Nobody signs such a file: take it in when it came from them.</source>
        <translation>Von „%1“ für „%2“, vom %3. Niemand unterschreibt eine solche Datei: Übernehmen Sie sie, wenn sie wirklich von dort kam.</translation>
    </message>
    <message>
        <source>Choose whose file it is, and see what it would change.</source>
        <translation>Wählen Sie, von wem die Datei ist, dann sehen Sie, was sie ändern würde.</translation>
    </message>
    <message>
        <source>This file is for “%1”, not for us: nothing of it is ticked.</source>
        <translation>Diese Datei ist für „%1“, nicht für uns: Nichts davon ist angekreuzt.</translation>
    </message>
    <message>
        <source>It says that it is from “%1”.</source>
        <translation>Sie nennt als Absender „%1“.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) that can be taken in are ticked.</source>
        <translation>
            <numerusform>%1 von %n Zeile, die sich übernehmen lässt, ist angekreuzt.</numerusform>
            <numerusform>%1 von %n Zeilen, die sich übernehmen lassen, sind angekreuzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are passed over.</source>
        <translation>
            <numerusform>%n Zeile wird übergangen.</numerusform>
            <numerusform>%n Zeilen werden übergangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TermsDialog</name>
    <message>
        <source>What the agreement says</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>whom we send them, and how: “windscreens, by calling ahead”</source>
        <translation>wen wir hinschicken und wie: „Scheiben, nach Anruf“</translation>
    </message>
    <message>
        <source>whom they send us, and how</source>
        <translation>wen sie uns schicken und wie</translation>
    </message>
    <message>
        <source>&amp;We send</source>
        <translation>&amp;Wir schicken</translation>
    </message>
    <message>
        <source>&amp;They send</source>
        <translation>&amp;Sie schicken</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Gilt &amp;ab</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Gilt &amp;bis</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an agreement without that day</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Open: from the day it was agreed</source>
        <translation>Offen: ab dem Tag der Vereinbarung</translation>
    </message>
    <message>
        <source>Open: until one of us ends it</source>
        <translation>Offen: bis jemand sie beendet</translation>
    </message>
</context>
<context>
    <name>ui::There</name>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ui::TillColumnsForm</name>
    <message>
        <source>&amp;Day of the sale</source>
        <translation>&amp;Tag des Verkaufs</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Customer’s &amp;name</source>
        <translation>&amp;Name des Kunden</translation>
    </message>
    <message>
        <source>Our n&amp;umber for them</source>
        <translation>Unsere &amp;Kundennummer</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Receipt number</source>
        <translation>Bele&amp;gnummer</translation>
    </message>
</context>
<context>
    <name>ui::TillImportsDialog</name>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Zurücknehmen …</translation>
    </message>
    <message>
        <source>Imports from the till</source>
        <translation>Importe aus der Kasse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has been imported from the till yet.</source>
        <translation>Aus der Kasse wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>“%1”, imported on %2.</source>
        <translation>„%1“, importiert am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that came with it are removed.</source>
        <translation>
            <numerusform>%n Besuch, der damit hereinkam, wird entfernt.</numerusform>
            <numerusform>%n Besuche, die damit hereinkamen, werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) get the value they had before.</source>
        <translation>
            <numerusform>%n Besuch erhält den Wert zurück, den er vorher hatte.</numerusform>
            <numerusform>%n Besuche erhalten den Wert zurück, den sie vorher hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was decided about %n people stays, because a later import may have been matched by it; it goes with that one.</source>
        <translation>
            <numerusform>Was über %n Person entschieden wurde, bleibt, weil ein späterer Import danach abgeglichen sein kann; es gehört dann zu diesem.</numerusform>
            <numerusform>Was über %n Personen entschieden wurde, bleibt, weil ein späterer Import danach abgeglichen sein kann; es gehört dann zu diesem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was decided about %n people is forgotten, and is asked again when they come up.</source>
        <translation>
            <numerusform>Was über %n Person entschieden wurde, wird vergessen und erneut gefragt, wenn sie wieder vorkommt.</numerusform>
            <numerusform>Was über %n Personen entschieden wurde, wird vergessen und erneut gefragt, wenn sie wieder vorkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &gt; Undo brings all of it back.</source>
        <translation>Bearbeiten &gt; Rückgängig stellt alles wieder her.</translation>
    </message>
    <message>
        <source>Looking what came with it…</source>
        <translation>Es wird nachgesehen, was damit hereinkam …</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>ui::TillImportsModel</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>zurückgenommen %1</translation>
    </message>
    <message>
        <source>in the ledger</source>
        <translation>im Buch</translation>
    </message>
    <message>
        <source>As it was when the file was imported</source>
        <translation>Stand beim Import der Datei</translation>
    </message>
    <message>
        <source>Imported before this was written down</source>
        <translation>Importiert, bevor dies festgehalten wurde</translation>
    </message>
</context>
<context>
    <name>ui::TillMatchDialog</name>
    <message>
        <source>Import &amp;without them</source>
        <translation>&amp;Ohne sie importieren</translation>
    </message>
    <message>
        <source>Who came back, from the till</source>
        <translation>Wer zurückkam, laut Kasse</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Was dabei herauskäme</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>The first row of the file names its columns. Nothing is written before you have seen what would come of it.</source>
        <translation>Die erste Zeile der Datei benennt die Spalten. Es wird nichts geschrieben, bevor Sie gesehen haben, was dabei herauskäme.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The till’s sales</source>
        <translation>Die Verkäufe der Kasse</translation>
    </message>
    <message>
        <source>Files with this heading have come before: their columns are known.</source>
        <translation>Dateien mit dieser Kopfzeile gab es schon: Ihre Spalten sind bekannt.</translation>
    </message>
    <message>
        <source>This is how the columns look. Change what is wrong, then go on.</source>
        <translation>So sehen die Spalten aus. Ändern Sie, was nicht stimmt, und gehen Sie weiter.</translation>
    </message>
    <message>
        <source>Say which column has the day, which the amount, and at least one that says who bought: a name, a number, a phone or an e-mail.</source>
        <translation>Geben Sie an, welche Spalte den Tag und welche den Betrag enthält, und mindestens eine, die sagt, wer gekauft hat: Name, Nummer, Telefon oder E-Mail.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %n people</source>
        <translation>
            <numerusform>Über %n Person ent&amp;scheiden</numerusform>
            <numerusform>Über %n Personen ent&amp;scheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Go on without the rest</source>
        <translation>Ohne die übrigen &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Looking for those who came back…</source>
        <translation>Zurückgekommene werden gesucht …</translation>
    </message>
    <message>
        <source>Writing down who came back…</source>
        <translation>Zurückgekommene werden eingetragen …</translation>
    </message>
    <message>
        <source>Lines that cannot be used</source>
        <translation>Unbrauchbare Zeilen</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>name of a file</comment>
        <translation>%1-abgelehnt.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Writing the lines…</source>
        <translation>Zeilen werden geschrieben …</translation>
    </message>
    <message>
        <source>The lines are in %1: correct them there and match that file.</source>
        <translation>Die Zeilen stehen in %1: Korrigieren Sie sie dort und gleichen Sie diese Datei ab.</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Ohne Import schließen?</translation>
    </message>
    <message numerus="yes">
        <source>What you have decided about %n people would be lost.</source>
        <translation>
            <numerusform>Ihre Entscheidung über %n Person ginge verloren.</numerusform>
            <numerusform>Ihre Entscheidungen über %n Personen gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read the file anew?</source>
        <translation>Die Datei neu lesen?</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports…</source>
        <translation>Frühere I&amp;mporte …</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>the sales your till has exported, as CSV or .xlsx</source>
        <translation>die exportierten Verkäufe Ihrer Kasse als CSV oder .xlsx</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>This workbook has several sheets. Is it the right one that is read?</source>
        <translation>Diese Arbeitsmappe hat mehrere Blätter. Wird das richtige gelesen?</translation>
    </message>
</context>
<context>
    <name>ui::TillOutcome</name>
    <message>
        <source>&amp;Write these lines to a file…</source>
        <translation>Diese &amp;Zeilen in eine Datei schreiben …</translation>
    </message>
    <message>
        <source>Write the lines that cannot be used to a file</source>
        <translation>Unbrauchbare Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Was dabei herauskäme</translation>
    </message>
    <message numerus="yes">
        <source>%n return visits</source>
        <translation>
            <numerusform>%n Wiederbesuch</numerusform>
            <numerusform>%n Wiederbesuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n Kunden</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, worth %3</source>
        <translation>%1 von %2 im Wert von %3</translation>
    </message>
    <message>
        <source>All of them are there already.</source>
        <translation>Alle sind schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n ist neu</numerusform>
            <numerusform>%n sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a larger value</source>
        <translation>
            <numerusform>%n erhält einen höheren Wert</numerusform>
            <numerusform>%n erhalten einen höheren Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n ist schon vorhanden</numerusform>
            <numerusform>%n sind schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody whom you sent elsewhere came back in this file.</source>
        <translation>In dieser Datei kam niemand zurück, den Sie weitergeschickt haben.</translation>
    </message>
    <message>
        <source>lines were read (%1)</source>
        <translation>Zeilen gelesen (%1)</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>of customers who came back on a later day</source>
        <translation>von Kunden, die an einem späteren Tag zurückkamen</translation>
    </message>
    <message numerus="yes">
        <source>in doubt, of %n people</source>
        <translation>
            <numerusform>zweifelhaft, von %n Person</numerusform>
            <numerusform>zweifelhaft, von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>what you have decided is counted already</source>
        <translation>was Sie entschieden haben, ist schon mitgezählt</translation>
    </message>
    <message>
        <source>decide about them next</source>
        <translation>entscheiden Sie als Nächstes darüber</translation>
    </message>
    <message>
        <source>not ours to count</source>
        <translation>zählen für uns nicht</translation>
    </message>
    <message>
        <source>of customers who had not been sent elsewhere before that day</source>
        <translation>von Kunden, die vor diesem Tag nicht weitergeschickt wurden</translation>
    </message>
    <message>
        <source>of people nobody here knows</source>
        <translation>von Personen, die hier niemand kennt</translation>
    </message>
    <message>
        <source>they were never sent elsewhere</source>
        <translation>sie wurden nie weitergeschickt</translation>
    </message>
    <message>
        <source>of people who are none of ours</source>
        <translation>von Personen, die nicht zu unseren Kunden zählen</translation>
    </message>
    <message>
        <source>as somebody has decided</source>
        <translation>wie entschieden wurde</translation>
    </message>
    <message>
        <source>without a customer</source>
        <translation>ohne Kunden</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>of the same receipt, customer, day and amount</source>
        <translation>mit gleichem Beleg, Kunden, Tag und Betrag</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TillQuestions</name>
    <message>
        <source>The till says</source>
        <translation>Die Kasse sagt</translation>
    </message>
    <message>
        <source>&amp;Nobody of them</source>
        <translation>&amp;Niemand davon</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Customers who may be meant</source>
        <translation>Kunden, die gemeint sein können</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>One sale on %1, %2</source>
        <translation>Ein Verkauf am %1, %2</translation>
    </message>
    <message>
        <source>%1 sales from %2 to %3, %4 together</source>
        <translation>%1 Verkäufe vom %2 bis %3, zusammen %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, to %3</source>
        <translation>%1: %2, an %3</translation>
    </message>
    <message>
        <source>Never sent elsewhere</source>
        <translation>Nie weitergeschickt</translation>
    </message>
    <message>
        <source>This one (%1 or Enter)</source>
        <translation>Diese Person (%1 oder Eingabe)</translation>
    </message>
    <message>
        <source>This one (%1)</source>
        <translation>Diese Person (%1)</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
</context>
<context>
    <name>ui::ToDoAnswers</name>
    <message>
        <source>They had no &amp;capacity</source>
        <translation>Dort war kein &amp;Platz</translation>
    </message>
    <message>
        <source>It is not &amp;what they do</source>
        <translation>Das &amp;machen sie dort nicht</translation>
    </message>
    <message>
        <source>The customer did not turn &amp;up</source>
        <translation>Der Kunde ist nicht &amp;erschienen</translation>
    </message>
    <message>
        <source>The customer could not be &amp;reached</source>
        <translation>Der Kunde war nicht e&amp;rreichbar</translation>
    </message>
    <message>
        <source>The customer is no longer &amp;interested</source>
        <translation>Der Kunde hat kein &amp;Interesse mehr</translation>
    </message>
    <message>
        <source>The customer went &amp;elsewhere</source>
        <translation>Der Kunde ging &amp;woandershin</translation>
    </message>
    <message>
        <source>&amp;Nobody knows why</source>
        <translation>&amp;Niemand weiß, warum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>served, how we know</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Promised for</source>
        <translation>&amp;Versprochen für</translation>
    </message>
    <message>
        <source>&amp;Ask again on</source>
        <translation>&amp;Wieder fragen am</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Declined by</source>
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>&amp;To be done by</source>
        <translation>&amp;Zu erledigen bis</translation>
    </message>
    <message>
        <source>A walk-in customer</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, what became of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>came back as promised</source>
        <translation>wie versprochen wiedergekommen</translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation>&amp;Wieder ansehen am</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>ui::ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Print call sheet</source>
        <translation>Anrufliste drucken</translation>
    </message>
    <message>
        <source>Nothing waits for you: everybody who was sent elsewhere has been asked after.</source>
        <translation>Es ist nichts zu tun: Nach allen Weitergeschickten ist gefragt worden.</translation>
    </message>
    <message>
        <source>%1 due</source>
        <comment>number</comment>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>number</comment>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ui::ToDoModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>when, what to do, about what</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::ToDoText</name>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>S</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Nicht bedient</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>L</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Abgelehnt&#xa0;…</translation>
    </message>
    <message>
        <source>D</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>C</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kam nicht</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>wartet %n Tag</numerusform>
            <numerusform>wartet %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>hand-off, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>deferred on %1, promised for %2</source>
        <translation>vertröstet am %1, versprochen für den %2</translation>
    </message>
    <message>
        <source>logged on %1</source>
        <translation>eingetragen am %1</translation>
    </message>
    <message>
        <source>logged by %1 on %2</source>
        <comment>name, day</comment>
        <translation>eingetragen von %1 am %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>vereinbart am %1</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Gebessert</translation>
    </message>
    <message>
        <source>I</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Wurde schlimmer</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Stays sent elsewhere</source>
        <translation>Bleibt weitergeschickt</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Wieder willkommen</translation>
    </message>
    <message>
        <source>Uphold: welcome again</source>
        <translation>Stattgeben: wieder willkommen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation>geplant am %1</translation>
    </message>
</context>
<context>
    <name>ui::ToDoView</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Sent elsewhere this month</source>
        <translation>Weitergeschickt im Monat</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Pay-off to date</source>
        <translation>Ertrag bis heute</translation>
    </message>
    <message>
        <source>Last 13 months</source>
        <translation>Letzte 13 Monate</translation>
    </message>
    <message>
        <source>Open Pay-off</source>
        <translation>Ertrag öffnen</translation>
    </message>
    <message>
        <source>Logged last</source>
        <translation>Zuletzt erfasst</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>same days in %1: %2</source>
        <translation>gleiche Tage im&#xa0;%1:&#xa0;%2</translation>
    </message>
    <message>
        <source>paid back in %1</source>
        <translation>bezahlt gemacht im&#xa0;%1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM&#xa0;yyyy</translation>
    </message>
    <message>
        <source>not paid back yet</source>
        <translation>noch nicht bezahlt gemacht</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>noch nichts erfasst</translation>
    </message>
</context>
<context>
    <name>ui::TouchDialog</name>
    <message>
        <source>Edit a contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>which competitor</source>
        <translation>welcher Mitbewerber</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>mit wem</translation>
    </message>
    <message>
        <source>what was said, in a sentence</source>
        <translation>was gesagt wurde, in einem Satz</translation>
    </message>
    <message>
        <source>what we do next; empty is fine</source>
        <translation>was wir als Nächstes tun; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Worüber</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Say which competitor it was with.</source>
        <translation>Sagen Sie, mit welchem Mitbewerber.</translation>
    </message>
</context>
<context>
    <name>ui::TryOut</name>
    <message>
        <source>A customer comes to the counter</source>
        <translation>Jemand kommt an den Tresen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Forgone value</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Nee&amp;d</source>
        <translation>&amp;Bedarf</translation>
    </message>
    <message>
        <source>&amp;Forgone value</source>
        <translation>&amp;Entgangener Umsatz</translation>
    </message>
    <message>
        <source>At the &amp;counter</source>
        <translation>Am &amp;Tresen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The others, in order</source>
        <translation>Die anderen, der Reihe nach</translation>
    </message>
    <message>
        <source>Why it does not decide</source>
        <translation>Warum sie nicht entscheidet</translation>
    </message>
    <message>
        <source>The other guidelines and why they do not decide</source>
        <translation>Die anderen Leitlinien und warum sie nicht entscheiden</translation>
    </message>
    <message>
        <source>There is no other guideline.</source>
        <translation>Es gibt keine andere Leitlinie.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>For the staff’s sake a manager is always asked.</source>
        <translation>Zum Schutz der Belegschaft wird immer die Leitung gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::UndoableCommand</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>ui::WaitStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Doch zeigen</translation>
    </message>
</context>
<context>
    <name>ui::WeekModel</name>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>day of the week</comment>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekView</name>
    <message>
        <source>&amp;Plan what is proposed</source>
        <translation>Vorschlag &amp;einplanen</translation>
    </message>
    <message>
        <source>Plan for &amp;another day…</source>
        <translation>Für einen anderen &amp;Tag einplanen&#xa0;…</translation>
    </message>
    <message>
        <source>A day &amp;earlier</source>
        <translation>Einen Tag &amp;früher</translation>
    </message>
    <message>
        <source>A day &amp;later</source>
        <translation>Einen Tag &amp;später</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Welche Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing is to be done this week, and nobody needs to be asked.</source>
        <translation>In dieser Woche ist nichts zu tun, und niemand muss gefragt werden.</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Log the &amp;talk that was planned…</source>
        <translation>Geplantes &amp;Gespräch festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Log the talk…</source>
        <translation>Gespräch festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <comment>day of the week</comment>
        <translation>Für %1 einplanen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>&amp;Talk to them on</source>
        <translation>&amp;Sprechen am</translation>
    </message>
    <message>
        <source>Plan of the wee&amp;k</source>
        <translation>Wo&amp;chenplan</translation>
    </message>
</context>
<context>
    <name>ui::WordOfMouthModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Spricht von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>need, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>need, partner, day</comment>
        <translation>%1 bei %2, %3</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>Würde empfehlen</translation>
    </message>
</context>
<context>
    <name>ui::WritePartnerFileDialog</name>
    <message>
        <source>Write a file for a partner</source>
        <translation>Datei für einen Partner schreiben</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Names and phones of the customers who agreed to it</source>
        <translation>&amp;Namen und Telefonnummern der Kunden, die einverstanden sind</translation>
    </message>
    <message>
        <source>For a partner who has Elsewhere too: what became of the customers they sent us, and whom we sent them. No values, no notes of ours, nobody else’s customers. Nobody signs it: send it in a way they know to be yours.</source>
        <translation>Für einen Partner, der auch Elsewhere hat: was aus den Kunden wurde, die er uns geschickt hat, und wen wir ihm geschickt haben. Keine Beträge, keine Notizen von uns, keine Kunden anderer. Niemand unterschreibt die Datei: Schicken Sie sie auf einem Weg, den er als Ihren kennt.</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>Geschickt &amp;vom</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) we sent them</source>
        <translation>
            <numerusform>%n Kunde, den wir hingeschickt haben</numerusform>
            <numerusform>%n Kunden, die wir hingeschickt haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n agreed to be named)</source>
        <translation>
            <numerusform>(%n mit Namen einverstanden)</numerusform>
            <numerusform>(%n mit Namen einverstanden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what became of %n customer(s) they sent us</source>
        <translation>
            <numerusform>was aus %n Kunden wurde, der zu uns geschickt wurde</numerusform>
            <numerusform>was aus %n Kunden wurde, die zu uns geschickt wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of theirs left out: their ticket code is not known</source>
        <translation>
            <numerusform>%n weiterer von dort fehlt: sein Code ist nicht bekannt</numerusform>
            <numerusform>%n weitere von dort fehlen: ihr Code ist nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners’ files (*.elsewhere-partner.json)</source>
        <translation>Dateien von Partnern (*.elsewhere-partner.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>In %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>workflows</name>
    <message>
        <source>The example business was not made.</source>
        <translation>Der Beispielbetrieb wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>An example business is told over 1 to %1 months and up to %2 send-aways.</source>
        <translation>Ein Beispielbetrieb umfasst 1 bis %1 Monate und bis zu %2 Weiterempfehlungen.</translation>
    </message>
    <message>
        <source>“%1” is “%2” now</source>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>“%1” retired</source>
        <translation>„%1“ stillgelegt</translation>
    </message>
    <message>
        <source>“%1” is back in use</source>
        <translation>„%1“ wird wieder verwendet</translation>
    </message>
    <message>
        <source>%1, %2: evidence edited</source>
        <translation>%1, %2: Beleg geändert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” is what we want to be known for</source>
        <translation>„%1“ gehört zu dem, wofür wir bekannt sein wollen</translation>
    </message>
    <message>
        <source>“%1” is not what we want to be known for</source>
        <translation>„%1“ gehört nicht zu dem, wofür wir bekannt sein wollen</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>„%1“ verschoben</translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now</source>
        <translation>„%1“ gehört jetzt zu „%2“</translation>
    </message>
    <message numerus="yes">
        <source>Ratings are stale after %n month(s)</source>
        <translation>
            <numerusform>Bewertungen veralten nach %n Monat</numerusform>
            <numerusform>Bewertungen veralten nach %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who came back: only a known customer can be seen to return.</source>
        <translation>Geben Sie an, wer zurückgekommen ist: Nur bei bekannten Kunden lässt sich das sehen.</translation>
    </message>
    <message>
        <source>Customer sent elsewhere</source>
        <translation>Kunde weitergeschickt</translation>
    </message>
    <message>
        <source>Send-away edited</source>
        <translation>Weiterempfehlung geändert</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Customer referred to us</source>
        <translation>Kunde zu uns geschickt</translation>
    </message>
    <message>
        <source>Referral edited</source>
        <translation>Zu uns geschickten Kunden geändert</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>Kunde zurückgekommen</translation>
    </message>
    <message>
        <source>Return visit edited</source>
        <translation>Wiederbesuch geändert</translation>
    </message>
    <message>
        <source>There is no starter list for the trade “%1”.</source>
        <translation>Für die Branche „%1“ gibt es keine Startliste.</translation>
    </message>
    <message>
        <source>Somebody else has removed this meanwhile.</source>
        <translation>Das hat inzwischen jemand anderes entfernt.</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>„%1“ liegt unter null.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Es fehlt das Datum.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt der Name.</translation>
    </message>
    <message>
        <source>The source is “%1”, but its kind is said to be unknown.</source>
        <translation>Die Quelle ist „%1“, aber ihre Art ist als unbekannt angegeben.</translation>
    </message>
    <message>
        <source>There is no customer: nobody can be known to have come back.</source>
        <translation>Es fehlt der Kunde: So lässt sich nicht sagen, wer zurückgekommen ist.</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Es fehlt der Betrag.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There is no need.</source>
        <translation>Es fehlt der Bedarf.</translation>
    </message>
    <message>
        <source>A customer is either sent to a partner or asked to come back later, not both.</source>
        <translation>Ein Kunde wird entweder zu einem Partner geschickt oder auf einen Termin vertröstet, nicht beides.</translation>
    </message>
    <message>
        <source>us</source>
        <translation>wir</translation>
    </message>
    <message>
        <source>A need and a competitor are wanted.</source>
        <translation>Es fehlt die Leistung oder der Mitbewerber.</translation>
    </message>
    <message>
        <source>“%1” is not a level from 0 to 5; leave it empty when it is not known.</source>
        <translation>„%1“ ist keine Stufe von 0 bis 5; lassen Sie die Zelle leer, wenn sie unbekannt ist.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Up to three different partners can be offered.</source>
        <translation>Bis zu drei verschiedene Partner können angeboten werden.</translation>
    </message>
    <message>
        <source>The chosen partner has to be one of those offered.</source>
        <translation>Der gewählte Partner muss unter den angebotenen sein.</translation>
    </message>
    <message>
        <source>“%1” is the file that is read. Choose another name for the rejected rows.</source>
        <translation>„%1“ ist die Datei, die gelesen wird. Wählen Sie für die abgelehnten Zeilen einen anderen Namen.</translation>
    </message>
    <message>
        <source>Say which manager answers this.</source>
        <translation>Geben Sie an, wer von der Leitung das beantwortet.</translation>
    </message>
    <message>
        <source>Somebody has answered this draft in the meantime.</source>
        <translation>Diesen Entwurf hat inzwischen schon jemand beantwortet.</translation>
    </message>
    <message>
        <source>Draft approved</source>
        <translation>Entwurf genehmigt</translation>
    </message>
    <message>
        <source>Draft declined</source>
        <translation>Entwurf abgelehnt</translation>
    </message>
    <message>
        <source>“%1…” is longer than %2 characters.</source>
        <translation>„%1…“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Added “%1”</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>Added the usual guidelines</source>
        <translation>Die üblichen Leitlinien hinzugefügt</translation>
    </message>
    <message>
        <source>Where no guideline covers the case: %1</source>
        <translation>Wo keine Leitlinie gilt: %1</translation>
    </message>
    <message>
        <source>Word of mouth written down</source>
        <translation>Mundpropaganda erfasst</translation>
    </message>
    <message>
        <source>Word of mouth edited</source>
        <translation>Mundpropaganda bearbeitet</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody was recommended to this customer. Choose a partner or a day to come back on, then there is a card.</source>
        <translation>Diesem Kunden wurde niemand empfohlen. Wählen Sie einen Partner oder einen Tag zum Wiederkommen, dann gibt es eine Karte.</translation>
    </message>
    <message>
        <source>Opening hours of the partner edited</source>
        <translation>Öffnungszeiten des Partners bearbeitet</translation>
    </message>
    <message>
        <source>There is a referral card as soon as the customer is handed off.</source>
        <translation>Eine Empfehlungskarte gibt es, sobald der Kunde übergeben ist.</translation>
    </message>
    <message>
        <source>A guideline says never to this, and nobody can approve it. Decline the draft, or change the guideline first.</source>
        <translation>Eine Leitlinie sagt hierzu Nie; das kann niemand genehmigen. Lehnen Sie den Entwurf ab, oder ändern Sie erst die Leitlinie.</translation>
    </message>
    <message>
        <source>Fit check kept</source>
        <translation>„Passt es?“ festgehalten</translation>
    </message>
    <message>
        <source>Draft saved: waits for a manager</source>
        <translation>Entwurf gesichert: wartet auf eine Leitung</translation>
    </message>
    <message>
        <source>Taken back: asked again</source>
        <translation>Zurückgenommen: wieder zu fragen</translation>
    </message>
    <message>
        <source>Asked, not known yet</source>
        <translation>Gefragt, noch nicht bekannt</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren.</translation>
    </message>
    <message>
        <source>Promised for another day</source>
        <translation>Für einen anderen Tag versprochen</translation>
    </message>
    <message>
        <source>To be asked on another day</source>
        <translation>An einem anderen Tag zu fragen</translation>
    </message>
    <message>
        <source>This incident is not there any more.</source>
        <translation>Diesen Vorfall gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Incident noted</source>
        <translation>Vorfall festgehalten</translation>
    </message>
    <message>
        <source>Incident corrected</source>
        <translation>Vorfall berichtigt</translation>
    </message>
    <message>
        <source>The customer was sent elsewhere because of this incident. Lift that first.</source>
        <translation>Der Kunde wurde wegen dieses Vorfalls weggeschickt. Heben Sie das zuerst auf.</translation>
    </message>
    <message>
        <source>Review noted</source>
        <translation>Wiedervorlage festgehalten</translation>
    </message>
    <message>
        <source>It is not on the list any more.</source>
        <translation>Es steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Taken off the list: %1</source>
        <translation>Von der Liste genommen: %1</translation>
    </message>
    <message>
        <source>Ladder changed</source>
        <translation>Stufen geändert</translation>
    </message>
    <message>
        <source>The customer was sent elsewhere because of this incident already.</source>
        <translation>Der Kunde wurde wegen dieses Vorfalls schon weggeschickt.</translation>
    </message>
    <message>
        <source>Say first who it was: only a known customer can be sent elsewhere for the staff&apos;s sake.</source>
        <translation>Sagen Sie zuerst, wer es war: Nur ein bekannter Kunde kann zum Schutz des Personals weggeschickt werden.</translation>
    </message>
    <message>
        <source>This is not the last step of the ladder. A manager can judge that coaching will not help.</source>
        <translation>Das ist nicht die letzte Stufe. Die Leitung kann urteilen, dass Anleiten nicht hilft.</translation>
    </message>
    <message>
        <source>Sending a customer elsewhere for the staff&apos;s sake takes the word of a manager or the owner.</source>
        <translation>Einen Kunden zum Schutz des Personals wegzuschicken, verlangt das Wort der Leitung oder des Inhabers.</translation>
    </message>
    <message>
        <source>The guideline “%1” never allows this. The owner can change it in the playbook.</source>
        <translation>Die Leitlinie „%1“ erlaubt das nie. Der Inhaber kann sie unter Leitlinien ändern.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It has been lifted already.</source>
        <translation>Es ist schon aufgehoben.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Sagen Sie, an welchem Tag.</translation>
    </message>
    <message>
        <source>Sent elsewhere for the staff&apos;s sake</source>
        <translation>Zum Schutz des Personals weggeschickt</translation>
    </message>
    <message>
        <source>Terms changed</source>
        <translation>Bedingungen geändert</translation>
    </message>
    <message>
        <source>Appeal noted</source>
        <translation>Widerspruch festgehalten</translation>
    </message>
    <message>
        <source>No appeal waits for an answer.</source>
        <translation>Kein Widerspruch wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Appeal upheld: the customer is welcome again</source>
        <translation>Widerspruch stattgegeben: Der Kunde ist wieder willkommen</translation>
    </message>
    <message>
        <source>Appeal rejected</source>
        <translation>Widerspruch zurückgewiesen</translation>
    </message>
    <message>
        <source>Lifted: the customer is welcome again</source>
        <translation>Aufgehoben: Der Kunde ist wieder willkommen</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) entered in error</source>
        <translation>
            <numerusform>%n Vorfall irrtümlich erfasst</numerusform>
            <numerusform>%n Vorfälle irrtümlich erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) entered in error</source>
        <translation>
            <numerusform>%n Eintrag irrtümlich erfasst</numerusform>
            <numerusform>%n Einträge irrtümlich erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not in force any more: there is nothing to write to the customer.</source>
        <translation>Es gilt nicht mehr: Dem Kunden ist nichts mehr zu schreiben.</translation>
    </message>
    <message>
        <source>A manager has to say yes first. Say who approves it.</source>
        <translation>Zuerst muss eine Leitung zustimmen. Sagen Sie, wer es genehmigt.</translation>
    </message>
    <message>
        <source>The customer has been sent elsewhere again because of the same incident. Enter that one in error first.</source>
        <translation>Der Kunde wurde wegen desselben Vorfalls inzwischen erneut weitergeschickt. Kennzeichnen Sie zuerst jenen Eintrag als irrtümlich erfasst.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>Dieser Kontakt ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Kontakt eingetragen</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Kontakt geändert</translation>
    </message>
    <message>
        <source>Contact entered in error</source>
        <translation>Kontakt irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Nächster Schritt erledigt</translation>
    </message>
    <message>
        <source>Next step on another day</source>
        <translation>Nächster Schritt an einem anderen Tag</translation>
    </message>
    <message>
        <source>That is where you stand already.</source>
        <translation>Dort stehen Sie bereits.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Fit check edited</source>
        <translation>„Passt es?“ bearbeitet</translation>
    </message>
    <message>
        <source>What we told them edited</source>
        <translation>Was dort gesagt wurde, bearbeitet</translation>
    </message>
    <message>
        <source>Competitors were changed meanwhile. Choose the file again to see what would happen now.</source>
        <translation>Mitbewerber wurden inzwischen geändert. Wählen Sie die Datei noch einmal, um zu sehen, was jetzt geschähe.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n Kontakt importiert</numerusform>
            <numerusform>%n Kontakte importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is not there, or not yours to read.</source>
        <translation>„%1“ lässt sich nicht lesen: Es ist nicht da oder nicht für Sie freigegeben.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, too large to be kept in the ledger. Scan it smaller, or note where it lies.</source>
        <translation>„%1“ ist größer als %2 und damit zu groß für das Empfehlungsbuch. Scannen Sie es kleiner oder notieren Sie, wo es liegt.</translation>
    </message>
    <message>
        <source>There is nothing in “%1”. Choose another file.</source>
        <translation>„%1“ ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” attached</source>
        <translation>„%1“ angehängt</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>Letter “%1” added</source>
        <translation>Brief „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Letter “%1” changed</source>
        <translation>Brief „%1“ geändert</translation>
    </message>
    <message>
        <source>Letter “%1” taken out of use</source>
        <translation>Brief „%1“ nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Letters in another order</source>
        <translation>Briefe in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Choose months that have begun, the first one first, and no more than ten years.</source>
        <translation>Wählen Sie Monate, die schon begonnen haben, den ersten zuerst, und höchstens zehn Jahre.</translation>
    </message>
    <message>
        <source>“%1” is no amount of one sale; it may be a bar code.</source>
        <translation>„%1“ ist kein Betrag eines Verkaufs; vielleicht ist es ein Strichcode.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Till: %1</source>
        <translation>Kasse: %1</translation>
    </message>
    <message>
        <source>%1 is a customer, too</source>
        <translation>%1 ist auch Kunde</translation>
    </message>
    <message>
        <source>%1 is no customer any more</source>
        <translation>%1 ist kein Kunde mehr</translation>
    </message>
    <message>
        <source>“%1” of %2 is no phone number; it would be kept as it is written.</source>
        <translation>„%1“ von %2 ist keine Telefonnummer; es bliebe, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>“%1” of %2 is no e-mail address; it would be kept as it is written.</source>
        <translation>„%1“ von %2 ist keine E-Mail-Adresse; es bliebe, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>“%1” is of a version that this Elsewhere does not know. Install a newer one to read it.</source>
        <translation>„%1“ ist von einer Version, die dieses Elsewhere nicht kennt. Installieren Sie eine neuere, um es zu lesen.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Forgone value</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>Verschoben auf</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number of the source</source>
        <translation>Nummer der Quelle</translation>
    </message>
    <message>
        <source>Their ticket</source>
        <translation>Deren Code</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher es bekannt ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Your own number for the row; may stay empty.</source>
        <translation>Ihre eigene Nummer für die Zeile; darf leer bleiben.</translation>
    </message>
    <message>
        <source>From 0 to 5; empty when it is not known.</source>
        <translation>Von 0 bis 5; leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A business, or “us” for ourselves.</source>
        <translation>Ein Betrieb, oder „wir“ für uns selbst.</translation>
    </message>
    <message>
        <source>Up to three partners, each on a line of its own.</source>
        <translation>Bis zu drei Partner, jeder in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>The file has been changed or moved since. Import it anew instead.</source>
        <translation>Die Datei wurde seither geändert oder verschoben. Importieren Sie sie stattdessen neu.</translation>
    </message>
    <message>
        <source>That has not begun yet. Choose an earlier period.</source>
        <translation>Das hat noch nicht begonnen. Wählen Sie einen früheren Zeitraum.</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Weitergeschickt</translation>
    </message>
    <message>
        <source>Partners who were offered</source>
        <translation>Angebotene Partner</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Zu uns geschickt</translation>
    </message>
    <message>
        <source>Recommended us to others</source>
        <translation>Hat uns weiterempfohlen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Reviews, recommendations and thanks</source>
        <translation>Bewertungen, Empfehlungen und Dank</translation>
    </message>
    <message>
        <source>Does it fit</source>
        <translation>Passt es</translation>
    </message>
    <message>
        <source>How the till calls them</source>
        <translation>Wie die Kasse sie nennt</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Wieder angesehen</translation>
    </message>
    <message>
        <source>No longer served</source>
        <translation>Nicht mehr bedient</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Agreed that the details are kept</source>
        <translation>Einverstanden, dass die Angaben gespeichert werden, seit</translation>
    </message>
    <message>
        <source>Agreed to be contacted</source>
        <translation>Einverstanden, kontaktiert zu werden, seit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>In whose interest</source>
        <translation>In wessen Interesse</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Versprochen für</translation>
    </message>
    <message>
        <source>Sale let go</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>Bought before</source>
        <translation>Schon Kunde</translation>
    </message>
    <message>
        <source>What we told them</source>
        <translation>Was wir dem Partner sagten</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>The partner’s ticket</source>
        <translation>Zettelnummer des Partners</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Importance, 1 to 3</source>
        <translation>Wichtigkeit, 1 bis 3</translation>
    </message>
    <message>
        <source>Met, in percent</source>
        <translation>Erfüllt, in Prozent</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>Dort genannt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Was angeboten wurde</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Wieder anzusehen</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Einspruch am</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Nobody is called “%1”, or has that number, phone or e-mail. Write it as it stands in the ledger.</source>
        <translation>Niemand heißt „%1“ oder hat diese Nummer, dieses Telefon oder diese E-Mail. Schreiben Sie es, wie es im Empfehlungsbuch steht.</translation>
    </message>
    <message>
        <source>Several customers are called “%1”. Say the number, the phone or the e-mail instead.</source>
        <translation>Mehrere Kunden heißen „%1“. Nennen Sie stattdessen die Nummer, das Telefon oder die E-Mail.</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Bringing the import back…</source>
        <translation>Der Import wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Till import taken back: %1</source>
        <translation>Kassenimport zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Guidelines read</source>
        <translation>Gelesene Leitlinien</translation>
    </message>
    <message>
        <source>Incidents they were concerned in</source>
        <translation>Vorfälle, die sie betrafen</translation>
    </message>
    <message>
        <source>Asked for first</source>
        <translation>Wird zuerst verlangt</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Left the team</source>
        <translation>Hat das Team verlassen</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>This contact person is not there any more.</source>
        <translation>Diese Ansprechperson gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nobody of that name in the team any more.</source>
        <translation>Im Team gibt es niemanden mehr, der so heißt.</translation>
    </message>
    <message>
        <source>No contact person is called “%1”, or has that phone or e-mail. Write it as it stands in the ledger.</source>
        <translation>Keine Ansprechperson heißt „%1“ oder hat dieses Telefon oder diese E-Mail. Schreiben Sie es so, wie es im Empfehlungsbuch steht.</translation>
    </message>
    <message>
        <source>Several contact persons are called “%1”. Write “name, partner”, the phone or the e-mail instead.</source>
        <translation>Mehrere Ansprechpersonen heißen „%1“. Schreiben Sie stattdessen „Name, Partner“, das Telefon oder die E-Mail.</translation>
    </message>
    <message>
        <source>Nobody in the team is or was called “%1”. Write it as it stands in the ledger.</source>
        <translation>Niemand im Team heißt oder hieß „%1“. Schreiben Sie es so, wie es im Empfehlungsbuch steht.</translation>
    </message>
</context>
<context>
    <name>workflows::Calendar</name>
    <message>
        <source>Need: %1</source>
        <translation>Leistung: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>%1: to do</source>
        <translation>%1: zu tun</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>workflows::Erasing</name>
    <message>
        <source>sent elsewhere %1</source>
        <translation>weitergeschickt %1</translation>
    </message>
    <message>
        <source>referred to us %1</source>
        <translation>zu uns geschickt %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>zurückgekommen %1</translation>
    </message>
    <message>
        <source>word of mouth %1</source>
        <translation>Mundpropaganda %1</translation>
    </message>
    <message>
        <source>fit checks %1</source>
        <translation>Passt-es-Prüfungen %1</translation>
    </message>
    <message>
        <source>incidents %1</source>
        <translation>Vorfälle %1</translation>
    </message>
    <message>
        <source>What goes: name, number, phones, e-mails and consent of “%1”, and everything that was written about them in words.</source>
        <translation>Was verschwindet: Name, Nummer, Telefone, E-Mails und Einwilligungen von „%1“ und alles, was in Worten über diese Person geschrieben wurde.</translation>
    </message>
    <message>
        <source>What was decided about them for the till goes, too.</source>
        <translation>Was für die Kasse über sie entschieden wurde, verschwindet auch.</translation>
    </message>
    <message numerus="yes">
        <source>In %n other text(s) that name them the name is taken out.</source>
        <translation>
            <numerusform>In %n anderen Text, der sie nennt, wird der Name entfernt.</numerusform>
            <numerusform>In %n anderen Texten, die sie nennen, wird der Name entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The firm stays among the competitors; it is only no customer any more.</source>
        <translation>Die Firma bleibt unter den Mitbewerbern; sie ist nur kein Kunde mehr.</translation>
    </message>
    <message>
        <source>Nothing else was logged of them.</source>
        <translation>Sonst wurde nichts über sie eingetragen.</translation>
    </message>
    <message>
        <source>What stays: the days, values and outcomes of what was logged (%1), of a customer nobody can tell any more. All figures stay as they are.</source>
        <translation>Was bleibt: Tage, Werte und Ergebnisse des Eingetragenen (%1), von einem Kunden, den niemand mehr erkennen kann. Alle Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It cannot be undone. Backups made before still hold this person until they are given up; restoring one erases them again. Files that were exported and papers of partners are not touched.</source>
        <translation>Das lässt sich nicht rückgängig machen. Ältere Sicherungen enthalten die Person noch, bis sie ausgesondert werden; wird eine wiederhergestellt, wird die Person wieder gelöscht. Exportierte Dateien und Unterlagen von Partnern bleiben unberührt.</translation>
    </message>
    <message>
        <source>contacts with partners %1</source>
        <translation>Kontakte mit Partnern %1</translation>
    </message>
    <message>
        <source>What goes: name, role, phones and e-mails of “%1”, their name in all that is written about the partner, and what was said with them.</source>
        <translation>Was geht: Name, Aufgabe, Telefone und E-Mails von „%1“, der Name in allem, was über den Partner geschrieben steht, und was mit der Person besprochen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>What stays: the days of %n contact(s) with the partner, and what is still to be done next, without the name.</source>
        <translation>
            <numerusform>Was bleibt: der Tag von %n Kontakt mit dem Partner und was noch zu tun ist, ohne den Namen.</numerusform>
            <numerusform>Was bleibt: die Tage von %n Kontakten mit dem Partner und was noch zu tun ist, ohne den Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged of contacts with them.</source>
        <translation>Von Kontakten mit der Person ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>What goes: the name of “%1”. A label such as “Former colleague 4” takes its place wherever it says who wrote something down, rated, approved or witnessed it.</source>
        <translation>Was geht: der Name von „%1“. Überall, wo steht, wer etwas aufgeschrieben, bewertet, genehmigt oder bezeugt hat, tritt eine Bezeichnung wie „Frühere Kollegin oder Kollege 4“ an seine Stelle.</translation>
    </message>
    <message>
        <source>What stays: that somebody with this role was in the team, and which guidelines were read.</source>
        <translation>Was bleibt: dass jemand mit dieser Rolle im Team war und welche Leitlinien gelesen wurden.</translation>
    </message>
    <message>
        <source>What stays: what they wrote down (%1), with its words, and which guidelines they have read. All figures stay as they are.</source>
        <translation>Was bleibt: was die Person aufgeschrieben hat (%1), mit seinen Worten, und welche Leitlinien sie gelesen hat. Alle Zahlen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>workflows::PartnerFile</name>
    <message numerus="yes">
        <source>%n line(s) of a partner’s file taken in</source>
        <translation>
            <numerusform>%n Zeile aus der Datei eines Partners übernommen</numerusform>
            <numerusform>%n Zeilen aus der Datei eines Partners übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Leistung: %1</translation>
    </message>
    <message>
        <source>Hand-off: %1</source>
        <translation>Übergabe: %1</translation>
    </message>
    <message>
        <source>not a ticket of ours</source>
        <translation>kein Code von uns</translation>
    </message>
    <message>
        <source>is about another partner</source>
        <translation>betrifft einen anderen Partner</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>older than what we know</source>
        <translation>älter als das, was wir wissen</translation>
    </message>
    <message>
        <source>does not follow from where it stands</source>
        <translation>folgt nicht auf den jetzigen Stand</translation>
    </message>
    <message>
        <source>its day is still to come</source>
        <translation>der Tag liegt noch vor uns</translation>
    </message>
    <message>
        <source>its day is before the customer was sent</source>
        <translation>der Tag liegt vor dem Weiterschicken</translation>
    </message>
    <message>
        <source>was taken in before and taken back</source>
        <translation>schon einmal übernommen und zurückgenommen</translation>
    </message>
    <message>
        <source>That is more than one file may hold. Choose a shorter period and write several.</source>
        <translation>Das ist mehr, als eine Datei fassen darf. Wählen Sie einen kürzeren Zeitraum und schreiben Sie mehrere.</translation>
    </message>
    <message>
        <source>for another business</source>
        <translation>für einen anderen Betrieb</translation>
    </message>
</context>
<context>
    <name>workflows::PersonalData</name>
    <message numerus="yes">
        <source>until nothing has happened for %n month(s), or they are erased</source>
        <translation>
            <numerusform>bis %n Monat lang nichts geschah oder sie gelöscht werden</numerusform>
            <numerusform>bis %n Monate lang nichts geschah oder sie gelöscht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>until they are erased</source>
        <translation>bis sie gelöscht werden</translation>
    </message>
    <message>
        <source>Customers: name, number, phones, e-mails, note, consent</source>
        <translation>Kunden: Name, Nummer, Telefone, E-Mails, Notiz, Einwilligungen</translation>
    </message>
    <message>
        <source>to know who was sent elsewhere, to ask how it went, to see who comes back</source>
        <translation>um zu wissen, wer weitergeschickt wurde, nachzufragen und zu sehen, wer zurückkommt</translation>
    </message>
    <message>
        <source>What was logged of customers: days, needs, values, outcomes, notes</source>
        <translation>Was über Kunden eingetragen wurde: Tage, Bedarf, Werte, Ergebnisse, Notizen</translation>
    </message>
    <message>
        <source>to follow up, and to see whether it pays</source>
        <translation>um nachzufassen und zu sehen, ob es sich lohnt</translation>
    </message>
    <message>
        <source>notes: %1; days, values and outcomes stay, without a name</source>
        <translation>Notizen: %1; Tage, Werte und Ergebnisse bleiben, ohne Namen</translation>
    </message>
    <message>
        <source>Incidents, reviews and exclusions</source>
        <translation>Vorfälle, Nachprüfungen und Ausschlüsse</translation>
    </message>
    <message>
        <source>to protect the staff; seen by managers and owners only</source>
        <translation>zum Schutz der Mitarbeiter; nur für Leitung und Inhaber sichtbar</translation>
    </message>
    <message>
        <source>How the till calls customers</source>
        <translation>Wie die Kasse Kunden nennt</translation>
    </message>
    <message>
        <source>to recognise them in the next export of the till</source>
        <translation>um sie im nächsten Export der Kasse wiederzuerkennen</translation>
    </message>
    <message>
        <source>Contact persons at partners: name, role, phones, e-mails</source>
        <translation>Ansprechpartner bei Partnern: Name, Rolle, Telefone, E-Mails</translation>
    </message>
    <message>
        <source>so that a customer can ask for somebody by name</source>
        <translation>damit Kunden nach jemandem mit Namen fragen können</translation>
    </message>
    <message>
        <source>The team: name, role, who logged what, guidelines read</source>
        <translation>Das Team: Name, Rolle, wer was eingetragen hat, gelesene Leitlinien</translation>
    </message>
    <message>
        <source>to know who decided, and as the record of training</source>
        <translation>um zu wissen, wer entschied, und als Schulungsnachweis</translation>
    </message>
    <message>
        <source>In the ledger: %1.</source>
        <translation>Im Empfehlungsbuch: %1.</translation>
    </message>
    <message>
        <source>In its backups, which hold a person who was erased until they are given up: some 9 months.</source>
        <translation>In seinen Sicherungen, die eine gelöschte Person enthalten, bis sie ausgesondert werden: etwa 9 Monate.</translation>
    </message>
    <message>
        <source>What was typed and not saved is kept on the computer it was typed on until it is saved or dropped.</source>
        <translation>Was getippt und nicht gespeichert wurde, bleibt auf dem Computer, an dem es getippt wurde, bis es gespeichert oder verworfen wird.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere by the program.</source>
        <translation>Das Programm sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>as long as they work there, or until they are erased</source>
        <translation>solange sie dort arbeiten oder bis sie gelöscht werden</translation>
    </message>
    <message>
        <source>Contacts with partners: with whom, what was said, what is next</source>
        <translation>Kontakte mit Partnern: mit wem, was gesagt wurde, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>to keep what was agreed</source>
        <translation>um festzuhalten, was vereinbart wurde</translation>
    </message>
    <message>
        <source>names and words until the contact person is erased; the days stay</source>
        <translation>Namen und Worte, bis die Ansprechperson gelöscht wird; die Tage bleiben</translation>
    </message>
    <message>
        <source>Papers of partners, as they came in</source>
        <translation>Unterlagen von Partnern, wie sie kamen</translation>
    </message>
    <message>
        <source>until they are taken off the partner</source>
        <translation>bis sie beim Partner weggenommen werden</translation>
    </message>
    <message>
        <source>as long as they are in the team; who has left can be erased, and a label stays</source>
        <translation>solange sie im Team sind; wer gegangen ist, kann gelöscht werden, und eine Bezeichnung bleibt</translation>
    </message>
    <message>
        <source>That somebody was erased, or was there twice: the day, and hashes nobody can read</source>
        <translation>Dass jemand gelöscht wurde oder doppelt da war: der Tag und Prüfwerte, die niemand lesen kann</translation>
    </message>
    <message>
        <source>to erase them again when an older backup is restored</source>
        <translation>um sie wieder zu löschen, wenn eine ältere Sicherung zurückgeholt wird</translation>
    </message>
    <message>
        <source>as long as the ledger</source>
        <translation>solange das Empfehlungsbuch besteht</translation>
    </message>
    <message>
        <source>In the register beside the backups, which says who was erased in hashes nobody can read.</source>
        <translation>Im Verzeichnis neben den Sicherungen, das in Prüfwerten, die niemand lesen kann, sagt, wer gelöscht wurde.</translation>
    </message>
</context>
<context>
    <name>workflows::ToDoTitle</name>
    <message>
        <source>What became of a walk-in customer?</source>
        <translation>Was wurde aus einem Laufkunden?</translation>
    </message>
    <message>
        <source>What became of %1?</source>
        <translation>Was wurde aus %1?</translation>
    </message>
    <message>
        <source>Did %1 help a walk-in customer?</source>
        <translation>Hat %1 einem Laufkunden geholfen?</translation>
    </message>
    <message>
        <source>Did %1 help %2?</source>
        <comment>partner, customer</comment>
        <translation>%2: Hat %1 geholfen?</translation>
    </message>
    <message>
        <source>a walk-in customer</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Promised to a walk-in customer: %1</source>
        <translation>Einem Laufkunden versprochen: %1</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <comment>customer, need</comment>
        <translation>%1 anrufen: %2</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Genehmigen: %1</translation>
    </message>
    <message>
        <source>Approve: %1 to %2</source>
        <comment>need, partner</comment>
        <translation>Genehmigen: %1 an %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>partner, next step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look again at the conduct of %1</source>
        <translation>Verhalten noch einmal ansehen: %1</translation>
    </message>
    <message>
        <source>Does %1 stay sent elsewhere?</source>
        <translation>Bleibt es beim Weiterschicken: %1?</translation>
    </message>
    <message>
        <source>Answer the appeal of %1</source>
        <translation>Auf den Widerspruch antworten: %1</translation>
    </message>
</context>
</TS>

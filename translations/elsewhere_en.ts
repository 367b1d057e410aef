<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ui::PayoffPage</name>
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
    <name>workflows</name>
    <message numerus="yes">
        <source>Ratings are stale after %n month(s)</source>
        <translation>
            <numerusform>Ratings are stale after %n month</numerusform>
            <numerusform>Ratings are stale after %n months</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA">
<context>
    <name>ComparisonPage</name>
    <message numerus="yes">
        <source>%n topic(s) not compared yet.</source>
        <translation>
            <numerusform>%n topic not compared yet.</numerusform>
            <numerusform>%n topics not compared yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same idea</source>
        <translation>
            <numerusform>%n same idea</numerusform>
            <numerusform>%n same idea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in first</source>
        <translation>
            <numerusform>%n only in first</numerusform>
            <numerusform>%n only in first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in second</source>
        <translation>
            <numerusform>%n only in second</numerusform>
            <numerusform>%n only in second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neither says</source>
        <translation>
            <numerusform>%n neither says</numerusform>
            <numerusform>%n neither says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>All %n compared.</source>
        <translation>
            <numerusform>%n compared.</numerusform>
            <numerusform>All %n compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>Show %n topic(s) above</source>
        <translation>
            <numerusform>Show %n topic above</numerusform>
            <numerusform>Show %n topics above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePart</name>
    <message numerus="yes">
        <source>Open questions (%n)</source>
        <translation>
            <numerusform>Open question (%n)</numerusform>
            <numerusform>Open questions (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>

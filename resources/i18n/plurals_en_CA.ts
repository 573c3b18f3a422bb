<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_CA">
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
        <source>Questions to ask (%n)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
</TS>
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>These are suggestions. They can miss things. Both letters come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add both opinions to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Questions (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Topic added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>%n topic(s) not compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two opinions say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both doctors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both doctors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Confirm: they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: different detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: only in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: only in second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: neither says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot answer from these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n same idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n only in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n only in second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n neither says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn down suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change decision notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>What the two opinions say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the next topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which two to compare. Now: {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Is there an infection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the new topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for the family meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewQuestion</name>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the new question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the question: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteCell</name>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>The source text changed. Please check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both speak of this. Their sentences are not matched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they differ: not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they differ: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our note: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our note for the family meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n topic(s) above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePart</name>
    <message>
        <source>No question yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our notes for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the family meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Questions to ask (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this suggestion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both speak of this. Their sentences are not matched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion can be wrong. The letters come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opinion}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in this panel: {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

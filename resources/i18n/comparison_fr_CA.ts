<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>ComparisonAsking</name>
    <message>
        <source>About {topic}: {first} wrote {words}; {second} wrote {others}. Why is that different?</source>
        <translation>Sur {topic}&#xa0;: {first} a écrit {words}; {second} a écrit {others}. Pourquoi est-ce différent?</translation>
    </message>
    <message>
        <source>About {topic}: {first} wrote {words}. What is your view?</source>
        <translation>Sur {topic}&#xa0;: {first} a écrit {words}. Quel est votre avis?</translation>
    </message>
    <message>
        <source>About {topic}: could you tell me more?</source>
        <translation>Sur {topic}&#xa0;: pouvez-vous m’en dire plus?</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>These are suggestions. They can miss things. Both letters come first.</source>
        <translation>Ce sont des suggestions. Elles peuvent oublier des choses. Les deux lettres passent d’abord.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) not compared yet.</source>
        <translation>
            <numerusform>%n sujet pas encore comparé.</numerusform>
            <numerusform>%n sujets pas encore comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic added.</source>
        <translation>Sujet ajouté.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>What the two opinions say</source>
        <translation>Ce que disent les deux avis</translation>
    </message>
    <message>
        <source>Our note: {note}</source>
        <translation>Notre note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La famille</translation>
    </message>
    <message>
        <source>Both doctors</source>
        <translation>Les deux médecins</translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Follow the first</source>
        <translation>Suivre le premier</translation>
    </message>
    <message>
        <source>Follow the second</source>
        <translation>Suivre le deuxième</translation>
    </message>
    <message>
        <source>More information first</source>
        <translation>D’abord plus d’information</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>First doctor</source>
        <translation>Premier médecin</translation>
    </message>
    <message>
        <source>Second doctor</source>
        <translation>Deuxième médecin</translation>
    </message>
    <message>
        <source>Both doctors</source>
        <translation>Les deux médecins</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Yes, use this: they agree</source>
        <translation>Oui, la retenir&#xa0;: ils concordent</translation>
    </message>
    <message>
        <source>Yes, use this: different detail</source>
        <translation>Oui, la retenir&#xa0;: détails différents</translation>
    </message>
    <message>
        <source>Yes, use this: they differ</source>
        <translation>Oui, la retenir&#xa0;: ils divergent</translation>
    </message>
    <message>
        <source>Yes, use this: only in first</source>
        <translation>Oui, la retenir&#xa0;: premier seulement</translation>
    </message>
    <message>
        <source>Yes, use this: only in second</source>
        <translation>Oui, la retenir&#xa0;: deuxième seulement</translation>
    </message>
    <message>
        <source>Yes, use this: neither says</source>
        <translation>Oui, la retenir&#xa0;: aucun n’en parle</translation>
    </message>
    <message>
        <source>First opinion</source>
        <translation>Premier avis</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Deuxième avis</translation>
    </message>
    <message>
        <source>Third opinion</source>
        <translation>Troisième avis</translation>
    </message>
    <message>
        <source>Not mentioned.</source>
        <translation>Non mentionné.</translation>
    </message>
    <message>
        <source>Cannot answer from these records.</source>
        <translation>Impossible de répondre avec ces dossiers.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{topic}: {words}</source>
        <translation>{topic}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Rien d’inscrit pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>Set result</source>
        <translation>Choisir le résultat</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Turn down suggestion</source>
        <translation>Écarter la suggestion</translation>
    </message>
    <message>
        <source>Set reason</source>
        <translation>Choisir la raison</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Tick question</source>
        <translation>Cocher la question</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Change decision notes</source>
        <translation>Modifier les notes de décision</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show topics</source>
        <translation>Montrer les sujets</translation>
    </message>
    <message>
        <source>Showing {n} of {all}</source>
        <translation>{n} sur {all} affichés</translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 diverge</translation>
    </message>
    <message>
        <source>1 agrees</source>
        <translation>1 concorde</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tous (%n)</numerusform>
            <numerusform>Tous (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n diverge</numerusform>
            <numerusform>%n divergent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same idea</source>
        <translation>
            <numerusform>%n même idée</numerusform>
            <numerusform>%n même idée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in first</source>
        <translation>
            <numerusform>%n premier seulement</numerusform>
            <numerusform>%n premier seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in second</source>
        <translation>
            <numerusform>%n deuxième seulement</numerusform>
            <numerusform>%n deuxième seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neither says</source>
        <translation>
            <numerusform>%n aucun n’en parle</numerusform>
            <numerusform>%n aucun n’en parle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n concorde</numerusform>
            <numerusform>%n concordent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>What the two opinions say</source>
        <translation>Ce que disent les deux avis</translation>
    </message>
    <message>
        <source>Check the next topic</source>
        <translation>Vérifier le sujet suivant</translation>
    </message>
    <message>
        <source>Read both in full</source>
        <translation>Lire les deux en entier</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>Choose which two to compare. Now: {pair}</source>
        <translation>Choisir les deux avis à comparer. Maintenant&#xa0;: {pair}</translation>
    </message>
    <message numerus="yes">
        <source>All %n compared.</source>
        <translation>
            <numerusform>%n comparé.</numerusform>
            <numerusform>Les %n sont comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>For example: Is there an infection?</source>
        <translation>Par exemple&#xa0;: Y a-t-il une infection?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this topic</source>
        <translation>Ajouter ce sujet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the new topic</source>
        <translation>Annuler le nouveau sujet</translation>
    </message>
    <message>
        <source>Print for the family meeting</source>
        <translation>Imprimer pour la réunion familiale</translation>
    </message>
</context>
<context>
    <name>NewQuestion</name>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Que voulez-vous demander?</translation>
    </message>
    <message>
        <source>For: {who}</source>
        <translation>Pour&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>Ajouter cette question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the new question</source>
        <translation>Annuler la nouvelle question</translation>
    </message>
</context>
<context>
    <name>NoOpinions</name>
    <message>
        <source>Go to Opinions</source>
        <translation>Aller aux avis</translation>
    </message>
    <message>
        <source>Add both opinions to compare them.</source>
        <translation>Ajoutez les deux avis pour les comparer.</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Asked: {text}</source>
        <translation>Posée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Change the question: {text}</source>
        <translation>Modifier la question&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
</context>
<context>
    <name>QuoteCell</name>
    <message>
        <source>Show the place</source>
        <translation>Montrer l’endroit</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>The source text changed. Please check again.</source>
        <translation>Le texte d’origine a changé. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Both write about this – compare them.</source>
        <translation>Les deux en parlent – comparez-les.</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation>Confirmer de nouveau</translation>
    </message>
    <message>
        <source>Yes, use this</source>
        <translation>Oui, la retenir</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Write it in</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Why they differ: not said yet</source>
        <translation>Pourquoi ils divergent&#xa0;: pas encore précisé</translation>
    </message>
    <message>
        <source>Why they differ: {reason}</source>
        <translation>Pourquoi ils divergent&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Our note: {topic}</source>
        <translation>Notre note&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Our note for the family meeting</source>
        <translation>Notre note pour la réunion familiale</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message numerus="yes">
        <source>Show %n topic(s) above</source>
        <translation>
            <numerusform>Montrer %n sujet plus haut</numerusform>
            <numerusform>Montrer %n sujets plus haut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePart</name>
    <message>
        <source>No question yet.</source>
        <translation>Aucune question pour l’instant.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Our notes for the decision</source>
        <translation>Nos notes pour la décision</translation>
    </message>
    <message>
        <source>Notes for the family meeting</source>
        <translation>Notes pour la réunion familiale</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Notre décision</translation>
    </message>
    <message numerus="yes">
        <source>Open questions (%n)</source>
        <translation>
            <numerusform>Question ouverte (%n)</numerusform>
            <numerusform>Questions ouvertes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Pour la famille</translation>
    </message>
    <message>
        <source>For both</source>
        <translation>Pour les deux</translation>
    </message>
    <message>
        <source>For {doctor}</source>
        <translation>Pour {doctor}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this suggestion?</source>
        <translation>Pourquoi cette suggestion?</translation>
    </message>
    <message>
        <source>Both write about this – compare them.</source>
        <translation>Les deux en parlent – comparez-les.</translation>
    </message>
    <message>
        <source>A suggestion can be wrong. The letters come first.</source>
        <translation>Une suggestion peut se tromper. Les lettres passent d’abord.</translation>
    </message>
    <message>
        <source>{opinion}: “{words}”</source>
        <translation>{opinion}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Yes, use this</source>
        <translation>Oui, la retenir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change in this panel: {topic}</source>
        <translation>Modifier dans ce panneau&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>No, dismiss</source>
        <translation>Non, l’écarter</translation>
    </message>
</context>
</TS>

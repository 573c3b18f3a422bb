<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>AddFolder</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Close: add a question</source>
        <translation>Fermer&#xa0;: ajouter une question</translation>
    </message>
    <message>
        <source>Your question, in your own words</source>
        <translation>Votre question, dans vos mots</translation>
    </message>
    <message>
        <source>For whom is your question?</source>
        <translation>À qui s’adresse votre question?</translation>
    </message>
    <message>
        <source>Add my question</source>
        <translation>Ajouter ma question</translation>
    </message>
    <message>
        <source>Or choose ready questions. You can change their words later.</source>
        <translation>Ou choisissez des questions toutes prêtes. Vous pourrez changer les mots plus tard.</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Change for whom</source>
        <translation>Changer le destinataire</translation>
    </message>
</context>
<context>
    <name>AskFolder</name>
    <message>
        <source>How to ask</source>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>Close: how to ask</source>
        <translation>Fermer&#xa0;: comment demander</translation>
    </message>
    <message>
        <source>To the surgeon</source>
        <translation>À la chirurgienne ou au chirurgien</translation>
    </message>
    <message>
        <source>“I want to be sure we have considered every option. Would you support a second opinion, and whom would you ask?”</source>
        <translation>«&#xa0;Je veux m’assurer que nous avons pensé à toutes les options. Appuieriez-vous un deuxième avis, et à qui le demanderiez-vous?&#xa0;»</translation>
    </message>
    <message>
        <source>To the family doctor</source>
        <translation>Au médecin de famille</translation>
    </message>
    <message>
        <source>“Could you refer me, and help me read the answer when it comes?”</source>
        <translation>«&#xa0;Pourriez-vous m’adresser à quelqu’un, et m’aider à lire la réponse quand elle arrivera?&#xa0;»</translation>
    </message>
    <message>
        <source>To the records office</source>
        <translation>Au service des archives</translation>
    </message>
    <message>
        <source>“I need a copy of my own records. Which form do you use, what does it cost, and when can I have it?”</source>
        <translation>«&#xa0;J’ai besoin d’une copie de mon dossier. Quel formulaire utilisez-vous, combien cela coûte-t-il, et quand puis-je l’avoir?&#xa0;»</translation>
    </message>
    <message>
        <source>At the visit</source>
        <translation>À la consultation</translation>
    </message>
    <message>
        <source>“May somebody I trust listen with me? May I record the main points?”</source>
        <translation>«&#xa0;Une personne de confiance peut-elle écouter avec moi? Puis-je enregistrer les points principaux?&#xa0;»</translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Added: {text}</source>
        <translation>Ajoutée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Add: {text}</source>
        <translation>Ajouter&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>This case</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Name of this case</source>
        <translation>Nom de ce dossier</translation>
    </message>
    <message>
        <source>Your name, as on your papers</source>
        <translation>Votre nom, comme sur vos papiers</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Which operation?</source>
        <translation>Quelle opération?</translation>
    </message>
    <message>
        <source>Side of the operation</source>
        <translation>Côté de l’opération</translation>
    </message>
    <message>
        <source>Date of surgery</source>
        <translation>Date de l’opération</translation>
    </message>
    <message>
        <source>Surgeon</source>
        <translation>Chirurgienne ou chirurgien</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>Edit surgery</source>
        <translation>Modifier l’opération</translation>
    </message>
</context>
<context>
    <name>ConcernBox</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a worry</source>
        <translation>Ajouter une inquiétude</translation>
    </message>
    <message>
        <source>What worries me</source>
        <translation>Ce qui m’inquiète</translation>
    </message>
    <message>
        <source>Most important first. The first three go to the doctor.</source>
        <translation>La plus importante en premier. Les trois premières vont au médecin.</translation>
    </message>
    <message>
        <source>What feels off, in your own words? One sentence is enough.</source>
        <translation>Qu’est-ce qui ne va pas, dans vos mots? Une phrase suffit.</translation>
    </message>
    <message>
        <source>Move worry</source>
        <translation>Déplacer l’inquiétude</translation>
    </message>
    <message>
        <source>Remove worry</source>
        <translation>Retirer l’inquiétude</translation>
    </message>
</context>
<context>
    <name>ConcernForm</name>
    <message>
        <source>A worry</source>
        <translation>Une inquiétude</translation>
    </message>
    <message>
        <source>What feels off, in your words</source>
        <translation>Ce qui ne va pas, dans vos mots</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand?</translation>
    </message>
    <message>
        <source>Since this date</source>
        <translation>Depuis cette date</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>De quel côté?</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>Comment est-ce?</translation>
    </message>
    <message>
        <source>How strong now?</source>
        <translation>Quelle force maintenant?</translation>
    </message>
    <message>
        <source>How strong at its worst?</source>
        <translation>Quelle force au pire?</translation>
    </message>
    <message>
        <source>How often, how long?</source>
        <translation>À quelle fréquence, combien de temps?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <translation>Qu’est-ce qui aggrave?</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <translation>Qu’est-ce qui soulage?</translation>
    </message>
    <message>
        <source>What were you told, by whom?</source>
        <translation>Que vous a-t-on dit, et qui?</translation>
    </message>
    <message>
        <source>What worries you most?</source>
        <translation>Qu’est-ce qui vous inquiète le plus?</translation>
    </message>
    <message>
        <source>What outcome do you hope for?</source>
        <translation>Quel résultat espérez-vous?</translation>
    </message>
    <message>
        <source>What would you not accept?</source>
        <translation>Qu’est-ce que vous n’accepteriez pas?</translation>
    </message>
    <message>
        <source>These two are enough. All below helps the doctor, if you like.</source>
        <translation>Ces deux points suffisent. Le reste aide le médecin, si vous le voulez.</translation>
    </message>
    <message>
        <source>What were you told, by whom? This stays off the printed page.</source>
        <translation>Que vous a-t-on dit, et qui? Ceci ne figure pas sur la page imprimée.</translation>
    </message>
    <message>
        <source>Where this can be seen</source>
        <translation>Où cela se voit</translation>
    </message>
    <message>
        <source>Edit worry</source>
        <translation>Modifier l’inquiétude</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Endroit {n}</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>Not in words yet</source>
        <translation>Pas encore décrit</translation>
    </message>
    <message>
        <source>Worry {n} of {count}: {words}</source>
        <translation>Inquiétude {n} sur {count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{act}: {words}</source>
        <translation>{act}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type day, month and year.</source>
        <translation>Écrivez le jour, le mois et l’année.</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Record decision</source>
        <translation>Noter la décision</translation>
    </message>
    <message>
        <source>Where we lean</source>
        <translation>Ce vers quoi nous penchons</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Clear the choice</source>
        <translation>Effacer le choix</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What matters to us</source>
        <translation>Ce qui compte pour nous</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Date de la décision</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Record this decision</source>
        <translation>Noter cette décision</translation>
    </message>
    <message>
        <source>Earlier choices</source>
        <translation>Choix précédents</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Notre décision</translation>
    </message>
    <message>
        <source>Four questions to ourselves</source>
        <translation>Quatre questions à nous poser</translation>
    </message>
    <message>
        <source>You can change this later. Earlier choices are kept.</source>
        <translation>Vous pourrez changer ceci plus tard. Les choix précédents sont gardés.</translation>
    </message>
    <message>
        <source>I could explain both opinions to a friend.</source>
        <translation>Je pourrais expliquer les deux avis à un proche.</translation>
    </message>
    <message>
        <source>I know which open question could still change my choice.</source>
        <translation>Je sais quelle question ouverte pourrait encore changer mon choix.</translation>
    </message>
    <message>
        <source>I know what I could undo later, and what I could not.</source>
        <translation>Je sais ce que je pourrais défaire plus tard, et ce que je ne pourrais pas.</translation>
    </message>
    <message>
        <source>My family doctor or surgeon has seen both opinions.</source>
        <translation>Mon médecin de famille ou mon chirurgien a vu les deux avis.</translation>
    </message>
    <message>
        <source>Follow the first opinion</source>
        <translation>Suivre le premier avis</translation>
    </message>
    <message>
        <source>Follow the second opinion</source>
        <translation>Suivre le deuxième avis</translation>
    </message>
    <message>
        <source>{choice} ({doctor})</source>
        <translation>{choice} ({doctor})</translation>
    </message>
    <message>
        <source>Get more information first</source>
        <translation>S’informer davantage d’abord</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Modifier la décision</translation>
    </message>
    <message>
        <source>Recorded on {date}.</source>
        <translation>Noté le {date}.</translation>
    </message>
    <message>
        <source>Earlier choices ({n})</source>
        <translation>Choix précédents ({n})</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Pourquoi&#xa0;: {words}</translation>
    </message>
    <message>
        <source>What matters to us: {words}</source>
        <translation>Ce qui compte pour nous&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Who took part: {words}</source>
        <translation>Qui a participé&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Why a second opinion?</source>
        <translation>Pourquoi un deuxième avis?</translation>
    </message>
    <message>
        <source>Who was studied: {people}</source>
        <translation>Qui a été étudié&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done: {field}</source>
        <translation>Terminé&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Edit health facts</source>
        <translation>Modifier les données de santé</translation>
    </message>
</context>
<context>
    <name>FactsBox</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Not in words yet</source>
        <translation>Pas encore décrit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: {words}</source>
        <translation>Modifier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Retirer&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MedicinesBox</name>
    <message>
        <source>Medicines now</source>
        <translation>Médicaments actuels</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>Change on the timeline</source>
        <translation>Modifier dans la chronologie</translation>
    </message>
    <message>
        <source>Add on the timeline</source>
        <translation>Ajouter dans la chronologie</translation>
    </message>
    <message>
        <source>Medicines: {act}</source>
        <translation>Médicaments&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>La suite</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Signs that need help first</source>
        <translation>Signes qui demandent d’abord de l’aide</translation>
    </message>
    <message>
        <source>Why a second opinion?</source>
        <translation>Pourquoi un deuxième avis?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit name, birth and surgery</source>
        <translation>Modifier le nom, la naissance et l’opération</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation>Ajouter une allergie</translation>
    </message>
    <message>
        <source>None written down yet. If you have none, write “none known”.</source>
        <translation>Rien de noté pour l’instant. Si vous n’en avez pas, écrivez «&#xa0;aucune connue&#xa0;».</translation>
    </message>
    <message>
        <source>Allergic to what?</source>
        <translation>Allergie à quoi?</translation>
    </message>
    <message>
        <source>What happened, and when?</source>
        <translation>Que s’est-il passé, et quand?</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Autres maladies</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une maladie</translation>
    </message>
    <message>
        <source>None written down yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>Which condition?</source>
        <translation>Quelle maladie?</translation>
    </message>
    <message>
        <source>Since when, and what helps?</source>
        <translation>Depuis quand, et qu’est-ce qui aide?</translation>
    </message>
    <message>
        <source>Earlier operations</source>
        <translation>Opérations antérieures</translation>
    </message>
    <message>
        <source>Add an operation</source>
        <translation>Ajouter une opération</translation>
    </message>
    <message>
        <source>Which earlier operation?</source>
        <translation>Quelle opération antérieure?</translation>
    </message>
    <message>
        <source>When, and where?</source>
        <translation>Quand, et où?</translation>
    </message>
    <message>
        <source>Which operation was it, and when?</source>
        <translation>Quelle opération était-ce, et quand?</translation>
    </message>
    <message>
        <source>Your name and date of birth are not here yet.</source>
        <translation>Votre nom et votre date de naissance ne sont pas encore ici.</translation>
    </message>
</context>
<context>
    <name>PainChart</name>
    <message>
        <source>Chart of pain since surgery</source>
        <translation>Graphique de la douleur depuis l’opération</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>{field}, question {n}</source>
        <translation>{field}, question {n}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Qui a répondu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Change for whom</source>
        <translation>Changer le destinataire</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Changer le statut</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{who}: {answer}</source>
        <translation>{who}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Question {n}: {text} {status}.</source>
        <translation>Question {n}&#xa0;: {text} {status}.</translation>
    </message>
    <message>
        <source>Asked: {text}</source>
        <translation>Posée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Move up: {text}</source>
        <translation>Monter&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Move down: {text}</source>
        <translation>Descendre&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Remove: {text}</source>
        <translation>Retirer&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the fields: {text}</source>
        <translation>Fermer les champs&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the answer: {text}</source>
        <translation>Modifier la réponse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Réponse…</translation>
    </message>
    <message>
        <source>Write the answer: {text}</source>
        <translation>Écrire la réponse&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>QuestionsBox</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>Print question sheet</source>
        <translation>Imprimer la feuille de questions</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Déplacer la question</translation>
    </message>
    <message>
        <source>Tick question</source>
        <translation>Cocher la question</translation>
    </message>
    <message>
        <source>{n} open, {asked} of them asked. Tick a question when you have asked it.</source>
        <translation>Questions ouvertes&#xa0;: {n}; déjà posées&#xa0;: {asked}. Cochez une question quand vous l’avez posée.</translation>
    </message>
    <message>
        <source>{n} open. Tick a question when you have asked it.</source>
        <translation>Questions ouvertes&#xa0;: {n}. Cochez une question quand vous l’avez posée.</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation>Ajouter des questions</translation>
    </message>
</context>
<context>
    <name>Radios</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StandingBox</name>
    <message>
        <source>Where things stand</source>
        <translation>Où en sont les choses</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>{tab}: {words}</source>
        <translation>{tab}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{settled} of {total} settled</source>
        <translation>{settled} sur {total} réglés</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entrées</translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation>aucune entrée pour l’instant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>first: {first} · second: {second}</source>
        <translation>premier&#xa0;: {first} · deuxième&#xa0;: {second}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} ouvertes</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>1 entry is not shown to the doctor</source>
        <translation>1 entrée n’est pas montrée au médecin</translation>
    </message>
    <message>
        <source>{n} entries are not shown to the doctor</source>
        <translation>{n} entrées ne sont pas montrées au médecin</translation>
    </message>
</context>
<context>
    <name>StarterBox</name>
    <message>
        <source>Add all five</source>
        <translation>Ajouter les cinq</translation>
    </message>
    <message>
        <source>No questions yet. Here are five that many people begin with.</source>
        <translation>Pas encore de questions. En voici cinq par lesquelles beaucoup commencent.</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>What is to be done?</source>
        <translation>Qu’y a-t-il à faire?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Qui le fait?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done: close this step</source>
        <translation>Terminé&#xa0;: fermer cette étape</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Modifier l’étape</translation>
    </message>
</context>
<context>
    <name>StepsBox</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Nothing planned yet. Who does what, and until when?</source>
        <translation>Rien de prévu pour l’instant. Qui fait quoi, et jusqu’à quand?</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>Tick step</source>
        <translation>Cocher l’étape</translation>
    </message>
    <message>
        <source>Not in words yet</source>
        <translation>Pas encore décrit</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit step: {step}</source>
        <translation>Modifier l’étape&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove step: {step}</source>
        <translation>Retirer l’étape&#xa0;: {step}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>StoryBox</name>
    <message>
        <source>Open timeline</source>
        <translation>Ouvrir la chronologie</translation>
    </message>
    <message>
        <source>Timeline in short</source>
        <translation>La chronologie en bref</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet. Start with the day of surgery.</source>
        <translation>Rien dans la chronologie pour l’instant. Commencez par le jour de l’opération.</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>left</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>vif</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>sourd</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brûlant</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>engourdi</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>picotant</translation>
    </message>
    <message>
        <source>stiff</source>
        <translation>raide</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>swollen</source>
        <translation>enflé</translation>
    </message>
    <message>
        <source>leaking</source>
        <translation>qui coule</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>before surgery</source>
        <translation>avant l’opération</translation>
    </message>
    <message>
        <source>right after surgery</source>
        <translation>juste après l’opération</translation>
    </message>
    <message>
        <source>began later</source>
        <translation>a commencé plus tard</translation>
    </message>
    <message>
        <source>Overview for the doctor</source>
        <translation>Aperçu pour le médecin</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Questions pour la consultation</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>date de naissance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>day {n} after surgery</source>
        <translation>jour {n} après l’opération</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Imprimé le {date}</translation>
    </message>
    <message>
        <source>now {n} of 10</source>
        <translation>maintenant {n} sur 10</translation>
    </message>
    <message>
        <source>worst {n} of 10</source>
        <translation>au pire {n} sur 10</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Aggravé par</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Soulagé par</translation>
    </message>
    <message>
        <source>Biggest worry</source>
        <translation>Plus grande inquiétude</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Espoir</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Pas acceptable</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date}, toujours en cours</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{why}: {records}</source>
        <translation>{why}&#xa0;: {records}</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>{status}, was due on {date}</source>
        <translation>{status}, attendu le {date}</translation>
    </message>
    <message>
        <source>{status}, expected by {date}</source>
        <translation>{status}, attendu d’ici le {date}</translation>
    </message>
    <message>
        <source>{name}: {latest} of 10 on {latest_on}. One score.</source>
        <translation>{name}&#xa0;: {latest} sur 10 le {latest_on}. Un seul score.</translation>
    </message>
    <message>
        <source>{name}: highest {highest} of 10 on {highest_on}, lowest {lowest} on {lowest_on}, latest {latest} on {latest_on}. {n} scores.</source>
        <translation>{name}&#xa0;: le plus haut {highest} sur 10 le {highest_on}, le plus bas {lowest} le {lowest_on}, le dernier {latest} le {latest_on}. {n} scores.</translation>
    </message>
    <message>
        <source>Other places are on the timeline.</source>
        <translation>D’autres endroits sont dans la chronologie.</translation>
    </message>
    <message>
        <source>For both doctors</source>
        <translation>Pour les deux médecins</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Pour la famille</translation>
    </message>
    <message>
        <source>For {doctor}</source>
        <translation>Pour {doctor}</translation>
    </message>
    <message>
        <source>For the first doctor</source>
        <translation>Pour le premier médecin</translation>
    </message>
    <message>
        <source>For the second doctor</source>
        <translation>Pour le deuxième médecin</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>What worries me most</source>
        <translation>Ce qui m’inquiète le plus</translation>
    </message>
    <message>
        <source>More worries in the case: {n}</source>
        <translation>Autres inquiétudes dans le dossier&#xa0;: {n}</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <source>More questions in the case: {n}</source>
        <translation>Autres questions dans le dossier&#xa0;: {n}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Medicines now</source>
        <translation>Médicaments actuels</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Autres maladies</translation>
    </message>
    <message>
        <source>Earlier operations</source>
        <translation>Opérations antérieures</translation>
    </message>
    <message>
        <source>Records I have</source>
        <translation>Documents que j’ai</translation>
    </message>
    <message>
        <source>Records that are missing, and why</source>
        <translation>Documents qui manquent, et pourquoi</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Rien de noté</translation>
    </message>
    <message>
        <source>Long texts end with “…” here; the case holds them in full.</source>
        <translation>Les longs textes se terminent ici par «&#xa0;…&#xa0;»; le dossier les contient en entier.</translation>
    </message>
    <message>
        <source>Made by the patient with Opinion Desktop, which arranges papers and notes. It does not diagnose, recommend or watch over anybody, and is not for emergencies.</source>
        <translation>Préparé par la personne concernée avec Opinion Desktop, qui classe des papiers et des notes. Il ne pose pas de diagnostic, ne recommande rien, ne surveille personne et ne sert pas aux urgences.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Already answered or settled</source>
        <translation>Déjà répondues ou réglées</translation>
    </message>
    <message>
        <source>Another name: {name}</source>
        <translation>Autre nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Another date of birth: {date}</source>
        <translation>Autre date de naissance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Who, and when</source>
        <translation>Qui, et quand</translation>
    </message>
</context>
<context>
    <name>ToggleChips</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
</context>
</TS>

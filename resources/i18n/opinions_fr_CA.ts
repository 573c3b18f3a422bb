<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Entering</name>
    <message>
        <source>Type it in</source>
        <translation>Le saisir</translation>
    </message>
    <message>
        <source>From a file on this computer…</source>
        <translation>À partir d’un fichier de cet ordinateur…</translation>
    </message>
    <message>
        <source>Add a file from this computer…</source>
        <translation>Ajouter un fichier de cet ordinateur…</translation>
    </message>
    <message>
        <source>Take off the letter</source>
        <translation>Détacher la lettre</translation>
    </message>
    <message>
        <source>Add opinion</source>
        <translation>Ajouter un avis</translation>
    </message>
    <message>
        <source>Attach letter</source>
        <translation>Joindre la lettre</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Choisir la lettre</translation>
    </message>
    <message>
        <source>Remove opinion</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Retirer l’énoncé</translation>
    </message>
    <message>
        <source>Take back answer</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Put quote into topic</source>
        <translation>Mettre la citation dans un sujet</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Put under “{topic}”</source>
        <translation>Placé sous «&#xa0;{topic}&#xa0;»</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Ajouter un sujet</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Retirer le sujet</translation>
    </message>
    <message>
        <source>Add judgement</source>
        <translation>Ajouter un jugement</translation>
    </message>
    <message>
        <source>Remove judgement</source>
        <translation>Retirer le jugement</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Judged on {date}</source>
        <translation>Jugé le {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove judgement</source>
        <translation>Retirer le jugement</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Qui juge?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>The treatment</source>
        <translation>Le traitement</translation>
    </message>
    <message>
        <source>Effect on what I do next</source>
        <translation>Effet sur ce que je ferai ensuite</translation>
    </message>
    <message>
        <source>Change judgement</source>
        <translation>Modifier le jugement</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Modifier le nom</translation>
    </message>
</context>
<context>
    <name>KeptPlace</name>
    <message>
        <source>The place you chose is kept. Add the opinion it belongs to.</source>
        <translation>L’endroit que vous avez choisi est gardé. Ajoutez l’avis auquel il appartient.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave the place you chose</source>
        <translation>Laisser l’endroit choisi</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Change letter</source>
        <translation>Changer de lettre</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Choisir la lettre</translation>
    </message>
    <message>
        <source>Put the letter here. It stays beside you while you type.</source>
        <translation>Mettez la lettre ici. Elle reste à côté pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>This file is kept, but cannot be displayed here.</source>
        <translation>Ce fichier est conservé, mais ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This letter is damaged. The file itself is kept as it came.</source>
        <translation>Cette lettre est endommagée. Le fichier est conservé tel que reçu.</translation>
    </message>
    <message>
        <source>This letter is a picture. Type the text while you look at it.</source>
        <translation>Cette lettre est une image. Saisissez le texte en la regardant.</translation>
    </message>
</context>
<context>
    <name>OpinionHead</name>
    <message>
        <source>Whose opinion is it? Add the doctor below.</source>
        <translation>De qui est cet avis? Ajoutez le médecin ci-dessous.</translation>
    </message>
    <message>
        <source>Checked with: {name}</source>
        <translation>Vérifié avec&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Signed reply, file unchanged</source>
        <translation>Réponse signée, fichier inchangé</translation>
    </message>
    <message>
        <source>About this opinion</source>
        <translation>À propos de cet avis</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Choisir la lettre</translation>
    </message>
    <message>
        <source>Choose the letter of this opinion</source>
        <translation>Choisir la lettre de cet avis</translation>
    </message>
    <message>
        <source>Remove opinion</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message>
        <source>Remove this opinion</source>
        <translation>Retirer cet avis</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Such as Dr L. Tremblay</source>
        <translation>Par exemple Dr L. Tremblay</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Such as orthopaedics</source>
        <translation>Par exemple orthopédie</translation>
    </message>
    <message>
        <source>Hospital or city</source>
        <translation>Hôpital ou ville</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Vérifié avec</translation>
    </message>
    <message>
        <source>Who compared this with the letter?</source>
        <translation>Qui a comparé ceci avec la lettre?</translation>
    </message>
    <message>
        <source>Date of the opinion</source>
        <translation>Date de l’avis</translation>
    </message>
    <message>
        <source>How the doctor saw you</source>
        <translation>Comment le médecin vous a vu</translation>
    </message>
    <message>
        <source>Open {letter}</source>
        <translation>Ouvrir {letter}</translation>
    </message>
    <message>
        <source>Edit doctor</source>
        <translation>Modifier le médecin</translation>
    </message>
    <message>
        <source>Edit specialty</source>
        <translation>Modifier la spécialité</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <source>Edit who checked</source>
        <translation>Modifier qui a vérifié</translation>
    </message>
    <message>
        <source>Change date of the opinion</source>
        <translation>Modifier la date de l’avis</translation>
    </message>
    <message>
        <source>Change how you were seen</source>
        <translation>Modifier le type de consultation</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>My words: {text}</source>
        <translation>Mes mots&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Source: {places}</source>
        <translation>Source&#xa0;: {places}</translation>
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
        <source>Add the first opinion</source>
        <translation>Ajouter le premier avis</translation>
    </message>
    <message>
        <source>Add the second opinion</source>
        <translation>Ajouter le deuxième avis</translation>
    </message>
    <message>
        <source>Add another opinion</source>
        <translation>Ajouter un autre avis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>From my records only</source>
        <translation>D’après mes dossiers seulement</translation>
    </message>
    <message>
        <source>By video or phone</source>
        <translation>Par vidéo ou téléphone</translation>
    </message>
    <message>
        <source>Examined me in person</source>
        <translation>M’a examiné en personne</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Non mentionné</translation>
    </message>
    <message>
        <source>Cannot answer from these records</source>
        <translation>Impossible de répondre avec ces dossiers</translation>
    </message>
    <message>
        <source>Opinion {n}</source>
        <translation>Avis {n}</translation>
    </message>
    <message>
        <source>Topic without a name</source>
        <translation>Sujet sans nom</translation>
    </message>
    <message>
        <source>Put into topic</source>
        <translation>Mettre dans un sujet</translation>
    </message>
    <message>
        <source>{topic} (open now)</source>
        <translation>{topic} (ouvert en ce moment)</translation>
    </message>
    <message>
        <source>Your own topics</source>
        <translation>Vos propres sujets</translation>
    </message>
</context>
<context>
    <name>OpinionsPage</name>
    <message>
        <source>Opinions</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What the doctors say</source>
        <translation>Ce que disent les médecins</translation>
    </message>
    <message>
        <source>What did the first doctor say? Add the first opinion.</source>
        <translation>Qu’a dit le premier médecin? Ajoutez le premier avis.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Topics of this opinion</source>
        <translation>Sujets de cet avis</translation>
    </message>
    <message>
        <source>What each doctor says</source>
        <translation>Ce que dit chaque médecin</translation>
    </message>
    <message>
        <source>{n} of {m} topics have an answer</source>
        <translation>{n} sujets sur {m} ont une réponse</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The patient</source>
        <translation>La personne soignée</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>Médecin de famille</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Le même diagnostic</translation>
    </message>
    <message>
        <source>The same, said more exactly</source>
        <translation>Le même, en plus précis</translation>
    </message>
    <message>
        <source>A different one</source>
        <translation>Un autre diagnostic</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>A small change</source>
        <translation>Un petit changement</translation>
    </message>
    <message>
        <source>A large change</source>
        <translation>Un grand changement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugé</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>Choisir qui</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Add a judgement</source>
        <translation>Ajouter un jugement</translation>
    </message>
    <message>
        <source>What changed with the next opinion?</source>
        <translation>Qu’est-ce que l’autre avis a changé?</translation>
    </message>
    <message>
        <source>Only people judge this. You, your family or a doctor can add one.</source>
        <translation>Seules des personnes en jugent&#xa0;: vous, votre famille ou un médecin.</translation>
    </message>
</context>
<context>
    <name>OwnTopicRow</name>
    <message>
        <source>Name of your own topic</source>
        <translation>Nom de votre propre sujet</translation>
    </message>
    <message>
        <source>Your own topic, such as “Is there an infection?”</source>
        <translation>Votre propre sujet, par exemple «&#xa0;Y a-t-il une infection?&#xa0;»</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Ajouter un sujet</translation>
    </message>
</context>
<context>
    <name>PlaceStrip</name>
    <message>
        <source>Put it into which opinion</source>
        <translation>Dans quel avis le mettre</translation>
    </message>
    <message>
        <source>Put it under which topic</source>
        <translation>Sous quel sujet le mettre</translation>
    </message>
    <message>
        <source>Put it into which statement</source>
        <translation>Dans quel énoncé le mettre</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Le mettre ici</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>cet endroit</translation>
    </message>
    <message>
        <source>Put this place into an opinion: {place}</source>
        <translation>Mettre cet endroit dans un avis&#xa0;: {place}</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>As a new statement</source>
        <translation>Comme nouvel énoncé</translation>
    </message>
    <message>
        <source>Statement {n}</source>
        <translation>Énoncé {n}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Place {n}</source>
        <translation>Endroit {n}</translation>
    </message>
    <message>
        <source>Show {place}: {topic}</source>
        <translation>Montrer {place}&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Take off {place}: {topic}</source>
        <translation>Détacher {place}&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Take off this place</source>
        <translation>Détacher cet endroit</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>In the doctor’s words: {topic}</source>
        <translation>Avec les mots du médecin&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Copy the sentence as it stands in the letter.</source>
        <translation>Copiez la phrase telle qu’elle est dans la lettre.</translation>
    </message>
    <message>
        <source>My short version: {topic}</source>
        <translation>Ma version courte&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>What it means, in your own words</source>
        <translation>Ce que cela veut dire, avec vos mots</translation>
    </message>
    <message>
        <source>How sure the doctor is: {topic}</source>
        <translation>Certitude du médecin&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Retirer l’énoncé</translation>
    </message>
    <message>
        <source>Remove statement: {topic}</source>
        <translation>Retirer l’énoncé&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>My short version</source>
        <translation>Ma version courte</translation>
    </message>
    <message>
        <source>How sure is the doctor?</source>
        <translation>Le médecin en est-il certain?</translation>
    </message>
    <message>
        <source>Why they cannot answer, in the doctor’s words</source>
        <translation>Pourquoi la réponse est impossible, avec les mots du médecin</translation>
    </message>
    <message>
        <source>In the doctor’s words</source>
        <translation>Avec les mots du médecin</translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation>Modifier la citation</translation>
    </message>
    <message>
        <source>Edit short version</source>
        <translation>Modifier la version courte</translation>
    </message>
    <message>
        <source>Change certainty</source>
        <translation>Modifier la certitude</translation>
    </message>
    <message>
        <source>Take off a place</source>
        <translation>Détacher un endroit</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>“{quote}”</source>
        <translation>«&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>My words: {text}</source>
        <translation>Mes mots&#xa0;: {text}</translation>
    </message>
    <message>
        <source>How sure: {certainty}</source>
        <translation>Certitude&#xa0;: {certainty}</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Rien n’est saisi pour l’instant.</translation>
    </message>
    <message>
        <source>{action}: {topic}</source>
        <translation>{action}&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Write it in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce choix</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Retirer le sujet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add another statement</source>
        <translation>Ajouter un autre énoncé</translation>
    </message>
</context>
</TS>

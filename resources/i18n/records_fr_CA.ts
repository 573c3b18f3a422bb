<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr_CA">
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Record</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>ChecklistTree</name>
    <message>
        <source>Records of this case</source>
        <translation>Documents de ce dossier</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Move a file</source>
        <translation>Déplacer un fichier</translation>
    </message>
    <message>
        <source>Add the second opinion</source>
        <translation>Ajouter le deuxième avis</translation>
    </message>
    <message>
        <source>Replace a damaged file</source>
        <translation>Remplacer un fichier endommagé</translation>
    </message>
    <message>
        <source>Confirm a record</source>
        <translation>Confirmer un document</translation>
    </message>
    <message>
        <source>Remove a scan</source>
        <translation>Retirer un examen</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Retirer un fichier</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>{n} of its images damaged</source>
        <translation>Images endommagées : {n}</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Remplacer {name}</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Suggested by what is in it – check it</source>
        <translation>Suggéré d’après son contenu – à vérifier</translation>
    </message>
    <message>
        <source>Yes, it belongs here: {name}</source>
        <translation>Oui, c’est sa place : {name}</translation>
    </message>
    <message>
        <source>Yes, it belongs here</source>
        <translation>Oui, c’est sa place</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move {name} to another record</source>
        <translation>Déplacer {name} vers un autre document</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Files of this record</source>
        <translation>Fichiers de ce document</translation>
    </message>
    <message>
        <source>Show all {n} files</source>
        <translation>Afficher les {n} fichiers</translation>
    </message>
</context>
<context>
    <name>HowToAsk</name>
    <message>
        <source>To the records office: “I need a copy of my own records. Which form do you use, what does it cost, and when can I have it?”</source>
        <translation>Au service des archives : « J’ai besoin d’une copie de mon propre dossier. Quel formulaire utilisez-vous, combien cela coûte-t-il et quand puis-je l’avoir? »</translation>
    </message>
    <message>
        <source>To the surgeon: “I want to be sure we have considered every option. Would you support a second opinion, and whom would you ask?”</source>
        <translation>Au chirurgien : « Je veux être sûr que nous avons envisagé toutes les options. Seriez-vous d’accord avec un deuxième avis, et à qui le demanderiez-vous? »</translation>
    </message>
    <message>
        <source>To the family doctor: “Could you refer me, and help me read the answer when it comes?”</source>
        <translation>Au médecin de famille : « Pourriez-vous me diriger vers un spécialiste et m’aider à lire la réponse quand elle arrivera? »</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Records of this case</source>
        <translation>Documents de ce dossier</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Details of the record</source>
        <translation>Détails du document</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>I have it – add file…</source>
        <translation>Je l’ai – ajouter un fichier…</translation>
    </message>
    <message>
        <source>I have a disc or folder…</source>
        <translation>J’ai un disque ou un répertoire…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Attendu pour le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <source>Drop files here to add them to this record.</source>
        <translation>Déposez des fichiers ici pour les ajouter à ce document.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Whom you spoke to, and more</source>
        <translation>À qui vous avez parlé, et autres détails</translation>
    </message>
    <message>
        <source>Remove this record</source>
        <translation>Retirer ce document</translation>
    </message>
    <message>
        <source>Remove this record from the list</source>
        <translation>Retirer ce document de la liste</translation>
    </message>
    <message>
        <source>Whom to ask: {who}</source>
        <translation>À qui le demander : {who}</translation>
    </message>
    <message>
        <source>Comes as: {formats}</source>
        <translation>Sous forme de : {formats}</translation>
    </message>
    <message>
        <source>Files ({n})</source>
        <translation>Fichiers ({n})</translation>
    </message>
    <message>
        <source>{record}: checked by you</source>
        <translation>{record} : vérifié par vous</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>Changer la raison</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Changer la note</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Changer la date prévue</translation>
    </message>
    <message>
        <source>Check a record</source>
        <translation>Vérifier un document</translation>
    </message>
    <message>
        <source>Take the check away</source>
        <translation>Enlever la vérification</translation>
    </message>
    <message>
        <source>Tick a point</source>
        <translation>Cocher un point</translation>
    </message>
    <message>
        <source>Remove a record</source>
        <translation>Retirer un document</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>{n} PDF</source>
        <translation>{n} PDF</translation>
    </message>
    <message>
        <source>{n} PDFs</source>
        <translation>{n} PDF</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{n} photo</source>
        <translation>{n} photo</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n} photos</translation>
    </message>
    <message>
        <source>{n} text</source>
        <translation>{n} texte</translation>
    </message>
    <message>
        <source>{n} texts</source>
        <translation>{n} textes</translation>
    </message>
    <message>
        <source>{n} other file</source>
        <translation>{n} autre fichier</translation>
    </message>
    <message>
        <source>{n} other files</source>
        <translation>{n} autres fichiers</translation>
    </message>
    <message>
        <source>{n} study</source>
        <translation>{n} examen</translation>
    </message>
    <message>
        <source>{n} studies</source>
        <translation>{n} examens</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n} image</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} entrée</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entrées</translation>
    </message>
    <message>
        <source>{n} worry</source>
        <translation>{n} inquiétude</translation>
    </message>
    <message>
        <source>{n} worries</source>
        <translation>{n} inquiétudes</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} question</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} questions</translation>
    </message>
    <message>
        <source>Typed in: {n} medicine</source>
        <translation>Saisi : {n} médicament</translation>
    </message>
    <message>
        <source>Typed in: {n} medicines</source>
        <translation>Saisis : {n} médicaments</translation>
    </message>
    <message>
        <source>Overdue by {n} day</source>
        <translation>En retard de {n} jour</translation>
    </message>
    <message>
        <source>Overdue by {n} days</source>
        <translation>En retard de {n} jours</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>{n} damaged files</source>
        <translation>{n} fichiers endommagés</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Ask for a new copy</source>
        <translation>Demander une nouvelle copie</translation>
    </message>
    <message>
        <source>Check what was suggested</source>
        <translation>Vérifier la suggestion</translation>
    </message>
    <message>
        <source>Call and ask when it comes</source>
        <translation>Appeler et demander quand il arrivera</translation>
    </message>
    <message>
        <source>Type when you expect it</source>
        <translation>Inscrire la date prévue</translation>
    </message>
    <message>
        <source>Ask why, or ask again</source>
        <translation>Demander pourquoi, ou redemander</translation>
    </message>
    <message>
        <source>Add a file or a note</source>
        <translation>Ajouter un fichier ou une note</translation>
    </message>
    <message>
        <source>Ask for a copy on CD or USB</source>
        <translation>Demander une copie sur CD ou clé USB</translation>
    </message>
    <message>
        <source>Ask for a copy</source>
        <translation>Demander une copie</translation>
    </message>
    <message>
        <source>Write it in Timeline</source>
        <translation>À remplir dans Chronologie</translation>
    </message>
    <message>
        <source>Write them in Overview</source>
        <translation>À écrire dans Aperçu</translation>
    </message>
    <message>
        <source>Made when you share</source>
        <translation>Créé au moment du partage</translation>
    </message>
    <message>
        <source>Expected by {date}</source>
        <translation>Attendu pour le {date}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>scan files on disc or USB (DICOM)</source>
        <translation>images sur disque ou clé USB (DICOM)</translation>
    </message>
    <message>
        <source>glass slides</source>
        <translation>lames de verre</translation>
    </message>
    <message>
        <source>slide pictures</source>
        <translation>images de lames</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tableau (CSV)</translation>
    </message>
    <message>
        <source>portal file (FHIR)</source>
        <translation>fichier du portail (FHIR)</translation>
    </message>
    <message>
        <source>typed list</source>
        <translation>liste saisie</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Ouvrir la chronologie</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Ouvrir l’aperçu</translation>
    </message>
    <message>
        <source>{n} of {total} points ticked</source>
        <translation>Points cochés : {n} sur {total}</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>en retard : {n}</translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation>demandés : {n}</translation>
    </message>
    <message>
        <source>{n} to ask</source>
        <translation>à demander : {n}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>refusés : {n}</translation>
    </message>
    <message>
        <source>{n} of the settled to check</source>
        <translation>à vérifier parmi les réglés : {n}</translation>
    </message>
    <message>
        <source>{n} more is also useful.</source>
        <translation>{n} autre est aussi utile.</translation>
    </message>
    <message>
        <source>{n} more are also useful.</source>
        <translation>{n} autres sont aussi utiles.</translation>
    </message>
    <message>
        <source>{n} of {total} records settled.</source>
        <translation>Documents réglés : {n} sur {total}.</translation>
    </message>
    <message>
        <source>Also useful ({n})</source>
        <translation>Aussi utiles ({n})</translation>
    </message>
    <message>
        <source>Scan without a name</source>
        <translation>Examen sans nom</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{name}, born {date}</source>
        <translation>{name}, date de naissance : {date}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Records list</source>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <source>All ({n})</source>
        <translation>Tous ({n})</translation>
    </message>
    <message>
        <source>To do ({n})</source>
        <translation>À faire ({n})</translation>
    </message>
    <message>
        <source>Details: {record}</source>
        <translation>Détails : {record}</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Make the checklist</source>
        <translation>Créer la liste</translation>
    </message>
</context>
<context>
    <name>RecordsParts</name>
    <message>
        <source>Nothing is left to do in this list.</source>
        <translation>Il ne reste rien à faire dans cette liste.</translation>
    </message>
    <message>
        <source>Make my checklist</source>
        <translation>Créer ma liste</translation>
    </message>
    <message>
        <source>Your checklist says which records a second doctor needs.</source>
        <translation>Votre liste dit de quels documents un deuxième médecin a besoin.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder or disc…</source>
        <translation>Ajouter un répertoire ou un disque…</translation>
    </message>
    <message>
        <source>Add own record</source>
        <translation>Ajouter mon document</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Afficher les documents</translation>
    </message>
    <message>
        <source>Records to gather</source>
        <translation>Documents à rassembler</translation>
    </message>
</context>
<context>
    <name>RecordsPrint</name>
    <message>
        <source>Records list</source>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>expected by {date}</source>
        <translation>attendu pour le {date}</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>This ZIP is built in an unsafe way and was not opened.</source>
        <translation>Ce ZIP est construit de façon non sûre et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It is protected with a password. Unpack it first, then add what is in it.</source>
        <translation>Il est protégé par un mot de passe. Décompressez-le d’abord, puis ajoutez son contenu.</translation>
    </message>
    <message>
        <source>It could not be read safely and was left out. The others are fine.</source>
        <translation>Il n’a pas pu être lu de façon sûre et a été laissé de côté. Les autres sont intacts.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown.</source>
        <translation>Il est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>It is larger than this app opens. It is kept.</source>
        <translation>Il est plus grand que ce que l’application peut ouvrir. Il est conservé.</translation>
    </message>
    <message>
        <source>It ends too early. The part that is there is shown. Ask for a new copy of the disc.</source>
        <translation>Il se termine trop tôt. La partie présente est affichée. Demandez une nouvelle copie du disque.</translation>
    </message>
    <message>
        <source>It uses a picture format that cannot be shown here. It is kept and can be shared.</source>
        <translation>Il utilise un format d’image qui ne peut pas être affiché ici. Il est conservé et peut être partagé.</translation>
    </message>
    <message>
        <source>It is kept, but there is nothing to show.</source>
        <translation>Il est conservé, mais il n’y a rien à afficher.</translation>
    </message>
    <message>
        <source>It has no picture in it. It is kept.</source>
        <translation>Il ne contient pas d’image. Il est conservé.</translation>
    </message>
    <message>
        <source>The disc’s list names files that are not on it. Ask the hospital about the disc.</source>
        <translation>La liste du disque nomme des fichiers qui n’y sont pas. Demandez à l’hôpital de vérifier le disque.</translation>
    </message>
    <message>
        <source>The disc’s own list could not be used. All files were looked at instead.</source>
        <translation>La liste du disque n’a pas pu être utilisée. Tous les fichiers ont plutôt été examinés.</translation>
    </message>
    <message>
        <source>The disc’s list does not name it. It was found all the same.</source>
        <translation>La liste du disque ne le nomme pas. Il a été trouvé quand même.</translation>
    </message>
    <message>
        <source>It says one picture format and holds another. It is shown as what it holds.</source>
        <translation>Il annonce un format d’image et en contient un autre. Il est affiché selon son contenu.</translation>
    </message>
    <message>
        <source>It has the number of an image you have, but differs. Both are kept.</source>
        <translation>Il porte le numéro d’une image que vous avez, mais il est différent. Les deux sont conservés.</translation>
    </message>
    <message>
        <source>It is protected by the hospital’s software. Ask for a copy without it.</source>
        <translation>Il est protégé par le logiciel de l’hôpital. Demandez une copie sans cette protection.</translation>
    </message>
    <message>
        <source>It needs a password to be shown. It is kept. Ask for a copy without one.</source>
        <translation>Il faut un mot de passe pour l’afficher. Il est conservé. Demandez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>Its name could lead out of its folder. It was not read.</source>
        <translation>Son nom pourrait mener hors de son répertoire. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>It could not be read: the disc was taken out, or is scratched here. Try again.</source>
        <translation>Il n’a pas pu être lu : le disque a été retiré, ou il est rayé à cet endroit. Réessayez.</translation>
    </message>
    <message>
        <source>This ZIP is damaged and could not be opened. Ask for a new copy.</source>
        <translation>Ce ZIP est endommagé et n’a pas pu être ouvert. Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>It is not a medical record, for example a program of the disc. It was left out.</source>
        <translation>Ce n’est pas un document médical, mais par exemple un programme du disque. Il a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>RequestHistory</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a step of asking</source>
        <translation>Ajouter une étape de la demande</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Comment le demander</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Personne n’a encore reçu de demande.</translation>
    </message>
    <message>
        <source>Request history</source>
        <translation>Historique des demandes</translation>
    </message>
    <message>
        <source>Type a date when you ask. The law of your place was not checked.</source>
        <translation>Inscrivez une date quand vous faites la demande. La loi de votre lieu n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>{law}: an answer is due within {time}. Law read on {date}.</source>
        <translation>{law} : la réponse est due dans un délai de {time}. Loi lue le {date}.</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Modifier une étape</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Retirer une étape</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>{n} added</source>
        <translation>Ajoutés : {n}</translation>
    </message>
    <message>
        <source>{n} you already had</source>
        <translation>Déjà là : {n}</translation>
    </message>
    <message>
        <source>{n} not a medical record</source>
        <translation>Non médicaux : {n}</translation>
    </message>
    <message>
        <source>{n} damaged</source>
        <translation>Endommagés : {n}</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Ce qui a été ajouté</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Fichiers de cet ajout</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: add these files</source>
        <translation>Annuler : ajouter ces fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close: what was added</source>
        <translation>Fermer : ce qui a été ajouté</translation>
    </message>
    <message>
        <source>{title}: {numbers}</source>
        <translation>{title} : {numbers}</translation>
    </message>
    <message>
        <source>1 file looked at</source>
        <translation>1 fichier examiné</translation>
    </message>
    <message>
        <source>{n} files looked at</source>
        <translation>{n} fichiers examinés</translation>
    </message>
    <message>
        <source>Stopped by you: {n} of {total} are finished and kept.</source>
        <translation>Arrêté par vous : {n} sur {total} sont terminés et conservés.</translation>
    </message>
    <message>
        <source>It ended early: {n} of {total} are finished and kept.</source>
        <translation>Arrêté avant la fin : {n} sur {total} sont terminés et conservés.</translation>
    </message>
    <message>
        <source>Show files: {words}</source>
        <translation>Afficher les fichiers : {words}</translation>
    </message>
    <message>
        <source>{scan} – {images}, from {place}</source>
        <translation>{scan} – {images}, provenant de {place}</translation>
    </message>
    <message>
        <source>You already have this file, in {record}.</source>
        <translation>Vous avez déjà ce fichier, dans {record}.</translation>
    </message>
    <message>
        <source>In {record}.</source>
        <translation>Dans {record}.</translation>
    </message>
    <message>
        <source>This scan says {scan}. Your case says {case}.</source>
        <translation>Cet examen indique {scan}. Votre dossier indique {case}.</translation>
    </message>
    <message>
        <source>This letter says {letter}. Your case says {case}.</source>
        <translation>Cette lettre indique {letter}. Votre dossier indique {case}.</translation>
    </message>
    <message>
        <source>the date of birth {date}</source>
        <translation>la date de naissance {date}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep {study}</source>
        <translation>Garder {study}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove {study}</source>
        <translation>Retirer {study}</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>aucun document pour l’instant</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Day of: {step}</source>
        <translation>Jour de : {step}</translation>
    </message>
    <message>
        <source>Who: {step}</source>
        <translation>Qui : {step}</translation>
    </message>
    <message>
        <source>What was said: {step}</source>
        <translation>Ce qui a été dit : {step}</translation>
    </message>
    <message>
        <source>Expected by: {step}</source>
        <translation>Attendu pour le : {step}</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette étape</translation>
    </message>
    <message>
        <source>Remove step: {step}</source>
        <translation>Retirer l’étape : {step}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Attendu pour le</translation>
    </message>
    <message>
        <source>Expected by {date}</source>
        <translation>Attendu pour le {date}</translation>
    </message>
    <message>
        <source>{date}: {step}</source>
        <translation>{date} : {step}</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Points to tick</source>
        <translation>Points à cocher</translation>
    </message>
    <message>
        <source>{n} of {total} points ticked</source>
        <translation>Points cochés : {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>Unsorted</name>
    <message>
        <source>Where does this go? ({n})</source>
        <translation>Où va ce fichier? ({n})</translation>
    </message>
    <message>
        <source>Files without a record ({n})</source>
        <translation>Fichiers sans document ({n})</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>En afficher {n} de plus</translation>
    </message>
    <message>
        <source>{text} without a record</source>
        <translation>{text}, sans document</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Regarder {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put {name} into {record}</source>
        <translation>Mettre {name} dans {record}</translation>
    </message>
    <message>
        <source>Use it as the second opinion</source>
        <translation>L’utiliser comme deuxième avis</translation>
    </message>
    <message>
        <source>Use {name} as the second opinion</source>
        <translation>Utiliser {name} comme deuxième avis</translation>
    </message>
    <message>
        <source>Another record…</source>
        <translation>Un autre document…</translation>
    </message>
    <message>
        <source>Another record for {name}</source>
        <translation>Un autre document pour {name}</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Le laisser ici</translation>
    </message>
    <message>
        <source>Leave {name} here</source>
        <translation>Laisser {name} ici</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
</TS>
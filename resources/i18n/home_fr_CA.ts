<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>CaseRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Retirer {title}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>My {operation}, {when}</source>
        <translation>Mon dossier&#xa0;: {operation}, {when}</translation>
    </message>
    <message>
        <source>My {operation}</source>
        <translation>Mon dossier&#xa0;: {operation}</translation>
    </message>
    <message>
        <source>My surgery, {when}</source>
        <translation>Mon opération, {when}</translation>
    </message>
    <message>
        <source>My case</source>
        <translation>Mon dossier</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue with {title}</source>
        <translation>Continuer avec {title}</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add files to {title}</source>
        <translation>Ajouter des fichiers à {title}</translation>
    </message>
    <message>
        <source>Add today’s pain score</source>
        <translation>Noter la douleur du jour</translation>
    </message>
    <message>
        <source>Add today’s pain score to {title}</source>
        <translation>Noter la douleur du jour dans {title}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Bring your medical story together</source>
        <translation>Rassemblez votre histoire médicale</translation>
    </message>
    <message>
        <source>Collect your records, keep a recovery diary, and compare what two doctors say. Nothing leaves this computer unless you save a copy yourself.</source>
        <translation>Rassemblez vos documents, tenez un journal de rétablissement et comparez ce que disent deux médecins. Rien ne quitte cet ordinateur, à moins que vous n’enregistriez vous-même une copie.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Start my case</source>
        <translation>Commencer mon dossier</translation>
    </message>
    <message>
        <source>Open a case package…</source>
        <translation>Ouvrir un dossier reçu…</translation>
    </message>
    <message>
        <source>Explore the sample case</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>I had surgery and want a second opinion</source>
        <translation>J’ai subi une opération et je veux un deuxième avis</translation>
    </message>
    <message>
        <source>Make a list of the records you need and gather them, step by step.</source>
        <translation>Dressez la liste des documents qu’il vous faut et rassemblez-les, étape par étape.</translation>
    </message>
    <message>
        <source>Someone sent me a case</source>
        <translation>On m’a envoyé un dossier</translation>
    </message>
    <message>
        <source>Review a case from a patient, or open one that came back.</source>
        <translation>Examinez le dossier d’un patient, ou ouvrez-en un qui vous revient.</translation>
    </message>
    <message>
        <source>I just want to look around</source>
        <translation>Je veux seulement regarder</translation>
    </message>
    <message>
        <source>Explore a made-up case. You can change anything; it is nobody real.</source>
        <translation>Explorez un dossier inventé. Vous pouvez tout y changer; cette personne n’existe pas.</translation>
    </message>
    <message>
        <source>I used this app before</source>
        <translation>J’ai déjà utilisé cette application</translation>
    </message>
    <message>
        <source>Bring back your cases from a copy of your library folder.</source>
        <translation>Ramenez vos dossiers à partir d’une copie de votre bibliothèque.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Records, scans and reports</source>
        <translation>Documents, images et rapports</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
    <message>
        <source>Your recovery and your worries</source>
        <translation>Votre rétablissement et vos inquiétudes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Your papers with a specialist</source>
        <translation>Vos documents avec un spécialiste</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Both opinions, side by side</source>
        <translation>Les deux avis, côte à côte</translation>
    </message>
    <message>
        <source>This app arranges your own papers and notes. It gives no medical advice. In an emergency, call your local emergency number.</source>
        <translation>Cette application classe vos propres documents et notes. Elle ne donne aucun conseil médical. En cas d’urgence, appelez le numéro d’urgence de votre région.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Next step: get “{record}” for your records. A specialist will need it.</source>
        <translation>Prochaine étape&#xa0;: obtenez «&#xa0;{record}&#xa0;» pour votre dossier. Un spécialiste en aura besoin.</translation>
    </message>
    <message>
        <source>Next step: “{record}” was refused. See in Records what you can do.</source>
        <translation>Prochaine étape&#xa0;: «&#xa0;{record}&#xa0;» a été refusé. Voyez dans Documents ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Next step: say in your own words what worries you most.</source>
        <translation>Prochaine étape&#xa0;: dites dans vos mots ce qui vous inquiète le plus.</translation>
    </message>
    <message>
        <source>Next step: get an answer to the question on your list.</source>
        <translation>Prochaine étape&#xa0;: obtenez une réponse à la question de votre liste.</translation>
    </message>
    <message>
        <source>Next step: get answers to the {count} questions on your list.</source>
        <translation>Prochaine étape&#xa0;: obtenez des réponses aux {count} questions de votre liste.</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can add to your recovery timeline at any time.</source>
        <translation>Rien n’est en attente. Vous pouvez compléter votre rétablissement à tout moment.</translation>
    </message>
    <message>
        <source>Next step: say in Records whether “{letter}” is the second opinion.</source>
        <translation>Prochaine étape&#xa0;: dites dans Documents si «&#xa0;{letter}&#xa0;» est le deuxième avis.</translation>
    </message>
    <message>
        <source>Next step: ask for the second opinion, and add it when the letter is here.</source>
        <translation>Prochaine étape&#xa0;: demandez le deuxième avis, et ajoutez-le quand la lettre est là.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>1 request is overdue</source>
        <translation>1 demande est en retard</translation>
    </message>
    <message>
        <source>{count} requests are overdue</source>
        <translation>{count} demandes sont en retard</translation>
    </message>
    <message>
        <source>{settled} of {total} records settled</source>
        <translation>{settled} documents réglés sur {total}</translation>
    </message>
    <message>
        <source>Not opened here yet</source>
        <translation>Pas encore ouvert ici</translation>
    </message>
    <message>
        <source>Last open today at {time}</source>
        <translation>Ouvert aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Last open on {date}</source>
        <translation>Ouvert pour la dernière fois le {date}</translation>
    </message>
    <message>
        <source>There is no other case in this backup. Nothing was changed.</source>
        <translation>Il n’y a pas d’autre dossier dans cette sauvegarde. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>1 case is back.</source>
        <translation>1 dossier est de retour.</translation>
    </message>
    <message>
        <source>{count} cases are back.</source>
        <translation>{count} dossiers sont de retour.</translation>
    </message>
    <message>
        <source>1 file could not be read from the backup.</source>
        <translation>1 fichier de la sauvegarde n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{count} files could not be read from the backup.</source>
        <translation>{count} fichiers de la sauvegarde n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Some entries were damaged and are shown as they were before.</source>
        <translation>Des entrées étaient endommagées et sont montrées dans leur état précédent.</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>Received case</source>
        <translation>Dossier reçu</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Next step: ask again for “{record}”. It was due on {due}.</source>
        <translation>Prochaine étape&#xa0;: redemandez «&#xa0;{record}&#xa0;». La réponse était attendue le {due}.</translation>
    </message>
    <message>
        <source>Next step: ask again for “{record}”. You asked on {asked}; it was due on {due}.</source>
        <translation>Prochaine étape&#xa0;: redemandez «&#xa0;{record}&#xa0;». Demande faite le {asked}; réponse attendue le {due}.</translation>
    </message>
    <message>
        <source>Next step: compare what both doctors say about “{topic}”.</source>
        <translation>Prochaine étape&#xa0;: comparez ce que les deux médecins disent sur «&#xa0;{topic}&#xa0;».</translation>
    </message>
    <message>
        <source>Next step: compare what both doctors say about {topic}.</source>
        <translation>Prochaine étape&#xa0;: comparez ce que les deux médecins disent sur {topic}.</translation>
    </message>
    <message>
        <source>Next step: compare both opinions, topic by topic.</source>
        <translation>Prochaine étape&#xa0;: comparez les deux avis, sujet par sujet.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Reprendre où vous étiez</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Montrer tous les dossiers</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Trouver un dossier</translation>
    </message>
    <message>
        <source>Find a case (Ctrl+F)</source>
        <translation>Trouver un dossier (Ctrl+F)</translation>
    </message>
    <message>
        <source>Start something</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start a new case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open a case package…</source>
        <translation>Ouvrir un dossier reçu…</translation>
    </message>
    <message>
        <source>Explore the sample case</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Déposez ici des fichiers ou un répertoire</translation>
    </message>
    <message>
        <source>No case has “{words}” in its name.</source>
        <translation>Aucun dossier n’a «&#xa0;{words}&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>Case removed: {title}</source>
        <translation>Dossier retiré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Open a case package</source>
        <translation>Ouvrir un dossier reçu</translation>
    </message>
    <message>
        <source>Case packages (*{ending})</source>
        <translation>Dossiers reçus (*{ending})</translation>
    </message>
    <message>
        <source>This version cannot open case packages yet. Nothing was changed.</source>
        <translation>Cette version ne peut pas encore ouvrir de dossiers reçus. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Choose the copy of your library folder</source>
        <translation>Choisissez la copie de votre bibliothèque</translation>
    </message>
    <message>
        <source>Bringing back your cases</source>
        <translation>Retour de vos dossiers</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>A new case was made: {title}. You can rename it in Overview.</source>
        <translation>Un nouveau dossier a été créé&#xa0;: {title}. Vous pouvez le renommer dans Aperçu.</translation>
    </message>
</context>
<context>
    <name>OperationStep</name>
    <message>
        <source>Which operation was it?</source>
        <translation>De quelle opération s’agit-il?</translation>
    </message>
    <message>
        <source>Your list of records is made to fit. You can change it later.</source>
        <translation>Votre liste de documents y est adaptée. Vous pourrez la changer plus tard.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>For example: knee replacement</source>
        <translation>Par exemple&#xa0;: prothèse du genou</translation>
    </message>
    <message>
        <source>Common operations</source>
        <translation>Opérations courantes</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Genre d’opération</translation>
    </message>
    <message>
        <source>Name of the person who had surgery</source>
        <translation>Nom de la personne opérée</translation>
    </message>
    <message>
        <source>As on the hospital papers</source>
        <translation>Comme sur les papiers de l’hôpital</translation>
    </message>
    <message>
        <source>Suggested by the name. Choose others if they fit.</source>
        <translation>Suggéré d’après le nom. Choisissez-en d’autres au besoin.</translation>
    </message>
    <message>
        <source>No kind is chosen. The general list of records is used.</source>
        <translation>Aucun genre n’est choisi. La liste générale de documents est utilisée.</translation>
    </message>
</context>
<context>
    <name>PackChips</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>{n} pt</source>
        <translation>{n}&#xa0;pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Like my computer</source>
        <translation>Comme mon ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Single-letter keys in lists and pictures</source>
        <translation>Touches à une seule lettre dans les listes et les images</translation>
    </message>
    <message>
        <source>For example P for a pain score. F1 shows them.</source>
        <translation>Par exemple P pour noter la douleur. F1 les montre.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>What you typed stays as it is and is shown in this unit.</source>
        <translation>Ce que vous avez saisi reste tel quel et s’affiche dans cette unité.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Your library is in this folder:</source>
        <translation>Votre bibliothèque est dans ce répertoire&#xa0;:</translation>
    </message>
    <message>
        <source>It holds all your cases and files. To keep a backup, close the program and copy the whole folder.</source>
        <translation>Elle contient tous vos dossiers et fichiers. Pour une sauvegarde, fermez le programme et copiez tout le répertoire.</translation>
    </message>
    <message>
        <source>Opinion Desktop, version {version}</source>
        <translation>Opinion Desktop, version {version}</translation>
    </message>
    <message>
        <source>Makes no network connections</source>
        <translation>N’établit aucune connexion réseau</translation>
    </message>
    <message>
        <source>Draft wording</source>
        <translation>Texte provisoire</translation>
    </message>
    <message>
        <source>Medical and legal texts are not yet approved by a clinician and a lawyer.</source>
        <translation>Un clinicien et un juriste n’ont pas encore approuvé les textes médicaux et juridiques.</translation>
    </message>
    <message>
        <source>Intended use (English)</source>
        <translation>Usage prévu (anglais)</translation>
    </message>
    <message>
        <source>Intended use (French)</source>
        <translation>Usage prévu (français)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start my case</source>
        <translation>Commencer mon dossier</translation>
    </message>
    <message>
        <source>Your earlier answers are here.</source>
        <translation>Vos réponses précédentes sont ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} sur {count}</translation>
    </message>
    <message>
        <source>Make my list</source>
        <translation>Dresser ma liste</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <source>When was the surgery?</source>
        <translation>Quand a eu lieu l’opération?</translation>
    </message>
    <message>
        <source>The day may stay empty. Your recovery is counted from it.</source>
        <translation>Le jour peut rester vide. Votre rétablissement se compte à partir de cette date.</translation>
    </message>
    <message>
        <source>Date of surgery</source>
        <translation>Date de l’opération</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Côté du corps</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Aucun côté</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Where was it?</source>
        <translation>Où a-t-elle eu lieu?</translation>
    </message>
    <message>
        <source>For letters that ask for your records, and for the rules of your place.</source>
        <translation>Pour les lettres qui demandent vos documents, et pour les règles de votre région.</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Surgeon</source>
        <translation>Chirurgien ou chirurgienne</translation>
    </message>
    <message>
        <source>Place of the hospital</source>
        <translation>Région de l’hôpital</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisissez une région</translation>
    </message>
    <message>
        <source>Was something put in?</source>
        <translation>A-t-on posé quelque chose?</translation>
    </message>
    <message>
        <source>Was tissue removed?</source>
        <translation>A-t-on retiré du tissu?</translation>
    </message>
    <message>
        <source>Is cancer or an infection in question?</source>
        <translation>Est-il question de cancer ou d’infection?</translation>
    </message>
    <message>
        <source>An implant, mesh, plate, screw, valve or pacemaker.</source>
        <translation>Un implant, un treillis, une plaque, une vis, une valve ou un stimulateur.</translation>
    </message>
    <message>
        <source>Sent to a laboratory, as far as you know.</source>
        <translation>Envoyé à un laboratoire, à votre connaissance.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>WhichCase</name>
    <message>
        <source>Which case do these files belong to?</source>
        <translation>À quel dossier appartiennent ces fichiers?</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>Add the files</source>
        <translation>Ajouter les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your own files are only copied.</source>
        <translation>Vos fichiers sont seulement copiés.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{n} files and folders: {names}</source>
        <translation>{n} fichiers et dossiers&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{n} files: {names}</source>
        <translation>{n} fichiers&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The picture that you pasted</source>
        <translation>L’image que vous avez collée</translation>
    </message>
    <message>
        <source>The folder {name}</source>
        <translation>Le dossier {name}</translation>
    </message>
</context>
<context>
    <name>WorryStep</name>
    <message>
        <source>What worries you most?</source>
        <translation>Qu’est-ce qui vous inquiète le plus?</translation>
    </message>
    <message>
        <source>One or two sentences are enough. You can add more worries later.</source>
        <translation>Une ou deux phrases suffisent. Vous pourrez ajouter d’autres inquiétudes plus tard.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <source>For example: my knee still hurts on stairs.</source>
        <translation>Par exemple&#xa0;: mon genou fait encore mal dans l’escalier.</translation>
    </message>
</context>
</TS>

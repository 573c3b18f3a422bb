<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>CaseRow</name>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="92"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="95"/>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="98"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="101"/>
        <source>Remove {title}</source>
        <translation>Retirer {title}</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <location filename="../../opinion_desktop/services/cases.py" line="156"/>
        <source>My {operation}, {when}</source>
        <translation>Mon dossier : {operation}, {when}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/services/cases.py" line="158"/>
        <source>My {operation}</source>
        <translation>Mon dossier : {operation}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/services/cases.py" line="160"/>
        <source>My surgery, {when}</source>
        <translation>Ma chirurgie, {when}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/services/cases.py" line="162"/>
        <source>My case</source>
        <translation>Mon dossier</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="45"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="48"/>
        <source>Continue with {title}</source>
        <translation>Continuer avec {title}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="51"/>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="54"/>
        <source>Add files to {title}</source>
        <translation>Ajouter des fichiers à {title}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="57"/>
        <source>Add today’s pain score</source>
        <translation>Noter la douleur du jour</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/cards.py" line="60"/>
        <source>Add today’s pain score to {title}</source>
        <translation>Noter la douleur du jour dans {title}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="61"/>
        <source>Bring your medical story together</source>
        <translation>Rassemblez votre histoire médicale</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="65"/>
        <source>Collect your records, keep a recovery diary, and compare what two doctors say. Nothing leaves this computer unless you save a copy yourself.</source>
        <translation>Rassemblez vos documents, tenez un journal de rétablissement et comparez ce que disent deux médecins. Rien ne quitte cet ordinateur, à moins que vous n’enregistriez vous-même une copie.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="76"/>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="90"/>
        <source>Start my case</source>
        <translation>Commencer mon dossier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="91"/>
        <source>Open a case package…</source>
        <translation>Ouvrir un dossier reçu…</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="92"/>
        <source>Explore the sample case</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="93"/>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="97"/>
        <source>I had surgery and want a second opinion</source>
        <translation>J’ai subi une opération et je veux un deuxième avis</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="98"/>
        <source>Make a list of the records you need and gather them, step by step.</source>
        <translation>Dressez la liste des documents qu’il vous faut et rassemblez-les, étape par étape.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="103"/>
        <source>Someone sent me a case</source>
        <translation>On m’a envoyé un dossier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="104"/>
        <source>Review a case from a patient, or open one that came back.</source>
        <translation>Examinez le dossier d’un patient, ou ouvrez-en un qui vous revient.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="109"/>
        <source>I just want to look around</source>
        <translation>Je veux seulement regarder</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="110"/>
        <source>Explore a made-up case. You can change anything; it is nobody real.</source>
        <translation>Explorez un dossier inventé. Vous pouvez tout y changer; cette personne n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="115"/>
        <source>I used this app before</source>
        <translation>J’ai déjà utilisé cette application</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="116"/>
        <source>Bring back your cases from a copy of your library folder.</source>
        <translation>Ramenez vos dossiers à partir d’une copie de votre bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="127"/>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="127"/>
        <source>Records, scans and reports</source>
        <translation>Documents, images et rapports</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="128"/>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="128"/>
        <source>Your recovery and your worries</source>
        <translation>Votre rétablissement et vos inquiétudes</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="129"/>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="129"/>
        <source>Your papers with a specialist</source>
        <translation>Vos documents avec un spécialiste</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="130"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="130"/>
        <source>Both opinions, side by side</source>
        <translation>Les deux avis, côte à côte</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/first_run.py" line="154"/>
        <source>This app arranges your own papers and notes. It gives no medical advice. In an emergency, call your local emergency number.</source>
        <translation>Cette application classe vos propres documents et notes. Elle ne donne aucun conseil médical. En cas d’urgence, appelez le numéro d’urgence de votre région.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="24"/>
        <source>Next step: get “{record}” for your records. A specialist will need it.</source>
        <translation>Prochaine étape : obtenez « {record} » pour votre dossier. Un spécialiste en aura besoin.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="28"/>
        <source>Next step: “{record}” was refused. See in Records what you can do.</source>
        <translation>Prochaine étape : « {record} » a été refusé. Voyez dans Documents ce que vous pouvez faire.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="32"/>
        <source>Next step: say in your own words what worries you most.</source>
        <translation>Prochaine étape : dites dans vos mots ce qui vous inquiète le plus.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="37"/>
        <source>Next step: ask the question on your list.</source>
        <translation>Prochaine étape : posez la question de votre liste.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="39"/>
        <source>Next step: ask the {count} questions on your list.</source>
        <translation>Prochaine étape : posez les {count} questions de votre liste.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="42"/>
        <source>Nothing is waiting. You can add to your recovery timeline at any time.</source>
        <translation>Rien n’est en attente. Vous pouvez compléter votre rétablissement à tout moment.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="51"/>
        <source>1 request is overdue</source>
        <translation>1 demande est en retard</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="52"/>
        <source>{count} requests are overdue</source>
        <translation>{count} demandes sont en retard</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="57"/>
        <source>{settled} of {total} records settled</source>
        <translation>{settled} documents réglés sur {total}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="65"/>
        <source>Not opened here yet</source>
        <translation>Pas encore ouvert ici</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="68"/>
        <source>Last open today at {time}</source>
        <translation>Ouvert aujourd’hui à {time}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="69"/>
        <source>Last open on {date}</source>
        <translation>Ouvert pour la dernière fois le {date}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="75"/>
        <source>There is no other case in this backup. Nothing was changed.</source>
        <translation>Il n’y a pas d’autre dossier dans cette sauvegarde. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="77"/>
        <source>1 case is back.</source>
        <translation>1 dossier est de retour.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="79"/>
        <source>{count} cases are back.</source>
        <translation>{count} dossiers sont de retour.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="83"/>
        <source>1 file could not be read from the backup.</source>
        <translation>1 fichier de la sauvegarde n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="85"/>
        <source>{count} files could not be read from the backup.</source>
        <translation>{count} fichiers de la sauvegarde n’ont pas pu être lus.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="88"/>
        <source>Some entries were damaged and are shown as they were before.</source>
        <translation>Des entrées étaient endommagées et sont montrées dans leur état précédent.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="96"/>
        <source>Your case</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="99"/>
        <source>Received case</source>
        <translation>Dossier reçu</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="102"/>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="113"/>
        <source>Next step: ask again for “{record}”. It was due on {due}.</source>
        <translation>Prochaine étape : redemandez « {record} ». La réponse était attendue le {due}.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="116"/>
        <source>Next step: ask again for “{record}”. You asked on {asked}; it was due on {due}.</source>
        <translation>Prochaine étape : redemandez « {record} ». Demande faite le {asked}; réponse attendue le {due}.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="124"/>
        <source>Next step: compare what both doctors say about “{topic}”.</source>
        <translation>Prochaine étape : comparez ce que les deux médecins disent sur « {topic} ».</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="128"/>
        <source>Next step: compare what both doctors say about {topic}.</source>
        <translation>Prochaine étape : comparez ce que les deux médecins disent sur {topic}.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/words.py" line="131"/>
        <source>Next step: compare both opinions, topic by topic.</source>
        <translation>Prochaine étape : comparez les deux avis, sujet par sujet.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="90"/>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="137"/>
        <source>Continue where you left off</source>
        <translation>Reprendre où vous étiez</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="141"/>
        <location filename="../../opinion_desktop/ui/home/page.py" line="177"/>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="147"/>
        <source>Show all cases</source>
        <translation>Montrer tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="171"/>
        <source>Find a case</source>
        <translation>Trouver un dossier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="172"/>
        <source>Find a case (Ctrl+F)</source>
        <translation>Trouver un dossier (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="186"/>
        <source>Start something</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="187"/>
        <source>Start a new case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="188"/>
        <source>Open a case package…</source>
        <translation>Ouvrir un dossier reçu…</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="189"/>
        <source>Explore the sample case</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="193"/>
        <source>Drop files or a folder here to begin a case</source>
        <translation>Déposez ici des fichiers ou un répertoire pour commencer un dossier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="222"/>
        <source>No case has “{words}” in its name.</source>
        <translation>Aucun dossier n’a « {words} » dans son nom.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="247"/>
        <source>Case removed: {title}</source>
        <translation>Dossier retiré : {title}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="274"/>
        <source>Open a case package</source>
        <translation>Ouvrir un dossier reçu</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="276"/>
        <source>Case packages (*{ending})</source>
        <translation>Dossiers reçus (*{ending})</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="283"/>
        <source>This version cannot open case packages yet. Nothing was changed.</source>
        <translation>Cette version ne peut pas encore ouvrir de dossiers reçus. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="288"/>
        <source>Choose the copy of your library folder</source>
        <translation>Choisissez la copie de votre bibliothèque</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/home/page.py" line="291"/>
        <source>Bringing back your cases</source>
        <translation>Retour de vos dossiers</translation>
    </message>
</context>
<context>
    <name>OperationStep</name>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="81"/>
        <source>Which operation was it?</source>
        <translation>De quelle opération s’agit-il?</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="82"/>
        <source>Your list of records is made to fit. You can change it later.</source>
        <translation>Votre liste de documents y est adaptée. Vous pourrez la changer plus tard.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="85"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="87"/>
        <source>For example: knee replacement</source>
        <translation>Par exemple : prothèse du genou</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="94"/>
        <source>Common operations</source>
        <translation>Opérations courantes</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="96"/>
        <source>Kind of operation</source>
        <translation>Genre d’opération</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="99"/>
        <source>Name of the person who had surgery</source>
        <translation>Nom de la personne opérée</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="100"/>
        <source>As on the hospital papers</source>
        <translation>Comme sur les papiers de l’hôpital</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="103"/>
        <source>Suggested by the name. Choose others if they fit.</source>
        <translation>Suggéré d’après le nom. Choisissez-en d’autres au besoin.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="53"/>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="64"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="61"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="67"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="68"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="69"/>
        <source>Storage</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="70"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="88"/>
        <source>{n} pt</source>
        <translation>{n} pt</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="89"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="92"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="96"/>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="114"/>
        <source>Like my computer</source>
        <translation>Comme mon ordinateur</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="97"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="98"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="99"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="104"/>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="111"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="115"/>
        <source>Another language is shown the next time you start the program.</source>
        <translation>Une autre langue s’affiche au prochain démarrage du programme.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="117"/>
        <source>Single-letter keys in lists and pictures</source>
        <translation>Touches d’une lettre dans les listes et les images</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="122"/>
        <source>For example P for a pain score. F1 shows them.</source>
        <translation>Par exemple P pour noter la douleur. F1 les montre.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="129"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="133"/>
        <source>What you typed stays as it is and is shown in this unit.</source>
        <translation>Ce que vous avez saisi reste tel quel et s’affiche dans cette unité.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="137"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="140"/>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="144"/>
        <source>Your library is in this folder:</source>
        <translation>Votre bibliothèque est dans ce répertoire :</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="152"/>
        <source>It holds all your cases and files. To keep a backup, close the program and copy the whole folder.</source>
        <translation>Elle contient tous vos dossiers et fichiers. Pour une sauvegarde, fermez le programme et copiez tout le répertoire.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="159"/>
        <source>Opinion Desktop, version {version}</source>
        <translation>Opinion Desktop, version {version}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="161"/>
        <source>Makes no network connections</source>
        <translation>N’établit aucune connexion réseau</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="163"/>
        <source>Draft wording</source>
        <translation>Texte provisoire</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="167"/>
        <source>Medical and legal texts are not yet approved by a clinician and a lawyer.</source>
        <translation>Un clinicien et un juriste n’ont pas encore approuvé les textes médicaux et juridiques.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="171"/>
        <source>Intended use (English)</source>
        <translation>Usage prévu (anglais)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="172"/>
        <source>Intended use (French)</source>
        <translation>Usage prévu (français)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/preferences/page.py" line="177"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../opinion_desktop/ui/start/page.py" line="58"/>
        <source>Start my case</source>
        <translation>Commencer mon dossier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/page.py" line="67"/>
        <source>Your earlier answers are here.</source>
        <translation>Vos réponses précédentes sont ici.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/page.py" line="74"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/page.py" line="75"/>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/page.py" line="119"/>
        <source>{page} of {count}</source>
        <translation>{page} sur {count}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/page.py" line="134"/>
        <source>Make my list</source>
        <translation>Dresser ma liste</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/page.py" line="134"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="148"/>
        <source>When was the surgery?</source>
        <translation>Quand a eu lieu la chirurgie?</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="149"/>
        <source>The day may stay empty. Your recovery is counted from it.</source>
        <translation>Le jour peut rester vide. Votre rétablissement se compte à partir de cette date.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="151"/>
        <source>Date of surgery</source>
        <translation>Date de la chirurgie</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="153"/>
        <source>Side of the body</source>
        <translation>Côté du corps</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="157"/>
        <source>No side</source>
        <translation>Aucun côté</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="158"/>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="159"/>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="160"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="161"/>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="197"/>
        <source>Where was it?</source>
        <translation>Où a-t-elle eu lieu?</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="198"/>
        <source>For letters that ask for your records, and for the rules of your place.</source>
        <translation>Pour les lettres qui demandent vos documents, et pour les règles de votre région.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="200"/>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="214"/>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="201"/>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="215"/>
        <source>Surgeon</source>
        <translation>Chirurgien ou chirurgienne</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="204"/>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="216"/>
        <source>Place of the hospital</source>
        <translation>Région de l’hôpital</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="205"/>
        <source>Choose a place</source>
        <translation>Choisissez une région</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="208"/>
        <source>Was something put in?</source>
        <translation>A-t-on posé quelque chose?</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="209"/>
        <source>Was tissue removed?</source>
        <translation>A-t-on retiré du tissu?</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="211"/>
        <source>Is cancer or an infection in question?</source>
        <translation>Est-il question de cancer ou d’infection?</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="218"/>
        <source>An implant, mesh, plate, screw, valve or pacemaker.</source>
        <translation>Un implant, un filet, une plaque, une vis, une valve ou un stimulateur.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="219"/>
        <source>Sent to a laboratory, as far as you know.</source>
        <translation>Envoyé à un laboratoire, à votre connaissance.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="252"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="253"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="254"/>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>WorryStep</name>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="271"/>
        <source>What worries you most?</source>
        <translation>Qu’est-ce qui vous inquiète le plus?</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="272"/>
        <source>One or two sentences are enough. You can add more worries later.</source>
        <translation>Une ou deux phrases suffisent. Vous pourrez ajouter d’autres inquiétudes plus tard.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="274"/>
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/start/steps.py" line="276"/>
        <source>For example: my knee still hurts on stairs.</source>
        <translation>Par exemple : mon genou fait encore mal dans l’escalier.</translation>
    </message>
</context>
</TS>

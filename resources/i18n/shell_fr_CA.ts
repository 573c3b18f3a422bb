<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Paste a file or picture</source>
        <translation>Coller un fichier ou une image</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>Partie suivante de l’écran</translation>
    </message>
    <message>
        <source>Previous part of the screen</source>
        <translation>Partie précédente de l’écran</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille du texte habituelle</translation>
    </message>
    <message>
        <source>Say what is saved</source>
        <translation>Dire ce qui est enregistré</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something did not work</source>
        <translation>Quelque chose n’a pas fonctionné</translation>
    </message>
    <message>
        <source>What you entered before is saved. You can go on working. This report holds no names and none of your records.</source>
        <translation>Ce que vous avez inscrit avant est enregistré. Vous pouvez continuer. Ce rapport ne contient aucun nom ni aucun de vos documents.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
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
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Sample case: reset or remove</source>
        <translation>Exemple&#xa0;: remettre à zéro ou retirer</translation>
    </message>
    <message>
        <source>Reset sample</source>
        <translation>Remettre l’exemple à zéro</translation>
    </message>
    <message>
        <source>Remove sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Tabs of this case</source>
        <translation>Onglets de ce dossier</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>la personne opérée</translation>
    </message>
    <message>
        <source>Writing as: {name}</source>
        <translation>Rédaction&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Writing as: {name}. Change</source>
        <translation>Rédaction&#xa0;: {name}. Changer</translation>
    </message>
    <message>
        <source>Help, text size and settings</source>
        <translation>Aide, taille du texte et réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Change who is writing</source>
        <translation>Changer qui écrit</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Fill in both dates, the earlier one first.</source>
        <translation>Inscrivez les deux dates, la plus ancienne en premier.</translation>
    </message>
    <message>
        <source>Choose a season and type the year, such as 2025.</source>
        <translation>Choisissez une saison et tapez l’année, par exemple 2025.</translation>
    </message>
    <message>
        <source>Check the year. It is too early or too late.</source>
        <translation>Vérifiez l’année. Elle est trop ancienne ou trop lointaine.</translation>
    </message>
    <message>
        <source>Type the year with four digits. Day and month may stay empty.</source>
        <translation>Tapez l’année en quatre chiffres. Le jour et le mois peuvent rester vides.</translation>
    </message>
    <message>
        <source>Choose the month too, or leave the day empty.</source>
        <translation>Choisissez aussi le mois, ou laissez le jour vide.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. You can leave the day empty.</source>
        <translation>Ce jour n’existe pas au calendrier. Vous pouvez laisser le jour vide.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>what you know</source>
        <translation>ce que vous savez</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>au plus tard</translation>
    </message>
    <message>
        <source>Which season?</source>
        <translation>Quelle saison?</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Printemps</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Été</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Automne</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Hiver</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>about, not exact</source>
        <translation>environ, pas exact</translation>
    </message>
    <message>
        <source>{label}: {part}</source>
        <translation>{label}&#xa0;: {part}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>{text}: choose files</source>
        <translation>{text}&#xa0;: choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un répertoire…</translation>
    </message>
    <message>
        <source>{text}: choose a folder</source>
        <translation>{text}&#xa0;: choisir un répertoire</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un répertoire</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Home lists your cases. Open one to go on where you left off.</source>
        <translation>L’accueil présente vos dossiers. Ouvrez-en un pour reprendre où vous étiez.</translation>
    </message>
    <message>
        <source>You can drop a folder, a disc or files here at any time.</source>
        <translation>Vous pouvez déposer ici un répertoire, un disque ou des fichiers à tout moment.</translation>
    </message>
    <message>
        <source>Not sure? Explore the sample case first; it is invented.</source>
        <translation>Vous hésitez? Explorez d’abord le dossier d’exemple; il est inventé.</translation>
    </message>
    <message>
        <source>This is the page that a doctor reads first. Print it here.</source>
        <translation>C’est la page qu’un médecin lit en premier. Imprimez-la ici.</translation>
    </message>
    <message>
        <source>Write what worries you, the most important first.</source>
        <translation>Écrivez ce qui vous inquiète, le plus important d’abord.</translation>
    </message>
    <message>
        <source>Lines with an arrow lead to the tab where you can change them.</source>
        <translation>Les lignes avec une flèche mènent à l’onglet où vous pouvez les modifier.</translation>
    </message>
    <message>
        <source>The list shows which papers and scans doctors ask for.</source>
        <translation>La liste montre quels papiers et quelles images les médecins demandent.</translation>
    </message>
    <message>
        <source>Drop a file on a row, or press “I have it – add file…”.</source>
        <translation>Déposez un fichier sur une ligne, ou appuyez sur «&#xa0;Je l’ai – ajouter un fichier…&#xa0;».</translation>
    </message>
    <message>
        <source>Files that found no row wait under “Where does this go?”.</source>
        <translation>Les fichiers sans ligne attendent sous «&#xa0;Où va ce fichier?&#xa0;».</translation>
    </message>
    <message>
        <source>Write what happened and when. A month or a year is enough.</source>
        <translation>Écrivez ce qui s’est passé et quand. Un mois ou une année suffit.</translation>
    </message>
    <message>
        <source>Click a point in the chart to find it in the list.</source>
        <translation>Cliquez sur un point du graphique pour le trouver dans la liste.</translation>
    </message>
    <message>
        <source>“Show as table” gives the same numbers as text.</source>
        <translation>«&#xa0;Afficher en tableau&#xa0;» donne les mêmes chiffres en texte.</translation>
    </message>
    <message>
        <source>Choose a scan, a letter or a photo on the left.</source>
        <translation>Choisissez une image médicale, une lettre ou une photo à gauche.</translation>
    </message>
    <message>
        <source>“Open next to it” shows two things side by side.</source>
        <translation>«&#xa0;Ouvrir à côté&#xa0;» montre deux choses côte à côte.</translation>
    </message>
    <message>
        <source>Turn the wheel to go through the images of a scan.</source>
        <translation>Tournez la molette pour parcourir les images d’un examen.</translation>
    </message>
    <message>
        <source>Pictures here are not for diagnosis.</source>
        <translation>Les images affichées ici ne servent pas au diagnostic.</translation>
    </message>
    <message>
        <source>Write what each doctor says, topic by topic, in their words.</source>
        <translation>Écrivez ce que dit chaque médecin, sujet par sujet, dans ses mots.</translation>
    </message>
    <message>
        <source>“Not mentioned” is an answer, too.</source>
        <translation>«&#xa0;Non mentionné&#xa0;» est aussi une réponse.</translation>
    </message>
    <message>
        <source>Open the letter beside it; take over a sentence with one click.</source>
        <translation>Ouvrez la lettre à côté; reprenez une phrase en un clic.</translation>
    </message>
    <message>
        <source>Read both doctors side by side and decide what you see.</source>
        <translation>Lisez les deux médecins côte à côte et décidez de ce que vous voyez.</translation>
    </message>
    <message>
        <source>Suggestions are marked. Only you set a result.</source>
        <translation>Les suggestions sont marquées. C’est vous qui fixez chaque résultat.</translation>
    </message>
    <message>
        <source>Click a sentence to see the page or image it comes from.</source>
        <translation>Cliquez sur une phrase pour voir la page ou l’image d’où elle vient.</translation>
    </message>
    <message>
        <source>A difference can become a question to each doctor.</source>
        <translation>Une différence peut devenir une question à chaque médecin.</translation>
    </message>
    <message>
        <source>Keep your questions here and print them for the visit.</source>
        <translation>Gardez vos questions ici et imprimez-les pour la visite.</translation>
    </message>
    <message>
        <source>Write each answer down, and later what you decided.</source>
        <translation>Notez chaque réponse et, plus tard, ce que vous avez décidé.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help: {screen}</source>
        <translation>Aide&#xa0;: {screen}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to a tab</source>
        <translation>Aller à un onglet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Open or edit</source>
        <translation>Ouvrir ou modifier</translation>
    </message>
    <message>
        <source>Remove; Undo brings it back</source>
        <translation>Retirer; Annuler le ramène</translation>
    </message>
    <message>
        <source>Close the panel; text is kept</source>
        <translation>Fermer le panneau; le texte est gardé</translation>
    </message>
    <message>
        <source>In a letter: choose words</source>
        <translation>Dans une lettre&#xa0;: choisir des mots</translation>
    </message>
    <message>
        <source>Add pain, temperature, medicine</source>
        <translation>Ajouter douleur, température, médicament</translation>
    </message>
    <message>
        <source>Scroll, brightness, zoom, report</source>
        <translation>Défilement, luminosité, zoom, rapport</translation>
    </message>
    <message>
        <source>Say how a row compares</source>
        <translation>Dire comment une ligne se compare</translation>
    </message>
    <message>
        <source>Next, confirm, why, question</source>
        <translation>Suivant, confirmer, pourquoi, question</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stay and try again</source>
        <translation>Rester et réessayer</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans l’enregistrer</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer?</translation>
    </message>
    <message>
        <source>What you typed last could not be stored. It is still on the screen.</source>
        <translation>Ce que vous avez tapé en dernier n’a pas pu être enregistré. C’est encore à l’écran.</translation>
    </message>
    <message>
        <source>There is nothing to print on this screen.</source>
        <translation>Il n’y a rien à imprimer sur cet écran.</translation>
    </message>
    <message>
        <source>Everything saves itself. Nothing needs to be done.</source>
        <translation>Tout s’enregistre tout seul. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>The app closed unexpectedly. Everything up to {time} is here.</source>
        <translation>L’application s’est fermée de façon imprévue. Tout est là jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder or disc</source>
        <translation>Ajouter un répertoire ou un disque</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close {panel}</source>
        <translation>Fermer {panel}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
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
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>La suite</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Cacher cette ligne</translation>
    </message>
    <message>
        <source>Undo: {text}</source>
        <translation>Annuler&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>WritingAs</name>
    <message>
        <source>Who is writing?</source>
        <translation>Qui écrit?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Anna (daughter)</source>
        <translation>Anna (fille)</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Utiliser ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This name stands beside what you add from now on. Leave it empty if you are the patient.</source>
        <translation>Ce nom figure à côté de ce que vous ajoutez désormais. Laissez-le vide si c’est vous le patient ou la patiente.</translation>
    </message>
</context>
<context>
    <name>_Boxes</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Divider: {panes}</source>
        <translation>Séparateur&#xa0;: {panes}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{title}: done.</source>
        <translation>{title}&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>{title}…</source>
        <translation>{title}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Annuler&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>encore {n} s environ</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>encore {n} min environ</translation>
    </message>
    <message>
        <source>{title}: stopping…</source>
        <translation>{title}&#xa0;: arrêt en cours…</translation>
    </message>
    <message>
        <source>{title}: stopped. What was finished is kept.</source>
        <translation>{title}&#xa0;: arrêté. Ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>{title}: not finished.</source>
        <translation>{title}&#xa0;: non terminé.</translation>
    </message>
</context>
</TS>

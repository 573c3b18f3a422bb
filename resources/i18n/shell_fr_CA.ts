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
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
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
    <name>CaseView</name>
    <message>
        <source>Tabs of this case</source>
        <translation>Onglets de ce dossier</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
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
        <source>and</source>
        <translation>et</translation>
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
        <source>what you know</source>
        <translation>ce que vous savez</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>au plus tard</translation>
    </message>
    <message>
        <source>about, not exact</source>
        <translation>environ, pas exact</translation>
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
        <source>Timeline: pain, temperature, medicine</source>
        <translation>Chronologie&#xa0;: douleur, température, médicament</translation>
    </message>
    <message>
        <source>Viewer: scroll, brightness, zoom, report</source>
        <translation>Visionneuse&#xa0;: défiler, luminosité, zoom, rapport</translation>
    </message>
    <message>
        <source>Comparison: set the result of a row</source>
        <translation>Comparaison&#xa0;: choisir le résultat d’une ligne</translation>
    </message>
    <message>
        <source>Comparison: next, confirm, why, question</source>
        <translation>Comparaison&#xa0;: suivant, confirmer, pourquoi, question</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>BrightnessDialog</name>
    <message>
        <source>Brightness and contrast</source>
        <translation>Luminosité et contraste</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Gris moyen</translation>
    </message>
    <message>
        <source>Range of greys</source>
        <translation>Étendue des gris</translation>
    </message>
    <message>
        <source>Middle grey (centre)</source>
        <translation>Gris moyen (centre)</translation>
    </message>
    <message>
        <source>Range of greys (width)</source>
        <translation>Étendue des gris (largeur)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A smaller middle is brighter. A smaller range has more contrast.</source>
        <translation>Un gris moyen plus bas éclaircit. Une étendue plus petite donne plus de contraste.</translation>
    </message>
</context>
<context>
    <name>CanvasPane</name>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Nothing is open here.</source>
        <translation>Rien n’est ouvert ici.</translation>
    </message>
    <message>
        <source>Choose a scan, document or photo in the list.</source>
        <translation>Choisissez une imagerie, un document ou une photo dans la liste.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>FilesList</name>
    <message>
        <source>Scans, documents and photos of this case</source>
        <translation>Imagerie, documents et photos de ce dossier</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Scans</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Whole range</source>
        <translation>Toute l’étendue</translation>
    </message>
    <message>
        <source>As in the file ({n})</source>
        <translation>Comme dans le fichier ({n})</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Image {n} of {m}</source>
        <translation>Image {n} sur {m}</translation>
    </message>
    <message>
        <source>Not for diagnostic reading</source>
        <translation>Non destiné à la lecture diagnostique</translation>
    </message>
    <message>
        <source>brightness {center}/{width}</source>
        <translation>luminosité {center}/{width}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>name not in the file</source>
        <translation>nom absent du fichier</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>naissance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>side not in the file</source>
        <translation>côté absent du fichier</translation>
    </message>
    <message>
        <source>turned by you</source>
        <translation>tournée par vous</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>compressed {n}:1 – fine detail may be lost</source>
        <translation>compressée {n}:1 – de fins détails peuvent manquer</translation>
    </message>
    <message>
        <source>compressed – fine detail may be lost</source>
        <translation>compressée – de fins détails peuvent manquer</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>une partie manque</translation>
    </message>
</context>
<context>
    <name>ImageTools</name>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Tool: {tool}</source>
        <translation>Outil&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>{text} (key {key})</source>
        <translation>{text} (touche {key})</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Luminosités prédéfinies</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Inverser gauche et droite</translation>
    </message>
    <message>
        <source>As the hospital set it</source>
        <translation>Comme l’hôpital l’a réglé</translation>
    </message>
    <message>
        <source>Type the values…</source>
        <translation>Saisir les valeurs…</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Choose words</source>
        <translation>Choisir des mots</translation>
    </message>
    <message>
        <source>Choose words with the arrow keys (key F2)</source>
        <translation>Choisir des mots avec les flèches (touche F2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>of {m}</source>
        <translation>sur {m}</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} sur {m}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Draw over words with the mouse to quote them.</source>
        <translation>Tracez un cadre sur les mots avec la souris pour les citer.</translation>
    </message>
    <message>
        <source>Copy page text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation>Pages de {name}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The text of this page is copied.</source>
        <translation>Le texte de cette page est copié.</translation>
    </message>
    <message>
        <source>Chosen words: {quote}</source>
        <translation>Mots choisis&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>Arrow keys choose a sentence or a word. Shift adds more.</source>
        <translation>Les flèches choisissent une phrase ou un mot. Maj en ajoute.</translation>
    </message>
    <message>
        <source>{keys} Enter uses it. Esc ends.</source>
        <translation>{keys} Entrée cite ces mots. Échap termine.</translation>
    </message>
    <message>
        <source>This page is a picture; its text cannot be searched.</source>
        <translation>Cette page est une image; on ne peut pas y chercher de texte.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page cannot be shown. The others are fine.</source>
        <translation>Cette page ne peut pas être affichée. Les autres sont intactes.</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Use as quote</source>
        <translation>Citer ces mots</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Utiliser comme preuve</translation>
    </message>
</context>
<context>
    <name>PaneHost</name>
    <message>
        <source>This file is kept, but cannot be displayed here.</source>
        <translation>Ce fichier est conservé, mais ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This place is not in the case any more.</source>
        <translation>Cet endroit n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>The file may have been removed.</source>
        <translation>Le fichier a peut-être été retiré.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>This password does not fit.</source>
        <translation>Ce mot de passe ne convient pas.</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>Mot de passe de ce PDF</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Page {n} sur {m}</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>une partie manque</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>Photo&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Page of the picture</source>
        <translation>Page de l’image</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Brain</source>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Médiastin</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>MIP</source>
        <translation>MIP</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Les pages sont en préparation…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>X-ray</source>
        <translation>Radiographie</translation>
    </message>
    <message>
        <source>Moving X-ray (fluoroscopy)</source>
        <translation>Radiographie animée (fluoroscopie)</translation>
    </message>
    <message>
        <source>X-ray of vessels (angiogram)</source>
        <translation>Radiographie des vaisseaux (angiographie)</translation>
    </message>
    <message>
        <source>Mammogram</source>
        <translation>Mammographie</translation>
    </message>
    <message>
        <source>CT scan</source>
        <translation>Scan (tomodensitométrie)</translation>
    </message>
    <message>
        <source>MRI scan</source>
        <translation>IRM</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Échographie</translation>
    </message>
    <message>
        <source>PET scan</source>
        <translation>TEP</translation>
    </message>
    <message>
        <source>Nuclear medicine scan</source>
        <translation>Examen de médecine nucléaire</translation>
    </message>
    <message>
        <source>Heart tracing (ECG)</source>
        <translation>Tracé du cœur (ECG)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>Images choisies</translation>
    </message>
    <message>
        <source>Marks on images</source>
        <translation>Repères sur les images</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>{kind} of {date}</source>
        <translation>{kind} du {date}</translation>
    </message>
    <message>
        <source>{scan}, image {n}</source>
        <translation>{scan}, image {n}</translation>
    </message>
    <message>
        <source>p. {n}</source>
        <translation>p. {n}</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text: {name}</source>
        <translation>Texte&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Two panes</source>
        <translation>Deux volets</translation>
    </message>
    <message>
        <source>Lock scroll</source>
        <translation>Lier le défilement</translation>
    </message>
    <message>
        <source>Open next to it</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>left pane</source>
        <translation>volet gauche</translation>
    </message>
    <message>
        <source>right pane</source>
        <translation>volet droit</translation>
    </message>
    <message>
        <source>There is nothing to look at yet. Add scans, letters or photos first.</source>
        <translation>Il n’y a encore rien à voir. Ajoutez d’abord de l’imagerie, des lettres ou des photos.</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>No written report is filed with this scan.</source>
        <translation>Aucun rapport écrit n’est classé avec cette imagerie.</translation>
    </message>
</context>
</TS>

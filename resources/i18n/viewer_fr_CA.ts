<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>BrightnessDialog</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/brightness.py" line="31"/>
        <source>Brightness and contrast</source>
        <translation>Luminosité et contraste</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/brightness.py" line="34"/>
        <source>Middle grey</source>
        <translation>Gris moyen</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/brightness.py" line="35"/>
        <source>Range of greys</source>
        <translation>Étendue des gris</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/brightness.py" line="43"/>
        <source>Middle grey (centre)</source>
        <translation>Gris moyen (centre)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/brightness.py" line="44"/>
        <source>Range of greys (width)</source>
        <translation>Étendue des gris (largeur)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/brightness.py" line="45"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/brightness.py" line="50"/>
        <source>A smaller middle is brighter. A smaller range has more contrast.</source>
        <translation>Un gris moyen plus bas éclaircit. Une étendue plus petite donne plus de contraste.</translation>
    </message>
</context>
<context>
    <name>CanvasPane</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/canvas_pane.py" line="174"/>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/canvas_pane.py" line="196"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/pane.py" line="239"/>
        <source>Nothing is open here.</source>
        <translation>Rien n’est ouvert ici.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/pane.py" line="240"/>
        <source>Choose a scan, document or photo in the list.</source>
        <translation>Choisissez une imagerie, un document ou une photo dans la liste.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/pane.py" line="248"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>FilesList</name>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/files_list.py" line="44"/>
        <source>Scans, documents and photos of this case</source>
        <translation>Imagerie, documents et photos de ce dossier</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/files_model.py" line="42"/>
        <source>Scans</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/files_model.py" line="43"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/files_model.py" line="44"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opinion_desktop/ui/viewer/files_model.py" line="96"/>
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
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="143"/>
        <source>Whole range</source>
        <translation>Toute l’étendue</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="145"/>
        <source>From the file, {n}</source>
        <translation>Selon le fichier, {n}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="248"/>
        <source>Image {n} of {m}</source>
        <translation>Image {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="249"/>
        <source>Not for diagnostic reading</source>
        <translation>Ne sert pas à poser un diagnostic</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="253"/>
        <source>brightness {center}/{width}</source>
        <translation>luminosité {center}/{width}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="263"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="267"/>
        <source>name not in the file</source>
        <translation>nom absent du fichier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="269"/>
        <source>born {date}</source>
        <translation>naissance&#xa0;: {date}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="294"/>
        <source>side not in the file</source>
        <translation>côté absent du fichier</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="296"/>
        <source>turned by you</source>
        <translation>tournée par vous</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="298"/>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="301"/>
        <source>reduced {n}:1</source>
        <translation>compressée {n}:1</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="301"/>
        <source>reduced</source>
        <translation>compressée</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="303"/>
        <source>a part is missing</source>
        <translation>une partie manque</translation>
    </message>
</context>
<context>
    <name>ImageTools</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="55"/>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="56"/>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="57"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="58"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="61"/>
        <source>Tool: {tool}</source>
        <translation>Outil&#xa0;: {tool}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="65"/>
        <source>{text} (key {key})</source>
        <translation>{text} (touche {key})</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="71"/>
        <source>Presets</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="72"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="73"/>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="74"/>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="98"/>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="99"/>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="100"/>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="101"/>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="102"/>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="103"/>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="104"/>
        <source>Flip left and right</source>
        <translation>Inverser gauche et droite</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="146"/>
        <source>As the hospital set it</source>
        <translation>Comme l’hôpital l’a réglé</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/tools.py" line="153"/>
        <source>Type the values…</source>
        <translation>Saisir les valeurs…</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="55"/>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="55"/>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="62"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="66"/>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="66"/>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="68"/>
        <source>Hit before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="68"/>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="73"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="118"/>
        <source>of {m}</source>
        <translation>de {m}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="134"/>
        <source>{n} of {m}</source>
        <translation>{n} de {m}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_bar.py" line="136"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="88"/>
        <source>Draw over words with the mouse to quote them.</source>
        <translation>Tracez un cadre sur les mots avec la souris pour les citer.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="98"/>
        <source>Copy page text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="99"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="100"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="101"/>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="102"/>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="103"/>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="133"/>
        <source>Pages of {name}</source>
        <translation>Pages de {name}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="139"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="249"/>
        <source>The text of this page is copied.</source>
        <translation>Le texte de cette page est copié.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_pane.py" line="349"/>
        <source>This page is a picture; its text cannot be searched.</source>
        <translation>Cette page est une image; on ne peut pas y chercher de texte.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/page_view.py" line="295"/>
        <source>This page cannot be shown. The others are fine.</source>
        <translation>Cette page ne peut pas être affichée. Les autres sont intactes.</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/pane.py" line="118"/>
        <source>Use as quote</source>
        <translation>Citer ces mots</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/pane.py" line="118"/>
        <source>Use as evidence</source>
        <translation>Utiliser comme preuve</translation>
    </message>
</context>
<context>
    <name>PaneHost</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/host.py" line="163"/>
        <source>This file is kept, but cannot be displayed here.</source>
        <translation>Ce fichier est conservé, mais ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/host.py" line="291"/>
        <source>This place is not in the case any more.</source>
        <translation>Cet endroit n’est plus dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/host.py" line="292"/>
        <source>The file may have been removed.</source>
        <translation>Le fichier a peut-être été retiré.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/host.py" line="302"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/password_row.py" line="36"/>
        <source>This password does not fit.</source>
        <translation>Ce mot de passe ne convient pas.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/password_row.py" line="39"/>
        <source>Password of this PDF</source>
        <translation>Mot de passe de ce PDF</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/password_row.py" line="40"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/password_row.py" line="42"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/password_row.py" line="44"/>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/photo_pane.py" line="117"/>
        <source>Page {n} of {m}</source>
        <translation>Page {n} de {m}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/photo_pane.py" line="121"/>
        <source>a part is missing</source>
        <translation>une partie manque</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/photo_pane.py" line="123"/>
        <source>Photo: {name}</source>
        <translation>Photo&#xa0;: {name}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/photo_pane.py" line="124"/>
        <source>Page of the picture</source>
        <translation>Page de l’image</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="26"/>
        <source>Brain</source>
        <translation>Cerveau</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="27"/>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="28"/>
        <source>Mediastinum</source>
        <translation>Médiastin</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="29"/>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="30"/>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/image_pane.py" line="31"/>
        <source>MIP</source>
        <translation>MIP</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="52"/>
        <source>Print: {title}</source>
        <translation>Imprimer&#xa0;: {title}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="54"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="55"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="56"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="56"/>
        <source>Close preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="92"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="104"/>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="113"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/print_preview.py" line="113"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="15"/>
        <source>X-ray</source>
        <translation>Radiographie</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="21"/>
        <source>Moving X-ray (fluoroscopy)</source>
        <translation>Radiographie animée (fluoroscopie)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="22"/>
        <source>X-ray of vessels (angiogram)</source>
        <translation>Radiographie des vaisseaux (angiographie)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="23"/>
        <source>Mammogram</source>
        <translation>Mammographie</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="24"/>
        <source>CT scan</source>
        <translation>Scan (tomodensitométrie)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="25"/>
        <source>MRI scan</source>
        <translation>IRM</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="26"/>
        <source>Ultrasound</source>
        <translation>Échographie</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="27"/>
        <source>PET scan</source>
        <translation>TEP</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="28"/>
        <source>Nuclear medicine scan</source>
        <translation>Examen de médecine nucléaire</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="29"/>
        <source>Heart tracing (ECG)</source>
        <translation>Tracé du cœur (ECG)</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="30"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="31"/>
        <source>Chosen images</source>
        <translation>Images choisies</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="32"/>
        <source>Marks on images</source>
        <translation>Repères sur les images</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="34"/>
        <source>Scan</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="37"/>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="38"/>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="39"/>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="65"/>
        <source>{kind} of {date}</source>
        <translation>{kind} du {date}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="94"/>
        <source>{scan}, image {n}</source>
        <translation>{scan}, image {n}</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/panes/words.py" line="100"/>
        <source>p. {n}</source>
        <translation>p. {n}</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <location filename="../../opinion_desktop/ui/panes/text_pane.py" line="54"/>
        <source>Text: {name}</source>
        <translation>Texte&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="57"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="58"/>
        <source>Two panes</source>
        <translation>Deux volets</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="59"/>
        <source>Lock scroll</source>
        <translation>Lier le défilement</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="66"/>
        <source>Open next to it</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="75"/>
        <source>left pane</source>
        <translation>volet gauche</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="75"/>
        <source>right pane</source>
        <translation>volet droit</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="92"/>
        <source>There is nothing to look at yet. Add scans, letters or photos first.</source>
        <translation>Il n’y a encore rien à voir. Ajoutez d’abord de l’imagerie, des lettres ou des photos.</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="93"/>
        <source>Go to Records</source>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="138"/>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <location filename="../../opinion_desktop/ui/viewer/page.py" line="366"/>
        <source>No written report is filed with this scan.</source>
        <translation>Aucun rapport écrit n’est classé avec cette imagerie.</translation>
    </message>
</context>
</TS>

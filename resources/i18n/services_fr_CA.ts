<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Comparing</name>
    <message>
        <source>Neither opinion mentions this.</source>
        <translation>Aucun des deux avis n’en parle.</translation>
    </message>
    <message>
        <source>Both say that these records cannot answer it.</source>
        <translation>Les deux disent que ces dossiers ne permettent pas de répondre.</translation>
    </message>
    <message>
        <source>The same is filled in for both: {a}.</source>
        <translation>La même réponse est inscrite pour les deux&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>Filled in: first {a}, second {b}.</source>
        <translation>Inscrit&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Adding files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Everything that you entered before is saved.</source>
        <translation>Tout ce que vous avez inscrit avant est enregistré.</translation>
    </message>
    <message>
        <source>A newer version of Opinion Desktop made this library.</source>
        <translation>Une version plus récente d’Opinion Desktop a créé cette bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another library folder.</source>
        <translation>Installez la version plus récente, ou choisissez un autre répertoire pour la bibliothèque.</translation>
    </message>
    <message>
        <source>The library in this folder cannot be read: {name}.</source>
        <translation>La bibliothèque de ce répertoire ne peut pas être lue&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the stored files are still there.</source>
        <translation>Rien n’a été changé, et les fichiers conservés sont toujours là.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for help with this one.</source>
        <translation>Choisissez un autre répertoire, ou demandez de l’aide pour celui-ci.</translation>
    </message>
    <message>
        <source>A part of the library can no longer be read.</source>
        <translation>Une partie de la bibliothèque ne peut plus être lue.</translation>
    </message>
    <message>
        <source>The stored files are still there, and nothing more is written.</source>
        <translation>Les fichiers conservés sont toujours là, et plus rien n’est écrit.</translation>
    </message>
    <message>
        <source>Close the program and copy the library folder to another disk.</source>
        <translation>Fermez le programme et copiez le répertoire de la bibliothèque sur un autre disque.</translation>
    </message>
    <message>
        <source>This library is open in another window.</source>
        <translation>Cette bibliothèque est ouverte dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Here you can read everything; nothing is changed.</source>
        <translation>Ici, vous pouvez tout lire; rien n’est changé.</translation>
    </message>
    <message>
        <source>Close the other window to make changes.</source>
        <translation>Fermez l’autre fenêtre pour faire des changements.</translation>
    </message>
    <message>
        <source>Nothing can be written to the library now.</source>
        <translation>Rien ne peut être écrit dans la bibliothèque en ce moment.</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Tout ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Close the other window, or free the disk from its write protection.</source>
        <translation>Fermez l’autre fenêtre, ou enlevez la protection en écriture du disque.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Non enregistré&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again.</source>
        <translation>Faites de la place sur le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>This belongs to the person who sent the case, so it is read-only.</source>
        <translation>Ceci appartient à la personne qui a envoyé le dossier; c’est en lecture seule.</translation>
    </message>
    <message>
        <source>Your own notes can be changed.</source>
        <translation>Vos propres notes peuvent être changées.</translation>
    </message>
    <message>
        <source>{name} could not be read any more.</source>
        <translation>{name} n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>What was copied before is safe.</source>
        <translation>Ce qui a été copié avant est en sûreté.</translation>
    </message>
    <message>
        <source>Put the disc or folder back, then add it again.</source>
        <translation>Remettez le disque ou le répertoire, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no file in {name}.</source>
        <translation>Il n’y a aucun fichier dans {name}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Look in the folder, or choose another one.</source>
        <translation>Regardez dans le répertoire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Use the commands that need none: opinion-desktop --help</source>
        <translation>Utilisez les commandes qui n’en ont pas besoin&#xa0;: opinion-desktop --help</translation>
    </message>
    <message>
        <source>One entry was damaged on the disk. Its last sound version is shown.</source>
        <translation>Une entrée était endommagée sur le disque. Sa dernière version intacte est affichée.</translation>
    </message>
    <message>
        <source>All other entries are fine.</source>
        <translation>Toutes les autres entrées sont intactes.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Ce fichier est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The other files are fine, and this one is kept as it is.</source>
        <translation>Les autres fichiers sont intacts, et celui-ci est conservé tel quel.</translation>
    </message>
    <message>
        <source>Ask for a new copy of it.</source>
        <translation>Demandez-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>This file took too long to read and was left out.</source>
        <translation>La lecture de ce fichier a pris trop de temps; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>This file is larger than can be opened safely.</source>
        <translation>Ce fichier est trop grand pour être ouvert de façon sûre.</translation>
    </message>
    <message>
        <source>This file could not be read safely.</source>
        <translation>Ce fichier n’a pas pu être lu de façon sûre.</translation>
    </message>
    <message>
        <source>Opinion Desktop needs system libraries that are missing here.</source>
        <translation>Opinion Desktop a besoin de composants du système qui manquent ici.</translation>
    </message>
    <message>
        <source>Install them: sudo apt-get install {packages}</source>
        <translation>Installez-les&#xa0;: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>There is no case called {title}.</source>
        <translation>Aucun dossier ne s’appelle {title}.</translation>
    </message>
    <message>
        <source>Look at the titles on Home.</source>
        <translation>Regardez les titres à l’accueil.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Nothing in the case was changed.</source>
        <translation>Rien n’a été changé dans le dossier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>This file ends too early, before its picture.</source>
        <translation>Ce fichier se termine trop tôt, avant son image.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the disc.</source>
        <translation>Demandez une nouvelle copie du disque.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be shown.</source>
        <translation>Cette image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The others are fine, and this one is kept as it is.</source>
        <translation>Les autres sont intactes, et celle-ci est conservée telle quelle.</translation>
    </message>
    <message>
        <source>This file is not a medical image.</source>
        <translation>Ce fichier n’est pas une image médicale.</translation>
    </message>
    <message>
        <source>This image uses a format that cannot be shown: {name}.</source>
        <translation>Cette image utilise un format qui ne peut pas être affiché&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>It is kept and can be shared. The others are fine.</source>
        <translation>Elle est conservée et peut être partagée. Les autres sont intactes.</translation>
    </message>
    <message>
        <source>This image says that it is {columns} × {rows}, more than this app opens.</source>
        <translation>Cette image annonce {columns} × {rows}, plus que ce que l’application peut ouvrir.</translation>
    </message>
    <message>
        <source>This file has no picture in it.</source>
        <translation>Ce fichier ne contient aucune image.</translation>
    </message>
    <message>
        <source>This file is kept, but cannot be displayed here: {name}.</source>
        <translation>Ce fichier est conservé, mais ne peut pas être affiché ici&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>This file has {frames} pictures; number {wanted} is not there.</source>
        <translation>Ce fichier contient {frames} images; le numéro {wanted} n’y est pas.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Ce PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Ask the place it came from for one without a password.</source>
        <translation>Demandez-en un sans mot de passe à l’endroit d’où il vient.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown.</source>
        <translation>Ce PDF est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>It is kept as it is, and the other files are fine.</source>
        <translation>Il est conservé tel quel, et les autres fichiers sont intacts.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>This ZIP is built in an unsafe way and was not opened.</source>
        <translation>Ce ZIP est construit de façon non sûre et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This ZIP is locked with a password and was not opened.</source>
        <translation>Ce ZIP est protégé par un mot de passe et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Unpack it first, then add the folder.</source>
        <translation>Décompressez-le d’abord, puis ajoutez le répertoire.</translation>
    </message>
    <message>
        <source>This ZIP is damaged and was not opened.</source>
        <translation>Ce ZIP est endommagé et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This document is larger than can be opened safely.</source>
        <translation>Ce document est trop grand pour être ouvert de façon sûre.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Ce fichier ne contient aucun texte lisible.</translation>
    </message>
    <message>
        <source>Use a PDF or a text file.</source>
        <translation>Utilisez un PDF ou un fichier texte.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Making the sample case</source>
        <translation>Création de l’exemple</translation>
    </message>
    <message>
        <source>Storing the sample case</source>
        <translation>Enregistrement de l’exemple</translation>
    </message>
</context>
</TS>

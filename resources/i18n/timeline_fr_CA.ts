<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>AddMenu</name>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Pain score	P</source>
        <translation>Score de douleur	P</translation>
    </message>
    <message>
        <source>Temperature	T</source>
        <translation>Température	T</translation>
    </message>
    <message>
        <source>Medicine	M</source>
        <translation>Médicament	M</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Autres mesures</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Remove entry</source>
        <translation>Retirer l’entrée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done with this entry</source>
        <translation>Terminé avec cette entrée</translation>
    </message>
    <message>
        <source>source {n}</source>
        <translation>source {n}</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>image médicale</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Open it: {what}</source>
        <translation>Ouvrir&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the timeline</source>
        <translation>Entrées de la chronologie</translation>
    </message>
    <message>
        <source>Entries without a date</source>
        <translation>Entrées sans date</translation>
    </message>
    <message>
        <source>Without a date ({n})</source>
        <translation>Sans date ({n})</translation>
    </message>
</context>
<context>
    <name>EntryTableModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Days after surgery</source>
        <translation>Jours après l’opération</translation>
    </message>
    <message>
        <source>Add an end date</source>
        <translation>Ajouter une date de fin</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>Dose, such as 5 mg</source>
        <translation>Dose, par exemple 5&#xa0;mg</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>How it worked for you</source>
        <translation>L’effet sur vous</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos propres mots</translation>
    </message>
    <message>
        <source>Show to the doctor</source>
        <translation>Montrer au médecin</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Change dose</source>
        <translation>Modifier la dose</translation>
    </message>
    <message>
        <source>Change how often</source>
        <translation>Modifier la fréquence</translation>
    </message>
    <message>
        <source>Change effect</source>
        <translation>Modifier l’effet</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Modifier l’auteur</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Nom du médicament</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Still taking it</source>
        <translation>Toujours pris</translation>
    </message>
    <message>
        <source>Change kind of entry</source>
        <translation>Modifier le type d’entrée</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Modifier la date</translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation>Modifier la date de fin</translation>
    </message>
    <message>
        <source>Change what is shown to the doctor</source>
        <translation>Modifier ce qui est montré au médecin</translation>
    </message>
</context>
<context>
    <name>InStep</name>
    <message>
        <source>Entries and chart</source>
        <translation>Entrées et graphique</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Chart of the recovery</source>
        <translation>Graphique du rétablissement</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bandes du graphique</translation>
    </message>
    <message>
        <source>{date}: {entry}</source>
        <translation>{date}&#xa0;: {entry}</translation>
    </message>
</context>
<context>
    <name>QuickPain</name>
    <message>
        <source>Change place</source>
        <translation>Modifier l’endroit</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Où avez-vous mal?</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>Que faisiez-vous?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done with the pain score</source>
        <translation>Terminé avec le score de douleur</translation>
    </message>
    <message>
        <source>Choose a number. It is kept at once, with today’s date.</source>
        <translation>Choisissez un chiffre. Il est gardé tout de suite, avec la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose a number too. Your words are kept with it.</source>
        <translation>Choisissez aussi un chiffre. Vos mots seront conservés avec lui.</translation>
    </message>
    <message>
        <source>Add pain score</source>
        <translation>Ajouter un score de douleur</translation>
    </message>
    <message>
        <source>{score} of 10 is kept, today at {time}.</source>
        <translation>{score} sur 10 est gardé, aujourd’hui à {time}.</translation>
    </message>
</context>
<context>
    <name>TableTwin</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Copier tout le tableau</translation>
    </message>
    <message>
        <source>Table of the timeline</source>
        <translation>Tableau de la chronologie</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Day {n}</source>
        <translation>Jour&#xa0;{n}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
</context>
<context>
    <name>TimelineEntries</name>
    <message>
        <source>since {date}</source>
        <translation>{date}, toujours en cours</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{date} (day {n})</source>
        <translation>{date} (jour&#xa0;{n})</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} sur 10</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{value}; {label}: {other}</source>
        <translation>{value}; {label}&#xa0;: {other}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>{medicine} – still taking</source>
        <translation>{medicine} – toujours pris</translation>
    </message>
    <message>
        <source>{medicine} – stopped</source>
        <translation>{medicine} – arrêté</translation>
    </message>
    <message>
        <source>{label} (0 {low} – 10 {high})</source>
        <translation>{label} (0 {low} – 10 {high})</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+&#xa0;{n} de plus</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline and entry</source>
        <translation>Chronologie et entrée</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Add the day of surgery</source>
        <translation>Ajouter le jour de l’opération</translation>
    </message>
    <message>
        <source>Start with the day of surgery.</source>
        <translation>Commencez par le jour de l’opération.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline: {case}</source>
        <translation>Chronologie&#xa0;: {case}</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Remove entries ({n})</source>
        <translation>Retirer des entrées ({n})</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Retirer l’entrée</translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message>
        <source>Entries: {n}, from {first} to {last}.</source>
        <translation>Entrées&#xa0;: {n} ({first} – {last}).</translation>
    </message>
    <message>
        <source>{name}: {a} on {on_a}.</source>
        <translation>{name}&#xa0;: {a} ({on_a}).</translation>
    </message>
    <message>
        <source>{name}: from {a} on {on_a} to {b} on {on_b}.</source>
        <translation>{name}&#xa0;: de {a} ({on_a}) à {b} ({on_b}).</translation>
    </message>
    <message>
        <source>{name}: from {a} on {on_a} to {b} on {on_b}, then {c} on {on_c}.</source>
        <translation>{name}&#xa0;: de {a} ({on_a}) à {b} ({on_b}), puis {c} ({on_c}).</translation>
    </message>
    <message>
        <source>{name}: from {a} on {on_a} to {b} on {on_b}, then {c} on {on_c}, then {d} on {on_d}.</source>
        <translation>{name}&#xa0;: de {a} ({on_a}) à {b} ({on_b}), puis {c} ({on_c}), puis {d} ({on_d}).</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not printed, since not shown to the doctor: {n}.</source>
        <translation>Non imprimé, car non montré au médecin&#xa0;: {n}.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Quick pain score</source>
        <translation>Noter ma douleur</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the chosen entry</source>
        <translation>Modifier l’entrée choisie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Days after surgery</source>
        <translation>Jours après l’opération</translation>
    </message>
    <message>
        <source>Days after surgery instead of dates</source>
        <translation>Jours après l’opération au lieu des dates</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2&#xa0;semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3&#xa0;mois</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Since surgery</source>
        <translation>Depuis l’opération</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Type a number, such as 38.4.</source>
        <translation>Tapez un nombre, par exemple 38,4.</translation>
    </message>
    <message>
        <source>Yes, keep</source>
        <translation>Oui, garder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Time, such as 08:30</source>
        <translation>Heure, par exemple 08:30</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What you were doing, or a note</source>
        <translation>Ce que vous faisiez, ou une note</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Modifier l’endroit</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Modifier l’auteur</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Add {measure}</source>
        <translation>Ajouter&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>Name and unit, as printed</source>
        <translation>Nom et unité, comme imprimés</translation>
    </message>
    <message>
        <source>{value}: is that right?</source>
        <translation>{value}&#xa0;: est-ce exact?</translation>
    </message>
    <message>
        <source>Yes, keep {value}</source>
        <translation>Oui, garder {value}</translation>
    </message>
    <message>
        <source>Change {value}</source>
        <translation>Modifier {value}</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Modifier la date</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Modifier l’heure</translation>
    </message>
</context>
</TS>

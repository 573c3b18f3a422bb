<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Reasons</name>
    <message>
        <source>The numbers are different: first {a}, second {b}.</source>
        <translation>Les nombres sont différents&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>The dose is different: first {a}, second {b}.</source>
        <translation>La dose est différente&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>How often is different: first {a}, second {b}.</source>
        <translation>La fréquence est différente&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>The time is different: first {a}, second {b}.</source>
        <translation>La durée est différente&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>The date or time is different: first {a}, second {b}.</source>
        <translation>La date ou le moment est différent&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>The times or amounts overlap: first {a}, second {b}.</source>
        <translation>Les durées ou les quantités se recoupent&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>Only one of them gives this number: {a}.</source>
        <translation>Un seul des deux donne ce nombre&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>One says there is, the other says there is not: {a} / {b}.</source>
        <translation>L’un dit que oui, l’autre dit que non&#xa0;: {a} / {b}.</translation>
    </message>
    <message>
        <source>One rules it out, the other leaves it open: {a} / {b}.</source>
        <translation>L’un l’exclut, l’autre laisse la question ouverte&#xa0;: {a} / {b}.</translation>
    </message>
    <message>
        <source>One sounds surer than the other: {a} / {b}.</source>
        <translation>L’un semble plus sûr que l’autre&#xa0;: {a} / {b}.</translation>
    </message>
    <message>
        <source>One sounds surer than the other. One says: {a}.</source>
        <translation>L’un semble plus sûr que l’autre. L’un dit&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>The side is different: first {a}, second {b}. Worth a question to both.</source>
        <translation>Le côté est différent&#xa0;: premier avis {a}, deuxième avis {b}. Une question à poser aux deux.</translation>
    </message>
    <message>
        <source>The level is different: first {a}, second {b}.</source>
        <translation>Le niveau est différent&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>The stage is different: first {a}, second {b}.</source>
        <translation>Le stade est différent&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>They name different medicines: first {a}, second {b}.</source>
        <translation>Ils nomment des médicaments différents&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>One advises it, the other advises against it: {a} / {b}.</source>
        <translation>L’un le conseille, l’autre le déconseille&#xa0;: {a} / {b}.</translation>
    </message>
    <message>
        <source>One says go on or start, the other says stop: {a} / {b}.</source>
        <translation>L’un dit de continuer ou de commencer, l’autre dit d’arrêter&#xa0;: {a} / {b}.</translation>
    </message>
    <message>
        <source>One says now, the other only if: {a} / {b}.</source>
        <translation>L’un dit maintenant, l’autre à une condition&#xa0;: {a} / {b}.</translation>
    </message>
    <message>
        <source>One adds a condition: {a}.</source>
        <translation>L’un ajoute une condition&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>One adds: {a}.</source>
        <translation>L’un ajoute&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>They give different explanations: first {a}, second {b}.</source>
        <translation>Ils donnent des explications différentes&#xa0;: premier avis {a}, deuxième avis {b}.</translation>
    </message>
    <message>
        <source>These words point in different directions: {a} / {b}.</source>
        <translation>Ces mots vont dans des directions différentes&#xa0;: {a} / {b}.</translation>
    </message>
    <message>
        <source>One says so itself: {a}.</source>
        <translation>L’un le dit lui-même&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>The same in both, after conversion: {a} = {b}.</source>
        <translation>La même chose dans les deux, après conversion&#xa0;: {a} = {b}.</translation>
    </message>
    <message>
        <source>They seem to say the same. A word in common: {a}.</source>
        <translation>Ils semblent dire la même chose. Un mot en commun&#xa0;: {a}.</translation>
    </message>
    <message>
        <source>They seem to say the same in other words.</source>
        <translation>Ils semblent dire la même chose avec d’autres mots.</translation>
    </message>
    <message>
        <source>Put side by side because they may be about the same thing. Please check.</source>
        <translation>Placés côte à côte parce qu’ils parlent peut-être de la même chose. À vérifier.</translation>
    </message>
    <message>
        <source>Only one opinion mentions this. That does not mean that the other disagrees.</source>
        <translation>Un seul avis en parle. Cela ne veut pas dire que l’autre n’est pas d’accord.</translation>
    </message>
</context>
</TS>

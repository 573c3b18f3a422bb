<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>AccessRules</name>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;jours</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1&#xa0;mois</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>the Personal Health Information Protection Act, sections 52 to 54</source>
        <translation>la Loi de 2004 sur la protection des renseignements personnels sur la santé, articles 52 à 54</translation>
    </message>
    <message>
        <source>Up to 30 days more, in writing with reasons.</source>
        <translation>Jusqu’à 30&#xa0;jours de plus, par écrit et avec les motifs.</translation>
    </message>
    <message>
        <source>Reasonable cost, with an estimate first. An electronic copy where there is one (PHIPA Decision 268, 2024). In Decision 259 (2024), $702.01 was cut to $40.</source>
        <translation>Des frais raisonnables, avec une estimation au préalable. Une copie électronique s’il y en a une (décision 268 sous la LPRPS, 2024). Dans la décision 259 (2024), 702,01&#xa0;$ ont été ramenés à 40&#xa0;$.</translation>
    </message>
    <message>
        <source>No answer counts as a refusal. You can complain to the Information and Privacy Commissioner (IPC) within 6 months.</source>
        <translation>L’absence de réponse vaut un refus. Vous pouvez porter plainte au Commissaire à l’information et à la protection de la vie privée (CIPVP) dans les 6&#xa0;mois.</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>the Health Information Act</source>
        <translation>la Health Information Act</translation>
    </message>
    <message>
        <source>A basic fee of $25 may be asked before work starts. Other fees follow a list, with an estimate.</source>
        <translation>Des frais de base de 25&#xa0;$ peuvent être demandés avant le début du travail. Les autres frais suivent une liste, avec une estimation.</translation>
    </message>
    <message>
        <source>You can ask the Information and Privacy Commissioner (OIPC) for a review.</source>
        <translation>Vous pouvez demander une révision au commissaire à l’information et à la protection de la vie privée (OIPC).</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>PIPA section 29 (private offices) or FIPPA (hospitals)</source>
        <translation>la PIPA, article 29 (cabinets privés), ou la FIPPA (hôpitaux)</translation>
    </message>
    <message>
        <source>30 business days</source>
        <translation>30&#xa0;jours ouvrables</translation>
    </message>
    <message>
        <source>You can ask the Information and Privacy Commissioner (OIPC). For a private office, ask for a review within 30 days of the refusal.</source>
        <translation>Vous pouvez vous adresser au commissaire à l’information et à la protection de la vie privée (OIPC). Pour un cabinet privé, demandez une révision dans les 30&#xa0;jours suivant le refus.</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>chapter R-22.1</source>
        <translation>chapitre R-22.1</translation>
    </message>
    <message>
        <source>Commission d’accès à l’information</source>
        <translation>Commission d’accès à l’information</translation>
    </message>
    <message>
        <source>Other provinces and territories</source>
        <translation>Autres provinces et territoires</translation>
    </message>
    <message>
        <source>Your provincial commissioner or ombudsman.</source>
        <translation>Le commissaire ou l’ombudsman de votre province.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>HIPAA, 45 CFR 164.524</source>
        <translation>la HIPAA, 45 CFR 164.524</translation>
    </message>
    <message>
        <source>30 calendar days</source>
        <translation>30&#xa0;jours civils</translation>
    </message>
    <message>
        <source>Once, up to 30 days more, in writing.</source>
        <translation>Une seule fois, jusqu’à 30&#xa0;jours de plus, par écrit.</translation>
    </message>
    <message>
        <source>A fee for copying, supplies and postage. You may ask for a form and format that they can readily make.</source>
        <translation>Des frais pour la copie, le matériel et l’envoi. Vous pouvez demander une forme et un format qu’ils peuvent produire facilement.</translation>
    </message>
    <message>
        <source>HHS Office for Civil Rights.</source>
        <translation>HHS Office for Civil Rights.</translation>
    </message>
    <message>
        <source>European Union and EEA</source>
        <translation>Union européenne et EEE</translation>
    </message>
    <message>
        <source>GDPR Articles 12(3) and 15</source>
        <translation>le RGPD, articles 12, paragraphe 3, et 15</translation>
    </message>
    <message>
        <source>Up to 2 months more, told within the first month.</source>
        <translation>Jusqu’à 2&#xa0;mois de plus, annoncés au cours du premier mois.</translation>
    </message>
    <message>
        <source>The first copy is free, and you need no reason (CJEU C-307/22, 26 October 2023).</source>
        <translation>La première copie est gratuite et vous n’avez aucun motif à donner (CJUE, C-307/22, 26 octobre 2023).</translation>
    </message>
    <message>
        <source>Your data protection authority.</source>
        <translation>L’autorité de protection des données de votre pays.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>UK GDPR Articles 12 and 15</source>
        <translation>le RGPD du Royaume-Uni, articles 12 et 15</translation>
    </message>
    <message>
        <source>Up to 2 months more.</source>
        <translation>Jusqu’à 2&#xa0;mois de plus.</translation>
    </message>
    <message>
        <source>Normally free.</source>
        <translation>Normalement gratuit.</translation>
    </message>
    <message>
        <source>Information Commissioner’s Office (ICO).</source>
        <translation>Information Commissioner’s Office (ICO).</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Under {law}, I ask for your answer within {time}.</source>
        <translation>Selon {law}, je vous demande une réponse dans un délai de {time}.</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Very sure (more than 9 in 10)</source>
        <translation>Très sûr (plus de 9 fois sur 10)</translation>
    </message>
    <message>
        <source>Fairly sure (7 to 9 in 10)</source>
        <translation>Assez sûr (de 7 à 9 fois sur 10)</translation>
    </message>
    <message>
        <source>Leaning to it (5 to 7 in 10)</source>
        <translation>Penche pour cela (de 5 à 7 fois sur 10)</translation>
    </message>
    <message>
        <source>Unsure (less than half)</source>
        <translation>Peu sûr (moins d’une fois sur deux)</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Ne peut pas le dire</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>printemps {year}</translation>
    </message>
    <message>
        <source>about spring {year}</source>
        <translation>vers le printemps {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>été {year}</translation>
    </message>
    <message>
        <source>about summer {year}</source>
        <translation>vers l’été {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>automne {year}</translation>
    </message>
    <message>
        <source>about autumn {year}</source>
        <translation>vers l’automne {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>hiver {year}</translation>
    </message>
    <message>
        <source>about winter {year}</source>
        <translation>vers l’hiver {year}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>about {day} {month} {year}</source>
        <translation>vers le {day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>about {month} {year}</source>
        <translation>vers {month} {year}</translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation>vers {year}</translation>
    </message>
    <message>
        <source>between {day} and {last_day} {last_month} {last_year}</source>
        <translation>entre le {day} et le {last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>between {day} {month} and {last_day} {last_month} {last_year}</source>
        <translation>entre le {day} {month} et le {last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>between {day} {month} {year} and {last_day} {last_month} {last_year}</source>
        <translation>entre le {day} {month} {year} et le {last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1er</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Does it change your view on {topic}?</source>
        <translation>Cela change-t-il votre avis sur {topic}?</translation>
    </message>
    <message>
        <source>Does it change your view?</source>
        <translation>Cela change-t-il votre avis?</translation>
    </message>
    <message>
        <source>What is behind your view on {topic}?</source>
        <translation>Sur quoi repose votre avis sur {topic}?</translation>
    </message>
    <message>
        <source>What is behind your view?</source>
        <translation>Sur quoi repose votre avis?</translation>
    </message>
    <message>
        <source>Dr {other} also saw {record} of {date}.</source>
        <translation>Dr&#xa0;{other} a aussi vu {record} ({date}).</translation>
    </message>
    <message>
        <source>Dr {other} also saw {record}.</source>
        <translation>Dr&#xa0;{other} a aussi vu {record}.</translation>
    </message>
    <message>
        <source>Dr {other} had not seen {record}.</source>
        <translation>Dr&#xa0;{other} n’avait pas vu {record}.</translation>
    </message>
    <message>
        <source>How much does your view on {topic} rest on it?</source>
        <translation>Dans quelle mesure votre avis sur {topic} repose-t-il là-dessus?</translation>
    </message>
    <message>
        <source>How much does your view rest on it?</source>
        <translation>Dans quelle mesure votre avis repose-t-il là-dessus?</translation>
    </message>
    <message>
        <source>Since your letter of {letter_date} there is {record}.</source>
        <translation>Depuis votre lettre ({letter_date}), il y a un nouvel élément&#xa0;: {record}.</translation>
    </message>
    <message>
        <source>Since your letter there is {record}.</source>
        <translation>Depuis votre lettre, il y a un nouvel élément&#xa0;: {record}.</translation>
    </message>
    <message>
        <source>You wrote “{yours}”; Dr {other} wrote “{theirs}” about {study}.</source>
        <translation>Vous avez écrit «&#xa0;{yours}&#xa0;»; Dr&#xa0;{other} a écrit «&#xa0;{theirs}&#xa0;» au sujet de {study}.</translation>
    </message>
    <message>
        <source>You wrote “{yours}”; Dr {other} wrote “{theirs}”.</source>
        <translation>Vous avez écrit «&#xa0;{yours}&#xa0;»; Dr&#xa0;{other} a écrit «&#xa0;{theirs}&#xa0;».</translation>
    </message>
    <message>
        <source>Could you look at {place} again and tell me what you see?</source>
        <translation>Pourriez-vous regarder de nouveau {place} et me dire ce que vous voyez?</translation>
    </message>
    <message>
        <source>Could you look again and tell me what you see?</source>
        <translation>Pourriez-vous regarder de nouveau et me dire ce que vous voyez?</translation>
    </message>
    <message>
        <source>Which guideline or experience is behind your advice on {topic}?</source>
        <translation>Quelle ligne directrice ou quelle expérience est à la base de votre conseil sur {topic}?</translation>
    </message>
    <message>
        <source>Which guideline or experience is behind your advice?</source>
        <translation>Quelle ligne directrice ou quelle expérience est à la base de votre conseil?</translation>
    </message>
    <message>
        <source>How do you weigh the risks of {option_a} and {option_b} for me?</source>
        <translation>Dans mon cas, comment pesez-vous les risques des deux options, {option_a} et {option_b}?</translation>
    </message>
    <message>
        <source>How do you weigh the risks for me?</source>
        <translation>Dans mon cas, comment pesez-vous les risques?</translation>
    </message>
    <message>
        <source>What matters most to me is {goal}.</source>
        <translation>Ce qui compte le plus pour moi&#xa0;: {goal}.</translation>
    </message>
    <message>
        <source>Does that change your advice on {topic}?</source>
        <translation>Cela change-t-il votre conseil sur {topic}?</translation>
    </message>
    <message>
        <source>Does that change your advice?</source>
        <translation>Cela change-t-il votre conseil?</translation>
    </message>
    <message>
        <source>What does your advice on {topic} aim at?</source>
        <translation>Quel but vise votre conseil sur {topic}?</translation>
    </message>
    <message>
        <source>What does your advice aim at?</source>
        <translation>Quel but vise votre conseil?</translation>
    </message>
    <message>
        <source>Dr {other} found {finding} when examining me on {date}.</source>
        <translation>En m’examinant ({date}), Dr&#xa0;{other} a constaté ceci&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>Dr {other} found {finding} when examining me.</source>
        <translation>En m’examinant, Dr&#xa0;{other} a constaté ceci&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>Dr {other} has examined me.</source>
        <translation>Dr&#xa0;{other} m’a fait passer un examen physique.</translation>
    </message>
    <message>
        <source>Does that change your view?</source>
        <translation>Cela change-t-il votre avis?</translation>
    </message>
    <message>
        <source>How much does your view rest on examining me?</source>
        <translation>Dans quelle mesure votre avis repose-t-il sur le fait de m’avoir fait passer un examen physique?</translation>
    </message>
    <message>
        <source>Dr {other} suggests {theirs}, because {their_reason}.</source>
        <translation>Dr&#xa0;{other} propose ceci&#xa0;: {theirs}. Sa raison&#xa0;: {their_reason}.</translation>
    </message>
    <message>
        <source>Dr {other} suggests {theirs}.</source>
        <translation>Dr&#xa0;{other} propose ceci&#xa0;: {theirs}.</translation>
    </message>
    <message>
        <source>What would make you still prefer {yours}?</source>
        <translation>Qu’est-ce qui vous ferait préférer encore ceci&#xa0;: {yours}?</translation>
    </message>
    <message>
        <source>What would make you still prefer your advice?</source>
        <translation>Qu’est-ce qui vous ferait préférer encore votre conseil?</translation>
    </message>
</context>
<context>
    <name>EventKinds</name>
    <message>
        <source>Milestones</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Soins</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Made by the app</source>
        <translation>Ajouté par l’application</translation>
    </message>
    <message>
        <source>First symptom</source>
        <translation>Premier symptôme</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Left hospital</source>
        <translation>Sortie de l’hôpital</translation>
    </message>
    <message>
        <source>Drain or stitches out</source>
        <translation>Drain ou points retirés</translation>
    </message>
    <message>
        <source>Off strong painkillers</source>
        <translation>Fin des antidouleurs forts</translation>
    </message>
    <message>
        <source>Walking unaided</source>
        <translation>Marche sans aide</translation>
    </message>
    <message>
        <source>Driving again</source>
        <translation>Reprise de la conduite</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Back to sport</source>
        <translation>Retour au sport</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Advice by phone</source>
        <translation>Conseil par téléphone</translation>
    </message>
    <message>
        <source>Emergency visit</source>
        <translation>Visite à l’urgence</translation>
    </message>
    <message>
        <source>Back in hospital</source>
        <translation>Retour à l’hôpital</translation>
    </message>
    <message>
        <source>Another operation</source>
        <translation>Autre opération</translation>
    </message>
    <message>
        <source>Procedure or injection</source>
        <translation>Intervention ou injection</translation>
    </message>
    <message>
        <source>Scan or X-ray</source>
        <translation>Examen d’imagerie</translation>
    </message>
    <message>
        <source>Laboratory test</source>
        <translation>Analyse de laboratoire</translation>
    </message>
    <message>
        <source>Tissue result</source>
        <translation>Résultat des tissus</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>Physiothérapie</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptôme</translation>
    </message>
    <message>
        <source>Problem after surgery</source>
        <translation>Problème après l’opération</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record asked for</source>
        <translation>Document demandé</translation>
    </message>
    <message>
        <source>Record received</source>
        <translation>Document reçu</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Réponse reçue à une question</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A second opinion often confirms the first. Sometimes it adds detail, sometimes it changes the plan. It does not prove that one doctor is right.</source>
        <translation>Un deuxième avis confirme souvent le premier. Parfois, il ajoute des détails; parfois, il change le plan. Il ne prouve pas qu’un médecin a raison.</translation>
    </message>
    <message>
        <source>None of these studies looked only at people who already had surgery.</source>
        <translation>Aucune de ces études ne portait seulement sur des personnes déjà opérées.</translation>
    </message>
    <message>
        <source>Many second opinions confirm the first. In some studies the difference could have had a major effect in up to 58 % of cases.</source>
        <translation>Beaucoup de deuxièmes avis confirment le premier. Dans certaines études, la différence aurait pu avoir un effet important dans une proportion allant jusqu’à 58&#xa0;% des cas.</translation>
    </message>
    <message>
        <source>Review of 33 articles on patient-initiated opinions</source>
        <translation>Revue de 33 articles sur les avis demandés par les patients</translation>
    </message>
    <message>
        <source>A second opinion typically confirms. Between 10 % and 62 % brought a major change; advice on treatment differed more often than the diagnosis.</source>
        <translation>En général, un deuxième avis confirme le premier. Entre 10&#xa0;% et 62&#xa0;% ont entraîné un changement important; le conseil de traitement différait plus souvent que le diagnostic.</translation>
    </message>
    <message>
        <source>7 studies with agreement data</source>
        <translation>7 études avec des données sur la concordance</translation>
    </message>
    <message>
        <source>At one centre 12 % kept the same diagnosis, 66 % had it refined, 21 % got a different one.</source>
        <translation>Dans un centre, 12&#xa0;% ont gardé le même diagnostic, 66&#xa0;% ont eu un diagnostic précisé et 21&#xa0;% en ont reçu un autre.</translation>
    </message>
    <message>
        <source>286 people sent by primary care to general internal medicine, USA, 2009 to 2010</source>
        <translation>286 personnes adressées par les soins primaires à la médecine interne générale, États-Unis, de 2009 à 2010</translation>
    </message>
    <message>
        <source>In one programme 56.8 % of diagnoses were confirmed and 14.8 % changed; 37.4 % of treatments changed, 10.6 % both. 94.7 % were satisfied, 61.2 % planned to follow the advice.</source>
        <translation>Dans un programme, 56,8&#xa0;% des diagnostics ont été confirmés et 14,8&#xa0;% ont changé; 37,4&#xa0;% des traitements ont changé, et 10,6&#xa0;% les deux. 94,7&#xa0;% des personnes étaient satisfaites et 61,2&#xa0;% comptaient suivre le conseil.</translation>
    </message>
    <message>
        <source>6,791 opinions, all specialties, US employees, 2011 to 2012; survey of 2,683</source>
        <translation>6&#xa0;791 avis, toutes les spécialités, employés aux États-Unis, de 2011 à 2012; sondage auprès de 2&#xa0;683 personnes</translation>
    </message>
    <message>
        <source>Of 485 people told to have spine surgery, 59.8 % got a different diagnosis; 66 of 425 (15.5 %) got the same surgical advice.</source>
        <translation>Sur 485 personnes à qui une opération de la colonne était conseillée, 59,8&#xa0;% ont reçu un autre diagnostic; 66 sur 425 (15,5&#xa0;%) ont reçu le même conseil d’opération.</translation>
    </message>
    <message>
        <source>Before surgery, sent by their insurer, one hospital in Brazil, 2011 to 2012</source>
        <translation>Avant l’opération, personnes adressées par leur assureur, un hôpital au Brésil, de 2011 à 2012</translation>
    </message>
    <message>
        <source>Asking for a second opinion is a usual request. Many doctors expect it.</source>
        <translation>Demander un deuxième avis est courant. Beaucoup de médecins s’y attendent.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Le pire</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Très mauvais</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bon</translation>
    </message>
    <message>
        <source>One entry for each place that hurts.</source>
        <translation>Une entrée pour chaque endroit qui fait mal.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Douleur en ce moment</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Douleur la plus forte</translation>
    </message>
    <message>
        <source>Pain at rest</source>
        <translation>Douleur au repos</translation>
    </message>
    <message>
        <source>Pain when moving</source>
        <translation>Douleur en bougeant</translation>
    </message>
    <message>
        <source>How recovered do you feel?</source>
        <translation>Où en est votre rétablissement, selon vous?</translation>
    </message>
    <message>
        <source>Your first named activity</source>
        <translation>Votre première activité nommée</translation>
    </message>
    <message>
        <source>Your second named activity</source>
        <translation>Votre deuxième activité nommée</translation>
    </message>
    <message>
        <source>Your third named activity</source>
        <translation>Votre troisième activité nommée</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>A limit line is drawn only if you type it from your discharge sheet.</source>
        <translation>Une ligne limite n’est tracée que si vous la notez d’après votre feuille de congé.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>With several devices, pick one source for a day.</source>
        <translation>Avec plusieurs appareils, choisissez une seule source par jour.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pouls</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tension artérielle</translation>
    </message>
    <message>
        <source>Lower value</source>
        <translation>Valeur du bas</translation>
    </message>
    <message>
        <source>Oxygen level</source>
        <translation>Taux d’oxygène</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirations</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Also shown as % since you left hospital.</source>
        <translation>Aussi affiché en&#xa0;% depuis votre sortie de l’hôpital.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>How well you slept</source>
        <translation>Qualité de votre sommeil</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Bend and stretch</source>
        <translation>Flexion et extension</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>Name the joint, the side, and by yourself or helped.</source>
        <translation>Nommez l’articulation, le côté, et dites si c’est seul ou avec de l’aide.</translation>
    </message>
    <message>
        <source>Walking distance</source>
        <translation>Distance de marche</translation>
    </message>
    <message>
        <source>Walking time</source>
        <translation>Durée de marche</translation>
    </message>
    <message>
        <source>Standing up from a chair</source>
        <translation>Se lever d’une chaise</translation>
    </message>
    <message>
        <source>times in 30 s</source>
        <translation>fois en 30&#xa0;s</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation>Force de la main</translation>
    </message>
    <message>
        <source>Drain or stoma</source>
        <translation>Drain ou stomie</translation>
    </message>
    <message>
        <source>mL in 24 h</source>
        <translation>mL en 24&#xa0;h</translation>
    </message>
    <message>
        <source>Write the colour as a word.</source>
        <translation>Décrivez la couleur avec un mot.</translation>
    </message>
    <message>
        <source>Wound</source>
        <translation>Plaie</translation>
    </message>
    <message>
        <source>Width of the wound</source>
        <translation>Largeur de la plaie</translation>
    </message>
    <message>
        <source>Pain tablets</source>
        <translation>Comprimés contre la douleur</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>comprimés</translation>
    </message>
    <message>
        <source>Strength of all together</source>
        <translation>Dose totale</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Nausée</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation>Appétit</translation>
    </message>
    <message>
        <source>Bowel trouble</source>
        <translation>Troubles intestinaux</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Valeur de laboratoire</translation>
    </message>
    <message>
        <source>Type the name, unit and range as they are printed.</source>
        <translation>Notez le nom, l’unité et l’intervalle tels qu’ils sont imprimés.</translation>
    </message>
    <message>
        <source>Score your clinic gave you</source>
        <translation>Score donné par votre clinique</translation>
    </message>
    <message>
        <source>Type its name, who gave it and its range, such as Oxford 0 to 48.</source>
        <translation>Notez son nom, qui l’a donné et son échelle, par exemple Oxford de 0 à 48.</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sèche</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>Qui coule</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Odeur</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Knee replacement</source>
        <translation>Prothèse du genou</translation>
    </message>
    <message>
        <source>Partial knee replacement</source>
        <translation>Prothèse partielle du genou</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <translation>Prothèse de la hanche</translation>
    </message>
    <message>
        <source>Hip or knee revision (replaced joint)</source>
        <translation>Révision d’une prothèse de hanche ou de genou</translation>
    </message>
    <message>
        <source>Shoulder replacement</source>
        <translation>Prothèse de l’épaule</translation>
    </message>
    <message>
        <source>Ankle replacement</source>
        <translation>Prothèse de la cheville</translation>
    </message>
    <message>
        <source>Elbow replacement</source>
        <translation>Prothèse du coude</translation>
    </message>
    <message>
        <source>Lumbar disc removal (discectomy)</source>
        <translation>Ablation d’un disque lombaire (discectomie)</translation>
    </message>
    <message>
        <source>Spinal fusion</source>
        <translation>Fusion vertébrale (arthrodèse de la colonne)</translation>
    </message>
    <message>
        <source>Spinal decompression (laminectomy)</source>
        <translation>Décompression de la colonne (laminectomie)</translation>
    </message>
    <message>
        <source>Neck disc surgery (cervical fusion)</source>
        <translation>Chirurgie d’un disque du cou (fusion cervicale)</translation>
    </message>
    <message>
        <source>Artificial disc</source>
        <translation>Disque artificiel</translation>
    </message>
    <message>
        <source>Scoliosis surgery</source>
        <translation>Chirurgie de la scoliose</translation>
    </message>
    <message>
        <source>Gallbladder removal</source>
        <translation>Ablation de la vésicule biliaire</translation>
    </message>
    <message>
        <source>Appendix removal</source>
        <translation>Ablation de l’appendice</translation>
    </message>
    <message>
        <source>Groin hernia repair</source>
        <translation>Réparation d’une hernie inguinale</translation>
    </message>
    <message>
        <source>Belly wall hernia repair</source>
        <translation>Réparation d’une hernie de la paroi abdominale</translation>
    </message>
    <message>
        <source>Hiatus hernia or reflux surgery</source>
        <translation>Chirurgie d’une hernie hiatale ou du reflux</translation>
    </message>
    <message>
        <source>Gastric bypass</source>
        <translation>Dérivation gastrique</translation>
    </message>
    <message>
        <source>Sleeve gastrectomy</source>
        <translation>Gastrectomie en manchon</translation>
    </message>
    <message>
        <source>Bowel removal (colectomy)</source>
        <translation>Ablation d’une partie de l’intestin (colectomie)</translation>
    </message>
    <message>
        <source>Stoma formation or closure</source>
        <translation>Création ou fermeture d’une stomie</translation>
    </message>
    <message>
        <source>Liver surgery</source>
        <translation>Chirurgie du foie</translation>
    </message>
    <message>
        <source>Pancreas surgery</source>
        <translation>Chirurgie du pancréas</translation>
    </message>
    <message>
        <source>Spleen removal</source>
        <translation>Ablation de la rate</translation>
    </message>
    <message>
        <source>Haemorrhoid or anal surgery</source>
        <translation>Chirurgie des hémorroïdes ou de l’anus</translation>
    </message>
    <message>
        <source>Heart bypass surgery</source>
        <translation>Pontage coronarien</translation>
    </message>
    <message>
        <source>Heart valve surgery</source>
        <translation>Chirurgie d’une valve du cœur</translation>
    </message>
    <message>
        <source>Valve through a catheter (TAVI)</source>
        <translation>Valve par cathéter (TAVI)</translation>
    </message>
    <message>
        <source>Stent in a heart artery</source>
        <translation>Endoprothèse dans une artère du cœur</translation>
    </message>
    <message>
        <source>Pacemaker or defibrillator</source>
        <translation>Stimulateur cardiaque ou défibrillateur</translation>
    </message>
    <message>
        <source>Heart rhythm ablation</source>
        <translation>Ablation d’une arythmie du cœur</translation>
    </message>
    <message>
        <source>Aortic aneurysm repair</source>
        <translation>Réparation d’un anévrisme de l’aorte</translation>
    </message>
    <message>
        <source>Carotid artery surgery</source>
        <translation>Chirurgie de l’artère carotide</translation>
    </message>
    <message>
        <source>Leg artery bypass</source>
        <translation>Pontage d’une artère de la jambe</translation>
    </message>
    <message>
        <source>Varicose vein surgery</source>
        <translation>Chirurgie des varices</translation>
    </message>
    <message>
        <source>Breast cancer surgery (lumpectomy, mastectomy)</source>
        <translation>Chirurgie d’un cancer du sein (tumorectomie, mastectomie)</translation>
    </message>
    <message>
        <source>Prostate removal (prostatectomy)</source>
        <translation>Ablation de la prostate (prostatectomie)</translation>
    </message>
    <message>
        <source>Bowel cancer surgery</source>
        <translation>Chirurgie d’un cancer de l’intestin</translation>
    </message>
    <message>
        <source>Lung cancer surgery (lobectomy)</source>
        <translation>Chirurgie d’un cancer du poumon (lobectomie)</translation>
    </message>
    <message>
        <source>Kidney tumour surgery</source>
        <translation>Chirurgie d’une tumeur du rein</translation>
    </message>
    <message>
        <source>Bladder cancer surgery</source>
        <translation>Chirurgie d’un cancer de la vessie</translation>
    </message>
    <message>
        <source>Thyroid cancer surgery</source>
        <translation>Chirurgie d’un cancer de la thyroïde</translation>
    </message>
    <message>
        <source>Skin cancer surgery (melanoma)</source>
        <translation>Chirurgie d’un cancer de la peau (mélanome)</translation>
    </message>
    <message>
        <source>Brain tumour surgery</source>
        <translation>Chirurgie d’une tumeur au cerveau</translation>
    </message>
    <message>
        <source>Brain aneurysm surgery</source>
        <translation>Chirurgie d’un anévrisme du cerveau</translation>
    </message>
    <message>
        <source>Shunt for brain fluid</source>
        <translation>Dérivation du liquide du cerveau</translation>
    </message>
    <message>
        <source>Pituitary surgery</source>
        <translation>Chirurgie de l’hypophyse</translation>
    </message>
    <message>
        <source>Carpal tunnel release</source>
        <translation>Libération du canal carpien</translation>
    </message>
    <message>
        <source>Nerve repair or release</source>
        <translation>Réparation ou libération d’un nerf</translation>
    </message>
    <message>
        <source>Womb removal (hysterectomy)</source>
        <translation>Ablation de l’utérus (hystérectomie)</translation>
    </message>
    <message>
        <source>Endometriosis surgery</source>
        <translation>Chirurgie de l’endométriose</translation>
    </message>
    <message>
        <source>Fibroid removal</source>
        <translation>Ablation de fibromes</translation>
    </message>
    <message>
        <source>Ovary surgery</source>
        <translation>Chirurgie de l’ovaire</translation>
    </message>
    <message>
        <source>Prolapse or sling surgery</source>
        <translation>Chirurgie d’un prolapsus ou bandelette</translation>
    </message>
    <message>
        <source>Caesarean birth</source>
        <translation>Césarienne</translation>
    </message>
    <message>
        <source>Breast reconstruction</source>
        <translation>Reconstruction du sein</translation>
    </message>
    <message>
        <source>Breast implants</source>
        <translation>Implants mammaires</translation>
    </message>
    <message>
        <source>Breast reduction</source>
        <translation>Réduction mammaire</translation>
    </message>
    <message>
        <source>Tummy tuck</source>
        <translation>Abdominoplastie</translation>
    </message>
    <message>
        <source>Nose surgery (rhinoplasty)</source>
        <translation>Chirurgie du nez (rhinoplastie)</translation>
    </message>
    <message>
        <source>Skin graft or flap</source>
        <translation>Greffe de peau ou lambeau</translation>
    </message>
    <message>
        <source>Knee arthroscopy</source>
        <translation>Arthroscopie du genou</translation>
    </message>
    <message>
        <source>Cruciate ligament repair</source>
        <translation>Réparation du ligament croisé</translation>
    </message>
    <message>
        <source>Rotator cuff repair</source>
        <translation>Réparation de la coiffe des rotateurs</translation>
    </message>
    <message>
        <source>Broken bone repair</source>
        <translation>Réparation d’une fracture</translation>
    </message>
    <message>
        <source>Bunion surgery</source>
        <translation>Chirurgie de l’oignon du pied (hallux valgus)</translation>
    </message>
    <message>
        <source>Thyroid removal</source>
        <translation>Ablation de la thyroïde</translation>
    </message>
    <message>
        <source>Tonsil removal</source>
        <translation>Ablation des amygdales</translation>
    </message>
    <message>
        <source>Sinus surgery</source>
        <translation>Chirurgie des sinus</translation>
    </message>
    <message>
        <source>Cataract surgery</source>
        <translation>Chirurgie de la cataracte</translation>
    </message>
    <message>
        <source>Kidney stone surgery</source>
        <translation>Chirurgie des calculs rénaux</translation>
    </message>
    <message>
        <source>Prostate surgery for urine flow (TURP)</source>
        <translation>Chirurgie de la prostate pour uriner (RTUP)</translation>
    </message>
</context>
<context>
    <name>QuestionBank</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Do you agree with what I was told is wrong?</source>
        <translation>Êtes-vous d’accord avec ce qu’on m’a dit sur mon problème?</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation>Quelle autre explication est possible?</translation>
    </message>
    <message>
        <source>How sure are you, and what would make you surer?</source>
        <translation>Quel est votre degré de certitude, et qu’est-ce qui l’augmenterait?</translation>
    </message>
    <message>
        <source>Do my symptoms suggest a complication, normal healing, or something new?</source>
        <translation>Mes symptômes font-ils penser à une complication, à une guérison normale ou à quelque chose de nouveau?</translation>
    </message>
    <message>
        <source>Could the first diagnosis be a different one?</source>
        <translation>Le premier diagnostic pourrait-il être un autre?</translation>
    </message>
    <message>
        <source>Is the reason for the operation clear from the records?</source>
        <translation>La raison de l’opération est-elle claire dans les dossiers?</translation>
    </message>
    <message>
        <source>Did the operation do what it set out to do?</source>
        <translation>L’opération a-t-elle fait ce qu’elle devait faire?</translation>
    </message>
    <message>
        <source>Are the implants or repairs in the right place?</source>
        <translation>Les implants ou les réparations sont-ils au bon endroit?</translation>
    </message>
    <message>
        <source>Was anything left that should not be there?</source>
        <translation>Est-il resté quelque chose qui ne devrait pas y être?</translation>
    </message>
    <message>
        <source>Which test could change the plan?</source>
        <translation>Quel examen pourrait changer le plan?</translation>
    </message>
    <message>
        <source>Should any scan be repeated or read again?</source>
        <translation>Faut-il refaire ou relire un examen d’imagerie?</translation>
    </message>
    <message>
        <source>Should the tissue be looked at again?</source>
        <translation>Faut-il examiner de nouveau les tissus?</translation>
    </message>
    <message>
        <source>Are there alternative treatments, including waiting and no surgery?</source>
        <translation>Y a-t-il d’autres traitements, y compris attendre ou ne pas opérer?</translation>
    </message>
    <message>
        <source>What are the benefits, risks and chances of each for someone like me?</source>
        <translation>Quels sont les avantages, les risques et les chances de chacun pour une personne comme moi?</translation>
    </message>
    <message>
        <source>What happens if I wait three months, and how long can I wait?</source>
        <translation>Que se passe-t-il si j’attends trois mois, et combien de temps puis-je attendre?</translation>
    </message>
    <message>
        <source>Would another operation help, and what if it does not?</source>
        <translation>Une autre opération aiderait-elle, et que faire si elle n’aide pas?</translation>
    </message>
    <message>
        <source>Who does this treatment often?</source>
        <translation>Qui fait souvent ce traitement?</translation>
    </message>
    <message>
        <source>Is there a study I could join?</source>
        <translation>Y a-t-il une étude à laquelle je pourrais participer?</translation>
    </message>
    <message>
        <source>Is my recovery on track for week {week}?</source>
        <translation>Mon rétablissement est-il normal pour la semaine {week}?</translation>
    </message>
    <message>
        <source>Would you recommend a different recovery plan (exercise, medicines, limits)?</source>
        <translation>Conseilleriez-vous un autre plan de rétablissement (exercices, médicaments, limites)?</translation>
    </message>
    <message>
        <source>When should I expect {goal}?</source>
        <translation>Quand puis-je m’attendre à ceci&#xa0;: {goal}?</translation>
    </message>
    <message>
        <source>What must I avoid?</source>
        <translation>Que dois-je éviter?</translation>
    </message>
    <message>
        <source>If you see it differently from my surgeon, what is the reason?</source>
        <translation>Si vous voyez les choses autrement que mon chirurgien, quelle en est la raison?</translation>
    </message>
    <message>
        <source>What would change your mind?</source>
        <translation>Qu’est-ce qui vous ferait changer d’avis?</translation>
    </message>
    <message>
        <source>What should I ask my surgeon next?</source>
        <translation>Que devrais-je demander ensuite à mon chirurgien?</translation>
    </message>
    <message>
        <source>Which warning signs should send me to emergency?</source>
        <translation>Quels signes doivent m’amener à l’urgence?</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À poser</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Third opinion</source>
        <translation>Troisième avis</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Saw different records</source>
        <translation>N’ont pas vu les mêmes dossiers</translation>
    </message>
    <message>
        <source>Newer information</source>
        <translation>Information plus récente</translation>
    </message>
    <message>
        <source>Read the same thing differently</source>
        <translation>Ont lu la même chose autrement</translation>
    </message>
    <message>
        <source>Follow different guidelines</source>
        <translation>Suivent des lignes directrices différentes</translation>
    </message>
    <message>
        <source>Weigh risks differently</source>
        <translation>Pèsent les risques autrement</translation>
    </message>
    <message>
        <source>Aim at different goals</source>
        <translation>Visent des buts différents</translation>
    </message>
    <message>
        <source>Only one examined me</source>
        <translation>Un seul m’a fait passer un examen physique</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>From the hospital</source>
        <translation>De l’hôpital</translation>
    </message>
    <message>
        <source>Scans and X-rays (radiology)</source>
        <translation>Imagerie et radiographies (radiologie)</translation>
    </message>
    <message>
        <source>Tissue and laboratory</source>
        <translation>Tissus et laboratoire</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Doctors and therapists</source>
        <translation>Médecins et thérapeutes</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De vous</translation>
    </message>
    <message>
        <source>Made in this app</source>
        <translation>Fait dans cette application</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Often changes the plan</source>
        <translation>Change souvent le plan</translation>
    </message>
    <message>
        <source>Also useful</source>
        <translation>Aussi utile</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>Le même fichier deux fois</translation>
    </message>
    <message>
        <source>Part of a document you have in full</source>
        <translation>Partie d’un document que vous avez en entier</translation>
    </message>
    <message>
        <source>Screenshot or phone photo of a scan you have as DICOM</source>
        <translation>Capture d’écran ou photo d’un examen que vous avez en DICOM</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Daily nursing chart without a problem</source>
        <translation>Feuille de soins quotidienne sans problème</translation>
    </message>
    <message>
        <source>Appointment letter</source>
        <translation>Lettre de rendez-vous</translation>
    </message>
    <message>
        <source>Operation report</source>
        <translation>Rapport de l’opération</translation>
    </message>
    <message>
        <source>operative note</source>
        <translation>protocole opératoire</translation>
    </message>
    <message>
        <source>Shows what was found, done, removed and left inside.</source>
        <translation>Montre ce qui a été trouvé, fait, retiré et laissé à l’intérieur.</translation>
    </message>
    <message>
        <source>Hospital records office, not the ward</source>
        <translation>Archives de l’hôpital, pas l’unité de soins</translation>
    </message>
    <message>
        <source>Implant card or stickers</source>
        <translation>Carte ou étiquettes de l’implant</translation>
    </message>
    <message>
        <source>implant record</source>
        <translation>dossier d’implant</translation>
    </message>
    <message>
        <source>Names the exact part, for a repair or a recall.</source>
        <translation>Nomme la pièce exacte, pour une réparation ou un rappel.</translation>
    </message>
    <message>
        <source>Surgeon&apos;s office, operating-room records, registry</source>
        <translation>Cabinet du chirurgien, dossiers du bloc opératoire, registre</translation>
    </message>
    <message>
        <source>Leaving-hospital summary</source>
        <translation>Résumé de sortie de l’hôpital</translation>
    </message>
    <message>
        <source>discharge summary</source>
        <translation>sommaire de congé</translation>
    </message>
    <message>
        <source>Tells the stay in short: course, medicines, plan.</source>
        <translation>Résume le séjour&#xa0;: déroulement, médicaments, plan.</translation>
    </message>
    <message>
        <source>Hospital records office</source>
        <translation>Archives de l’hôpital</translation>
    </message>
    <message>
        <source>First doctor&apos;s letters</source>
        <translation>Lettres du premier médecin</translation>
    </message>
    <message>
        <source>clinic letters</source>
        <translation>lettres de consultation</translation>
    </message>
    <message>
        <source>This is the opinion to be compared.</source>
        <translation>C’est l’avis à comparer.</translation>
    </message>
    <message>
        <source>Surgeon&apos;s office</source>
        <translation>Cabinet du chirurgien</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>surgical consent</source>
        <translation>consentement opératoire</translation>
    </message>
    <message>
        <source>Shows which benefits and risks you were told.</source>
        <translation>Montre les avantages et les risques dont on vous a parlé.</translation>
    </message>
    <message>
        <source>Anaesthesia record</source>
        <translation>Dossier d’anesthésie</translation>
    </message>
    <message>
        <source>anaesthetic chart</source>
        <translation>feuille d’anesthésie</translation>
    </message>
    <message>
        <source>Shows medicines, nerve blocks and events during surgery.</source>
        <translation>Montre les médicaments, les blocs nerveux et les événements pendant l’opération.</translation>
    </message>
    <message>
        <source>Scans before surgery</source>
        <translation>Imagerie avant l’opération</translation>
    </message>
    <message>
        <source>pre-operative imaging</source>
        <translation>imagerie préopératoire</translation>
    </message>
    <message>
        <source>Shows the start and why surgery was advised.</source>
        <translation>Montre le point de départ et pourquoi l’opération a été conseillée.</translation>
    </message>
    <message>
        <source>Imaging department or clinic</source>
        <translation>Service ou clinique d’imagerie</translation>
    </message>
    <message>
        <source>Scans after surgery</source>
        <translation>Imagerie après l’opération</translation>
    </message>
    <message>
        <source>post-operative imaging</source>
        <translation>imagerie postopératoire</translation>
    </message>
    <message>
        <source>Shows what changed, also metal parts and problems.</source>
        <translation>Montre ce qui a changé, y compris les pièces de métal et les problèmes.</translation>
    </message>
    <message>
        <source>Written scan reports</source>
        <translation>Rapports écrits d’imagerie</translation>
    </message>
    <message>
        <source>radiology reports</source>
        <translation>rapports de radiologie</translation>
    </message>
    <message>
        <source>The first reading of each scan.</source>
        <translation>La première lecture de chaque examen.</translation>
    </message>
    <message>
        <source>Imaging department</source>
        <translation>Service d’imagerie</translation>
    </message>
    <message>
        <source>Tissue laboratory report</source>
        <translation>Rapport de laboratoire sur les tissus</translation>
    </message>
    <message>
        <source>pathology report</source>
        <translation>rapport de pathologie</translation>
    </message>
    <message>
        <source>Shows what the laboratory found in tissue that was removed.</source>
        <translation>Montre ce que le laboratoire a trouvé dans les tissus retirés.</translation>
    </message>
    <message>
        <source>Pathology or records office</source>
        <translation>Pathologie ou archives</translation>
    </message>
    <message>
        <source>Tissue slides or blocks</source>
        <translation>Lames ou blocs de tissus</translation>
    </message>
    <message>
        <source>pathology material</source>
        <translation>matériel de pathologie</translation>
    </message>
    <message>
        <source>Lets a second laboratory look again.</source>
        <translation>Permet à un deuxième laboratoire de regarder de nouveau.</translation>
    </message>
    <message>
        <source>Pathology, with signed release</source>
        <translation>Pathologie, avec une autorisation signée</translation>
    </message>
    <message>
        <source>Tumour marker tests</source>
        <translation>Tests de marqueurs tumoraux</translation>
    </message>
    <message>
        <source>molecular report</source>
        <translation>rapport moléculaire</translation>
    </message>
    <message>
        <source>Can open or close medicine options.</source>
        <translation>Peut ouvrir ou fermer des options de médicaments.</translation>
    </message>
    <message>
        <source>Cancer doctor or test laboratory</source>
        <translation>Médecin du cancer ou laboratoire du test</translation>
    </message>
    <message>
        <source>Blood tests over time</source>
        <translation>Analyses de sang au fil du temps</translation>
    </message>
    <message>
        <source>laboratory trends</source>
        <translation>tendances de laboratoire</translation>
    </message>
    <message>
        <source>A trend says more than one value.</source>
        <translation>Une tendance en dit plus qu’une seule valeur.</translation>
    </message>
    <message>
        <source>Portal, hospital, family doctor</source>
        <translation>Portail, hôpital, médecin de famille</translation>
    </message>
    <message>
        <source>Germ tests</source>
        <translation>Recherche de germes</translation>
    </message>
    <message>
        <source>cultures, fluid</source>
        <translation>cultures, liquides</translation>
    </message>
    <message>
        <source>Names the germ and what works against it.</source>
        <translation>Nomme le germe et ce qui agit contre lui.</translation>
    </message>
    <message>
        <source>Hospital laboratory</source>
        <translation>Laboratoire de l’hôpital</translation>
    </message>
    <message>
        <source>Medicines now and since</source>
        <translation>Médicaments actuels et depuis l’opération</translation>
    </message>
    <message>
        <source>medication list</source>
        <translation>liste de médicaments</translation>
    </message>
    <message>
        <source>Shows what was tried and what may interact.</source>
        <translation>Montre ce qui a été essayé et ce qui peut interagir.</translation>
    </message>
    <message>
        <source>Pharmacy printout</source>
        <translation>Liste imprimée par la pharmacie</translation>
    </message>
    <message>
        <source>Allergies and reactions</source>
        <translation>Allergies et réactions</translation>
    </message>
    <message>
        <source>allergy list</source>
        <translation>liste d’allergies</translation>
    </message>
    <message>
        <source>Keeps you safe in tests and treatment.</source>
        <translation>Vous protège pendant les examens et les traitements.</translation>
    </message>
    <message>
        <source>You, family doctor</source>
        <translation>Vous, médecin de famille</translation>
    </message>
    <message>
        <source>Other conditions and operations</source>
        <translation>Autres maladies et opérations</translation>
    </message>
    <message>
        <source>history</source>
        <translation>antécédents</translation>
    </message>
    <message>
        <source>They change risks and options.</source>
        <translation>Elles changent les risques et les options.</translation>
    </message>
    <message>
        <source>Family doctor summary</source>
        <translation>Résumé du médecin de famille</translation>
    </message>
    <message>
        <source>Visit notes since surgery</source>
        <translation>Notes de visite depuis l’opération</translation>
    </message>
    <message>
        <source>follow-up notes</source>
        <translation>notes de suivi</translation>
    </message>
    <message>
        <source>Shows what the team thought over time.</source>
        <translation>Montre ce que l’équipe a pensé au fil du temps.</translation>
    </message>
    <message>
        <source>Surgeon, family doctor</source>
        <translation>Chirurgien, médecin de famille</translation>
    </message>
    <message>
        <source>Therapy and nursing notes</source>
        <translation>Notes de thérapie et de soins</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>réadaptation</translation>
    </message>
    <message>
        <source>Shows how movement and wound changed.</source>
        <translation>Montre comment le mouvement et la plaie ont changé.</translation>
    </message>
    <message>
        <source>Therapist, wound or home nurse</source>
        <translation>Thérapeute, soins de plaie ou soins à domicile</translation>
    </message>
    <message>
        <source>Emergency visits since surgery</source>
        <translation>Visites à l’urgence depuis l’opération</translation>
    </message>
    <message>
        <source>readmissions</source>
        <translation>réadmissions</translation>
    </message>
    <message>
        <source>Shows problems treated elsewhere.</source>
        <translation>Montre les problèmes traités ailleurs.</translation>
    </message>
    <message>
        <source>That hospital</source>
        <translation>Cet hôpital</translation>
    </message>
    <message>
        <source>Nerve and function tests</source>
        <translation>Tests des nerfs et des fonctions</translation>
    </message>
    <message>
        <source>EMG, scope, stress</source>
        <translation>EMG, endoscopie, épreuve d’effort</translation>
    </message>
    <message>
        <source>Measures how nerves, heart, lungs or bowel work.</source>
        <translation>Mesure comment fonctionnent les nerfs, le cœur, les poumons ou l’intestin.</translation>
    </message>
    <message>
        <source>Clinic that did the test</source>
        <translation>Clinique qui a fait le test</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Photos et vidéos</translation>
    </message>
    <message>
        <source>clinical photographs</source>
        <translation>photographies cliniques</translation>
    </message>
    <message>
        <source>Shows days that no clinic saw.</source>
        <translation>Montre les jours qu’aucune clinique n’a vus.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>One-page timeline</source>
        <translation>Parcours en une page</translation>
    </message>
    <message>
        <source>clinical timeline</source>
        <translation>chronologie clinique</translation>
    </message>
    <message>
        <source>The fastest way into your story.</source>
        <translation>Le chemin le plus court vers votre histoire.</translation>
    </message>
    <message>
        <source>Worries and questions</source>
        <translation>Inquiétudes et questions</translation>
    </message>
    <message>
        <source>reason for referral</source>
        <translation>motif de consultation</translation>
    </message>
    <message>
        <source>Decides which specialist answers what.</source>
        <translation>Décide quel spécialiste répond à quoi.</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>care team</source>
        <translation>équipe de soins</translation>
    </message>
    <message>
        <source>Tells whom to call and whom to copy.</source>
        <translation>Dit qui appeler et à qui envoyer une copie.</translation>
    </message>
    <message>
        <source>Permission to share</source>
        <translation>Permission de partager</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>Says who may see what, until when.</source>
        <translation>Dit qui peut voir quoi, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Papers to act for someone</source>
        <translation>Papiers pour agir au nom d’une personne</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>procuration, mandat</translation>
    </message>
    <message>
        <source>Gives a relative the right to ask.</source>
        <translation>Donne à un proche le droit de demander.</translation>
    </message>
    <message>
        <source>Family, lawyer</source>
        <translation>Famille, avocat ou notaire</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>certified translation</source>
        <translation>traduction certifiée</translation>
    </message>
    <message>
        <source>The specialist must be able to read it.</source>
        <translation>Le spécialiste doit pouvoir le lire.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Referral letter and insurance</source>
        <translation>Lettre de référence et assurance</translation>
    </message>
    <message>
        <source>access papers</source>
        <translation>papiers d’accès</translation>
    </message>
    <message>
        <source>Opens the door to the visit.</source>
        <translation>Ouvre la porte de la consultation.</translation>
    </message>
    <message>
        <source>Family doctor, insurer</source>
        <translation>Médecin de famille, assureur</translation>
    </message>
    <message>
        <source>Extra files on disc</source>
        <translation>Autres fichiers sur le disque</translation>
    </message>
    <message>
        <source>encapsulated PDF, SR</source>
        <translation>PDF encapsulé, SR</translation>
    </message>
    <message>
        <source>Discs can hide written reports.</source>
        <translation>Les disques peuvent cacher des rapports écrits.</translation>
    </message>
</context>
<context>
    <name>RecordPacks</name>
    <message>
        <source>Often done if CRP or ESR was raised</source>
        <translation>Souvent fait si la CRP ou la VS était élevée</translation>
    </message>
    <message>
        <source>Joint replacement</source>
        <translation>Prothèse articulaire</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Colonne vertébrale</translation>
    </message>
    <message>
        <source>Belly, hernia, weight loss</source>
        <translation>Ventre, hernie, perte de poids</translation>
    </message>
    <message>
        <source>Heart and vessels</source>
        <translation>Cœur et vaisseaux</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Brain and nerves</source>
        <translation>Cerveau et nerfs</translation>
    </message>
    <message>
        <source>Gynaecology</source>
        <translation>Gynécologie</translation>
    </message>
    <message>
        <source>Plastic, reconstructive</source>
        <translation>Chirurgie plastique et reconstructive</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Why surgery was advised</source>
        <translation>Pourquoi l’opération a été conseillée</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>indication</translation>
    </message>
    <message>
        <source>Implant details</source>
        <translation>Détails de l’implant</translation>
    </message>
    <message>
        <source>cement, kneecap, navigation</source>
        <translation>ciment, rotule, navigation</translation>
    </message>
    <message>
        <source>Standing X-rays, before and after</source>
        <translation>Radiographies debout, avant et après</translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation>en charge</translation>
    </message>
    <message>
        <source>Long-leg X-ray</source>
        <translation>Radiographie de la jambe entière</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
    <message>
        <source>Inflammation blood tests</source>
        <translation>Analyses de sang pour l’inflammation</translation>
    </message>
    <message>
        <source>CRP, ESR; also before surgery</source>
        <translation>CRP, VS; aussi avant l’opération</translation>
    </message>
    <message>
        <source>Joint fluid test</source>
        <translation>Analyse du liquide de l’articulation</translation>
    </message>
    <message>
        <source>aspiration</source>
        <translation>ponction</translation>
    </message>
    <message>
        <source>Movement, stability, walking</source>
        <translation>Mouvement, stabilité, marche</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>examen physique</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>Quand cela fait mal</translation>
    </message>
    <message>
        <source>rest, night, stairs, rising, walking</source>
        <translation>repos, nuit, escaliers, lever, marche</translation>
    </message>
    <message>
        <source>Good period after surgery?</source>
        <translation>Bonne période après l’opération?</translation>
    </message>
    <message>
        <source>pain-free interval</source>
        <translation>intervalle sans douleur</translation>
    </message>
    <message>
        <source>MRI before and after</source>
        <translation>IRM avant et après</translation>
    </message>
    <message>
        <source>CT of the metalwork</source>
        <translation>Scan du matériel métallique</translation>
    </message>
    <message>
        <source>fusion CT</source>
        <translation>TDM de fusion</translation>
    </message>
    <message>
        <source>Standing and bending X-rays</source>
        <translation>Radiographies debout et penché</translation>
    </message>
    <message>
        <source>flexion-extension</source>
        <translation>flexion-extension</translation>
    </message>
    <message>
        <source>Nerve test</source>
        <translation>Test des nerfs</translation>
    </message>
    <message>
        <source>EMG</source>
        <translation>EMG</translation>
    </message>
    <message>
        <source>MRI with contrast</source>
        <translation>IRM avec contraste</translation>
    </message>
    <message>
        <source>if pain came back</source>
        <translation>si la douleur est revenue</translation>
    </message>
    <message>
        <source>Levels operated</source>
        <translation>Niveaux opérés</translation>
    </message>
    <message>
        <source>vertebral levels</source>
        <translation>niveaux vertébraux</translation>
    </message>
    <message>
        <source>Leg pain versus back pain</source>
        <translation>Douleur à la jambe ou au dos</translation>
    </message>
    <message>
        <source>What hurts now</source>
        <translation>Ce qui fait mal maintenant</translation>
    </message>
    <message>
        <source>present pain</source>
        <translation>douleur actuelle</translation>
    </message>
    <message>
        <source>CT of the belly</source>
        <translation>Scan du ventre</translation>
    </message>
    <message>
        <source>abdominal CT</source>
        <translation>TDM abdominale</translation>
    </message>
    <message>
        <source>Swallow or leak test</source>
        <translation>Examen de déglutition ou de fuite</translation>
    </message>
    <message>
        <source>contrast study</source>
        <translation>examen avec contraste</translation>
    </message>
    <message>
        <source>Scope report with pictures</source>
        <translation>Rapport d’endoscopie avec images</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <translation>endoscopie</translation>
    </message>
    <message>
        <source>Mesh label</source>
        <translation>Étiquette du treillis</translation>
    </message>
    <message>
        <source>implant record</source>
        <translation>dossier d’implant</translation>
    </message>
    <message>
        <source>Stoma or drain diary</source>
        <translation>Journal de la stomie ou du drain</translation>
    </message>
    <message>
        <source>output log</source>
        <translation>relevé des pertes</translation>
    </message>
    <message>
        <source>Weight since surgery</source>
        <translation>Poids depuis l’opération</translation>
    </message>
    <message>
        <source>weight curve</source>
        <translation>courbe de poids</translation>
    </message>
    <message>
        <source>Nutrition blood tests</source>
        <translation>Analyses de sang pour la nutrition</translation>
    </message>
    <message>
        <source>iron, vitamins</source>
        <translation>fer, vitamines</translation>
    </message>
    <message>
        <source>Heart ultrasound videos</source>
        <translation>Vidéos de l’échographie du cœur</translation>
    </message>
    <message>
        <source>echo loops, not only the report</source>
        <translation>boucles d’écho, pas seulement le rapport</translation>
    </message>
    <message>
        <source>Vessel films</source>
        <translation>Images des vaisseaux</translation>
    </message>
    <message>
        <source>angiogram</source>
        <translation>angiographie</translation>
    </message>
    <message>
        <source>Heart tracing</source>
        <translation>Tracé du cœur</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>Heart CT or MRI</source>
        <translation>Scan ou IRM du cœur</translation>
    </message>
    <message>
        <source>Chest X-ray</source>
        <translation>Radiographie des poumons</translation>
    </message>
    <message>
        <source>Exercise test</source>
        <translation>Test d’effort</translation>
    </message>
    <message>
        <source>stress test</source>
        <translation>épreuve d’effort</translation>
    </message>
    <message>
        <source>Device card</source>
        <translation>Carte de l’appareil</translation>
    </message>
    <message>
        <source>pacemaker, valve, stent</source>
        <translation>stimulateur, valve, endoprothèse</translation>
    </message>
    <message>
        <source>Blood-thinner values</source>
        <translation>Valeurs de l’anticoagulant</translation>
    </message>
    <message>
        <source>INR log</source>
        <translation>relevé du RNI</translation>
    </message>
    <message>
        <source>Stage of the cancer</source>
        <translation>Stade du cancer</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>stadification</translation>
    </message>
    <message>
        <source>Team meeting note</source>
        <translation>Note de la réunion d’équipe</translation>
    </message>
    <message>
        <source>tumour board</source>
        <translation>comité du cancer</translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation>Traitements jusqu’ici</translation>
    </message>
    <message>
        <source>dates, doses, response</source>
        <translation>dates, doses, réponse</translation>
    </message>
    <message>
        <source>PET scan</source>
        <translation>TEP</translation>
    </message>
    <message>
        <source>Radiotherapy plan</source>
        <translation>Plan de radiothérapie</translation>
    </message>
    <message>
        <source>dose plan</source>
        <translation>plan de dose</translation>
    </message>
    <message>
        <source>Proposed next step</source>
        <translation>Prochaine étape proposée</translation>
    </message>
    <message>
        <source>treatment plan</source>
        <translation>plan de traitement</translation>
    </message>
    <message>
        <source>Contrast MRI before surgery</source>
        <translation>IRM avec contraste avant l’opération</translation>
    </message>
    <message>
        <source>Contrast MRI after surgery</source>
        <translation>IRM avec contraste après l’opération</translation>
    </message>
    <message>
        <source>within 72 h</source>
        <translation>dans les 72&#xa0;h</translation>
    </message>
    <message>
        <source>Tissue and gene result</source>
        <translation>Résultat des tissus et des gènes</translation>
    </message>
    <message>
        <source>histology, IDH, MGMT</source>
        <translation>histologie, IDH, MGMT</translation>
    </message>
    <message>
        <source>Steroid and seizure medicines</source>
        <translation>Stéroïdes et médicaments contre les crises</translation>
    </message>
    <message>
        <source>Nerve examination</source>
        <translation>Examen des nerfs</translation>
    </message>
    <message>
        <source>neurological status</source>
        <translation>état neurologique</translation>
    </message>
    <message>
        <source>Sight and speech tests</source>
        <translation>Tests de la vue et de la parole</translation>
    </message>
    <message>
        <source>visual fields</source>
        <translation>champs visuels</translation>
    </message>
    <message>
        <source>Keyhole photos or video</source>
        <translation>Photos ou vidéo de l’opération</translation>
    </message>
    <message>
        <source>laparoscopy</source>
        <translation>laparoscopie</translation>
    </message>
    <message>
        <source>Tissue result</source>
        <translation>Résultat des tissus</translation>
    </message>
    <message>
        <source>histology</source>
        <translation>histologie</translation>
    </message>
    <message>
        <source>Pelvic MRI or ultrasound</source>
        <translation>IRM ou échographie du bassin</translation>
    </message>
    <message>
        <source>Bladder or bowel involved?</source>
        <translation>Vessie ou intestin touchés?</translation>
    </message>
    <message>
        <source>Bladder function test</source>
        <translation>Test de la vessie</translation>
    </message>
    <message>
        <source>urodynamics</source>
        <translation>urodynamique</translation>
    </message>
    <message>
        <source>Mesh type</source>
        <translation>Type de treillis</translation>
    </message>
    <message>
        <source>Cycle and pain diary</source>
        <translation>Journal des cycles et de la douleur</translation>
    </message>
    <message>
        <source>Wish for children</source>
        <translation>Désir d’enfants</translation>
    </message>
    <message>
        <source>fertility aims</source>
        <translation>projet de fertilité</translation>
    </message>
    <message>
        <source>Photos before and after</source>
        <translation>Photos avant et après</translation>
    </message>
    <message>
        <source>standard views</source>
        <translation>vues standard</translation>
    </message>
    <message>
        <source>Implant card</source>
        <translation>Carte de l’implant</translation>
    </message>
    <message>
        <source>fill, surface, lot</source>
        <translation>contenu, surface, lot</translation>
    </message>
    <message>
        <source>Flap or graft type</source>
        <translation>Type de lambeau ou de greffe</translation>
    </message>
    <message>
        <source>Earlier corrections</source>
        <translation>Corrections antérieures</translation>
    </message>
    <message>
        <source>revision history</source>
        <translation>historique des révisions</translation>
    </message>
    <message>
        <source>Smoking or nicotine</source>
        <translation>Tabac ou nicotine</translation>
    </message>
</context>
<context>
    <name>RecordStatus</name>
    <message>
        <source>Need it</source>
        <translation>À obtenir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>None exists</source>
        <translation>N’existe pas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Vérifié par vous</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
</context>
<context>
    <name>RecordTicks</name>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Planned or emergency</source>
        <translation>Prévue ou urgente</translation>
    </message>
    <message>
        <source>Surgeon and assistant</source>
        <translation>Chirurgien et assistant</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Cut (incision)</source>
        <translation>Ouverture (incision)</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Extra steps and why</source>
        <translation>Étapes ajoutées et pourquoi</translation>
    </message>
    <message>
        <source>Tissue removed or added</source>
        <translation>Tissus retirés ou ajoutés</translation>
    </message>
    <message>
        <source>Implant numbers</source>
        <translation>Numéros des implants</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Orders for afterwards</source>
        <translation>Consignes pour la suite</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>No&#xa0;de référence</translation>
    </message>
    <message>
        <source>Lot or serial no.</source>
        <translation>No&#xa0;de lot ou de série</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Date in</source>
        <translation>Date d’entrée</translation>
    </message>
    <message>
        <source>Date out</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Before and after surgery</source>
        <translation>Avant et après l’opération</translation>
    </message>
    <message>
        <source>Reason for surgery</source>
        <translation>Raison de l’opération</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Operation named</source>
        <translation>Opération nommée</translation>
    </message>
    <message>
        <source>Risks listed</source>
        <translation>Risques énumérés</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>S’ouvre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>Original DICOM, no screenshots</source>
        <translation>DICOM d’origine, pas de captures d’écran</translation>
    </message>
    <message>
        <source>Latest one is here</source>
        <translation>Le plus récent est ici</translation>
    </message>
    <message>
        <source>Same views as before</source>
        <translation>Mêmes vues qu’avant</translation>
    </message>
    <message>
        <source>One per study</source>
        <translation>Un par examen</translation>
    </message>
    <message>
        <source>Same date or accession no.</source>
        <translation>Même date ou même no d’examen</translation>
    </message>
    <message>
        <source>Final, not preliminary</source>
        <translation>Final, pas préliminaire</translation>
    </message>
    <message>
        <source>Additions included</source>
        <translation>Ajouts inclus</translation>
    </message>
    <message>
        <source>If cancer: type, grade, size, margins, lymph nodes, stage (pTNM), side</source>
        <translation>Si cancer&#xa0;: type, grade, taille, marges, ganglions, stade (pTNM), côté</translation>
    </message>
    <message>
        <source>Accession no.</source>
        <translation>No&#xa0;d’examen</translation>
    </message>
    <message>
        <source>Block nos.</source>
        <translation>Nos&#xa0;de blocs</translation>
    </message>
    <message>
        <source>Courier no.</source>
        <translation>No&#xa0;du transporteur</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prêté à</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>À rendre le</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Rapport entier</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Two dates or more</source>
        <translation>Deux dates ou plus</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Printed range</source>
        <translation>Intervalle imprimé</translation>
    </message>
    <message>
        <source>Germ</source>
        <translation>Germe</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui agit</translation>
    </message>
    <message>
        <source>On antibiotics that day?</source>
        <translation>Sous antibiotiques ce jour-là?</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Effets secondaires</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Anticoagulants</translation>
    </message>
    <message>
        <source>Strong painkillers</source>
        <translation>Antidouleurs forts</translation>
    </message>
    <message>
        <source>What (medicine, metal, latex, contrast)</source>
        <translation>Quoi (médicament, métal, latex, contraste)</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Or &quot;none known&quot;</source>
        <translation>Ou «&#xa0;aucune connue&#xa0;»</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté</translation>
    </message>
    <message>
        <source>Earlier operations</source>
        <translation>Opérations antérieures</translation>
    </message>
    <message>
        <source>Family history</source>
        <translation>Antécédents familiaux</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Tabac</translation>
    </message>
    <message>
        <source>Each visit on the timeline has a note or &quot;none&quot;</source>
        <translation>Chaque visite du parcours a une note ou «&#xa0;aucune&#xa0;»</translation>
    </message>
    <message>
        <source>First and last date</source>
        <translation>Première et dernière date</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Arrival note</source>
        <translation>Note d’arrivée</translation>
    </message>
    <message>
        <source>Discharge note</source>
        <translation>Note de sortie</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Curves if any</source>
        <translation>Courbes, s’il y en a</translation>
    </message>
    <message>
        <source>Same distance and light</source>
        <translation>Même distance et même lumière</translation>
    </message>
    <message>
        <source>Location data removed</source>
        <translation>Données de lieu retirées</translation>
    </message>
    <message>
        <source>First symptom</source>
        <translation>Premier symptôme</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>One concern</source>
        <translation>Une inquiétude</translation>
    </message>
    <message>
        <source>1 to 10 questions</source>
        <translation>De 1 à 10 questions</translation>
    </message>
    <message>
        <source>Top 3</source>
        <translation>Les 3 premières</translation>
    </message>
    <message>
        <source>Surgeon</source>
        <translation>Chirurgien</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>Médecin de famille</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Record no. (MRN)</source>
        <translation>No&#xa0;de dossier (NDM)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>Encore valide</translation>
    </message>
    <message>
        <source>Original kept beside it</source>
        <translation>Original gardé à côté</translation>
    </message>
    <message>
        <source>Translator named</source>
        <translation>Traducteur nommé</translation>
    </message>
    <message>
        <source>Certified if asked</source>
        <translation>Certifiée si demandé</translation>
    </message>
    <message>
        <source>Specialist named</source>
        <translation>Spécialiste nommé</translation>
    </message>
    <message>
        <source>PDF inside?</source>
        <translation>PDF à l’intérieur?</translation>
    </message>
    <message>
        <source>Structured report?</source>
        <translation>Rapport structuré?</translation>
    </message>
    <message>
        <source>Dose report?</source>
        <translation>Rapport de dose?</translation>
    </message>
</context>
<context>
    <name>RequestKinds</name>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Reçu en partie</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Fee named</source>
        <translation>Frais annoncés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Plainte envoyée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par lettre</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>Dans le portail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
</context>
<context>
    <name>RowResults</name>
    <message>
        <source>They agree</source>
        <translation>Ils concordent</translation>
    </message>
    <message>
        <source>Same idea, different detail</source>
        <translation>Même idée, détails différents</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils divergent</translation>
    </message>
    <message>
        <source>Only in first</source>
        <translation>Seulement dans le premier</translation>
    </message>
    <message>
        <source>Only in second</source>
        <translation>Seulement dans le deuxième</translation>
    </message>
    <message>
        <source>Neither says</source>
        <translation>Aucun n’en parle</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Both mean the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Same direction; place, degree, dose or time differs.</source>
        <translation>Même direction; l’endroit, le degré, la dose ou le moment diffère.</translation>
    </message>
    <message>
        <source>Both cannot be followed, or they contradict each other.</source>
        <translation>On ne peut pas suivre les deux, ou ils se contredisent.</translation>
    </message>
    <message>
        <source>The second says nothing about it.</source>
        <translation>Le deuxième n’en dit rien.</translation>
    </message>
    <message>
        <source>The first says nothing about it.</source>
        <translation>Le premier n’en dit rien.</translation>
    </message>
    <message>
        <source>Useful as a question.</source>
        <translation>Utile comme question.</translation>
    </message>
    <message>
        <source>You have not set a result yet.</source>
        <translation>Vous n’avez pas encore choisi de résultat.</translation>
    </message>
    <message>
        <source>Suggested – check it</source>
        <translation>Suggestion – à vérifier</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>less than 1 KB</source>
        <translation>moins de 1&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;Go</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Quel est le problème?</translation>
    </message>
    <message>
        <source>The name that each doctor gives to the problem.</source>
        <translation>Le nom que chaque médecin donne au problème.</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>ce qui ne va pas</translation>
    </message>
    <message>
        <source>What is causing it?</source>
        <translation>Quelle en est la cause?</translation>
    </message>
    <message>
        <source>Why the problem came, as each doctor sees it.</source>
        <translation>Pourquoi le problème est apparu, selon chaque médecin.</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>la cause</translation>
    </message>
    <message>
        <source>How sure are they?</source>
        <translation>À quel point sont-ils sûrs?</translation>
    </message>
    <message>
        <source>Words such as likely, possible or certain.</source>
        <translation>Des mots comme probable, possible ou certain.</translation>
    </message>
    <message>
        <source>how sure one can be</source>
        <translation>le degré de certitude</translation>
    </message>
    <message>
        <source>Is it a complication?</source>
        <translation>Est-ce une complication?</translation>
    </message>
    <message>
        <source>A problem after surgery, normal healing, or something new.</source>
        <translation>Un problème après l’opération, une guérison normale ou quelque chose de nouveau.</translation>
    </message>
    <message>
        <source>a complication</source>
        <translation>la possibilité d’une complication</translation>
    </message>
    <message>
        <source>What do the scans show?</source>
        <translation>Que montre l’imagerie?</translation>
    </message>
    <message>
        <source>One row for each scan or X-ray.</source>
        <translation>Une ligne pour chaque examen d’imagerie.</translation>
    </message>
    <message>
        <source>the scans</source>
        <translation>l’imagerie</translation>
    </message>
    <message>
        <source>What does the tissue show?</source>
        <translation>Que montrent les tissus?</translation>
    </message>
    <message>
        <source>What the laboratory saw in the tissue that was removed.</source>
        <translation>Ce que le laboratoire a vu dans les tissus retirés.</translation>
    </message>
    <message>
        <source>the tissue result</source>
        <translation>le résultat des tissus</translation>
    </message>
    <message>
        <source>Did the operation work?</source>
        <translation>L’opération a-t-elle fonctionné?</translation>
    </message>
    <message>
        <source>Whether the operation did what it set out to do.</source>
        <translation>Si l’opération a fait ce qu’elle devait faire.</translation>
    </message>
    <message>
        <source>the result of the operation</source>
        <translation>le résultat de l’opération</translation>
    </message>
    <message>
        <source>Which tests come next?</source>
        <translation>Quels sont les prochains examens?</translation>
    </message>
    <message>
        <source>Scans, blood tests and other checks that are advised.</source>
        <translation>L’imagerie, les analyses de sang et les autres examens conseillés.</translation>
    </message>
    <message>
        <source>the next tests</source>
        <translation>les prochains examens</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>Quelles sont les options?</translation>
    </message>
    <message>
        <source>The treatments that each doctor names, and waiting.</source>
        <translation>Les traitements que nomme chaque médecin, et l’attente.</translation>
    </message>
    <message>
        <source>the options</source>
        <translation>les options</translation>
    </message>
    <message>
        <source>Is another operation advised?</source>
        <translation>Une autre opération est-elle conseillée?</translation>
    </message>
    <message>
        <source>Yes, no, or only if something happens.</source>
        <translation>Oui, non, ou seulement si quelque chose arrive.</translation>
    </message>
    <message>
        <source>another operation</source>
        <translation>une autre opération</translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation>Dans quel délai?</translation>
    </message>
    <message>
        <source>Whether something must be done now or can wait.</source>
        <translation>S’il faut agir maintenant ou si l’on peut attendre.</translation>
    </message>
    <message>
        <source>how soon to act</source>
        <translation>le délai pour agir</translation>
    </message>
    <message>
        <source>What are the risks?</source>
        <translation>Quels sont les risques?</translation>
    </message>
    <message>
        <source>What may go badly, and how often.</source>
        <translation>Ce qui peut mal se passer, et à quelle fréquence.</translation>
    </message>
    <message>
        <source>the risks</source>
        <translation>les risques</translation>
    </message>
    <message>
        <source>Which recovery to expect?</source>
        <translation>À quel rétablissement s’attendre?</translation>
    </message>
    <message>
        <source>How long it takes, and what can be hoped for.</source>
        <translation>Combien de temps il faut, et ce que l’on peut espérer.</translation>
    </message>
    <message>
        <source>the recovery</source>
        <translation>le rétablissement</translation>
    </message>
    <message>
        <source>What may I do?</source>
        <translation>Que puis-je faire?</translation>
    </message>
    <message>
        <source>Exercise, work, driving, lifting, and what to avoid.</source>
        <translation>Exercice, travail, conduite, charges, et ce qu’il faut éviter.</translation>
    </message>
    <message>
        <source>what I may do</source>
        <translation>ce que je peux faire</translation>
    </message>
    <message>
        <source>Which medicines?</source>
        <translation>Quels médicaments?</translation>
    </message>
    <message>
        <source>What to take, change or stop, and for how long.</source>
        <translation>Quoi prendre, changer ou arrêter, et pendant combien de temps.</translation>
    </message>
    <message>
        <source>the medicines</source>
        <translation>les médicaments</translation>
    </message>
    <message>
        <source>When is the next visit?</source>
        <translation>Quand est la prochaine visite?</translation>
    </message>
    <message>
        <source>When to be seen again, and by whom.</source>
        <translation>Quand revenir, et chez qui.</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>la prochaine visite</translation>
    </message>
    <message>
        <source>Which warning signs matter?</source>
        <translation>Quels signes d’alerte comptent?</translation>
    </message>
    <message>
        <source>What should make you call or go at once.</source>
        <translation>Ce qui doit vous faire appeler ou consulter sans attendre.</translation>
    </message>
    <message>
        <source>the warning signs</source>
        <translation>les signes d’alerte</translation>
    </message>
    <message>
        <source>What would change their mind?</source>
        <translation>Qu’est-ce qui les ferait changer d’avis?</translation>
    </message>
    <message>
        <source>The finding or event that would lead to other advice.</source>
        <translation>La constatation ou l’événement qui mènerait à un autre conseil.</translation>
    </message>
    <message>
        <source>what would change your mind</source>
        <translation>ce qui vous ferait changer d’avis</translation>
    </message>
</context>
<context>
    <name>WarningSigns</name>
    <message>
        <source>your local emergency number</source>
        <translation>votre numéro d’urgence local</translation>
    </message>
    <message>
        <source>Get help first.</source>
        <translation>Demandez d’abord de l’aide.</translation>
    </message>
    <message>
        <source>A second opinion is for calm days. If one of these is happening now, get help first. If you are in hospital, tell the staff.</source>
        <translation>Un deuxième avis est fait pour les jours calmes. Si l’un de ces signes est présent en ce moment, demandez d’abord de l’aide. Si vous êtes à l’hôpital, avertissez le personnel.</translation>
    </message>
    <message>
        <source>Call {emergency} now</source>
        <translation>Appelez maintenant&#xa0;: {emergency}</translation>
    </message>
    <message>
        <source>Call your surgeon or {health_line} today</source>
        <translation>Appelez aujourd’hui votre chirurgien ou ce numéro&#xa0;: {health_line}</translation>
    </message>
    <message>
        <source>Call your surgeon today</source>
        <translation>Appelez aujourd’hui votre chirurgien</translation>
    </message>
    <message>
        <source>This list is the same for everyone. It does not look at your entries.</source>
        <translation>Cette liste est la même pour tout le monde. Elle ne regarde pas ce que vous avez noté.</translation>
    </message>
    <message>
        <source>I have read this – continue</source>
        <translation>J’ai lu ceci – continuer</translation>
    </message>
    <message>
        <source>Thoughts of ending your life (call or text {crisis_line}).</source>
        <translation>Idées de mettre fin à vos jours (appelez ou textez&#xa0;: {crisis_line}).</translation>
    </message>
    <message>
        <source>Thoughts of ending your life.</source>
        <translation>Idées de mettre fin à vos jours.</translation>
    </message>
    <message>
        <source>Chest pain or pressure.</source>
        <translation>Douleur ou pression dans la poitrine.</translation>
    </message>
    <message>
        <source>Sudden trouble breathing, or coughing up blood.</source>
        <translation>Difficulté soudaine à respirer, ou crachats de sang en toussant.</translation>
    </message>
    <message>
        <source>Heavy bleeding that does not stop. Press on it while you wait.</source>
        <translation>Saignement abondant qui ne s’arrête pas. Appuyez dessus en attendant.</translation>
    </message>
    <message>
        <source>Fainting, or light-headed with a fast or irregular heartbeat.</source>
        <translation>Évanouissement, ou étourdissement avec un cœur rapide ou irrégulier.</translation>
    </message>
    <message>
        <source>A drooping face, a weak arm, or trouble speaking.</source>
        <translation>Visage affaissé, bras faible ou difficulté à parler.</translation>
    </message>
    <message>
        <source>Loss of bladder or bowel control, numbness between the legs, or new leg weakness.</source>
        <translation>Perte de contrôle de la vessie ou de l’intestin, engourdissement entre les jambes ou nouvelle faiblesse d’une jambe.</translation>
    </message>
    <message>
        <source>A limb that turns cold, white or blue, or severe pain in a tight limb or cast.</source>
        <translation>Membre qui devient froid, blanc ou bleu, ou douleur intense dans un membre tendu ou sous un plâtre.</translation>
    </message>
    <message>
        <source>Feeling very ill with confusion, fast breathing or blotchy skin, with or without fever.</source>
        <translation>Se sentir très malade avec de la confusion, une respiration rapide ou une peau marbrée, avec ou sans fièvre.</translation>
    </message>
    <message>
        <source>A wound that opens with tissue showing.</source>
        <translation>Plaie qui s’ouvre et laisse voir les tissus.</translation>
    </message>
    <message>
        <source>Severe belly pain with a hard belly, black or bloody stools, or no fluids stay down.</source>
        <translation>Douleur intense au ventre avec un ventre dur, selles noires ou avec du sang, ou aucun liquide gardé.</translation>
    </message>
    <message>
        <source>Temperature above 38.0 °C (100.4 °F), or chills. If your discharge sheet gives another number, that one counts.</source>
        <translation>Température au-dessus de 38,0&#xa0;°C (100,4&#xa0;°F) ou frissons. Si votre feuille de congé donne un autre nombre, c’est celui-là qui compte.</translation>
    </message>
    <message>
        <source>A wound that is redder, hotter, more swollen, smells, opens or leaks pus.</source>
        <translation>Plaie plus rouge, plus chaude ou plus enflée, qui sent mauvais, qui s’ouvre ou d’où sort du pus.</translation>
    </message>
    <message>
        <source>One leg swollen, red or painful.</source>
        <translation>Une seule jambe enflée, rouge ou douloureuse.</translation>
    </message>
    <message>
        <source>Pain that grows although you take your medicine.</source>
        <translation>Douleur qui augmente même si vous prenez vos médicaments.</translation>
    </message>
    <message>
        <source>Vomiting that does not stop.</source>
        <translation>Vomissements qui ne s’arrêtent pas.</translation>
    </message>
    <message>
        <source>You cannot pass urine, or it burns.</source>
        <translation>Vous ne pouvez pas uriner, ou cela brûle.</translation>
    </message>
    <message>
        <source>Yellow skin or eyes.</source>
        <translation>Peau ou yeux jaunes.</translation>
    </message>
    <message>
        <source>New numbness or tingling.</source>
        <translation>Nouvel engourdissement ou nouveaux picotements.</translation>
    </message>
    <message>
        <source>A drain that suddenly gives much more, or turns bloody.</source>
        <translation>Drain qui donne soudain beaucoup plus, ou dont le liquide devient sanglant.</translation>
    </message>
</context>
</TS>

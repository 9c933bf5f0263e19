import type { juryDesk as english } from "#app/i18n/en/jury-desk.ts";

export const juryDesk: Record<keyof typeof english, string> = {
  "profile.nth": "{what} {n, number}",
  "profile.nationality": "Nationalité",
  "profile.residence": "Pays de résidence",
  "profile.language": "Langue que vous lisez bien",
  "profile.commission": "Commission nationale où vous siégez aujourd’hui, numéro",
  "profile.employers.city": "Villes membres pour lesquelles vous travaillez ou avez travaillé",
  "profile.employers.commission":
    "Commissions nationales pour lesquelles vous travaillez ou avez travaillé",
  "profile.employers.other": "Autres employeurs",
  "profile.employersHelp":
    "Laissez vide ce qui ne s’applique pas. Une date est un jour, un mois ou une année, comme 2021-09-30, 2021-09 ou 2021 ; laissez la fin vide si vous y travaillez encore.",
  "profile.employer.city": "Ville",
  "profile.employer.commission": "Commission nationale",
  "profile.employer.other": "Employeur",
  "profile.from": "Depuis",
  "profile.to": "Jusqu’à",
  "profile.undertaking": "Conditions et engagement",
  "profile.undertakingText":
    "Vous lisez ce qui vous est confié, l’évaluez selon les critères de l’édition et rien d’autre, et déclarez tout conflit d’intérêts dès que vous en avez connaissance. Vous gardez pour vous les dossiers, les notes et ce qui se dit au jury, avant comme après les résultats, et ne remettez les dossiers à personne.",
  "profile.sign": "J’accepte ces conditions et signe l’engagement",
  "profile.wrong.date":
    "Un employeur a besoin d’un début, et les dates ressemblent à 2021-09-30, 2021-09 ou 2021.",
  "profile.wrong.body":
    "Il y a des dates sans employeur. Nommez l’employeur, ou effacez les dates.",
  "profile.wrong.order": "Un emploi finit avant de commencer.",
  "profile.wrong.undertaking":
    "Cochez que vous signez l’engagement ; sans lui, personne ne peut siéger.",

  "plan.title": "Qui lit quoi",
  "plan.lead":
    "D’abord il est fixé qui peut lire quelle candidature. Puis le plan découle d’une graine que le secrétariat et la présidence font ensemble, de sorte qu’aucun ne le choisit ; chacun peut le refaire à partir des mêmes nombres.",
  "plan.closeText":
    "Désormais il est fixé qui peut lire quoi, jusqu’à la confirmation du plan ou la réouverture des déclarations.",
  "plan.confirmText":
    "Le secret, la contribution de la présidence et ce qui a été fixé donnent la graine. Chaque membre reçoit alors les fiches du plan.",
  "plan.secret": "Secret du secrétariat",
  "plan.secretHelp":
    "Choisi avant que la présidence n’ait rien envoyé ; au moins 8 caractères. Il est inscrit au journal à la confirmation du plan.",
  "plan.contribution": "Contribution de la présidence",
  "plan.contributionHelp":
    "Des mots quelconques que la présidence a envoyés ; au moins 8 caractères.",
  "plan.secretsShort": "Le secret et la contribution demandent au moins 8 caractères chacun.",
  "plan.nominations": "Les candidatures et leurs lecteurs",
  "plan.nomination": "Candidature",
  "plan.clear": "Membres qui peuvent la lire",
  "plan.sheets": "Fiches selon le plan",
  "plan.enough": "Suffisant",
  "plan.isEnough": "suffisant",
  "plan.isShort": "trop peu : les règles en veulent {need, number}",
  "plan.jurors": "Les membres et leur charge",
  "plan.juror": "Membre du jury",

  "sheet.title": "Fiche d’évaluation : {city}",
  "sheet.dossier": "Ce que dit la ville",
  "sheet.noDossier": "Le dossier de cette candidature vous est fermé.",
  "sheet.rubric": "Vos notes",
  "sheet.help":
    "De 0 à 5 par demi-points. Un commentaire est nécessaire à 0 et à 5, ainsi qu’un commentaire d’ensemble. Personne ne voit ce que vous écrivez avant que les fiches ne soient verrouillées.",
  "sheet.criterion": "{criterion} (poids {weight, number})",
  "sheet.comment": "Commentaire",
  "sheet.overall": "Commentaire d’ensemble",
  "sheet.noScore": "sans note",

  "cast.choice": "Votre vote",
  "cast.yes": "Oui",
  "cast.no": "Non",
  "cast.abstain": "Abstention",
  "cast.receipt":
    "Voici votre reçu. Il est affiché maintenant et plus jamais ; avec lui, vous seul pouvez retrouver votre vote parmi ceux dépouillés.",
  "cast.voted": "Vous avez voté dans ce scrutin.",
  "cast.none": "Vous n’êtes pas parmi ceux qui peuvent voter dans ce scrutin.",

  "jury.members": "Membres",
  "jury.minimum": "Les règles en veulent au moins {minimum, number} en fonction.",
  "jury.nobody": "Personne ne siège encore ici",
  "jury.nobodyText":
    "Les membres figurent ici dès qu’ils sont invités ou en fonction, dans la mesure où vous en êtes informé.",
  "jury.office": "Fonction",
  "jury.borrowed": "pour quelques candidatures seulement",
  "jury.progress": "Où en est le travail",
  "jury.counted": "{what} : {label}",
  "jury.composition": "Équilibre tel qu’il a été rapporté",

  "declarations.title": "Déclarer les conflits d’intérêts",
  "declarations.empty": "Aucune déclaration n’est attendue de vous.",
  "declarations.none": "Aucun conflit : {city}",
  "declarations.conflict": "Déclarer un conflit avec {city}",
  "declarations.submit": "Déclarer l’absence de conflit pour celles cochées",

  "queue.title": "Vos fiches d’évaluation",
  "queue.lead": "Ce qui est ouvert vient en premier, selon son échéance.",
  "queue.empty": "Aucune fiche ne vous a encore été confiée.",

  "room.minutes": "Présence et points traités",
  "room.item": "Examinée en ce moment",
  "room.none": "néant",
  "room.nothingSettled": "Aucune place n’est encore arrêtée.",
  "room.place":
    "{place, select, recommended {Recommandée, numéro {n, number}} reserve {En réserve, numéro {n, number}} other {Non recommandée}}",
  "room.settledBy": "Arrêtée par",
  "room.byBallot": "vote",
  "room.byConsensus": "consensus",
  "room.out": "Sortis pour elle",
  "room.count": "Dépouillement",
  "room.abstained": "Abstentions",
  "room.order": "Ordre consigné",

  "ranking.title": "Totaux et places",
  "ranking.lead":
    "Moyennes des fiches qui comptent, sur 100. La région a au plus {seats, number} sièges. L’ordre conseille le jury et ne décide rien ; le jury règle les égalités.",
  "ranking.none": "Vous n’avez encore aucun total à lire.",
  "ranking.total": "Total",
  "ranking.sheets": "Fiches",
  "ranking.tie": "Égalité",
  "ranking.tied": "à égalité avec la précédente",
  "ranking.to": "Voir les totaux et les places",
};

import type { juryDesk as english } from "#app/i18n/en/jury-desk.ts";

export const juryDesk: Partial<Record<keyof typeof english, string>> = {
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
    "Laissez vide ce qui ne s’applique pas. Une date est un jour, un mois ou une année, comme 2021-09-30, 2021-09 ou 2021 ; laissez la fin vide si vous y travaillez encore.",
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
    "Cochez que vous signez l’engagement ; sans lui, personne ne peut siéger.",
};

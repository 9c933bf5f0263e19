import type { seat as english } from "#app/i18n/en/seat.ts";

export const seat: Record<keyof typeof english, string> = {
  "seat.terms": "Conditions du mandat",
  "seat.invited": "Invitation du",
  "seat.accepted": "Acceptation du",
  "seat.active": "En fonction depuis le",
  "seat.ended": "Fin le",
  "seat.undertaking": "Engagement",
  "seat.signed": "signé",
  "seat.unsigned": "pas encore signé",
  "seat.scope": "Siège pour",
  "seat.all": "toutes les candidatures du jury",
  "seat.profile": "Profil",
  "seat.noProfile": "Aucun profil n’a encore été donné.",
  "seat.none": "aucun",
  "seat.today": "aujourd’hui",
  "seat.span": "{from} – {to}",
  "seat.employment": "{body}, {span}",
  "quorum.name": "Quorum",
  "quorum.met":
    "{present, plural, one {# membre présent} many {# membres présents} other {# membres présents}} sur {active, number} en fonction. Il en faut {need, number} : le quorum est atteint.",
  "quorum.missing":
    "{present, plural, one {# membre présent} many {# membres présents} other {# membres présents}} sur {active, number} en fonction. Il en faut {need, number} : le quorum n’est pas atteint.",
  "related.assignment": "Répartition des fiches de notation",
  "related.ranking": "Classement et recommandation",
};

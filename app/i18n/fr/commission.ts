import type { commission as english } from "#app/i18n/en/commission.ts";

export const commission = {
  "commission.title": "Candidatures : {country}",
  "commission.lead":
    "{free, plural, =0 {Aucune place n’est libre} one {Une place est libre} many {# de places sont libres} other {# places sont libres}} sur {quota, number} pour {edition}.",
  "commission.due": "Soutien avant",
  "commission.city": "Ville",
  "commission.stands": "Situation",
  "commission.rules": "Admissibilité à ce jour",
  "commission.score": "Votre note chiffrée",
  "commission.scoreOf": "{score, number} sur 100",
  "commission.note": "Votre remarque",
  "commission.write": "Écrire une remarque",
  "commission.change": "La lire ou la modifier",
  "commission.none": "Aucune candidature de votre pays pour le moment",
  "commission.noneText":
    "Quand une ville de votre pays commence ou signe sa candidature, elle figure ici.",
  "commission.slots":
    "Une place est prise quand vous soutenez une candidature, et rendue si vous retirez ce soutien avant la date limite.",
  "commission.allMet": "rien ne s’y oppose",
  "commission.notMet":
    "{fail, plural, =0 {} one {# règle non remplie. } many {# de règles non remplies. } other {# règles non remplies. }}{open, plural, =0 {} one {# règle ouverte.} many {# de règles ouvertes.} other {# règles ouvertes.}}",
  "commission.noEdition": "Aucune édition n’est ouverte pour votre pays en ce moment.",
  "commission.back": "Toutes les candidatures de votre pays",
  "note.title": "Remarque sur {city}",
  "note.lead":
    "Seules les personnes de votre Commission nationale la lisent : ni la ville, ni le secrétariat, ni le jury.",
  "note.stale":
    "Une collègue ou un collègue a écrit entre-temps. Ce qui est enregistré figure ci-dessous ; votre texte reste dans le formulaire.",
  "note.theirs": "Ce qui est enregistré",
  "act.note.save": "Enregistrer la remarque",
  "field.note": "Remarque",
  "field.note.help": "Pour votre usage, afin de comparer les candidatures avant de les soutenir.",
  "field.noteScore": "Votre note chiffrée",
  "field.noteScore.help": "Sur 100, pour votre propre classement.",
} satisfies Record<keyof typeof english, string>;

import type { juryFields as english } from "#app/i18n/en/acts/jury-fields.ts";

export const juryFields: Record<keyof typeof english, string> = {
  "field.name": "Nom",
  "field.email": "Adresse électronique",
  "field.email.help": "L’invitation y est envoyée, et la personne se connecte avec elle.",
  "field.letters": "Langue des courriels",
  "field.letters.help": "La personne peut la changer plus tard.",
  "option.letters.en": "Anglais",
  "option.letters.fr": "Français",
  "field.appointment.borrow.nominations": "Candidatures à lire",

  "field.calledFor": "La séance commence le",
  "field.item.settle.nomination": "Candidature",
  "field.item.settle.nomination.help": "Celle qui a été appelée.",
  "field.rank": "Place",
  "field.rank.help":
    "Les numéros ordonnent les candidatures recommandées, et entre elles celles en réserve.",
  "option.rank.recommended1": "Recommandée, numéro 1",
  "option.rank.recommended2": "Recommandée, numéro 2",
  "option.rank.recommended3": "Recommandée, numéro 3",
  "option.rank.recommended4": "Recommandée, numéro 4",
  "option.rank.recommended5": "Recommandée, numéro 5",
  "option.rank.recommended6": "Recommandée, numéro 6",
  "option.rank.reserve1": "En réserve, numéro 1",
  "option.rank.reserve2": "En réserve, numéro 2",
  "option.rank.reserve3": "En réserve, numéro 3",
  "option.rank.reserve4": "En réserve, numéro 4",
  "option.rank.reserve5": "En réserve, numéro 5",
  "option.rank.reserve6": "En réserve, numéro 6",
  "option.rank.notRecommended": "Non recommandée",
  "field.agreed": "Arrêtée par consensus de",
  "field.agreed.help":
    "Toutes les personnes présentes et libres de conflit pour cette candidature doivent être d’accord. Ne cochez personne si un vote a tranché.",
  "field.ballot": "Ou arrêtée par un vote",
  "field.ballot.help": "Un vote de cette séance qui a été dépouillé.",
  "field.item.settle.first": "Ordre entre égales : première",
  "field.item.settle.first.help":
    "Seulement si des totaux sont à égalité et que le jury s’est accordé sur l’ordre. Nommez toutes celles à égalité.",
  "field.item.settle.second": "Ordre entre égales : deuxième",
  "field.item.settle.third": "Ordre entre égales : troisième",
  "field.fourth": "Ordre entre égales : quatrième",
  "field.item.settle.reason": "Motifs",
  "field.item.settle.reason.help":
    "Pourquoi le jury donne cette place. Le secrétariat et la direction les lisent.",
  "field.kind": "Type de vote",
  "option.kind.yesNo": "Oui ou non à une candidature",
  "option.kind.choice": "Choix entre des candidatures",
  "option.kind.rubricOrder": "Ordre de candidatures à égalité",
  "field.options": "Candidatures soumises au vote",
  "field.options.help":
    "Une seule pour oui ou non. Plusieurs seulement si les mêmes membres sont libres de conflit pour toutes.",
};

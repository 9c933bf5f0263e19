import type { eligibility as english } from "#app/i18n/en/eligibility.ts";

export const eligibility = {
  "toCheck.title": "Examen de la recevabilité",
  "toCheck.lead":
    "Les candidatures soutenues qui attendent un avis. Il se donne à deux : une personne propose, une autre approuve.",
  "toCheck.found":
    "{n, plural, =0 {Aucune candidature n’attend} one {# candidature attend} many {# candidatures attendent} other {# candidatures attendent}}",
  "toCheck.none": "Rien à examiner",
  "toCheck.noneText":
    "Les candidatures soutenues apparaissent ici dès qu’une commission nationale les a transmises.",
  "toCheck.clear": "Afficher tout ce qui attend",
  "toCheck.allEditions": "Toutes les éditions",
  "toCheck.show": "Lesquelles",
  "toCheck.showAll": "Toutes celles qui attendent",
  "toCheck.show.open": "Avec une règle non remplie ou ouverte",
  "toCheck.show.clear": "Sans rien qui s’y oppose",
  "toCheck.show.clarification": "En cours de précision",
  "toCheck.show.proposed": "Proposées, en attente de la seconde personne",
  "toCheck.sort": "Ordre",
  "toCheck.sort.country": "Par pays et ville",
  "toCheck.sort.endorsed": "Les plus anciennement soutenues d’abord",
  "toCheck.sort.outcome": "Le plus d’obstacles d’abord",
  "toCheck.isProposed": "En attente de la seconde personne",
  "toCheck.endorsed": "Soutenue le",
  "toCheck.counts":
    "{fail, plural, =0 {} one {# non remplie. } many {# non remplies. } other {# non remplies. }}{unknown, plural, =0 {} one {# ouverte. } many {# ouvertes. } other {# ouvertes. }}{warn, plural, =0 {} one {# à noter. } many {# à noter. } other {# à noter. }}{pass, plural, =0 {Aucune remplie.} one {# remplie.} many {# remplies.} other {# remplies.}}",

  "verdict.title": "Liste de contrôle",
  "verdict.of": "Recevabilité de {city}",
  "verdict.lead": "{label}.",
  "verdict.city": "Ville",
  "verdict.now":
    "D’après l’état actuel du registre et du dossier. Quand un avis est donné, la liste est conservée telle qu’elle a été lue.",
  "verdict.wasPassed": "Jugée recevable, {when}. Les règles telles qu’elles ont été lues alors.",
  "verdict.wasRejected":
    "Jugée non recevable, {when}. Les règles telles qu’elles ont été lues alors.",
  "verdict.source": "Source",
  "verdict.cited": "L’avis cite cette règle.",
  "verdict.waived": "Dispense accordée, pour ce motif :",
  "verdict.waive": "Motif de dispense : {rule}",
  "verdict.waive.help":
    "Laissez vide si vous ne dispensez pas de cette règle. La ville et sa commission nationale peuvent lire le motif.",
  "verdict.number": "{n, number}",
  "verdict.figure.reference": "Jugé à la date du",
  "verdict.figure.from": "À partir du",
  "verdict.figure.until": "Jusqu’au",
  "verdict.figure.signedAt": "Signée",
  "verdict.figure.endorsedAt": "Soutenue",
  "verdict.figure.receivedAt": "Reçue",
  "verdict.figure.dueAt": "Dernière minute",
  "verdict.figure.slot": "Rang parmi les candidatures du pays",
  "verdict.figure.quota": "Candidatures qu’un pays peut soutenir",
  "verdict.figure.inhabitants": "Habitants",
  "verdict.figure.least": "Nombre minimal d’habitants",
  "verdict.figure.edition": "Édition de la dernière distinction",
  "verdict.source.register": "Le registre de ce système",
  "verdict.source.form": "La candidature elle-même",
  "verdict.source.log": "Les actes d’une édition antérieure",

  "field.failed": "Règles non remplies",
  "field.failed.help": "La ville et sa commission nationale apprennent lesquelles.",
  "proposals.waiting": "Proposé, en attente d’une seconde personne",
} satisfies Record<keyof typeof english, string>;

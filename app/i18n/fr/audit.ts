import type { audit as english } from "#app/i18n/en/audit.ts";

export const audit = {
  "access.title": "Ce que l’observation et l’audit ont lu",
  "access.leadAll":
    "Chaque page d’un bureau demandée par l’observation ou l’audit est consignée ici.",
  "access.leadOwn":
    "Chaque page d’un bureau que vous demandez est consignée. La direction voit la même liste.",
  "access.when": "Quand",
  "access.who": "Qui",
  "access.page": "Page",
  "access.none": "Rien n’a encore été lu",
  "access.noneText": "Une page ouverte par l’observation ou l’audit figure ici dès ce moment.",

  "log.title": "Journal : {name}",
  "log.lead":
    "{n, plural, one {# ligne} many {# de lignes} other {# lignes}}, la plus récente d’abord. Les personnes y figurent sous leur pseudonyme.",
  "log.holds": "Chaque ligne tient à la précédente, et rien n’a été modifié.",
  "log.broken": "Ce journal ne tient pas : une ligne a été modifiée, ou il en manque une.",
  "log.verify":
    "Vérifié au moment où cette page a été faite. Le journal entier et tout ce qui en dépend se vérifie par la commande npm run verify-log, sur le serveur.",
  "log.line": "{version, number}. {what}",
  "log.chained": "Son empreinte tient.",
  "log.unchained": "Son empreinte ne tient pas.",
  "log.kept": "Ce qui a été dit est conservé tel que promis.",
  "log.erased": "Ce qui a été dit a été effacé ; il reste que cela a été dit.",
  "log.altered": "Ce qui a été dit a été modifié.",
  "log.type": "Événement",
  "log.at": "Instant",
  "log.actor": "Pseudonyme",
  "log.commitment": "Promesse de ce qui a été dit",
  "log.previous": "Empreinte de la ligne précédente",
  "log.hash": "Empreinte",
  "log.cause": "Causé par",
  "log.process": "Version du processus",
} satisfies Record<keyof typeof english, string>;

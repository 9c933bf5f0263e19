import type { pages as english } from "#app/i18n/en/pages.ts";

export const pages: Record<keyof typeof english, string> = {
  "page.title": "{page} · {site}",

  "count.plain": "{count, number}",
  "count.cities": "{count, plural, one {# ville} many {# de villes} other {# villes}}",

  "date.unknown": "date inconnue",
  "date.before": "au plus tard le {to}",
  "date.after": "au plus tôt le {from}",
  "due.in":
    "{days, plural, =0 {aujourd’hui} one {dans # jour} many {dans # de jours} other {dans # jours}}",
  "due.inHours":
    "{hours, plural, =0 {dans moins d’une heure} one {dans # heure} many {dans # d’heures} other {dans # heures}}",
  "due.past": "échu",
  "due.lead": "{left},",
  "due.also": "· {utc}",
  "due.exact": "{date} à {time} ({zone})",
  "due.utc": "{date} à {time} {zone, select, UTC {UTC} other {({zone})}}",

  "life.done": "fait",
  "life.now": "en cours",
  "life.next": "à venir",
  "life.ends": "Peut aussi se terminer ainsi :",
  "life.nowWhen": "en cours, {when}",
  "life.since": "depuis le {when}",
  "life.until": "jusqu’au {when}",

  "pages.of": "{from, number} à {to, number} sur {total, number}",
  "pages.label": "Pages de la liste",
  "pages.before": "Page précédente",
  "pages.after": "Page suivante",
  "source.mark": "[{n, number}]",
  "source.cite": "Source {n, number}",
  "sources.title": "Sources",
  "print.asOf": "État au {when}",

  "home.title": "Une distinction des villes apprenantes, région par région",
  "home.description":
    "Candidatures, jurys et résultats d’une distinction pour les villes qui font de l’apprentissage l’affaire de tous les âges.",
  "home.lead":
    "Les villes du Réseau mondial des villes apprenantes sont proposées par leur commission nationale, lues par un jury indépendant dans chacune des cinq régions, et honorées d’un certificat pour les progrès qu’elles ont accomplis.",
  "home.openTitle": "Ce qui est ouvert",
  "home.openNothing": "Aucun appel n’est ouvert",
  "home.openNothingText":
    "Lorsqu’une édition est publiée, ses appels et ses dates limites figurent ici.",
  "edition.title": "Édition {name}",
  "home.toEdition": "{edition}, région par région",
  "home.registerTitle": "Les villes",
  "home.registerText":
    "Le registre compte {cities, plural, one {# ville} many {# de villes} other {# villes}} dans {countries, plural, one {# pays} many {# de pays} other {# pays}}, nommées par une source publique comme membres du réseau. Il n’est pas complet.",
  "home.registerLink": "Chercher dans le registre",
  "home.editionsTitle": "Éditions antérieures",
  "home.editionsText":
    "{awardees, plural, one {# distinction} many {# de distinctions} other {# distinctions}} en {editions, plural, one {# édition} many {# d’éditions} other {# éditions}} depuis 2015.",
  "home.editionsLink": "Les éditions et leurs villes distinguées",
  "home.howTitle": "Comment une ville est candidate",
  "home.how1":
    "La ville rédige sa candidature et y joint ses pièces ; le maire ou la maire la signe.",
  "home.how2":
    "La commission nationale du pays donne son aval, dans la limite du nombre que les règles permettent.",
  "home.how3":
    "Le secrétariat examine la recevabilité : adhésion, distinctions antérieures, forme.",
  "home.how4":
    "Le jury de la région lit, note et délibère, chaque membre étant libre de tout conflit d’intérêts.",
  "home.how5":
    "Lorsque toutes les régions ont une recommandation, la direction décide, et les résultats sont annoncés ensemble.",

  "register.title": "Registre des villes apprenantes",
  "register.description":
    "Les villes qu’une source publique nomme comme membres du Réseau mondial des villes apprenantes, avec leurs distinctions.",
  "register.lead":
    "{total, plural, one {# ville} many {# de villes} other {# villes}} dans {countries, plural, one {# pays} many {# de pays} other {# pays}}, nommées par une source publique comme membres du réseau.",
  "register.limits":
    "Officiellement, le réseau compte 425 membres dans 91 pays (décembre 2025). Ce registre ne contient que les villes pour lesquelles une source a été trouvée ; une adhésion peut avoir pris fin depuis.",
  "register.mapLabel":
    "Carte du monde avec {members, plural, one {# ville membre} many {# de villes membres} other {# villes membres}}, dont {awardees, plural, one {# a} many {# ont} other {# ont}} reçu la distinction",
  "register.mapNote":
    "Les petits points sont des membres, les grands ont reçu la distinction. Projection Equal Earth. La carte ne trace aucune frontière et n’implique aucune prise de position à leur sujet. {missing, plural, =0 {} one {La position de # ville est inconnue.} many {La position de # de villes est inconnue.} other {La position de # villes est inconnue.}}",
  "register.search": "Ville",
  "register.region": "Région",
  "register.country": "Pays",
  "register.award": "Distinction",
  "register.allRegions": "Toutes les régions",
  "register.allCountries": "Tous les pays",
  "register.anyAward": "Avec ou sans",
  "register.everAwarded": "Toute édition",
  "register.apply": "Afficher",
  "register.clear": "Afficher toutes les villes",
  "register.found":
    "{count, plural, =0 {Aucune ville ne convient} one {# ville} many {# de villes} other {# villes}}",
  "register.noneText": "Essayez avec moins de mots, ou une autre région.",
  "register.regionCount": "{region}, {count}",
  "register.city": "Ville",
  "register.joined": "Membre depuis",
  "register.awards": "Distinctions",
  "register.mapMember": "membre",
  "register.mapAwardee": "a reçu la distinction",

  "city.inCountry": "{city}, {country}",
  "city.lead": "{country}, {region}",
  "city.description":
    "{city}, {country} : adhésion au Réseau mondial des villes apprenantes, distinctions, sources.",
  "city.membership": "Adhésion",
  "city.awards": "Distinctions",
  "city.noAwards": "Aucune distinction enregistrée.",
  "city.awardWhen": "{award}, {when}",
  "city.conferred": "remise : {when}",
  "city.announced": "annonce : {when}",
  "city.eligibility": "Situation pour : {edition}",
  "city.eligibilityNote":
    "D’après le seul registre et les seules règles, à ce jour. Rien ici ne tranche sur une candidature.",
  "city.standing.pass": "D’après le registre, la ville peut être candidate.",
  "city.standing.fail": "D’après le registre, la ville ne peut pas être candidate.",
  "city.standing.unknown": "Le registre ne permet pas de dire si la ville peut être candidate.",
  "city.standing.warn": "D’après le registre, la ville peut être candidate.",
  "city.from": "Au seul regard du temps, elle pourrait l’être à partir du {when}.",
  "city.position": "Position",
  "city.positionOf": "Celle de {place}.",
  "city.noPosition": "Aucune position n’est connue.",
  "city.mapLabel": "Carte des environs de {city}",
  "city.mapNote":
    "Les autres membres sont de petits points. Projection Equal Earth ; aucune prise de position sur les frontières ou les statuts.",
  "city.memberSince": "Membre depuis",
  "city.memberSinceUnknown": "Une source nomme la ville comme membre, sans date.",
  "city.periodEnd": "Jusqu’à",
  "city.exactly": "{when} ({precision})",
  "city.precision.day": "au jour près",
  "city.precision.month": "au mois près",
  "city.precision.year": "à l’année près",
  "city.precision.unknown": "date inconnue",
  "city.status": "Situation dans le réseau",
  "city.country": "Pays",
  "city.region": "Région",
  "city.invented": "Une ville inventée dans un pays réel, pour la démonstration.",

  "editions.title": "Éditions",
  "editions.description":
    "Les éditions de la distinction depuis 2015 et leurs villes distinguées, par région.",
  "editions.lead":
    "Depuis 2015, la distinction a été remise lors de {editions, plural, one {# édition} many {# d’éditions} other {# éditions}} à {awards, plural, one {# ville} many {# de villes} other {# villes}}. Une ville peut être distinguée de nouveau après six ans.",
  "editions.running": "En cours",
  "editions.past": "Éditions passées",
  "editions.chartNote":
    "Villes distinguées par région et par édition ; chaque marque est une ville.",
  "editions.none": "aucune distinction",
  "editions.conferredAt": "Remise : {when}",
  "editions.conferredIn": "Remise : {when}, {place}",
  "editions.place.2015": "2e Conférence internationale sur les villes apprenantes, Mexico",
  "editions.place.2017":
    "ouverture de la 3e Conférence internationale sur les villes apprenantes, Cork",
  "editions.place.2019":
    "veille de la 4e Conférence internationale sur les villes apprenantes, Medellín",
  "editions.place.2021": "5e Conférence internationale sur les villes apprenantes, Yeonsu",
  "editions.place.2024": "6e Conférence internationale sur les villes apprenantes, Jubail",
  "editions.awardee": "{city} {country}",
  "editions.awardeeLabelled": "{city} {country} ({label})",

  "edition.description":
    "{edition} : où en est chaque région, ce qui vient ensuite, qui agit, jusqu’à quand.",
  "edition.lead":
    "Cinq régions, cinq jurys, une annonce. Chaque région avance à son rythme ; les résultats de toutes sont annoncés ensemble.",
  "edition.leadPast":
    "{awards, plural, =0 {Aucune ville n’a été distinguée} one {# ville a été distinguée} many {# de villes ont été distinguées} other {# villes ont été distinguées}} dans {regions, plural, one {# région} many {# de régions} other {# régions}}.",
  "edition.regions": "Les régions",
  "edition.stage": "L’édition",
  "edition.rules": "Règles de cette édition",
  "edition.rulesSealed":
    "Les règles sont scellées à la publication de l’édition. Sceau des règles : {hash}",
  "edition.rule.nationalQuota": "Candidatures d’un pays",
  "edition.rule.nationalQuotaValue": "{count, number} au plus",
  "edition.rule.seats": "Distinctions dans une région",
  "edition.rule.seatsValue": "d’aucune à {count, number}",
  "edition.rule.perCountryAwards": "Distinctions d’un pays",
  "edition.rule.perCountryAwardsValue": "{count, number} au plus",
  "edition.rule.memberMonths": "Adhésion",
  "edition.rule.memberMonthsValue":
    "{count, plural, =0 {sans durée minimale} one {plus de # mois} many {plus de # de mois} other {plus de # mois}} avant la date limite des villes",
  "edition.rule.coolDownYears": "Après une distinction",
  "edition.rule.coolDownYearsValue":
    "exclusion pendant {count, plural, one {# an} many {# d’ans} other {# ans}}",
  "edition.rule.criteria": "Critères",
  "edition.ruleMarked": "{value}, {mark}",
  "edition.mark.sourced": "d’après un texte publié",
  "edition.mark.unsourced": "non confirmé par une source",
  "edition.mark.proposal": "proposé ici",
  "edition.awardees": "Villes distinguées",
  "edition.awardeesSoon": "Les résultats sont annoncés pour toutes les régions ensemble.",
  "edition.noAward": "Aucune distinction dans cette région.",
  "edition.historyOnly":
    "Une édition antérieure à ce système : ses résultats sont enregistrés d’après des sources publiques, son déroulement ne l’est pas.",

  "track.title": "{region}, {edition}",
  "track.dueLine": "{name} : {due}",
  "track.description": "{region}, {edition} : son déroulement, ses dates, qui agit.",
  "track.life": "Le déroulement dans cette région",
  "track.dates": "Dates",
  "track.opensAt": "Ouverture de l’appel",
  "track.cityDue": "Les villes envoient leur candidature signée à leur commission nationale",
  "track.commissionDue": "Les commissions nationales donnent leur aval",
  "track.scoringDue": "Le jury clôt la notation",
  "track.zone": "Les délais expirent à la minute indiquée, dans le fuseau de l’édition.",
  "track.inSelectionNote":
    "Tant que les candidatures sont en sélection, rien d’autre n’est dit à l’extérieur : ni leur nombre, ni ce que fait le jury.",
  "track.act.waiting": "L’appel n’est pas encore ouvert.",
  "track.act.nominating":
    "Les villes rédigent et signent leur candidature ; les commissions nationales donnent leur aval.",
  "track.act.nominatingCommission":
    "La date limite des villes est passée ; les commissions nationales donnent leur aval.",
  "track.act.eligibility": "Le secrétariat examine la recevabilité, puis le jury commence.",
  "track.act.inSelection": "Le jury lit, note et délibère.",
  "track.act.announced": "Le résultat est public.",
  "track.act.endedWithoutSelection": "La région s’est terminée sans verdict sur le fond.",
  "track.act.editionSuspended": "L’édition est suspendue ; ses délais ne courent plus.",
  "track.act.editionCancelled": "L’édition a été annulée.",
  "track.due.opensAt": "Ouverture de l’appel",
  "track.due.cityDue": "Date limite des villes",
  "track.due.commissionDue": "Date limite des commissions nationales",
  "track.countries": "Pays de cette région",

  "about.title": "À propos de ce site",
  "about.description": "Ce que c’est, qui en est l’auteur, d’où viennent les données.",
};

import type { peopleDesk as en } from "#app/i18n/en/people-desk.ts";

/** Actes à deux personnes, rôles et tenue du registre. */
export const peopleDesk: Record<keyof typeof en, string> = {
  "proposals.title": "Actes à deux personnes",
  "proposals.lead":
    "Ce qu’une personne a proposé et qu’une seconde doit approuver. Rien ne change d’ici là.",
  "proposals.filter": "Quelles propositions",
  "proposals.open": "En attente",
  "proposals.ended": "Closes",
  "proposals.act": "Proposition",
  "proposals.until": "Réponse avant",
  "proposals.waitsForYou": "Attend votre réponse",
  "proposals.noneOpen": "Aucune proposition n’attend une seconde personne.",
  "proposals.noneEnded": "Aucune proposition n’est encore close.",

  "proposal.change": "Ce qui va changer",
  "proposal.changed": "Ce qui était proposé",
  "proposal.nothingNamed": "Rien d’autre que ce qui est dit ci-dessus.",
  "proposal.what": "Quoi",
  "proposal.now": "Aujourd’hui",
  "proposal.then": "Proposé",
  "proposal.why": "Pourquoi",
  "proposal.about": "Objet",
  "proposal.asks": "Qui demande, et de qui dépend la réponse",
  "proposal.askedBy": "Proposé par",
  "proposal.askedAt": "Proposé le",
  "proposal.endedAt": "Close depuis",
  "proposal.waitsFor": "Attend",
  "proposal.anotherPerson": "une autre personne dans ce rôle : {role}",
  "proposal.inRole": "{name}, {role}",
  "proposal.none": "aucun",
  "proposal.yes": "oui",
  "proposal.no": "non",
  "proposal.part": "{part} : {value}",
  "proposal.sourceOf": "Degré de certitude : {rule}",
  "proposal.weightOf": "Poids : {criterion}",
  "proposal.ofRegion": "{region} : {what}",
  "proposal.formOf":
    "version {version}, {questions, plural, one {# question} many {# de questions} other {# questions}}",
  "proposal.field.state": "Situation",
  "proposal.field.person": "Personne",
  "proposal.field.role": "Rôle",
  "proposal.field.from": "À partir du",
  "proposal.field.until": "Jusqu’au",
  "proposal.field.waivers": "Règles levées, et pourquoi",
  "proposal.field.failed": "Règles non remplies",
  "proposal.field.shortages": "Ce qui suffit pour ces candidatures",
  "proposal.field.sheets": "Fiches",
  "proposal.field.quorum": "Jurés présents",
  "proposal.field.kinds": "Types de fichiers",
  "proposal.field.maxBytes": "Octets d’un fichier, au plus",
  "proposal.field.maxTotalBytes": "Octets d’une candidature, au plus",
  "proposal.field.then": "Au-delà, jurés par candidature",
  "proposal.field.by": "Ordonné par",
  "proposal.field.text": "Termes",
  "proposal.code.all": "chaque juré note chaque candidature",
  "proposal.code.one": "un seul pour toutes les régions",
  "proposal.code.perTrack": "un par région",

  "role.delegation": "suppléance de la Commission nationale",
  "roles.title": "Rôles",
  "roles.lead":
    "Qui peut agir pour une ville, un pays ou la distinction. Les droits suivent ces rôles, jamais la personne.",
  "roles.filter": "Quels rôles",
  "roles.now": "En vigueur ou proposés",
  "roles.over": "Terminés",
  "roles.search": "Personne, ville ou pays",
  "roles.all": "Tous les rôles",
  "roles.person": "Personne",
  "roles.address": "Adresse électronique",
  "roles.for": "Pour",
  "roles.cityOf": "{city}, {country}",
  "roles.none": "Aucun rôle ne correspond à votre recherche.",
  "roles.offers": "Rôles que vous pouvez proposer",
  "roles.offerTitle": "Proposer un rôle : {role}",
  "roles.about": "Ce rôle",
  "roles.somebody": "la distinction",
  "roles.signatory": "Peut signer des candidatures",
  "roles.confirmed": "oui, confirmé par la Commission nationale",
  "roles.confirmedForSilent":
    "oui, confirmé par le secrétariat à la place d’une Commission nationale silencieuse",
  "roles.unconfirmed": "pas avant la confirmation de la Commission nationale",
  "roles.notYours": "Vous ne pouvez pas y proposer ce rôle.",
  "roles.held.offered": "Ce rôle a déjà été proposé à cette adresse et attend une réponse.",
  "roles.held.active": "La personne qui a cette adresse exerce déjà ce rôle.",
  "roles.does.coordinator":
    "Rédige la candidature de la ville avec ses pièces et répond aux questions.",
  "roles.does.mayor":
    "Signe la candidature de la ville, une fois confirmé par la Commission nationale.",
  "roles.does.collaborator": "Lit la candidature de la ville, et la commente si vous le voulez.",
  "roles.does.delegate": "Signe les candidatures à votre place, entre les jours que vous indiquez.",
  "roles.does.commission": "Appuie les candidatures du pays et confirme qui signe pour ses villes.",
  "roles.does.delegation":
    "Supplée une Commission nationale qui garde le silence, là où les règles de l’édition le permettent.",
  "roles.does.observer":
    "Voit comment se déroule la distinction, sans noms ni notes. Ne change rien.",
  "roles.does.auditor":
    "Lit tout, ce qui est noté chaque fois, et approuve ce que proposent les directeurs.",
  "roles.does.officer": "Conduit la distinction : éditions, recevabilité, jurys, registre.",
  "roles.does.director":
    "Décide des recommandations et des adhésions, et approuve ce que propose le secrétariat.",
  "roles.offeredBy.coordinator":
    "Le maire ou la Commission nationale propose le rôle à votre successeur : adressez-vous à eux, avec nom et adresse électronique.",
  "roles.offeredBy.mayor":
    "La Commission nationale propose le rôle au nouveau maire : adressez-vous à elle, avec nom et adresse électronique.",
  "roles.offeredBy.collaborator": "Le coordinateur de la ville propose ce rôle.",
  "roles.offeredBy.commission":
    "Le secrétariat ou un autre responsable de la Commission nationale propose le rôle à votre successeur.",
  "roles.offeredBy.other": "Le secrétariat propose ce rôle.",

  "succession.title": "Si quelqu’un d’autre prend la suite",
  "succession.why":
    "Un rôle passe sans interruption : le successeur accepte d’abord, puis la personne qui part transmet. Brouillons et fichiers restent à la ville, et une signature donnée reste valable.",
  "succession.offer": "Proposer le rôle au successeur.",
  "succession.accept": "Le successeur l’accepte, par le lien du courriel.",
  "succession.accepted": "En fonction aux côtés de ce rôle : {names}.",
  "succession.handOver":
    "Vous transmettez. Vos droits prennent fin ; ce que vous aviez proposé et qui reste ouvert devient caduc.",
  "succession.theyHandOver":
    "La personne qui exerce le rôle le transmet sur cette page ; on peut aussi y mettre fin, avec une raison.",

  "option.wording.commenter": "lit et commente",
  "option.wording.viewer": "lit seulement",
  "field.holderName": "Nom de la personne",
  "field.holderName.help": "Comme on l’écrit dans une lettre.",
  "field.holderEmail": "Adresse électronique",
  "field.holderEmail.help":
    "La proposition y est envoyée, et la personne se connecte avec cette adresse.",
  "field.holderLanguage": "Langue des courriels",
  "field.body": "Pour",
  "field.wording": "Ce que la personne peut faire",
  "field.from": "À partir du",
  "field.until": "Dernier jour",

  "commissions.title": "Commissions nationales de cette édition",
  "commissions.lead":
    "Chaque pays de l’édition qui a des villes membres a besoin d’une personne qui agit pour sa Commission nationale.",
  "commissions.invite": "En inviter plusieurs à la fois",
  "commissions.list": "Pays, nom, adresse électronique",
  "commissions.listHelp":
    "Une ligne par personne : le pays par son code ou son nom anglais, le nom, l’adresse électronique et la langue du courriel (en ou fr) si ce n’est pas l’anglais. Séparés par des virgules, des points-virgules ou des tabulations, comme les copie un tableur. Au plus {most, number} lignes.",
  "commissions.example": "FIN, Aino Korhonen, aino@example.org, fr",
  "commissions.preview": "Montrer ce qui va se passer",
  "commissions.previewTitle":
    "{count, plural, =0 {Personne ne sera invité} one {# personne sera invitée} many {# de personnes seront invitées} other {# personnes seront invitées}}",
  "commissions.send":
    "{count, plural, one {Envoyer # proposition} many {Envoyer # de propositions} other {Envoyer # propositions}}",
  "commissions.sent":
    "Les propositions sont envoyées. Vous apprendrez lesquelles sont refusées ou deviennent caduques.",
  "commissions.failed":
    "{sent, plural, =0 {Aucune proposition n’a été envoyée} one {# proposition a été envoyée} many {# de propositions ont été envoyées} other {# propositions ont été envoyées}}, {failed, plural, one {# ne l’a pas été} many {# ne l’ont pas été} other {# ne l’ont pas été}}",
  "commissions.failedLine": "Ligne {line, number} : {typed}. {why}",
  "commissions.without":
    "{without, plural, =0 {Chaque pays a quelqu’un} one {# pays sur {all, number} n’a encore personne} many {# pays sur {all, number} n’ont encore personne} other {# pays sur {all, number} n’ont encore personne}}",
  "commissions.none": "Aucun pays de cette édition n’a de ville membre.",
  "commissions.code": "Code",
  "commissions.cities": "Villes membres",
  "commissions.standing.inPlace": "en place",
  "commissions.standing.offered": "proposé, sans réponse encore",
  "commissions.standing.none": "personne",
  "commissions.fate.new": "sera invité",
  "commissions.fate.noCountry": "pas d’envoi : aucun pays de ce nom ou de ce code n’est connu",
  "commissions.fate.notInEdition": "pas d’envoi : le pays n’a pas de région dans cette édition",
  "commissions.fate.noName": "pas d’envoi : le nom manque ou est trop long",
  "commissions.fate.noAddress": "pas d’envoi : ce n’est pas une adresse électronique",
  "commissions.fate.twice": "pas d’envoi : la ligne figure déjà plus haut",
  "commissions.fate.offered": "rien à faire : déjà invité, la réponse est attendue",
  "commissions.fate.active": "rien à faire : déjà en place",
  "import.line": "Ligne",
  "import.lineNo": "{line, number}",
  "import.fate": "Ce qui se passe",

  "undelivered.title": "Courriels non arrivés",
  "undelivered.lead":
    "Le serveur du destinataire a refusé ces courriels ou n’a pas pu être joint. De nouveaux essais se font pendant près de trois jours.",
  "undelivered.one": "Un courriel non arrivé",
  "undelivered.search": "Nom ou adresse électronique",
  "undelivered.none": "Tous les courriels sont arrivés ou en route.",
  "undelivered.subject": "Courriel",
  "undelivered.link": "Un lien de connexion",
  "undelivered.error": "Ce qu’a dit le serveur",
  "undelivered.trying":
    "{attempts, plural, one {essayé # fois, nouvel essai prévu} many {essayé # de fois, nouvel essai prévu} other {essayé # fois, nouvel essai prévu}}",
  "undelivered.givenUp":
    "{attempts, plural, one {abandonné après # essai} many {abandonné après # d’essais} other {abandonné après # essais}}",
  "undelivered.againDone": "Les courriels de cette personne sont envoyés à nouveau.",
  "undelivered.bouncedDone": "Le courriel figure désormais ci-dessus comme non arrivé.",
  "undelivered.correctedDone": "L’adresse est corrigée et les courriels sont envoyés à nouveau.",
  "undelivered.againTitle": "Envoyer à nouveau",
  "undelivered.againText":
    "Tous les courriels qui n’ont pas atteint cette personne repartent à la même adresse.",
  "undelivered.sendAgain": "Envoyer à nouveau",
  "undelivered.correctTitle": "Corriger l’adresse",
  "undelivered.correctText":
    "Qui lit les courriels à cette adresse peut se connecter comme cette personne. Ce que vous changez est conservé avec votre nom et votre raison, et les courriels non arrivés sont envoyés à nouveau.",
  "undelivered.newAddress": "Adresse électronique exacte",
  "undelivered.reasonHelp": "Comment vous savez que cette adresse est la bonne.",
  "undelivered.correct": "Corriger et envoyer à nouveau",
  "undelivered.correction": "Corrigé auparavant",
  "undelivered.correctedBy": "{was} est devenu {became}, par {by}, {when} : {reason}",
  "undelivered.bounceTitle": "Signaler un courriel revenu",
  "undelivered.bounceText":
    "Un serveur peut accepter un courriel et le renvoyer plus tard à la boîte de la distinction. Dites ici à qui il était adressé ; le dernier courriel à cette adresse compte alors comme non arrivé.",
  "undelivered.bounced": "Adresse à laquelle il a été envoyé",
  "undelivered.bounce": "Signaler",
  "undelivered.why.neverSent": "Aucun courriel de la distinction n’a été envoyé à cette adresse.",
  "undelivered.why.gone": "Le destinataire de ce courriel n’est plus connu.",
  "undelivered.why.signedIn":
    "Cette personne s’est déjà connectée avec cette adresse : elle ne peut être changée pour elle. Proposez plutôt le rôle à la nouvelle adresse et mettez fin à l’ancien.",
  "undelivered.why.staff":
    "Les rôles du secrétariat demandent deux personnes. Proposez plutôt le rôle pour la nouvelle adresse.",
  "undelivered.why.taken": "Une autre personne a cette adresse. Proposez-lui plutôt le rôle.",
  "undelivered.why.same": "C’est l’adresse actuelle.",
  "silent.title": "Commissions nationales silencieuses",
  "silent.lead":
    "Une candidature est signée et sa Commission nationale n’en a rien fait depuis ; un rappel lui a été envoyé.",
  "silent.none": "Aucune Commission nationale ne garde le silence.",
  "silent.whatToDo":
    "Écrivez ou appelez. Si personne n’agit pour la Commission, proposez le rôle à quelqu’un ; là où les règles le permettent, nommez une suppléance. Après l’échéance, la candidature expire.",
  "silent.signed": "Signée",
  "silent.alerted": "Rappel",

  "upkeep.title": "Tenir le registre",
  "upkeep.lead":
    "Toutes les villes qui sont ou furent dans le réseau ou demandent à y entrer, avec ce sur quoi repose le registre.",
  "upkeep.search": "Ville ou pays",
  "upkeep.anyState": "Toutes",
  "upkeep.none": "Aucune adhésion ne correspond à votre recherche.",
  "upkeep.entry": "L’entrée",
  "upkeep.publicPage": "Page publique de la ville",
  "upkeep.periods": "Temps dans le réseau",
  "upkeep.noPeriod": "Aucun temps dans le réseau n’a commencé.",
  "upkeep.from": "Depuis",
  "upkeep.to": "Premier jour en dehors",
  "upkeep.open": "toujours membre",
  "upkeep.inactive": "Inactive",
  "upkeep.spell": "{from} à {to}",
  "upkeep.source": "Source",
  "upkeep.sources": "Sources",
  "upkeep.corrections":
    "{count, plural, one {Corrigé # fois ; l’historique dit pourquoi.} many {Corrigé # de fois ; l’historique dit pourquoi.} other {Corrigé # fois ; l’historique dit pourquoi.}}",

  "field.cityName": "Nom d’une ville qui n’est pas dans la liste",
  "field.cityName.help":
    "Comme la ville l’écrit elle-même. Laissez vide si vous en avez choisi une ci-dessus.",
  "field.membership.apply.country": "Pays de cette ville",
  "field.membership.record.country": "Pays de cette ville",
  "field.membership.apply.city": "Ville déjà connue",
  "field.membership.record.city": "Ville déjà connue",
  "field.membership.record.joinedOn.help":
    "Un jour, un mois ou une année, aussi exactement que le dit la source. Vide si aucune source ne le dit.",
  "field.membership.record.leftOn.help":
    "Seulement si la ville n’est plus membre. Un jour, un mois ou une année.",
  "membership.wrong.both":
    "Vous avez choisi une ville ci-dessus. Laissez ce champ vide, ou n’en choisissez aucune.",
  "membership.wrong.neither": "Choisissez une ville, ou donnez le nom d’une nouvelle ci-dessous.",
  "membership.wrong.countryMissing": "Choisissez le pays de la ville.",
  "membership.wrong.notYours": "Vous ne pouvez pas le faire pour cette ville ou ce pays.",

  "merge.title": "Deux entrées d’une même ville",
  "merge.lead":
    "Choisissez l’entrée qui reste. L’adhésion de celle-ci prend fin aujourd’hui avec votre motif et renvoie à celle qui reste. La ville en est informée par courriel.",
  "merge.stays": "Entrée qui reste",
  "merge.staysHelp": "Abandonnée : {name}. Entrées du même pays, les plus ressemblantes d’abord.",
  "merge.reasonHelp": "Comment vous savez qu’il s’agit de la même ville.",
  "merge.submit": "Abandonner cette entrée",
  "merge.none": "Aucune autre entrée de ce pays ne pourrait rester.",
  "merge.goesOn": "Cette entrée a été abandonnée : la ville continue sous une autre.",
  "merge.toStaying": "Vers l’entrée qui reste",
  "merge.roles": "Rôles qui prennent fin avec elle",
  "merge.rolesText":
    "Ces rôles sont tenus pour l’inscription abandonnée et prennent fin aujourd’hui pour le même motif. Une proposition ne peut pas être retirée : elle devient caduque. Qui doit agir pour l’inscription conservée y reçoit une proposition de rôle.",
  "merge.noRoles": "Personne ne tient de rôle pour cette inscription.",
  "merge.why.nominated":
    "Cette entrée a une candidature, qui perdrait sa ville. Gardez celle-ci et abandonnez l’autre.",
  "merge.why.awards":
    "Une distinction est inscrite avec cette entrée. Gardez celle-ci et abandonnez l’autre.",
  "merge.why.same": "Choisissez l’autre entrée.",
  "merge.why.elsewhere": "L’entrée qui reste doit être membre dans le même pays.",

  "import.title": "Importer une liste",
  "import.lead":
    "Fait entrer des villes dans le registre à partir d’une liste. Vous voyez ce que ferait chaque ligne avant que rien ne soit écrit.",
  "import.listTitle": "La liste",
  "import.list": "Pays, ville, membre depuis, plus membre depuis, source",
  "import.listHelp":
    "Une ligne par ville. Le pays par son code ou son nom anglais ; les dates comme jour, mois ou année, ou deux jours séparés par une barre ; vide quand rien n’est connu. Séparés par des virgules, des points-virgules ou des tabulations. Au plus {most, number} lignes.",
  "import.example": "FIN, Elonra, 2018-05, , https://example.org/members",
  "import.file": "Ou un fichier",
  "import.source": "Source des lignes qui n’en nomment pas",
  "import.sourceHelp": "Une adresse ou le titre d’un document. Chaque entrée exige une source.",
  "import.reasonHelp": "Il est conservé avec chaque changement que fait cette liste.",
  "import.previewTitle":
    "{count, plural, =0 {Aucune des {all, number} lignes ne changerait quelque chose} one {# ligne sur {all, number} changerait quelque chose} many {# de lignes sur {all, number} changeraient quelque chose} other {# lignes sur {all, number} changeraient quelque chose}}",
  "import.apply":
    "{count, plural, one {Faire ce changement} many {Faire ces # de changements} other {Faire ces # changements}}",
  "import.done": "La liste est dans le registre.",
  "import.failed":
    "{applied, plural, =0 {Rien n’a été changé} one {# ligne a été inscrite} many {# de lignes ont été inscrites} other {# lignes ont été inscrites}}, {failed, plural, one {# a été refusée} many {# de lignes ont été refusées} other {# ont été refusées}}",
  "import.fate.newCity": "nouvelle ville et adhésion",
  "import.fate.newMembership": "nouvelle adhésion d’une ville connue",
  "import.fate.correct": "corrige les dates",
  "import.fate.unchanged": "rien à faire : c’est déjà inscrit ainsi",
  "import.fate.noCountry": "non inscrit : aucun pays de ce nom ou de ce code n’est connu",
  "import.fate.noName": "non inscrit : le nom de la ville manque ou est trop long",
  "import.fate.badDate": "non inscrit : une date est illisible",
  "import.fate.noSource": "non inscrit : aucune source n’est donnée",
  "import.fate.twice": "non inscrit : la ville figure déjà plus haut dans la liste",
  "import.fate.waits": "non inscrit : la décision du directeur sur cette ville est attendue",
  "import.fate.left": "non inscrit : la ville a quitté le réseau ; le directeur peut la réadmettre",
};

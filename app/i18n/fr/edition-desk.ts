/** Les bureaux du secrétariat pour une édition : création, règles, dates, tableau de bord. */
export const editionDesk = {
  "editionDesk.listLead": "Les éditions qui vous sont annoncées, et où en est chacune.",
  "editionDesk.none": "Il n’y a pas encore d’édition.",

  "editionDesk.save": "Enregistrer le projet",
  "editionDesk.missing": "Avant la publication",
  "editionDesk.nothingMissing":
    "Il ne manque rien. La publication est proposée par le secrétariat et approuvée par la direction.",
  "editionDesk.parts": "Parties du projet",
  "editionDesk.rulebook": "Règles et critères",
  "editionDesk.calendar": "Calendrier des régions",
  "editionDesk.preview": "Aperçu pour les villes et les jurés",

  "missing.rubricSound": "Les critères ne s’accordent pas encore",
  "missing.calendarOrdered": "Les dates ne sont pas dans l’ordre",
  "missing.everyCountryInOneTrack": "Un pays n’a pas de région",
  "missing.everyTrackHasJury": "Une région n’a pas de jury à elle",
  "missing.limitsSet": "Les règles ne sont pas complètes",
  "missing.unplaced":
    "Ces pays ont des villes membres et aucune région dans cette édition : {countries}.",
  "missing.trackless": "La région de ces pays ne fait pas partie de cette édition : {countries}.",
  "missing.without": "Aucun jury ne sert ces régions : {regions}.",
  "missing.double": "Plus d’un jury sert ces régions : {regions}.",
  "missing.act.rulebook": "Modifier les règles",
  "missing.act.calendar": "Modifier les dates",
  "missing.act.placement": "Placer un pays",
  "missing.act.jury": "Former un jury",

  "check.noCriterion": "Il n’y a aucun critère de notation.",
  "check.weightNotPositive": "Le poids de {key} doit être un nombre entier supérieur à zéro.",
  "check.keyTwice": "{key} figure deux fois parmi les critères.",
  "check.tieKeyUnknown":
    "Les égalités doivent être départagées par {key}, qui ne figure pas parmi les critères.",
  "check.tieKeyTwice":
    "Les égalités doivent être départagées deux fois par {key} : choisissez deux critères différents.",
  "check.noCriterionInA":
    "Un zéro dans la partie A doit être signalé, et aucun critère n’appartient à la partie A.",
  "check.unconfirmed":
    "{count, plural, one {Aucune source n’indique cette valeur ; confirmez-la :} many {Aucune source n’indique ces # valeurs ; confirmez chacune :} other {Aucune source n’indique ces # valeurs ; confirmez chacune :}} {names}.",
  "check.tooSmall": "{parameter} : {have, number} est trop peu, il faut au moins {need, number}.",
  "check.tooLarge": "{parameter} : {have, number} est trop, {most, number} au plus conviennent.",
  "check.empty": "{parameter} : rien n’est indiqué.",
  "check.zoneUnknown": "Le fuseau horaire {zone} est inconnu.",
  "check.contestWithoutComplaints":
    "Des jours pour contester un verdict sont prévus alors que les réclamations ne sont pas admises.",
  "check.criterionWithoutSection": "Le formulaire des villes n’a pas de partie sur {key}.",
  "check.sectionTwice": "Le formulaire des villes contient deux fois la partie {key}.",
  "check.questionTwice": "Le formulaire des villes demande deux fois {key}.",
  "check.malformed": "Ce qui figure à {at} ne peut pas être lu.",
  "check.noTrack": "Aucune région ne participe.",
  "check.notInOrder": "{track} : « {later} » doit venir après « {earlier} ».",
  "check.trackMissing": "{track} : ses dates manquent.",
  "check.trackAdded": "{track} ne fait pas partie de cette édition.",
  "check.zoneChanged": "Le fuseau horaire d’une édition publiée ne peut pas changer.",
  "check.notLater": "{track} : « {moment} » ne peut être reporté qu’à un jour ultérieur.",
  "check.alreadyFired": "{track} : « {moment} » est déjà passé.",
  "check.notAhead": "{track} : « {moment} » doit être à venir.",
  "check.nothingMoved": "Aucune date n’a été modifiée.",

  "moment.opensAt": "Ouverture de l’appel",
  "moment.cityDue": "Signature par les villes jusqu’au",
  "moment.commissionDue": "Soutien des Commissions nationales jusqu’au",
  "moment.scoringDue": "Fin de la notation",

  "board.title": "Où en sont les régions",
  "board.jury": "Son jury",
  "board.sheets": "Fiches de notation",
  "board.declarations": "Déclarations du jury",
  "board.noNominations": "Aucune candidature ne figure ici.",
  "board.all": "Afficher toutes les candidatures",
  "board.anywhere": "Où que ce soit",
  "board.sort": "Ordre",
  "board.sort.city": "Par ville",
  "board.sort.region": "Par région",
  "board.sort.since": "Les plus longues attentes d’abord",
  "board.late.silent":
    "{count, plural, one {Une Commission nationale garde le silence sur # candidature} many {Des Commissions nationales gardent le silence sur # candidatures} other {Des Commissions nationales gardent le silence sur # candidatures}}",
  "board.late.unanswered":
    "{count, plural, one {# question à une ville reste sans réponse après son délai} many {# questions à des villes restent sans réponse après leur délai} other {# questions à des villes restent sans réponse après leur délai}}",
  "board.late.stuck":
    "{count, plural, one {# échéance est passée sans pouvoir prendre effet} many {# échéances sont passées sans pouvoir prendre effet} other {# échéances sont passées sans pouvoir prendre effet}}",
  "board.waits.waiting": "Attend le jour d’ouverture de l’appel.",
  "board.waits.nominating":
    "Attend la signature des villes et le soutien des Commissions nationales, jusqu’à leur échéance.",
  "board.waits.eligibility":
    "Attend le secrétariat : un verdict sur chaque candidature, et un jury constitué.",
  "board.waits.declaring": "Attend les déclarations des jurés, puis que le secrétariat les close.",
  "board.waits.assigning": "Attend que le secrétariat confirme qui note quoi.",
  "board.waits.scoring": "Attend les fiches des jurés, jusqu’à la fin de la notation.",
  "board.waits.deliberation":
    "Attend le jury : ses séances, ses procès-verbaux, sa recommandation.",
  "board.waits.recommended":
    "Attend la décision de la direction, quand toutes les régions en seront là.",
  "board.waits.noAwardRecommended":
    "Attend la décision de la direction, quand toutes les régions en seront là.",
  "board.waits.decided": "Attend la publication des résultats de toutes les régions.",
  "board.waits.announced": "N’attend rien : ses résultats sont annoncés.",
  "board.waits.empty": "N’attend rien : il n’y a eu aucune candidature.",
  "board.waits.discontinued": "N’attend rien : elle s’est terminée sans sélection.",

  "field.edition.create.name": "Nom de l’édition",
  "field.edition.create.name.help": "Tel qu’on le lira, par exemple « Distinction 2027 ».",
  "field.edition.create.slug": "Adresse",
  "field.edition.create.slug.help":
    "La fin de l’adresse publique : lettres minuscules, chiffres et traits d’union, par exemple 2027.",
  "field.edition.create.preset": "Règles de départ",
  "field.edition.create.preset.help":
    "Limites, critères, poids, sièges et délais. Tout peut être modifié dans le projet. Les règles des éditions passées contiennent des valeurs qu’aucune source n’indique : chacune doit être confirmée avant la publication.",
  "field.edition.create.opensOn": "Jour d’ouverture de l’appel",
  "field.edition.create.opensOn.help":
    "L’appel ouvre à 00 h 00. Les villes ont alors 39 jours, les Commissions nationales 67, et la notation se termine après 137 jours. Chaque date pourra ensuite être modifiée pour chaque région.",
  "field.edition.create.zone": "Fuseau horaire",
  "field.edition.create.zone.help":
    "Celui dans lequel les jours commencent et finissent, comme Europe/Berlin. Il ne peut plus être modifié ensuite.",
  "option.preset.2027-proposal": "Proposition pour 2027",
  "option.preset.2024": "Comme en 2024",
  "option.preset.2021": "Comme en 2021",
  "option.preset.2019": "Comme en 2019",
  "option.preset.2017": "Comme en 2017",
  "newEdition.wrong.slug":
    "N’écrivez que des lettres minuscules, des chiffres et des traits d’union simples, sans espace : par exemple 2027.",
  "newEdition.wrong.slugTaken": "Une autre édition a déjà cette adresse. Choisissez-en une autre.",
  "newEdition.wrong.zone": "Ce fuseau horaire est inconnu. Écrivez-le comme Europe/Berlin.",
};

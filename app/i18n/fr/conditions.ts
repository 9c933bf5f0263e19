import type { conditions as english } from "#app/i18n/en/conditions.ts";

export const conditions: Record<keyof typeof english, string> = {
  "refusal.state": "Cela n’est pas possible dans l’état actuel : {state}.",
  "refusal.stale":
    "Quelqu’un d’autre a modifié cela entre-temps. Regardez de nouveau, puis décidez.",
  "refusal.actor": "Cela relève d’une autre fonction.",
  "refusal.payload": "L’envoi n’a pas la forme dans laquelle il peut être lu. Voyez : {fields}.",
  "refusal.gone": "Ceci n’existe pas, ou n’existe plus.",
  "refusal.goneRef": "Ce qui est nommé ici n’existe pas, ou n’existe plus : {what}.",
  "refusal.withFigures": "{sentence} {figures}",
  "refusal.figureOf": "{what} {figure}",

  "condition.openReached": "L’appel dans cette région n’est pas encore ouvert.",
  "condition.openReached.figures": "Il ouvre le {dueAt}.",
  "condition.beforeCityDue": "La date limite des villes est passée.",
  "condition.beforeCityDue.figures": "C’était le {dueBy}. Seul le secrétariat peut la prolonger.",
  "condition.cityDuePassed": "Le délai des villes court encore.",
  "condition.cityDuePassed.figures": "Il expire le {dueBy}.",
  "condition.commissionSilent":
    "La commission nationale n’est pas silencieuse depuis assez longtemps.",
  "condition.commissionSilent.figures":
    "Cela devient possible le {dueAt}, si elle ne se manifeste pas d’ici là.",
  "condition.beforeCommissionDue": "La date limite des commissions nationales est passée.",
  "condition.beforeCommissionDue.figures": "C’était le {dueBy}.",
  "condition.commissionDuePassed": "Le délai des commissions nationales court encore.",
  "condition.commissionDuePassed.figures": "Il expire le {dueBy}.",
  "condition.beforeClarificationDue": "Le délai pour répondre à la question de forme est expiré.",
  "condition.beforeClarificationDue.figures": "Il a expiré le {dueBy}.",
  "condition.clarificationDuePassed": "La ville a encore du temps pour répondre à la question.",
  "condition.clarificationDuePassed.figures": "Son délai expire le {dueBy}.",
  "condition.noticeRunning":
    "Aucun préavis de retrait auquel on pourrait s’opposer n’est en cours.",
  "condition.noticeRunning.figures": "Il a expiré le {dueBy}.",
  "condition.noticeElapsed":
    "Le préavis de retrait est encore en cours ; la ville peut s’y opposer.",
  "condition.noticeElapsed.figures": "Il expire le {dueBy}.",
  "condition.inviteDuePassed": "Il est encore possible de répondre à l’invitation.",
  "condition.inviteDuePassed.figures": "Elle est ouverte jusqu’au {dueBy}.",
  "condition.declarationDuePassed":
    "Le membre du jury a encore du temps pour déclarer ses conflits d’intérêts.",
  "condition.declarationDuePassed.figures": "Ce délai expire le {dueBy}.",
  "condition.scoringDuePassed": "La notation est encore en cours.",
  "condition.scoringDuePassed.figures": "Elle se clôt le {dueBy}.",
  "condition.beforeSheetDue": "Le délai de cette feuille de notation est expiré.",
  "condition.beforeSheetDue.figures":
    "Il a expiré le {dueBy}. Le secrétariat peut le prolonger tant que la notation est ouverte.",
  "condition.sheetDuePassed": "Le délai de cette feuille de notation court encore.",
  "condition.sheetDuePassed.figures": "Il expire le {dueBy}.",
  "condition.minutesDuePassed": "Le procès-verbal n’est pas encore en retard.",
  "condition.minutesDuePassed.figures": "Il est attendu pour le {dueBy}.",
  "condition.proposalDuePassed": "Il est encore possible de statuer sur la proposition.",
  "condition.proposalDuePassed.figures": "Elle est ouverte jusqu’au {dueBy}.",
  "condition.uploadDuePassed": "Le téléversement peut encore être achevé.",
  "condition.uploadDuePassed.figures": "Il est ouvert jusqu’au {dueBy}.",
  "condition.scanDuePassed": "Le contrôle de ce fichier est encore en cours.",
  "condition.scanDuePassed.figures": "Il est abandonné le {dueAt}.",
  "condition.beforeQueryDue": "Le délai pour répondre à la question sur ce fichier est expiré.",
  "condition.beforeQueryDue.figures": "Il a expiré le {dueBy}.",
  "condition.queryDuePassed":
    "La ville a encore du temps pour répondre à la question sur ce fichier.",
  "condition.queryDuePassed.figures": "Son délai expire le {dueBy}.",
  "condition.offerDuePassed": "Il est encore possible de répondre à la proposition.",
  "condition.offerDuePassed.figures": "Elle est ouverte jusqu’au {dueBy}.",
  "condition.mandateEndPassed": "Le mandat est encore en vigueur.",
  "condition.mandateEndPassed.figures": "Sa dernière minute est le {dueBy}.",
  "condition.effectiveReached": "L’adhésion n’est pas encore entrée en vigueur.",
  "condition.effectiveReached.figures": "Elle entre en vigueur le {dueAt}.",
  "condition.announceReached": "Le moment de l’annonce n’est pas venu.",
  "condition.announceReached.figures": "Les résultats deviennent publics le {dueAt}.",
  "condition.retentionPassed":
    "La durée pendant laquelle ce fichier doit être conservé n’est pas écoulée.",
  "condition.retentionPassed.figures": "Il pourra être supprimé le {dueAt}.",

  "condition.reasonGiven": "Le motif manque, ou il est trop court pour être compris plus tard.",
  "condition.sourceGiven": "La source manque.",
  "condition.factNamed": "Nommez le fait qui serait inexact.",
  "condition.procedureNamed": "Nommez l’étape de la procédure qui serait irrégulière.",
  "condition.failingRuleCited": "Citez la règle que la candidature ne remplit pas.",
  "condition.statementGiven": "La déclaration de la commission nationale manque.",
  "condition.datesGiven": "Le premier et le dernier jour manquent.",
  "condition.effectiveOnGiven":
    "La date d’effet manque, ou l’exactitude avec laquelle elle est connue.",
  "condition.conferredOnGiven": "La date de remise manque.",
  "condition.nominationsNamed":
    "Nommez les candidatures que doit lire le membre emprunté à un autre jury.",
  "condition.described":
    "Le titre, la date ou la période, la langue, le titulaire des droits ou les critères manquent.",
  "condition.described.figures": "Il manque encore : {fields}.",
  "condition.formalGapOnly":
    "Seuls les points de forme de la liste peuvent faire l’objet d’une question, jamais le fond.",
  "condition.formalGapOnly.figures": "Ne sont pas de forme : {items}.",
  "condition.namesPreviousHash":
    "Le texte a été modifié depuis que vous l’avez ouvert. Lisez d’abord la version actuelle.",
  "condition.versionFresh":
    "Quelqu’un d’autre a modifié cela entre-temps. Lisez d’abord la version actuelle.",
  "condition.addendumSigned": "L’additif n’est pas signé.",
  "condition.undertakingSigned": "L’engagement de confidentialité n’est pas signé.",
  "condition.orderedByChairOrDirector": "L’ordre écrit de la présidence ou de la direction manque.",
  "condition.erasureGrounds": "Le motif légal de l’effacement de ce fichier manque.",
  "condition.factErrorProven": "La preuve de l’inexactitude d’un fait manque.",
  "condition.scoresInRange":
    "Les notes vont de 0 à 5 par demi-points, pour les seuls critères de cette édition.",
  "condition.scoresInRange.figures": "Inexactes : {scores}.",
  "condition.everyCriterionScored": "Tous les critères n’ont pas de note.",
  "condition.everyCriterionScored.figures": "Il manque encore : {criteria}.",
  "condition.extremesExplained":
    "Une note de 0 ou de 5, de même que la feuille dans son ensemble, demande un commentaire.",
  "condition.extremesExplained.figures": "Il manque encore : {comments}.",
  "condition.typeAllowed": "Les fichiers de ce type ne sont pas acceptés.",
  "condition.typeAllowed.figures": "Sont acceptés : {kinds}.",
  "condition.withinFileLimits":
    "Le fichier est trop volumineux, ou les fichiers sont trop nombreux.",
  "condition.withinFileLimits.figures":
    "Le plus gros fichier accepté compte {maxBytes, number} octets.",
  "condition.sizeAsDeclared":
    "Le fichier reçu n’a pas la taille annoncée. Téléversez-le de nouveau.",
  "condition.scanClean": "Le contrôle n’a pas trouvé le fichier sain.",
  "condition.scanDirty": "Le contrôle n’a rien trouvé d’anormal dans le fichier.",
  "condition.rightsCleared": "Les droits de publier ce fichier ne sont pas acquis.",
  "condition.newCityDueAhead":
    "La nouvelle date limite doit être à venir, et ne pas dépasser celle des commissions nationales.",
  "condition.newCityDueAhead.figures": "La dernière possible est le {latest}.",
  "condition.sheetDueAhead": "La nouvelle date de la feuille de notation doit être à venir.",
  "condition.scoringDueAhead": "La nouvelle date de clôture de la notation doit être à venir.",
  "condition.announceAtAhead": "Le moment de l’annonce doit être à venir.",
  "condition.onlyLater":
    "Une date limite ne peut qu’être reportée à plus tard, et seulement avant d’être passée.",
  "condition.electionCarried": "L’élection n’a pas réuni les voix nécessaires.",
  "condition.electionCarried.figures": "{for, number} pour, {against, number} contre.",
  "condition.confirmedByElectors": "Les électeurs n’ont pas confirmé cet ordre.",
  "condition.confirmedByElectors.figures": "{have, number} sur {need, number} l’ont confirmé.",
  "condition.settledByConsensusOrBallot":
    "Le point demande le consensus des membres nommés, ou un scrutin dépouillé.",
  "condition.departuresReasoned":
    "La décision s’écarte de la recommandation sans que le motif en soit donné.",
  "condition.assignmentReproducible":
    "Le plan ne peut pas être reproduit à partir de ses données, de sa graine et de sa méthode.",
  "condition.minutesComplete": "Le procès-verbal n’est pas complet.",
  "condition.minutesComplete.figures": "Il manque encore : {fields}.",
  "condition.compositionReported": "Le rapport sur la composition du jury manque.",
  "condition.compositionReported.figures": "Il manque encore : {fields}.",
  "condition.checklistPassedOrWaived": "Tous les points de la liste ne sont pas remplis ou levés.",
  "condition.checklistPassedOrWaived.figures": "Restent ouverts : {rules}.",
  "condition.rubricSound":
    "Les critères ne sont pas valables : chacun demande un poids entier et positif.",
  "condition.calendarOrdered": "Les dates du calendrier ne se suivent pas dans l’ordre.",
  "condition.limitsSet": "Les limites de mots ou de fichiers manquent.",

  "condition.editionRunning": "L’édition n’est pas en cours.",
  "condition.editionRunning.figures": "Son état : {state}.",
  "condition.editionInDraft":
    "L’édition est publiée ; cela était possible tant qu’elle était en préparation.",
  "condition.returnsToPublished":
    "L’édition n’a pas été suspendue pendant que son appel était en cours.",
  "condition.returnsToAnnounced": "L’édition n’a pas été suspendue après son annonce.",
  "condition.released": "Les résultats n’ont pas été libérés.",
  "condition.notReleased": "Les résultats sont déjà libérés.",
  "condition.notReleased.figures": "Ils deviennent publics le {announceAt}.",
  "condition.resultsNotPublic": "Les résultats sont publics et ne peuvent plus être modifiés.",
  "condition.resultsNotPublic.figures": "Ils sont devenus publics le {announceAt}.",
  "condition.resultsOut": "Les résultats ne sont pas encore publics.",
  "condition.resultsOut.figures": "Ils deviennent publics le {announceAt}.",
  "condition.trackNominating": "La région n’est pas ouverte aux candidatures.",
  "condition.trackNominating.figures": "Son état : {state}.",
  "condition.trackInEligibility": "La région n’en est pas à l’examen de la recevabilité.",
  "condition.trackInEligibility.figures": "Son état : {state}.",
  "condition.trackScoring": "La région n’en est pas à la notation.",
  "condition.trackScoring.figures": "Son état : {state}.",
  "condition.trackDeliberating": "Le jury de la région n’est pas en délibération.",
  "condition.trackDeliberating.figures": "État de la région : {state}.",
  "condition.trackScoringOrLater": "La région n’en est ni à la notation ni à la délibération.",
  "condition.trackScoringOrLater.figures": "Son état : {state}.",
  "condition.beforeTrackRecommendation": "Le jury a déjà fait sa recommandation.",
  "condition.beforeTrackDecision": "La décision pour la région est déjà prise.",
  "condition.nameUnused": "Une édition de ce nom existe déjà.",
  "condition.countryKnown": "Ce pays n’est pas connu ici.",
  "condition.everyCountryInOneTrack":
    "Chaque pays qui a une ville membre doit se trouver dans une région, et une seule.",
  "condition.everyCountryInOneTrack.figures": "Sans région : {unplaced}.",
  "condition.everyTrackHasJury": "Chaque région a besoin d’un jury.",
  "condition.everyTrackHasJury.figures": "Sans jury : {without}.",
  "condition.noScoringBegun":
    "La notation a commencé dans une région ; les règles sont fixées à partir de ce moment.",
  "condition.gateOpen":
    "Toutes les régions n’ont pas encore de recommandation ; les décisions sont prises quand toutes en ont une.",
  "condition.gateOpen.figures": "Encore en cours : {tracks}.",
  "condition.everyTrackDecided": "La décision n’est pas prise pour toutes les régions.",
  "condition.everyTrackDecided.figures": "Restent ouvertes : {tracks}.",
  "condition.onePerCountry": "Un pays ne peut avoir qu’une ville distinguée par édition.",
  "condition.onePerCountry.figures": "Nommés plus d’une fois : {countries}.",
  "condition.noOpenComplaint": "Une réclamation est ouverte ; il faut d’abord y mettre fin.",
  "condition.noOpenComplaint.figures":
    "{complaintsCount, plural, one {# réclamation} many {# de réclamations} other {# réclamations}}.",
  "condition.noOpenComplaintHere": "Une réclamation sur cette candidature est déjà ouverte.",
  "condition.nothingOpen": "Quelque chose est encore ouvert dans cette édition.",
  "condition.nothingOpen.figures": "Restent ouverts : {open}.",
  "condition.liveAwardeeExists": "Aucune ville ne détient la distinction de cette édition.",
  "condition.noLiveAwardee":
    "Une ville détient la distinction de cette édition ; il faut d’abord la lui remettre.",
  "condition.noNominationPending": "Des candidatures sont encore en chemin.",
  "condition.noNominationPending.figures":
    "{nominationsCount, plural, one {# attend} many {# attendent} other {# attendent}} encore une décision.",
  "condition.eligibleExists": "Aucune candidature n’est recevable.",
  "condition.nothingToDecide": "Il y a des candidatures sur lesquelles statuer.",
  "condition.noUnplacedNomination": "Une candidature a été réintégrée et n’est pas encore classée.",
  "condition.noUnplacedNomination.figures":
    "{nominationsCount, plural, one {# candidature} many {# de candidatures} other {# candidatures}} sans rang.",
  "condition.unplacedNominationExists": "Chaque candidature est classée.",
  "condition.everyNominationPlaced": "Toutes les candidatures ne sont pas classées.",
  "condition.everyNominationPlaced.figures":
    "{nominationsCount, plural, one {# candidature} many {# de candidatures} other {# candidatures}} sans rang.",
  "condition.someRecommended": "Aucune candidature n’est recommandée.",
  "condition.noneRecommended": "Une candidature est recommandée.",
  "condition.recommendedSome": "La dernière recommandation ne nommait personne.",
  "condition.recommendedNone": "La dernière recommandation nommait quelqu’un.",
  "condition.recommendedAreReviewed":
    "Une candidature recommandée compte trop peu de feuilles de notation.",
  "condition.recommendedAreReviewed.figures":
    "{nominationsCount, plural, one {# candidature manque} many {# de candidatures manquent} other {# candidatures manquent}} de feuilles.",
  "condition.awardsReviewed":
    "Une candidature choisie pour la distinction compte trop peu de feuilles de notation.",
  "condition.awardsReviewed.figures":
    "{nominationsCount, plural, one {# candidature manque} many {# de candidatures manquent} other {# candidatures manquent}} de feuilles.",
  "condition.awardsEligible": "Une candidature choisie pour la distinction n’est plus recevable.",
  "condition.withinSeats": "Il y a plus de candidatures nommées que de places dans la région.",
  "condition.withinSeats.figures":
    "{named, number} nommées, {seats, number} {seats, plural, one {place} many {places} other {places}}.",
  "condition.tiesResolved": "Une égalité pour la dernière place n’a pas été départagée.",
  "condition.decidedInSession": "Un rang n’a pas été fixé dans une séance réunissant le quorum.",
  "condition.seatFree": "Aucune place n’est libre dans la région.",
  "condition.seatFree.figures": "{awarded, number} sur {seats, number} sont prises.",
  "condition.nextReserve": "Ce n’est pas la candidature suivante de la réserve.",
  "condition.isThePromoted": "Une autre candidature est promue.",
  "condition.chosenForAward": "La décision ne nomme pas cette candidature.",
  "condition.notChosen": "La décision nomme cette candidature.",

  "condition.juryConstituted": "Le jury n’est pas constitué.",
  "condition.membersAtMinimum": "Le jury compte trop peu de membres en fonction.",
  "condition.membersAtMinimum.figures": "{have, number} sur {need, number}.",
  "condition.chairInPlace": "Le jury n’a ni présidence ni vice-présidence en fonction.",
  "condition.chairVacant": "Le jury a une présidence ou une vice-présidence en fonction.",
  "condition.electionOverdue": "Le jury a encore du temps pour élire sa présidence.",
  "condition.electionOverdue.figures": "Il a jusqu’au {dueBy}.",
  "condition.heldByThisJuror": "Ce membre du jury n’occupe pas ce siège.",
  "condition.candidateActive": "La personne proposée n’est pas membre du jury en fonction.",
  "condition.trackNotAssigned": "La région a déjà été confiée à son jury.",
  "condition.noDeclarationPending": "Une déclaration de conflits d’intérêts est encore attendue.",
  "condition.noDeclarationPending.figures":
    "{declarationsCount, plural, one {# déclaration manque} many {# de déclarations manquent} other {# déclarations manquent}}.",
  "condition.everyNominationCovered":
    "Une candidature a trop peu de membres du jury libres de la lire.",
  "condition.everyNominationCovered.figures":
    "{nominationsCount, plural, one {# candidature manque} many {# de candidatures manquent} other {# candidatures manquent}} de lecteurs.",
  "condition.shortageExists": "Aucune candidature ne manque de lecteurs.",
  "condition.jurorNotStaff": "Le personnel du secrétariat ne peut pas siéger au jury.",
  "condition.notOnThisJury": "Cette personne siège déjà à ce jury.",
  "condition.profileComplete":
    "La nationalité, la résidence ou les employeurs avec leurs dates manquent.",
  "condition.profileComplete.figures": "Il manque encore : {fields}.",
  "condition.substituteActive": "Le remplaçant n’est pas membre du jury en fonction.",
  "condition.jurorActive": "Le membre du jury n’est pas en fonction pour cette candidature.",
  "condition.pairListed":
    "Ce membre du jury et cette candidature ne se rencontrent pas : le jury n’en est pas chargé à présent.",
  "condition.sharesCountryOrEmployer":
    "Le membre du jury ne partage avec la candidature ni pays ni employeur.",
  "condition.notAutomatic":
    "Le membre du jury partage avec la candidature un pays ou un employeur.",
  "condition.jurorClear":
    "Le membre du jury n’est pas déclaré libre de conflit d’intérêts pour cette candidature.",
  "condition.chairClear":
    "La présidence n’est pas déclarée libre de conflit d’intérêts pour ce point.",
  "condition.presidedByClear":
    "La personne qui préside n’est pas déclarée libre de conflit d’intérêts pour ce point.",

  "condition.nominationReviewable": "La candidature n’est pas ouverte à la lecture.",
  "condition.noLiveSheet":
    "Le membre du jury a déjà une feuille de notation pour cette candidature.",
  "condition.everySheetSettled": "Des feuilles de notation sont encore ouvertes.",
  "condition.everySheetSettled.figures":
    "{sheetsCount, plural, one {# feuille non remise} many {# de feuilles non remises} other {# feuilles non remises}}.",
  "condition.noSheetOpen": "Une feuille de notation est encore ouverte.",
  "condition.noSheetOpen.figures":
    "{sheetsCount, plural, one {# feuille non remise} many {# de feuilles non remises} other {# feuilles non remises}}.",
  "condition.unlockReasonUnused": "Cette feuille a déjà été déverrouillée pour ce motif.",
  "condition.reopeningsLeft": "La notation ne peut plus être rouverte.",
  "condition.reopeningsLeft.figures": "{used, number} sur {allowed, number} utilisées.",
  "condition.returnsLeft": "La recommandation ne peut plus être renvoyée.",
  "condition.returnsLeft.figures": "{used, number} sur {allowed, number} utilisés.",
  "condition.roundsLeft": "La ville ne peut plus être interrogée.",
  "condition.roundsLeft.figures": "{used, number} sur {allowed, number} utilisées.",
  "condition.runOffsLeft": "Aucun autre tour de scrutin n’est permis.",
  "condition.runOffsLeft.figures": "{used, number} sur {allowed, number} utilisés.",
  "condition.noSessionOpen":
    "Une séance du jury est convoquée ou ouverte ; il faut d’abord la clore.",
  "condition.sessionOpen": "La séance n’est pas ouverte.",
  "condition.sessionQuorum": "Trop peu de membres du jury sont présents à la séance.",
  "condition.sessionQuorum.figures": "Présents : {have, number} ; nécessaires : {need, number}.",
  "condition.itemQuorum":
    "Trop peu de membres du jury libres de conflit pour ce point sont présents.",
  "condition.itemQuorum.figures": "Présents : {have, number} ; nécessaires : {need, number}.",
  "condition.noBallotOpen": "Un scrutin est préparé ou ouvert ; il faut d’abord y mettre fin.",
  "condition.ballotQuorum": "Trop peu de votes ont été exprimés pour clore le scrutin.",
  "condition.ballotQuorum.figures": "Exprimés : {have, number} ; nécessaires : {need, number}.",
  "condition.notYetMarkedLate": "Le procès-verbal est déjà signalé en retard.",
  "condition.markedLate":
    "Le procès-verbal n’est pas signalé en retard ; la présidence peut encore le signer.",
  "condition.kindFitsElectorate":
    "Ce genre de scrutin demande des électeurs libres de conflit pour toutes ses options.",
  "condition.isElector": "Vous n’êtes pas parmi les électeurs de ce scrutin.",
  "condition.notYetCast": "Vous avez déjà voté dans ce scrutin.",
  "condition.noMajority": "Une option a obtenu la majorité ; aucun second tour n’est nécessaire.",
  "condition.stillTied": "Il n’y a plus d’égalité à départager.",
  "condition.castingVoteAllowed":
    "Les règles de cette édition ne connaissent pas de voix prépondérante.",

  "condition.cityInRegister": "La ville ne figure pas dans le registre des villes apprenantes.",
  "condition.noOtherNomination": "La ville a déjà une candidature dans cette édition.",
  "condition.ownCountry": "La ville se trouve dans un autre pays.",
  "condition.withinNationalQuota": "Le pays a utilisé toutes ses candidatures.",
  "condition.withinNationalQuota.figures": "{used, number} sur {quota, number} sont prises.",
  "condition.sectionsComplete": "Des réponses obligatoires manquent.",
  "condition.sectionsComplete.figures": "Il manque encore : {questions}.",
  "condition.withinWordLimits": "Une réponse dépasse sa limite.",
  "condition.withinWordLimits.figures": "Trop longues : {questions}.",
  "condition.consentGiven": "Le consentement à la publication manque.",
  "condition.evidenceEnough": "Des pièces manquent.",
  "condition.evidenceEnough.figures": "{have, number} pour un minimum de {need, number}.",
  "condition.filesReady": "Un fichier est encore en cours de contrôle, ou ne l’a pas passé.",
  "condition.filesReady.figures":
    "{filesCount, plural, one {# fichier n’est pas prêt} many {# de fichiers ne sont pas prêts} other {# fichiers ne sont pas prêts}}.",
  "condition.manifestUnchanged":
    "Le texte ou les fichiers ont changé depuis la demande de signature.",
  "condition.signatoryNamed": "La ville n’a ni maire ni délégataire en fonction qui puisse signer.",
  "condition.signatoryConfirmed": "Le signataire n’a pas été confirmé par la commission nationale.",
  "condition.beforeReturnGrace":
    "Il est trop tard pour renvoyer la candidature : la ville ne pourrait pas répondre à temps.",
  "condition.beforeReturnGrace.figures": "C’était possible jusqu’au {dueBy}.",
  "condition.withinContestDays": "Le délai pour contester cette décision est expiré.",
  "condition.withinContestDays.figures": "Il a expiré le {dueBy}.",
  "condition.nominationUnderExamination": "La candidature n’est pas en cours d’examen.",
  "condition.nominationWritable": "La candidature ne peut pas être modifiée à présent.",
  "condition.nominationIneligible": "La candidature n’a pas été jugée non recevable.",
  "condition.nominationAwarded": "La candidature ne détient aucune distinction.",
  "condition.notAwardeeFile": "C’est un fichier publié d’une ville distinguée ; il est conservé.",
  "condition.publicationConsent": "La ville a retiré son consentement à la publication.",
  "condition.successorReady": "Le fichier qui doit remplacer celui-ci n’est pas prêt.",

  "condition.kindNeedsTwo": "Cet acte ne demande pas de seconde personne.",
  "condition.noSameProposalOpen": "La même proposition est déjà ouverte.",
  "condition.targetWouldAccept": "Ce qui est proposé n’est pas possible à présent.",
  "condition.targetAccepts": "Ce qui était proposé n’est plus possible.",
  "condition.notTheProposer":
    "La seconde personne doit être une autre que celle qui a fait la proposition.",
  "condition.isTheProposer": "Seul l’auteur de la proposition peut la retirer.",
  "condition.secondRoleHeld": "La seconde personne n’exerce pas la fonction requise.",
  "condition.proposerStillHolds": "L’auteur de la proposition n’exerce plus cette fonction.",
  "condition.notAuthorOfVerdict":
    "L’auteur du verdict ne peut pas statuer sur la réclamation dont il fait l’objet.",
  "condition.noLiveMembership": "La ville est déjà membre, ou a fait une demande.",
  "condition.roleMayBeOfferedByActor": "Vous ne pouvez pas proposer cette fonction.",
  "condition.roleIsOfficerOrDirector":
    "Seules les fonctions du secrétariat et de la direction sont accordées ainsi.",
  "condition.noHolderInOffice": "Quelqu’un exerce déjà cette fonction.",
  "condition.delegationAllowed": "Les règles de cette édition ne connaissent pas de délégation.",
  "condition.substituteAllowed":
    "Les règles de cette édition ne connaissent pas de remplaçant d’une commission nationale.",
  "condition.isTheOffered": "Ceci a été proposé à quelqu’un d’autre.",
  "condition.isSignatory": "Ce mandat ne donne pas le droit de signer.",
  "condition.successorActive": "La personne qui succède n’exerce pas encore la fonction.",
  "condition.notLastHolder":
    "La dernière personne à exercer cette fonction ne peut que la transmettre.",
};

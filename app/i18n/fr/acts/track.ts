import type { trackActs as english } from "#app/i18n/en/acts/track.ts";

export const trackActs: Record<keyof typeof english, string> = {
  "act.track.create": "Ajouter la région",
  "act.track.create.means":
    "La région fait désormais partie du projet d’édition, avec un calendrier à elle. Personne n’est informé. Une région ajoutée ne peut plus être retirée du projet.",
  "act.track.create.done": "La région est ajoutée. Donnez-lui un jury et placez-y ses pays.",
  "act.track.open": "Ouvrir l’appel",
  "act.track.open.means":
    "Son jour est venu : les villes de la région peuvent commencer leur candidature. Les villes membres et les commissions nationales sont informées par courriel. L’appel ne peut pas être refermé avant sa date limite.",
  "act.track.open.done":
    "L’appel est ouvert, et les villes et les commissions nationales ont été informées.",
  "act.calendar.amend": "Proposer les nouvelles dates",
  "act.calendar.amend.means":
    "Les dates de cette région sont reportées à plus tard, jamais avancées, et tous dans la région sont informés par courriel. La direction doit approuver. Une date reportée ne peut pas être ramenée en arrière.",
  "act.calendar.amend.done":
    "Votre proposition attend la direction. Les dates actuelles valent jusqu’à l’approbation.",
  "act.declarations.open": "Demander les déclarations",
  "act.declarations.open.means":
    "Chaque membre du jury est invité par courriel à déclarer, pour chaque candidature recevable, s’il a un conflit d’intérêts. Aucun dossier ne s’ouvre avant. Cette étape ne se reprend pas.",
  "act.declarations.open.done":
    "Les membres du jury ont été sollicités. Quand tous ont répondu ou que leur délai est expiré, mettez fin aux déclarations.",
  "act.inputs.close": "Clore les déclarations",
  "act.inputs.close.means":
    "Il est fixé qui peut lire quelle candidature, et le plan en est tiré. Personne n’est informé. Vous pouvez rouvrir les déclarations, en donnant un motif, jusqu’à la confirmation du plan.",
  "act.inputs.close.done": "Les déclarations sont closes. Établissez le plan et confirmez-le.",
  "act.inputs.reopen": "Rouvrir les déclarations",
  "act.inputs.reopen.means":
    "Les membres du jury peuvent de nouveau déclarer, et le plan doit être refait. La présidence est informée par courriel. Vous pouvez clore de nouveau les déclarations à tout moment.",
  "act.inputs.reopen.done":
    "Les déclarations sont rouvertes. Mettez-y fin quand rien ne manque plus.",
  "act.shortage.accept": "Proposer d’accepter moins de membres du jury",
  "act.shortage.accept.means":
    "Pour les candidatures que vous choisissez, les nombres réduits de feuilles et de membres du jury suffisent. La présidence est informée par courriel. La direction doit approuver. Les nombres peuvent être fixés de nouveau de la même manière.",
  "act.shortage.accept.done":
    "Votre proposition attend la direction. Les nombres des règles valent jusqu’à l’approbation.",
  "act.assignment.confirm": "Confirmer le plan",
  "act.assignment.confirm.means":
    "Chaque membre du jury reçoit ses feuilles de notation selon le plan, et la notation commence. Les membres du jury sont informés par courriel. Le plan ne se reprend pas ; des feuilles peuvent être ajoutées plus tard une à une.",
  "act.assignment.confirm.done":
    "La notation a commencé, et les membres du jury ont été informés. Elle se clôt à sa date limite.",
  "act.assignment.add": "Attribuer la feuille",
  "act.assignment.add.means":
    "Un membre de plus lit et note cette candidature. Les membres du jury et la présidence sont informés par courriel. Une feuille attribuée ne se reprend pas ; le membre du jury peut s’abstenir.",
  "act.assignment.add.done": "La feuille est attribuée, et le membre du jury a été informé.",
  "act.scoring.closeEarly": "Clore la notation maintenant",
  "act.scoring.closeEarly.means":
    "Toutes les feuilles sont réglées : la notation se termine avant sa date limite et les feuilles sont verrouillées. Le secrétariat est informé par courriel. Seuls la présidence et le secrétariat ensemble peuvent rouvrir la notation.",
  "act.scoring.closeEarly.done":
    "La notation est close et les feuilles sont verrouillées. Convoquez une séance.",
  "act.scoring.reopen": "Proposer de rouvrir la notation",
  "act.scoring.reopen.means":
    "Les feuilles caduques ou d’abstention sont rouvertes jusqu’au jour que vous fixez. Les membres du jury sont informés par courriel. Le secrétariat doit approuver. Les règles disent combien de fois cela peut se faire.",
  "act.scoring.reopen.done":
    "Votre proposition attend le secrétariat. La notation reste close jusqu’à l’approbation.",
  "act.recommendation.make": "Remettre la recommandation",
  "act.recommendation.make.means":
    "Les rangs fixés par votre jury sont transmis à la direction comme sa recommandation, et la délibération est close. La direction et le secrétariat sont informés par courriel, sans aucun nom. Seule la direction peut vous la renvoyer.",
  "act.recommendation.make.done":
    "La recommandation est auprès de la direction, qui décide quand toutes les régions sont prêtes.",
  "act.recommendation.makeNone": "Ne recommander aucune distinction",
  "act.recommendation.makeNone.means":
    "Votre jury ne recommande aucune candidature de cette région pour la distinction, et la délibération est close. La direction et le secrétariat sont informés par courriel, sans le résultat. Seule la direction peut vous la renvoyer.",
  "act.recommendation.makeNone.done":
    "La recommandation est auprès de la direction, qui décide quand toutes les régions sont prêtes.",
  "act.recommendation.return": "Renvoyer au jury",
  "act.recommendation.return.means":
    "Le jury délibère de nouveau et fait une nouvelle recommandation. La présidence est informée par courriel et lit vos motifs. Les règles disent combien de fois cela peut se faire.",
  "act.recommendation.return.done":
    "La recommandation est de nouveau auprès du jury. Vous serez informé de son retour.",
  "act.recommendation.reopenForLate": "Rouvrir la délibération",
  "act.recommendation.reopenForLate.means":
    "Une candidature est revenue en sélection après que le jury avait clos sa délibération. Le jury l’examine et refait sa recommandation. La présidence est informée par courriel.",
  "act.recommendation.reopenForLate.done":
    "La délibération est rouverte. Le jury déclare, lit et recommande de nouveau.",
  "act.decision.take": "Décider",
  "act.decision.take.means":
    "Les candidatures que vous choisissez sont distinguées à l’annonce des résultats. Là où vous vous écartez de la recommandation, vous donnez un motif. Le secrétariat est informé par courriel ; les villes n’apprennent encore rien. Deux personnes peuvent rouvrir la décision jusqu’à ce que les résultats soient publics.",
  "act.decision.take.done":
    "La région est décidée. Les résultats peuvent être libérés quand toutes le sont.",
  "act.decision.acceptNone": "Décider : aucune distinction",
  "act.decision.acceptNone.means":
    "Aucune candidature de cette région n’est distinguée, comme le recommande le jury. Le secrétariat est informé par courriel, sans le résultat ; les villes n’apprennent encore rien. Deux personnes peuvent rouvrir la décision jusqu’à ce que les résultats soient publics.",
  "act.decision.acceptNone.done":
    "La région est décidée. Les résultats peuvent être libérés quand toutes le sont.",
  "act.decision.reopen": "Proposer de rouvrir la décision",
  "act.decision.reopen.means":
    "La décision de cette région tombe et doit être reprise, et une libération des résultats est retirée. Le secrétariat est informé par courriel. La direction doit approuver.",
  "act.decision.reopen.done":
    "Votre proposition attend la direction. La décision vaut jusqu’à l’approbation.",
  "act.decision.reopenNone": "Proposer de rouvrir la décision",
  "act.decision.reopenNone.means":
    "La décision de cette région tombe et doit être reprise, et une libération des résultats est retirée. Le secrétariat est informé par courriel. La direction doit approuver.",
  "act.decision.reopenNone.done":
    "Votre proposition attend la direction. La décision vaut jusqu’à l’approbation.",
  "act.reserve.promote": "Promouvoir depuis la réserve",
  "act.reserve.promote.means":
    "Une place de cette région est libre, et la candidature que vous choisissez la prend. Le secrétariat est informé par courriel, sans son nom. Deux personnes peuvent rouvrir la décision jusqu’à ce que les résultats soient publics.",
  "act.reserve.promote.done": "La candidature a la place. Les résultats peuvent être libérés.",
  "act.track.markEmpty": "Terminer la région comme vide",
  "act.track.markEmpty.means":
    "Il ne reste aucune candidature sur laquelle statuer : la région se termine dans cette édition, et ses feuilles et séances sont closes. Le secrétariat et la présidence sont informés par courriel. Elle n’est reprise que si une réclamation ramène une candidature.",
  "act.track.markEmpty.done": "La région est terminée. Les autres régions continuent.",
  "act.track.discontinue": "Proposer de mettre fin à la région",
  "act.track.discontinue.means":
    "La région se termine sans sélection, et avec elle toutes ses candidatures, feuilles et séances. Tous dans la région sont informés par courriel. La direction doit approuver. C’est le dernier recours, et cela ne peut pas être annulé.",
  "act.track.discontinue.done":
    "Votre proposition attend la direction. La région continue jusqu’à l’approbation.",
};

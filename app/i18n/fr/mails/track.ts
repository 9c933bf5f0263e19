import type { trackMails as english } from "#app/i18n/en/mails/track.ts";

const recommended = {
  subject: "Délibération close : {region} ({edition})",
  officer:
    "Le jury a clos sa délibération et transmis sa recommandation ({region}, {edition}). Vous pouvez vérifier que son dossier est complet ; la direction décide lorsque la voie est libre.",
  director:
    "Le jury a clos sa délibération et vous a transmis sa recommandation ({region}, {edition}). Vous pouvez vous prononcer, ou la renvoyer au jury avec vos motifs.",
} as const;

const decided = {
  subject: "Décision prise : {region} ({edition})",
  officer:
    "La direction a pris sa décision ({region}, {edition}). Lorsque toutes les régions seront décidées, vous pourrez proposer la libération des résultats.",
} as const;

const decisionReopened = {
  subject: "Décision rouverte : {region} ({edition})",
  officer:
    "La décision a été rouverte ({region}, {edition}), et la direction se prononcera de nouveau. Rien ne vous est demandé d’ici là.",
} as const;

/** What differs by its result alone shares its words. */
export const trackMails: Record<keyof typeof english, string> = {
  "mail.track.open.subject": "Appel ouvert : {region} ({edition})",
  "mail.track.open.mailCities":
    "L’appel est ouvert ({region}, {edition}). Vous pouvez commencer la candidature de votre ville et la faire signer par le maire ou la maire avant la date limite des villes.",
  "mail.track.open.mailCommissions":
    "L’appel est ouvert ({region}, {edition}). Les candidatures signées de votre pays vous parviendront ; à chacune vous pouvez donner votre aval, la renvoyer ou ne pas donner votre aval, avant votre date limite.",
  "mail.calendar.amend.subject": "Calendrier modifié : {region} ({edition})",
  "mail.calendar.amend.mailTrack":
    "Le calendrier de la région a été modifié ({region}, {edition}) ; les dates n’ont été que reportées. Vous pouvez consulter celles qui valent désormais pour vous.",
  "mail.track.beginEligibility.subject": "Candidatures closes : {region} ({edition})",
  "mail.track.beginEligibility.mailCommissions":
    "Le délai pour donner un aval est expiré ({region}, {edition}), et le secrétariat examine les candidatures qui l’ont reçu. Vous pouvez suivre celles de votre pays ; les questions de forme sont adressées aux villes.",
  "mail.track.beginEligibility.mailOfficer":
    "Les candidatures sont closes ({region}, {edition}). Vous pouvez commencer à examiner la recevabilité de celles qui ont reçu l’aval.",
  "mail.declarations.open.subject": "Déclarez vos conflits d’intérêts : {region} ({edition})",
  "mail.declarations.open.mailJurors":
    "Les candidatures dont votre jury est saisi sont connues ({region}, {edition}). Déclarez pour chacune si vous avez un conflit d’intérêts ; d’ici là, vous ne pouvez pas ouvrir son dossier.",
  "mail.inputs.reopen.subject": "Déclarations rouvertes : {region} ({edition})",
  "mail.inputs.reopen.mailChair":
    "Le secrétariat a rouvert les déclarations de conflits d’intérêts ({region}, {edition}). L’attribution des candidatures attend leur clôture ; vous n’avez rien à faire à présent.",
  "mail.shortage.accept.subject": "Nombre réduit de membres du jury accepté : {region} ({edition})",
  "mail.shortage.accept.mailChair":
    "Pour certaines candidatures, trop peu de membres du jury sont libres de conflits ({region}, {edition}), et un nombre réduit a été accepté. Vous pouvez lire pour lesquelles et pourquoi, et continuer.",
  "mail.assignment.confirm.subject": "La notation a commencé : {region} ({edition})",
  "mail.assignment.confirm.mailJurors":
    "Les candidatures ont été attribuées et la notation a commencé ({region}, {edition}). Vous pouvez ouvrir les dossiers qui vous sont confiés et remplir vos feuilles de notation avant la date limite.",
  "mail.assignment.add.subject": "Feuille de notation ajoutée : {region} ({edition})",
  "mail.assignment.add.mailJurors":
    "Une autre candidature vous a été confiée ({region}, {edition}). Vous pouvez ouvrir son dossier et remplir la feuille de notation avant sa date limite.",
  "mail.assignment.add.mailChair":
    "Une autre feuille de notation a été attribuée ({region}, {edition}). Vous pouvez lire pourquoi ; rien d’autre ne vous est demandé.",
  "mail.scoring.close.subject": "Notation close : {region} ({edition})",
  "mail.scoring.close.mailChair":
    "La notation est close ({region}, {edition}). Vous pouvez convoquer une séance du jury, et voir ce qui est resté ouvert.",
  "mail.scoring.closeEarly.subject": "Notation close : {region} ({edition})",
  "mail.scoring.closeEarly.mailOfficer":
    "La présidence a clos la notation avant sa date ({region}, {edition}), toutes les feuilles étant réglées. Vous pouvez aider à convoquer la séance du jury.",
  "mail.scoring.reopen.subject": "Notation rouverte : {region} ({edition})",
  "mail.scoring.reopen.mailJurors":
    "La notation est rouverte jusqu’à une nouvelle date limite ({region}, {edition}). Vous pouvez voir lesquelles de vos feuilles sont ouvertes.",
  "mail.recommendation.make.subject": recommended.subject,
  "mail.recommendation.make.mailOfficer": recommended.officer,
  "mail.recommendation.make.mailDirector": recommended.director,
  "mail.recommendation.makeNone.subject": recommended.subject,
  "mail.recommendation.makeNone.mailOfficer": recommended.officer,
  "mail.recommendation.makeNone.mailDirector": recommended.director,
  "mail.recommendation.return.subject": "Renvoi au jury : {region} ({edition})",
  "mail.recommendation.return.mailChair":
    "La direction a renvoyé la recommandation au jury, avec ses motifs ({region}, {edition}). Vous pouvez les lire et convoquer une séance.",
  "mail.recommendation.reopenForLate.subject": "Délibération rouverte : {region} ({edition})",
  "mail.recommendation.reopenForLate.mailChair":
    "Une candidature est revenue en sélection après que le jury avait clos sa délibération ({region}, {edition}), qui est rouverte. Vous pouvez convoquer une séance à cet effet.",
  "mail.decision.take.subject": decided.subject,
  "mail.decision.take.mailOfficer": decided.officer,
  "mail.decision.acceptNone.subject": decided.subject,
  "mail.decision.acceptNone.mailOfficer": decided.officer,
  "mail.decision.reopen.subject": decisionReopened.subject,
  "mail.decision.reopen.mailOfficer": decisionReopened.officer,
  "mail.decision.reopenNone.subject": decisionReopened.subject,
  "mail.decision.reopenNone.mailOfficer": decisionReopened.officer,
  "mail.reserve.promote.subject": "Décision modifiée : {region} ({edition})",
  "mail.reserve.promote.mailOfficer":
    "La direction a modifié sa décision ({region}, {edition}). Vous pouvez lire ce qui a changé et pourquoi, avant que la libération ne soit proposée.",
  "mail.track.markEmpty.subject": "Plus rien à décider : {region} ({edition})",
  "mail.track.markEmpty.mailOfficer":
    "Il ne reste aucune candidature ({region}, {edition}), et donc rien à y décider. Les autres régions continuent ; rien de plus ne vous est demandé pour celle-ci.",
  "mail.track.markEmpty.mailChair":
    "Il ne reste aucune candidature ({region}, {edition}), et le travail du jury y est terminé. Rien de plus ne vous est demandé pour cette région.",
  "mail.track.revive.subject": "Région reprise : {region} ({edition})",
  "mail.track.revive.mailOfficer":
    "Une candidature a été réintégrée et la région est reprise ({region}, {edition}). Vous pouvez ouvrir les déclarations du jury.",
  "mail.track.revive.mailChair":
    "Une candidature a été réintégrée et la région est reprise ({region}, {edition}). Le secrétariat demandera ses déclarations à votre jury.",
  "mail.track.discontinue.subject": "Fin sans sélection : {region} ({edition})",
  "mail.track.discontinue.mailTrack":
    "La région s’est terminée sans sélection ({region}, {edition}). Vous pouvez lire pourquoi ; rien de plus ne vous y est demandé.",
};

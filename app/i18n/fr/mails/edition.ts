import type { editionMails as english } from "#app/i18n/en/mails/edition.ts";

export const editionMails: Record<keyof typeof english, string> = {
  "mail.edition.publish.subject": "Publication : {edition}",
  "mail.edition.publish.mailCommissions":
    "La publication a eu lieu : {edition}, avec les règles et le calendrier de chaque région. Vous pouvez dire aux villes de votre pays quand leur appel ouvre et à combien de candidatures vous pouvez donner votre aval.",
  "mail.edition.publish.mailMembers":
    "La publication a eu lieu : {edition}, avec les règles et le calendrier de chaque région. Vous pouvez lire ce que demande une candidature et commencer la vôtre à l’ouverture de l’appel de votre région.",
  "mail.rulebook.amend.subject": "Règles modifiées ({edition})",
  "mail.rulebook.amend.mailEverybody":
    "Les règles ont été modifiées avant le début de toute notation ({edition}). Vous pouvez lire ce qui a changé et pourquoi.",
  "mail.calendar.amendEdition.subject": "Calendrier modifié ({edition})",
  "mail.calendar.amendEdition.mailEverybody":
    "Le calendrier a été modifié ({edition}) ; les dates n’ont été que reportées. Vous pouvez consulter celles qui valent désormais pour vous.",
  "mail.edition.suspend.subject": "Suspension : {edition}",
  "mail.edition.suspend.mailEverybody":
    "Le déroulement est suspendu ({edition}). Rien ne peut être remis jusqu’à la reprise, et chaque délai est reporté d’autant que dure la suspension.",
  "mail.edition.suspendConferral.subject": "Remise suspendue ({edition})",
  "mail.edition.suspendConferral.mailEverybody":
    "La remise de la distinction est suspendue ({edition}). Vous n’avez rien à faire ; la reprise vous sera annoncée.",
  "mail.edition.resume.subject": "Reprise : {edition}",
  "mail.edition.resume.mailEverybody":
    "Le déroulement a repris ({edition}), et chaque délai ouvert a été reporté de la durée de la suspension. Vous pouvez consulter les dates qui valent désormais pour vous et reprendre où vous en étiez.",
  "mail.edition.resumeConferral.subject": "Reprise de la remise ({edition})",
  "mail.edition.resumeConferral.mailEverybody":
    "La préparation de la remise a repris ({edition}). Vous pouvez consulter ce qui vient ensuite.",
  "mail.edition.cancel.subject": "Annulation : {edition}",
  "mail.edition.cancel.mailEverybody":
    "Une annulation a été décidée : {edition}. Aucune distinction n’y sera remise, rien ne peut plus y être déposé, et les fichiers seront supprimés au terme de leur durée de conservation.",
  "mail.edition.cancelSuspended.subject": "Annulation : {edition}",
  "mail.edition.cancelSuspended.mailEverybody":
    "Après la suspension, une annulation a été décidée : {edition}. Aucune distinction n’y sera remise, rien ne peut plus y être déposé, et les fichiers seront supprimés au terme de leur durée de conservation.",
  "mail.release.withdraw.subject": "Libération des résultats retirée ({edition})",
  "mail.release.withdraw.mailOfficer":
    "La libération des résultats a été retirée ({edition}), et l’annonce n’est plus maintenue. Lorsque ce qui en est la cause sera réglé, vous pourrez proposer de nouveau la libération.",
  "mail.edition.announce.subject": "Les résultats sont publics ({edition})",
  "mail.edition.announce.mailResults":
    "Les résultats ont été annoncés pour toutes les régions ({edition}). Vous pouvez les lire sur la page de l’édition.",
  "mail.edition.confer.subject": "La distinction est remise ({edition})",
  "mail.edition.confer.mailAwardees":
    "La distinction a été remise à votre ville ({edition}). Vous pouvez consulter la page de votre ville et son certificat.",
};

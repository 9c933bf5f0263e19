import type { juryMails as english } from "#app/i18n/en/mails/jury.ts";

const invited = {
  subject: "Invitation à un jury ({edition})",
  juror:
    "Vous êtes invité ou invitée à siéger à un jury ({edition}). Vous pouvez accepter en signant l’engagement et en complétant votre profil, ou décliner, avant que l’invitation ne devienne caduque.",
} as const;

/** Why a juror is recused is not told to the jury. */
const recused = {
  subject: "Récusation, {region} ({edition})",
  chair:
    "Un membre du jury est récusé pour une candidature ({region}, {edition}). Vous pouvez voir s’il reste assez de membres pour elle.",
} as const;

export const juryMails: Record<keyof typeof english, string> = {
  "mail.chair.elect.subject": "Présidence du jury élue ({edition})",
  "mail.chair.elect.mailJurors":
    "Votre jury a élu sa présidence ({edition}). Vous pouvez voir qui occupe ce siège.",
  "mail.deputy.elect.subject": "Vice-présidence du jury élue ({edition})",
  "mail.deputy.elect.mailJurors":
    "Votre jury a élu sa vice-présidence ({edition}). Vous pouvez voir qui occupe ce siège.",
  "mail.chair.designate.subject": "Présidence du jury désignée ({edition})",
  "mail.chair.designate.mailJurors":
    "Aucune présidence n’ayant été élue dans les délais, la direction en a désigné une pour votre jury ({edition}). Vous pouvez voir de qui il s’agit.",
  "mail.chair.vacate.subject":
    "Siège de la présidence ou de la vice-présidence d’un jury vacant ({edition})",
  "mail.chair.vacate.mailOfficer":
    "Le siège de la présidence ou de la vice-présidence d’un jury est vacant ({edition}). Vous pouvez organiser une élection.",
  "mail.jury.constitute.subject": "Votre jury est constitué ({edition})",
  "mail.jury.constitute.mailJurors":
    "Votre jury est constitué ({edition}). Vous serez invité à déclarer vos conflits d’intérêts lorsque ses candidatures seront connues.",

  "mail.appointment.invite.subject": invited.subject,
  "mail.appointment.invite.mailJurors": invited.juror,
  "mail.appointment.inviteAgain.subject": invited.subject,
  "mail.appointment.inviteAgain.mailJurors": invited.juror,
  "mail.appointment.borrow.subject": "Invitation à aider un jury ({edition})",
  "mail.appointment.borrow.mailJurors":
    "Vous êtes invité ou invitée à aider un autre jury ({edition}), pour quelques candidatures seulement. Vous pouvez accepter ou décliner avant que l’invitation ne devienne caduque.",
  "mail.appointment.accept.subject": "Invitation à un jury acceptée ({edition})",
  "mail.appointment.accept.mailOfficer":
    "Une invitation à un jury a été acceptée ({edition}). La direction peut à présent nommer ce membre.",
  "mail.appointment.decline.subject": "Invitation à un jury déclinée ({edition})",
  "mail.appointment.decline.mailOfficer":
    "Une invitation à un jury a été déclinée ({edition}). Vous pouvez inviter quelqu’un d’autre.",
  "mail.appointment.lapse.subject": "Invitation à un jury caduque ({edition})",
  "mail.appointment.lapse.mailOfficer":
    "Une invitation à un jury est restée sans réponse dans les délais ({edition}). Vous pouvez inviter de nouveau cette personne, ou quelqu’un d’autre.",
  "mail.appointment.activate.subject": "Vous siégez au jury ({edition})",
  "mail.appointment.activate.mailJurors":
    "Vous avez été nommé ou nommée à un jury ({edition}). Vous pouvez voir ce dont votre jury est saisi et prendre part à ses travaux dès à présent.",
  "mail.appointment.end.subject": "Nomination à un jury terminée ({edition})",
  "mail.appointment.end.mailJurors":
    "Votre nomination à un jury a pris fin ({edition}), et ses dossiers vous sont fermés. Vous pouvez lire le motif donné.",
  "mail.appointment.end.mailChair":
    "La nomination d’un membre de votre jury a pris fin ({edition}). Vous pouvez voir si le jury compte encore assez de membres.",
  "mail.appointment.resign.subject": "Démission d’un membre d’un jury ({edition})",
  "mail.appointment.resign.mailOfficer":
    "Un membre d’un jury a démissionné ({edition}). Vous pouvez confier les feuilles de notation ouvertes à d’autres ou inviter un membre de plus.",
  "mail.appointment.resign.mailChair":
    "Un membre de votre jury a démissionné ({edition}). Vous pouvez voir si le jury compte encore assez de membres.",
  "mail.appointment.replace.subject": "Membre d’un jury remplacé ({edition})",
  "mail.appointment.replace.mailJurors":
    "Un autre membre occupe désormais votre siège à un jury ({edition}), et ses dossiers vous sont fermés. Vous pouvez lire le motif donné.",
  "mail.appointment.replace.mailChair":
    "Un membre de votre jury a été remplacé ({edition}). Vous pouvez voir qui y siège à présent.",

  "mail.conflict.open.subject":
    "Déclarez un conflit d’intérêts, ou son absence : {region} ({edition})",
  "mail.conflict.open.mailJurors":
    "Une candidature attend votre déclaration ({region}, {edition}). Dites si vous avez un conflit d’intérêts à son égard ; d’ici là, vous ne pouvez pas ouvrir son dossier.",
  "mail.conflict.find.subject": recused.subject,
  "mail.conflict.find.mailChair": recused.chair,
  "mail.conflict.declare.subject": recused.subject,
  "mail.conflict.declare.mailOfficer":
    "Un membre du jury a déclaré un conflit d’intérêts ({region}, {edition}) et est récusé pour cette candidature. Vous pouvez voir s’il reste assez de membres pour elle.",
  "mail.conflict.declare.mailChair": recused.chair,
  "mail.conflict.force.subject": recused.subject,
  "mail.conflict.force.mailJurors":
    "Vous ne pouvez pas prendre part à l’examen d’une candidature ({region}, {edition}), car vous êtes récusé pour elle. Vous n’avez rien à faire ; vos autres candidatures vous restent ouvertes.",
  "mail.conflict.force.mailChair": recused.chair,
  "mail.conflict.lift.subject": "Nouvelle déclaration demandée : {region} ({edition})",
  "mail.conflict.lift.mailJurors":
    "Votre récusation pour une candidature a été levée ({region}, {edition}). Déclarez de nouveau si vous avez un conflit d’intérêts à son égard.",
  "mail.conflict.lift.mailChair":
    "La récusation d’un membre du jury pour une candidature a été levée ({region}, {edition}), et une nouvelle déclaration lui est demandée. Vous n’avez rien à faire à présent.",
  "mail.conflict.lapse.subject": "Déclaration manquante : {region} ({edition})",
  "mail.conflict.lapse.mailOfficer":
    "Un membre du jury n’a pas déclaré dans les délais s’il avait un conflit d’intérêts ({region}, {edition}) et ne peut pas ouvrir le dossier. La déclaration reste possible ; vous pouvez la lui rappeler ou vous organiser sans lui.",

  "mail.review.abstain.subject": "Abstention d’un membre du jury : {region} ({edition})",
  "mail.review.abstain.mailOfficer":
    "Un membre du jury s’abstient pour une candidature ({region}, {edition}). Vous pouvez la confier à un autre membre.",
  "mail.review.abstain.mailChair":
    "Un membre du jury s’abstient pour une candidature ({region}, {edition}). Vous pouvez voir s’il reste assez de membres pour elle.",
  "mail.review.lapse.subject": "Feuille de notation non remise : {region} ({edition})",
  "mail.review.lapse.mailOfficer":
    "Une feuille de notation n’a pas été remise dans les délais ({region}, {edition}). Vous pouvez lui accorder plus de temps ou confier la candidature à un autre membre.",
  "mail.review.lapse.mailChair":
    "Une feuille de notation n’a pas été remise dans les délais ({region}, {edition}). Le secrétariat peut lui accorder plus de temps ; vous pouvez voir ce qui est encore ouvert.",
  "mail.review.extend.subject": "Plus de temps pour une feuille de notation : {region} ({edition})",
  "mail.review.extend.mailJurors":
    "L’une de vos feuilles de notation est rouverte ({region}, {edition}). Vous pouvez la remplir et la remettre avant sa nouvelle date limite.",
  "mail.review.unlock.subject": "Feuille de notation ouverte pour vous : {region} ({edition})",
  "mail.review.unlock.mailJurors":
    "L’une de vos feuilles de notation a été ouverte pour que vous puissiez la corriger ({region}, {edition}). Vous pouvez la remettre de nouveau, avec votre motif, avant sa date limite ; sinon, elle reste telle qu’elle était.",
  "mail.review.recuse.subject": "Feuille de notation hors décompte : {region} ({edition})",
  "mail.review.recuse.mailOfficer":
    "Une feuille de notation ne compte plus ({region}, {edition}), car son auteur est récusé. Vous pouvez voir si la candidature compte encore assez de feuilles.",

  "mail.session.call.subject": "Séance de votre jury : {region} ({edition})",
  "mail.session.call.mailJurors":
    "Une séance de votre jury a été convoquée ({region}, {edition}). Vous pouvez consulter sa date et préparer ce que vous souhaitez dire.",
  "mail.session.cancel.subject": "Séance de votre jury annulée : {region} ({edition})",
  "mail.session.cancel.mailJurors":
    "La séance de votre jury est annulée ({region}, {edition}). Vous pouvez lire pourquoi ; une autre peut être convoquée.",
  "mail.minutes.markLate.subject": "Procès-verbal manquant : {region} ({edition})",
  "mail.minutes.markLate.mailDirector":
    "Le procès-verbal d’une séance du jury n’a pas été signé dans les délais ({region}, {edition}). Vous pouvez l’attester à la place de la présidence.",
};

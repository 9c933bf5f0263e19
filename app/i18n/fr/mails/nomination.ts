import type { nominationMails as english } from "#app/i18n/en/mails/nomination.ts";

const eligibility = {
  subject: "Recevabilité examinée : {city} ({edition})",
  city: "La recevabilité de la candidature de votre ville a été examinée ({city}, {edition}). Vous pouvez lire ce qui a été constaté, règle par règle, et ce que vous pouvez faire si un fait y est inexact.",
  commission:
    "La recevabilité d’une candidature a été examinée ({city}, {edition}). Vous pouvez lire ce qui a été constaté, règle par règle.",
} as const;

const complaintDecided = {
  subject: "Décision sur la réclamation : {city} ({edition})",
  city: "Une décision a été prise sur la réclamation relative à la candidature ({city}, {edition}). Vous pouvez lire la décision et ses motifs.",
  commission:
    "Une décision a été prise sur la réclamation relative à la candidature ({city}, {edition}). Vous pouvez lire la décision et ses motifs.",
} as const;

const filed = {
  subject: "Réclamation sur une candidature : {city} ({edition})",
  officer:
    "Une réclamation relative à une candidature a été déposée ({city}, {edition}). Vous pouvez l’admettre, sauf si le verdict qu’elle conteste est le vôtre ; tant qu’elle n’est pas tranchée, sa région ne peut pas l’être.",
  director:
    "Une réclamation relative à une candidature a été déposée ({city}, {edition}). Vous pouvez vous prononcer ; d’ici là, sa région ne peut pas être décidée.",
} as const;

/** Verdicts are read where the link leads. */
export const nominationMails: Record<keyof typeof english, string> = {
  "mail.signature.request.subject": "Votre signature est demandée : {city} ({edition})",
  "mail.signature.request.mailMayor":
    "La candidature est prête, et son texte et ses fichiers sont scellés en vue de votre signature ({city}, {edition}). Vous pouvez la lire et la signer, ou refuser en donnant un motif, avant la date limite des villes.",
  "mail.signature.refuse.subject": "Signature refusée : {city} ({edition})",
  "mail.signature.refuse.mailCity":
    "La signature de la candidature a été refusée ({city}, {edition}), et la candidature est de nouveau un brouillon. Vous pouvez lire le motif, modifier le texte et redemander la signature avant la date limite des villes.",
  "mail.nomination.sign.subject": "Candidature signée : {city} ({edition})",
  "mail.nomination.sign.receipt":
    "Ceci est votre accusé de réception : la candidature a été signée et reçue, avec son texte et ses fichiers tels qu’ils ont été scellés ({city}, {edition}). Vous pouvez conserver ce message et consulter le sceau à tout moment.",
  "mail.nomination.sign.mailCity":
    "La candidature est signée et se trouve auprès de votre commission nationale ({city}, {edition}). Vous pouvez encore la rappeler, en donnant un motif, avant la date limite des villes.",
  "mail.nomination.sign.mailCommission":
    "Une candidature signée vous attend ({city}, {edition}). Vous pouvez lui donner votre aval, la renvoyer à la ville ou ne pas donner votre aval, avant votre date limite.",
  "mail.nomination.sign.mailOfficer":
    "Une candidature est signée et se trouve auprès de sa commission nationale ({city}, {edition}). Rien ne vous est encore demandé.",
  "mail.nomination.recall.subject": "Candidature rappelée : {city} ({edition})",
  "mail.nomination.recall.mailCommission":
    "La ville a rappelé sa candidature et peut la signer de nouveau ({city}, {edition}). Vous n’avez rien à faire avant qu’elle ne vous revienne.",
  "mail.nomination.return.subject": "Candidature renvoyée à votre ville : {city} ({edition})",
  "mail.nomination.return.mailCity":
    "Votre commission nationale a renvoyé la candidature, avec un motif et une nouvelle date limite ({city}, {edition}). Vous pouvez la modifier et la faire signer de nouveau d’ici là.",
  "mail.nomination.decline.subject": "Candidature sans aval : {city} ({edition})",
  "mail.nomination.decline.mailCity":
    "Votre commission nationale ne donne pas son aval à la candidature ({city}, {edition}). Vous pouvez lire son motif ; elle peut changer d’avis jusqu’à sa date limite.",
  "mail.nomination.undecline.subject": "Candidature reprise : {city} ({edition})",
  "mail.nomination.undecline.mailCity":
    "Votre commission nationale a repris la candidature ({city}, {edition}). Vous n’avez rien à faire ; elle peut lui donner son aval jusqu’à sa date limite.",
  "mail.nomination.endorse.subject": "Aval donné : {city} ({edition})",
  "mail.nomination.endorse.mailCity":
    "Votre commission nationale a donné son aval à la candidature ({city}, {edition}). Vous n’avez rien à faire avant que le secrétariat ne l’ait examinée, sauf s’il vous pose une question.",
  "mail.nomination.endorse.mailOfficer":
    "Une candidature a reçu l’aval de sa commission nationale ({city}, {edition}). Vous pourrez examiner sa recevabilité lorsque les candidatures seront closes ({region}).",
  "mail.nomination.unendorse.subject": "Aval retiré : {city} ({edition})",
  "mail.nomination.unendorse.mailCity":
    "Votre commission nationale a retiré son aval à la candidature ({city}, {edition}). Vous pouvez lire son motif ; elle peut le donner de nouveau jusqu’à sa date limite.",
  "mail.nomination.unendorse.mailOfficer":
    "L’aval d’une candidature a été retiré par sa commission nationale, auprès de laquelle elle attend à présent ({city}, {edition}). Rien ne vous est demandé.",
  "mail.commission.alert.subject":
    "Une candidature attend sa commission nationale : {city} ({edition})",
  "mail.commission.alert.mailCommission":
    "Une candidature attend votre réponse depuis un certain temps ({city}, {edition}). Vous pouvez lui donner votre aval, la renvoyer ou ne pas donner votre aval ; sans aval, elle expire à votre date limite.",
  "mail.commission.alert.mailOfficer":
    "Depuis un certain temps, la commission nationale n’a pas répondu à une candidature ({city}, {edition}). Vous pouvez prendre contact avec elle.",
  "mail.nomination.expire.subject": "Candidature expirée : {city} ({edition})",
  "mail.nomination.expire.mailCity":
    "La candidature n’a pas été signée à la date limite des villes et a expiré ({city}, {edition}). Tant que les candidatures sont ouvertes ({region}), vous pouvez demander au secrétariat de la rouvrir.",
  "mail.nomination.expire.mailCommission":
    "Une candidature n’a pas été signée à la date limite des villes et a expiré ({city}, {edition}). Rien ne vous est demandé.",
  "mail.nomination.expireUnendorsed.subject": "Candidature expirée : {city} ({edition})",
  "mail.nomination.expireUnendorsed.mailCity":
    "La candidature n’a pas reçu d’aval à la date limite des commissions nationales et a expiré ({city}, {edition}). Vous pouvez en demander la raison à votre commission nationale, et présenter une candidature lors d’une édition ultérieure.",
  "mail.nomination.expireUnendorsed.mailCommission":
    "Une candidature n’a pas reçu votre aval à votre date limite et a expiré ({city}, {edition}). Vous pouvez en dire la raison à la ville.",
  "mail.nomination.extend.subject": "Plus de temps : {city} ({edition})",
  "mail.nomination.extend.mailCity":
    "La candidature a reçu une date limite plus tardive ({city}, {edition}). Vous pouvez y travailler et la faire signer d’ici là.",
  "mail.nomination.extend.mailCommission":
    "Une candidature a reçu une date limite plus tardive pour la ville ({city}, {edition}). La vôtre ne change pas.",
  "mail.nomination.revive.subject": "Candidature rouverte : {city} ({edition})",
  "mail.nomination.revive.mailCity":
    "La candidature, qui avait expiré, est rouverte avec une nouvelle date limite ({city}, {edition}). Vous pouvez l’achever et la faire signer d’ici là.",
  "mail.nomination.revive.mailCommission":
    "Une candidature, qui avait expiré, est rouverte avec une nouvelle date limite pour la ville ({city}, {edition}). Votre propre date limite ne change pas.",
  "mail.nomination.reopen.subject": "Candidature reprise : {city} ({edition})",
  "mail.nomination.reopen.mailCommission":
    "La ville a repris sa candidature retirée ({city}, {edition}). Vous n’avez rien à faire avant qu’elle ne vous parvienne signée.",
  "mail.clarification.ask.subject": "Question sur la candidature : {city} ({edition})",
  "mail.clarification.ask.mailCity":
    "Le secrétariat a une question sur la forme de la candidature ({city}, {edition}). Vous pouvez y répondre jusqu’à sa date limite.",
  "mail.clarification.ask.mailCommission":
    "Le secrétariat a posé à la ville une question sur la forme de sa candidature ({city}, {edition}). Vous pouvez aider la ville à répondre à temps.",
  "mail.clarification.answer.subject": "Réponse à la question : {city} ({edition})",
  "mail.clarification.answer.mailOfficer":
    "Une réponse a été donnée à la question sur une candidature ({city}, {edition}). Vous pouvez poursuivre l’examen de sa recevabilité.",
  "mail.clarification.lapse.subject": "Question sans réponse : {city} ({edition})",
  "mail.clarification.lapse.mailCity":
    "La question sur la candidature est restée sans réponse dans les délais ({city}, {edition}). L’examen de la recevabilité se poursuit avec ce qui est là ; rien ne peut plus être ajouté.",
  "mail.clarification.lapse.mailOfficer":
    "La question sur une candidature est restée sans réponse dans les délais ({city}, {edition}). Vous pouvez poursuivre l’examen de sa recevabilité avec ce qui est là.",
  "mail.eligibility.confirm.subject": eligibility.subject,
  "mail.eligibility.confirm.mailCity": eligibility.city,
  "mail.eligibility.confirm.mailCommission": eligibility.commission,
  "mail.eligibility.reject.subject": eligibility.subject,
  "mail.eligibility.reject.mailCity": eligibility.city,
  "mail.eligibility.reject.mailCommission": eligibility.commission,
  "mail.eligibility.reinstate.subject": "Candidature de nouveau en sélection : {city} ({edition})",
  "mail.eligibility.reinstate.mailCity":
    "La candidature est revenue en sélection ({city}, {edition}). Vous pouvez lire pourquoi ; rien ne vous est demandé.",
  "mail.eligibility.reinstate.mailCommission":
    "Une candidature est revenue en sélection ({city}, {edition}). Vous pouvez lire pourquoi ; rien ne vous est demandé.",
  "mail.eligibility.reinstate.mailOfficer":
    "Une candidature est revenue en sélection ({city}, {edition}). Vous pouvez voir ce que son jury doit à présent déclarer et lire.",
  "mail.withdrawal.notify.subject": "Retrait annoncé : {city} ({edition})",
  "mail.withdrawal.notify.mailCity":
    "Votre commission nationale a donné préavis qu’elle retire la candidature ({city}, {edition}). Vous pouvez vous y opposer avant la fin du préavis ; sinon, la candidature est alors retirée.",
  "mail.withdrawal.notify.mailOfficer":
    "La commission nationale a donné préavis qu’elle retire une candidature ({city}, {edition}). La ville peut s’y opposer ; rien ne vous est demandé.",
  "mail.withdrawal.object.subject": "Opposition au retrait : {city} ({edition})",
  "mail.withdrawal.object.mailOfficer":
    "La ville s’est opposée au retrait de sa candidature, qui se poursuit ({city}, {edition}). Rien ne vous est demandé.",
  "mail.withdrawal.object.mailCommission":
    "La ville s’est opposée au retrait de sa candidature, qui se poursuit ({city}, {edition}). Vous pouvez vous entretenir avec la ville.",
  "mail.nomination.withdraw.subject": "Candidature retirée : {region} ({edition})",
  "mail.nomination.withdraw.mailCommission":
    "Le maire ou la maire a retiré la candidature ({city}, {edition}). Vous pouvez lire le motif donné.",
  "mail.nomination.withdraw.mailOfficer":
    "Le maire ou la maire a retiré la candidature ({city}, {edition}). Vous pouvez lire le motif donné.",
  "mail.nomination.withdraw.mailChair":
    "Une candidature n’est plus en sélection ({region}, {edition}). Vous pouvez voir ce dont votre jury est saisi à présent.",
  "mail.nomination.withdrawByNotice.subject": "Candidature retirée : {region} ({edition})",
  "mail.nomination.withdrawByNotice.mailCity":
    "Le préavis de votre commission nationale a expiré sans opposition, et la candidature est retirée ({city}, {edition}). Vous pouvez présenter de nouveau votre ville lors d’une édition ultérieure.",
  "mail.nomination.withdrawByNotice.mailOfficer":
    "Le préavis de la commission nationale a expiré sans opposition, et la candidature est retirée ({city}, {edition}). Rien ne vous est demandé.",
  "mail.nomination.withdrawByNotice.mailChair":
    "Une candidature n’est plus en sélection ({region}, {edition}). Vous pouvez voir ce dont votre jury est saisi à présent.",
  "mail.nomination.discontinue.subject": "Candidature terminée avec sa région : {city} ({edition})",
  "mail.nomination.discontinue.mailCity":
    "La région s’est terminée sans sélection ({region}, {edition}), et avec elle la candidature de votre ville ({city}). Vous pouvez lire pourquoi, et présenter de nouveau votre ville lors d’une édition ultérieure.",
  "mail.nomination.discontinue.mailCommission":
    "La région s’est terminée sans sélection ({region}, {edition}), et avec elle une candidature ({city}). Vous pouvez lire pourquoi.",
  "mail.award.decline.subject": "Distinction non acceptée : {city} ({edition})",
  "mail.award.decline.mailOfficer":
    "Le maire ou la maire a déclaré que la ville n’accepte pas la distinction ({city}, {edition}) ; la page publique le dit. Vous pouvez lire le motif donné.",
  "mail.award.decline.mailDirector":
    "Le maire ou la maire a déclaré que la ville n’accepte pas la distinction ({city}, {edition}) ; la page publique le dit. Vous pouvez lire le motif donné.",
  "mail.nomination.revoke.subject": "Distinction retirée : {city} ({edition})",
  "mail.nomination.revoke.mailCity":
    "La distinction de votre ville a été retirée ({city}, {edition}) ; la page publique le dit. Vous pouvez lire les motifs.",
  "mail.nomination.revoke.mailCommission":
    "La distinction d’une ville a été retirée ({city}, {edition}) ; la page publique le dit. Vous pouvez lire les motifs.",

  "mail.scan.fail.subject": "Un fichier a été mis à l’écart : {city} ({edition})",
  "mail.scan.fail.mailCity":
    "Un fichier de la candidature n’a pas passé le contrôle de sécurité et a été mis à l’écart ({city}, {edition}). Vous pouvez le retirer et en téléverser un autre.",
  "mail.scan.timeOut.subject": "Contrôle de sécurité d’un fichier non terminé : {city} ({edition})",
  "mail.scan.timeOut.mailOfficer":
    "Le contrôle de sécurité d’un fichier ne s’est pas terminé dans les délais ({city}, {edition}). Vous pouvez le faire contrôler de nouveau.",
  "mail.evidence.query.subject": "Question sur un fichier : {city} ({edition})",
  "mail.evidence.query.mailCity":
    "Le secrétariat a une question sur un fichier de la candidature ({city}, {edition}). Vous pouvez y répondre par un additif signé, jusqu’à sa date limite.",
  "mail.evidence.answer.subject": "Réponse à la question sur un fichier : {city} ({edition})",
  "mail.evidence.answer.mailOfficer":
    "Une réponse a été donnée à la question sur un fichier d’une candidature ({city}, {edition}). Vous pouvez lire l’additif.",
  "mail.evidence.lapseQuery.subject":
    "Question sur un fichier restée sans réponse : {city} ({edition})",
  "mail.evidence.lapseQuery.mailOfficer":
    "La question sur un fichier d’une candidature est restée sans réponse dans les délais ({city}, {edition}). Vous pouvez poursuivre avec ce qui est là.",

  "mail.complaint.file.subject": filed.subject,
  "mail.complaint.file.mailOfficer": filed.officer,
  "mail.complaint.file.mailDirector": filed.director,
  "mail.complaint.fileProcedural.subject": filed.subject,
  "mail.complaint.fileProcedural.mailOfficer": filed.officer,
  "mail.complaint.fileProcedural.mailDirector": filed.director,
  "mail.complaint.admit.subject": "Réclamation admise : {city} ({edition})",
  "mail.complaint.admit.mailCity":
    "La réclamation relative à la candidature a été admise, et la direction se prononcera ({city}, {edition}). Vous n’avez rien à faire ; vous pouvez la clore si elle est réglée.",
  "mail.complaint.dismiss.subject": complaintDecided.subject,
  "mail.complaint.dismiss.mailCity": complaintDecided.city,
  "mail.complaint.dismiss.mailCommission": complaintDecided.commission,
  "mail.complaint.uphold.subject": complaintDecided.subject,
  "mail.complaint.uphold.mailCity": complaintDecided.city,
  "mail.complaint.uphold.mailCommission": complaintDecided.commission,
  "mail.complaint.uphold.mailOfficer":
    "Une décision a été prise sur la réclamation relative à une candidature ({city}, {edition}). Vous pouvez lire la décision et voir ce qui en découle.",
  "mail.complaint.reject.subject": complaintDecided.subject,
  "mail.complaint.reject.mailCity": complaintDecided.city,
  "mail.complaint.reject.mailCommission": complaintDecided.commission,
  "mail.complaint.close.subject": "Réclamation close : {city} ({edition})",
  "mail.complaint.close.mailOfficer":
    "La réclamation relative à une candidature a été close sans décision ({city}, {edition}). Elle ne retient plus sa région ; rien ne vous est demandé.",
};

import type { standingMails as english } from "#app/i18n/en/mails/standing.ts";

const roleOffered = {
  subject: "Une fonction vous est proposée : {role}, {body}",
  offer:
    "Une fonction vous est proposée : {role} ({body}). Vous pouvez l’accepter ou la refuser avant que la proposition ne devienne caduque ; tant que vous n’avez pas accepté, rien n’est attendu de vous.",
} as const;

export const standingMails: Record<keyof typeof english, string> = {
  "mail.proposal.open.subject": "Une proposition attend une seconde personne ({edition})",
  "mail.proposal.open.mailSecond":
    "Un acte qui demande deux personnes a été proposé ({edition}). Vous pouvez le lire et l’approuver, ou le refuser en donnant un motif, avant qu’il ne devienne caduc.",
  "mail.proposal.refuse.subject": "Votre proposition a été refusée ({edition})",
  "mail.proposal.refuse.mailProposer":
    "Votre proposition a été refusée, et rien n’a changé ({edition}). Vous pouvez lire le motif et proposer de nouveau.",
  "mail.proposal.lapse.subject": "Votre proposition est devenue caduque ({edition})",
  "mail.proposal.lapse.mailProposer":
    "Votre proposition n’a pas trouvé de seconde personne dans les délais et est devenue caduque ; rien n’a changé ({edition}). Vous pouvez la faire de nouveau.",
  "mail.proposal.void.subject": "Votre proposition est devenue caduque ({edition})",
  "mail.proposal.void.mailProposer":
    "Votre proposition est devenue caduque, car ce sur quoi elle portait, ou la fonction dans laquelle elle a été faite, a pris fin ({edition}). Rien n’a changé et rien ne vous est demandé.",

  "mail.deadline.refused.subject": "Une échéance n’a pas pu prendre effet",
  "mail.deadline.refused.mailOfficer":
    "Une échéance est passée, et ce qu’elle devait entraîner n’est pas possible en l’état. Une nouvelle tentative a lieu quand la chose a changé ; vous pouvez voir ce qui manque et y remédier.",

  "mail.membership.apply.subject": "Demande d’adhésion : {city}",
  "mail.membership.apply.mailOfficer":
    "Une ville a demandé à rejoindre le réseau des villes apprenantes ({city}). Vous pouvez examiner la demande et la soumettre à la direction.",
  "mail.membership.refuse.subject": "Décision sur la demande d’adhésion : {city}",
  "mail.membership.refuse.mailCity":
    "La demande d’adhésion au réseau des villes apprenantes n’a pas été acceptée ({city}). Vous pouvez lire le motif, et faire une nouvelle demande.",
  "mail.membership.admit.subject": "Admission dans le réseau : {city}",
  "mail.membership.admit.mailCity":
    "Votre ville est admise dans le réseau des villes apprenantes ({city}). Vous pouvez consulter à partir de quel jour l’adhésion compte.",
  "mail.membership.deactivate.subject": "Adhésion déclarée inactive : {city}",
  "mail.membership.deactivate.mailCity":
    "L’adhésion de votre ville au réseau des villes apprenantes est désormais inactive ({city}). Vous pouvez lire pourquoi, et demander au secrétariat ce qui la rend de nouveau active.",
  "mail.membership.deactivate.mailCommission":
    "L’adhésion d’une ville au réseau des villes apprenantes est désormais inactive ({city}). Vous pouvez vous en entretenir avec la ville.",
  "mail.membership.reactivate.subject": "Adhésion de nouveau active : {city}",
  "mail.membership.reactivate.mailCity":
    "L’adhésion de votre ville au réseau des villes apprenantes est de nouveau active ({city}). Vous pouvez consulter la page de votre ville.",
  "mail.membership.withdraw.subject": "Adhésion terminée : {city}",
  "mail.membership.withdraw.mailCity":
    "L’adhésion de votre ville au réseau des villes apprenantes a pris fin ({city}). Votre ville peut faire une nouvelle demande.",
  "mail.membership.readmit.subject": "Nouvelle admission dans le réseau : {city}",
  "mail.membership.readmit.mailCity":
    "Votre ville est de nouveau admise dans le réseau des villes apprenantes ({city}). Vous pouvez consulter à partir de quel jour l’adhésion compte.",

  "mail.mandate.offer.subject": roleOffered.subject,
  "mail.mandate.offer.mailOffer": roleOffered.offer,
  "mail.mandate.grant.subject": roleOffered.subject,
  "mail.mandate.grant.mailOffer": roleOffered.offer,
  "mail.mandate.found.subject": roleOffered.subject,
  "mail.mandate.found.mailOffer": roleOffered.offer,
  "mail.mandate.delegate.subject": "On vous demande de signer à la place du maire : {body}",
  "mail.mandate.delegate.mailOffer":
    "Le maire ou la maire vous demande de signer des candidatures à sa place ({body}). Vous pouvez accepter ou refuser avant que la proposition ne devienne caduque.",
  "mail.mandate.substitute.subject": "On vous demande d’assurer un remplacement : {role}, {body}",
  "mail.mandate.substitute.mailOffer":
    "On vous demande de remplacer, dans cette fonction : {role} ({body}), qui est restée silencieuse. Vous pouvez accepter ou refuser avant que la proposition ne devienne caduque.",
  "mail.mandate.accept.subject": "Confirmez qui signe : {role}, {body}",
  "mail.mandate.accept.mailCommission":
    "Une fonction a été acceptée ici, et avec elle la signature de la candidature de la ville : {role} ({body}). Une candidature ne peut être signée que par une personne que la commission nationale a confirmée. Si rien n’est entendu pendant le temps que prévoient les règles, le secrétariat peut confirmer à la place de la commission.",
  "mail.mandate.refuse.subject": "Fonction refusée : {role}, {body}",
  "mail.mandate.refuse.mailOfferer":
    "La fonction que vous avez proposée a été refusée : {role} ({body}). Vous pouvez la proposer à quelqu’un d’autre.",
  "mail.mandate.lapse.subject": "Proposition caduque : {role}, {body}",
  "mail.mandate.lapse.mailOfferer":
    "La fonction que vous avez proposée n’a pas été acceptée dans les délais : {role} ({body}). Vous pouvez la proposer de nouveau, ou à quelqu’un d’autre.",
  "mail.mandate.handOver.subject": "Fonction transmise : {role}, {body}",
  "mail.mandate.handOver.mailOfferer":
    "La fonction que vous aviez proposée a été transmise à une autre personne : {role} ({body}). Rien ne vous est demandé.",
  "mail.mandate.handOver.mailOfficer":
    "Une fonction a été transmise à une autre personne : {role} ({body}). Rien ne vous est demandé.",
  "mail.mandate.end.subject": "Fonction terminée : {role}, {body}",
  "mail.mandate.end.mailOfferer":
    "Il a été mis fin à la fonction que vous aviez proposée : {role} ({body}). Vous pouvez lire le motif et la proposer à quelqu’un d’autre.",
  "mail.mandate.end.mailOfficer":
    "Il a été mis fin à une fonction : {role} ({body}). Vous pouvez voir qui l’exerce encore.",
  "mail.mandate.expire.subject": "Fonction terminée à son dernier jour : {role}, {body}",
  "mail.mandate.expire.mailOfficer":
    "Une fonction s’est terminée à son dernier jour : {role} ({body}). Vous pouvez voir qui l’exerce encore.",
};

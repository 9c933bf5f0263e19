import type { standingActs as english } from "#app/i18n/en/acts/standing.ts";

export const standingActs: Record<keyof typeof english, string> = {
  "act.proposal.open": "Proposer",
  "act.proposal.open.means":
    "Cet acte demande deux personnes. Une autre personne est priée par courriel de l’approuver, et rien ne change d’ici là. Vous pouvez retirer la proposition ; sans réponse, elle devient caduque.",
  "act.proposal.open.done": "La proposition attend une seconde personne.",
  "act.proposal.approve": "Approuver et exécuter",
  "act.proposal.approve.means":
    "Ce qui est proposé est fait aussitôt, exactement comme c’est écrit ici, et tous ceux que cela concerne sont informés comme il est dit. Seule une autre personne que l’auteur de la proposition peut approuver.",
  "act.proposal.approve.done": "C’est approuvé et fait.",
  "act.proposal.refuse": "Refuser la proposition",
  "act.proposal.refuse.means":
    "Rien ne change. L’auteur de la proposition est informé par courriel, lit votre motif et peut proposer de nouveau.",
  "act.proposal.refuse.done": "La proposition est refusée, et son auteur a été informé du motif.",
  "act.proposal.withdraw": "Retirer la proposition",
  "act.proposal.withdraw.means":
    "Personne ne peut plus l’approuver, et rien ne change. Personne n’est informé par courriel. Elle peut être faite de nouveau.",
  "act.proposal.withdraw.done": "La proposition est retirée.",

  "act.certificate.reissue": "Établir une nouvelle version",
  "act.certificate.reissue.means":
    "Une nouvelle version, avec le même numéro et le même jour de remise, prend la place de celle-ci, qui n’est alors plus valable. Personne n’est informé par courriel. Cela ne peut pas être annulé.",
  "act.certificate.reissue.done": "La nouvelle version est établie. Envoyez-la à la ville.",

  "act.membership.apply": "Demander l’adhésion",
  "act.membership.apply.means":
    "La ville demande à rejoindre le réseau des villes apprenantes. Le secrétariat est informé par courriel, et la direction décide. La demande peut être retirée en donnant un motif.",
  "act.membership.apply.done":
    "La demande est auprès du secrétariat. La ville sera informée par courriel de la décision.",
  "act.membership.refuse": "Refuser la demande",
  "act.membership.refuse.means":
    "La ville ne rejoint pas le réseau. Elle est informée par courriel, lit votre motif et peut faire une nouvelle demande. Cette demande-ci ne peut pas être reprise.",
  "act.membership.refuse.done": "La demande est refusée, et la ville a été informée du motif.",
  "act.membership.admit": "Admettre la ville",
  "act.membership.admit.means":
    "La ville rejoint le réseau à partir de la date que vous donnez, et en est informée par courriel. Une date inexacte peut être corrigée en donnant un motif.",
  "act.membership.admit.done":
    "La ville est admise. Son adhésion compte à partir de la date donnée.",
  "act.membership.record": "Enregistrer l’adhésion",
  "act.membership.record.means":
    "Une adhésion antérieure à ce système est inscrite avec sa source. Elle est publique dans le registre. Elle peut être corrigée en donnant un motif.",
  "act.membership.record.done": "L’adhésion est dans le registre.",
  "act.membership.recordAward": "Enregistrer la distinction passée",
  "act.membership.recordAward.means":
    "Une distinction antérieure à ce système est inscrite avec sa source. Elle compte pour le délai d’attente avant une autre distinction. Elle peut être corrigée en donnant un motif.",
  "act.membership.recordAward.done": "La distinction passée est dans le registre.",
  "act.membership.activate": "La faire entrer en vigueur",
  "act.membership.activate.means":
    "Sa date est venue, et l’adhésion compte à partir de là. Le système le fait de lui-même ; vous n’avez à le faire que s’il ne l’a pas fait.",
  "act.membership.activate.done": "L’adhésion est entrée en vigueur.",
  "act.membership.deactivate": "Déclarer inactive",
  "act.membership.deactivate.means":
    "La ville reste dans le réseau, mais est inactive à partir de la date que vous donnez. La ville et sa commission nationale sont informées par courriel et peuvent lire votre motif. L’adhésion peut redevenir active.",
  "act.membership.deactivate.done": "L’adhésion est inactive, et la ville a été informée.",
  "act.membership.reactivate": "Rendre de nouveau active",
  "act.membership.reactivate.means":
    "L’adhésion est de nouveau active à partir de la date que vous donnez. La ville est informée par courriel.",
  "act.membership.reactivate.done": "L’adhésion est de nouveau active, et la ville a été informée.",
  "act.membership.withdraw": "Mettre fin à l’adhésion",
  "act.membership.withdraw.means":
    "La ville quitte le réseau à la date que vous donnez. Elle est informée par courriel. Seule une nouvelle admission par la direction la ramène.",
  "act.membership.withdraw.done": "L’adhésion a pris fin, et la ville a été informée.",
  "act.membership.readmit": "Admettre de nouveau",
  "act.membership.readmit.means":
    "La ville est de nouveau dans le réseau à partir de la date que vous donnez, et en est informée par courriel. Ses mois d’adhésion peuvent compter à partir de là, selon les règles d’une édition.",
  "act.membership.readmit.done":
    "La ville est admise de nouveau. Son adhésion compte à partir de la date donnée.",
  "act.membership.correct": "Corriger l’inscription",
  "act.membership.correct.means":
    "Ce que le registre dit de la dernière période est rectifié, avec votre motif. L’inscription antérieure est conservée dans le journal. Les verdicts déjà rendus ne changent pas.",
  "act.membership.correct.done": "L’inscription est corrigée.",

  "act.mandate.offer": "Proposer la fonction",
  "act.mandate.offer.means":
    "La personne est priée par courriel d’accepter la fonction, et n’a aucun droit d’ici là. Sans réponse, la proposition devient caduque.",
  "act.mandate.offer.done":
    "La proposition est envoyée. Vous serez informé si elle est refusée ou devient caduque.",
  "act.mandate.grant": "Proposer l’attribution de la fonction",
  "act.mandate.grant.means":
    "La fonction du secrétariat ou de la direction est proposée à la personne par courriel. Une seconde personne doit approuver : la direction, ou l’audit si la direction propose.",
  "act.mandate.grant.done":
    "Votre proposition attend une seconde personne. Rien n’est proposé à l’intéressé jusqu’à l’approbation.",
  "act.mandate.delegate": "Déléguer la signature",
  "act.mandate.delegate.means":
    "La personne est priée par courriel de signer des candidatures à votre place entre les jours que vous donnez. Avant la première signature, votre commission nationale doit le confirmer. Vous pouvez y mettre fin à tout moment.",
  "act.mandate.delegate.done":
    "La proposition est envoyée. Vous serez informé si elle est refusée ou devient caduque.",
  "act.mandate.substitute": "Nommer le remplaçant",
  "act.mandate.substitute.means":
    "La commission nationale est restée silencieuse : la personne est priée par courriel de la remplacer. Il peut y être mis fin en donnant un motif.",
  "act.mandate.substitute.done":
    "La proposition est envoyée. Vous serez informé si elle est refusée ou devient caduque.",
  "act.mandate.accept": "Accepter la fonction",
  "act.mandate.accept.means":
    "Dès à présent, vous pouvez faire ce que la fonction permet et voir ce qui lui est dit. Vous pourrez la transmettre plus tard à une autre personne.",
  "act.mandate.accept.done": "La fonction est à vous. Votre bureau montre ce qui vous attend.",
  "act.mandate.refuse": "Refuser la fonction",
  "act.mandate.refuse.means":
    "La proposition prend fin. Son auteur est informé par courriel et peut proposer la fonction à quelqu’un d’autre. Cela ne peut pas être annulé ; elle peut vous être proposée de nouveau.",
  "act.mandate.refuse.done":
    "Vous avez refusé, et la personne qui vous proposait la fonction a été informée.",
  "act.mandate.confirm": "Confirmer le signataire",
  "act.mandate.confirm.means":
    "Vous confirmez que cette personne est le ou la maire de la ville ou son délégataire, afin que la candidature puisse être signée. Personne n’est informé par courriel. Vous pouvez mettre fin à la fonction en donnant un motif.",
  "act.mandate.confirm.done": "Le signataire est confirmé et peut signer.",
  "act.mandate.confirmForSilent": "Confirmer à la place de la commission",
  "act.mandate.confirmForSilent.means":
    "La commission nationale est restée silencieuse : vous confirmez ce signataire à sa place. Il reste marqué que vous l’avez fait. Personne n’est informé par courriel.",
  "act.mandate.confirmForSilent.done": "Le signataire est confirmé et peut signer.",
  "act.mandate.handOver": "Transmettre la fonction",
  "act.mandate.handOver.means":
    "Votre fonction prend fin maintenant et la personne qui vous succède continue seule. Vous ne pouvez plus lire que ce que vous avez signé ; vos propositions ouvertes deviennent caduques. Le secrétariat et la personne qui vous avait proposé la fonction sont informés par courriel. Cela ne peut pas être annulé.",
  "act.mandate.handOver.done": "La fonction est transmise. Merci pour votre travail.",
  "act.mandate.end": "Mettre fin à la fonction",
  "act.mandate.end.means":
    "La personne ne peut plus agir dans cette fonction ; ses propositions ouvertes deviennent caduques. Le secrétariat et l’auteur de la proposition de fonction sont informés par courriel. Cela ne peut pas être annulé ; la fonction peut être proposée de nouveau.",
  "act.mandate.end.done": "La fonction a pris fin.",
};

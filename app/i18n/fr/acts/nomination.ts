import type { nominationActs as english } from "#app/i18n/en/acts/nomination.ts";

export const nominationActs: Record<keyof typeof english, string> = {
  "act.nomination.create": "Commencer la candidature",
  "act.nomination.create.means":
    "Un brouillon est ouvert pour votre ville, que seules les personnes de votre ville peuvent lire. Vous écrivez et ajoutez des pièces jusqu’à la signature du ou de la maire. Personne n’est informé, et vous pouvez l’abandonner.",
  "act.nomination.create.done":
    "Le brouillon est là. Remplissez ses parties, ajoutez des pièces, puis demandez la signature du ou de la maire.",
  "act.nomination.edit": "Rédiger le texte",
  "act.nomination.edit.means":
    "Ce que vous avez écrit est conservé pour les personnes de votre ville. Rien n’est remis. Vous pouvez le modifier jusqu’à la date limite des villes.",
  "act.nomination.edit.done": "Enregistré. La candidature est toujours un brouillon.",
  "act.comment.add": "Ajouter le commentaire",
  "act.comment.add.means":
    "Les personnes de votre ville peuvent lire votre commentaire à côté du brouillon. Il ne fait pas partie de la candidature et ne se reprend pas. Personne n’est informé par courriel.",
  "act.comment.add.done": "Votre commentaire est à côté du brouillon.",
  "act.signature.request": "Demander la signature",
  "act.signature.request.means":
    "Le texte et les fichiers sont scellés tels qu’ils sont, et le ou la maire est prié par courriel de signer. Vous pouvez retirer la demande et continuer à écrire jusqu’à la date limite des villes.",
  "act.signature.request.done":
    "La signature a été demandée. Vous serez informé quand elle sera donnée ou refusée.",
  "act.signature.cancel": "Retirer la demande",
  "act.signature.cancel.means":
    "La candidature est de nouveau un brouillon et vous pouvez la modifier. Le ou la maire n’est pas informé par courriel. Vous pouvez redemander jusqu’à la date limite des villes.",
  "act.signature.cancel.done":
    "La candidature est de nouveau un brouillon. Demandez la signature quand elle est prête.",
  "act.signature.refuse": "Refuser de signer",
  "act.signature.refuse.means":
    "La candidature est de nouveau un brouillon et votre ville peut la modifier. Vos collaborateurs sont informés par courriel et peuvent lire votre motif. Ils peuvent redemander votre signature jusqu’à la date limite des villes.",
  "act.signature.refuse.done":
    "Vous n’avez pas signé. Votre ville a été informée du motif et peut redemander.",
  "act.nomination.sign": "Signer et envoyer à la commission nationale",
  "act.nomination.sign.means":
    "Vous signez le texte et les fichiers tels qu’ils sont scellés, et la candidature va à votre commission nationale. La commission, votre ville et le secrétariat sont informés par courriel, et vous recevez un accusé de réception. Vous pouvez la rappeler, en donnant un motif, jusqu’à la date limite des villes.",
  "act.nomination.sign.done":
    "La candidature est signée et se trouve auprès de votre commission nationale. Votre accusé de réception est en route par courriel. La commission donne à présent son aval, la renvoie ou ne donne pas son aval.",
  "act.nomination.recall": "Rappeler la candidature",
  "act.nomination.recall.means":
    "La candidature revient à votre ville comme brouillon, et la signature ne vaut plus. La commission nationale est informée par courriel. Il faut la signer de nouveau avant la date limite des villes.",
  "act.nomination.recall.done":
    "La candidature est de nouveau un brouillon. Faites-la signer de nouveau avant la date limite des villes.",
  "act.nomination.return": "Renvoyer à la ville",
  "act.nomination.return.means":
    "La ville peut modifier sa candidature jusqu’au jour que vous fixez et doit la signer de nouveau. Elle est informée par courriel et lit votre motif. Vous ne pouvez pas reprendre ce renvoi ; la candidature vous revient quand elle est signée.",
  "act.nomination.return.done":
    "La candidature est de nouveau auprès de la ville. Vous serez informé quand elle sera signée.",
  "act.nomination.decline": "Ne pas donner l’aval",
  "act.nomination.decline.means":
    "La candidature ne va pas plus loin. La ville est informée par courriel et lit votre motif. Vous pouvez la reprendre jusqu’à votre date limite.",
  "act.nomination.decline.done":
    "L’aval n’est pas donné, et la ville a été informée. Vous pouvez reprendre la candidature jusqu’à votre date limite.",
  "act.nomination.undecline": "La reprendre",
  "act.nomination.undecline.means":
    "La candidature vous attend de nouveau, et vous pouvez lui donner votre aval, la renvoyer ou ne pas donner votre aval jusqu’à votre date limite. La ville est informée par courriel.",
  "act.nomination.undecline.done":
    "La candidature vous attend de nouveau. Donnez votre aval avant votre date limite.",
  "act.nomination.endorse": "Donner l’aval",
  "act.nomination.endorse.means":
    "Votre pays soutient cette ville, et l’une des candidatures de votre pays est prise. La ville et le secrétariat sont informés par courriel. Vous pouvez retirer l’aval jusqu’à votre date limite.",
  "act.nomination.endorse.done":
    "L’aval est donné. Le secrétariat examine la recevabilité après votre date limite.",
  "act.nomination.unendorse": "Retirer l’aval",
  "act.nomination.unendorse.means":
    "Cette candidature de votre pays redevient libre et la candidature vous attend. La ville et le secrétariat sont informés par courriel, et la ville lit votre motif. Vous pouvez donner de nouveau l’aval jusqu’à votre date limite.",
  "act.nomination.unendorse.done":
    "L’aval est retiré, et le nombre de candidatures de votre pays est de nouveau disponible.",
  "act.nomination.extend": "Proposer plus de temps",
  "act.nomination.extend.means":
    "Cette ville peut travailler et signer jusqu’au jour que vous fixez. La ville et sa commission nationale sont informées par courriel ; la date limite de la commission ne change pas. La direction doit approuver.",
  "act.nomination.extend.done":
    "Votre proposition attend la direction. La date limite actuelle vaut jusqu’à l’approbation.",
  "act.nomination.revive": "Proposer de la rouvrir",
  "act.nomination.revive.means":
    "La candidature expirée est de nouveau un brouillon jusqu’au jour que vous fixez. La ville et sa commission nationale sont informées par courriel. La direction doit approuver.",
  "act.nomination.revive.done":
    "Votre proposition attend la direction. La candidature reste expirée jusqu’à l’approbation.",
  "act.nomination.discard": "Abandonner le brouillon",
  "act.nomination.discard.means":
    "Votre ville ne poursuit pas cette candidature. Personne n’est informé. Vous pouvez la rouvrir tant que les candidatures sont ouvertes.",
  "act.nomination.discard.done":
    "Le brouillon est retiré. Vous pouvez le rouvrir jusqu’à la date limite des villes.",
  "act.nomination.reopen": "La rouvrir",
  "act.nomination.reopen.means":
    "La candidature retirée est de nouveau un brouillon, avec son texte et ses fichiers. La commission nationale est informée par courriel. Il faut la signer de nouveau.",
  "act.nomination.reopen.done":
    "La candidature est de nouveau un brouillon. Faites-la signer avant la date limite des villes.",
  "act.clarification.ask": "Envoyer la question",
  "act.clarification.ask.means":
    "La ville est interrogée sur une lacune de forme, jamais sur le fond. La ville et sa commission nationale sont informées par courriel, et un délai de réponse court. La question ne se reprend pas.",
  "act.clarification.ask.done":
    "La question est envoyée. Vous serez informé de la réponse, ou de l’expiration du délai.",
  "act.clarification.answer": "Envoyer la réponse",
  "act.clarification.answer.means":
    "Votre réponse va au secrétariat, qui est informé par courriel et poursuit son examen. Elle ne peut plus être modifiée ensuite.",
  "act.clarification.answer.done":
    "Votre réponse est auprès du secrétariat. Rien de plus ne vous est demandé à présent.",
  "act.eligibility.confirm": "Proposer : recevable",
  "act.eligibility.confirm.means":
    "La liste est remplie, ou vous donnez un motif pour chaque règle qui peut être levée, et la candidature va au jury. La ville et sa commission nationale sont informées par courriel. Un second membre du secrétariat doit approuver, ou la direction si vous êtes seul.",
  "act.eligibility.confirm.done":
    "Votre proposition attend une seconde personne. Rien n’a changé jusqu’à l’approbation.",
  "act.eligibility.reject": "Proposer : non recevable",
  "act.eligibility.reject.means":
    "La candidature ne va pas au jury, en raison des règles que vous nommez. La ville et sa commission nationale sont informées par courriel et peuvent faire une réclamation sur un fait inexact. Un second membre du secrétariat doit approuver, ou la direction si vous êtes seul.",
  "act.eligibility.reject.done":
    "Votre proposition attend une seconde personne. Rien n’a changé jusqu’à l’approbation.",
  "act.eligibility.reinstate": "Réintégrer la candidature",
  "act.eligibility.reinstate.means":
    "Un fait du verdict était inexact : la candidature va tout de même au jury. La ville, sa commission nationale et le secrétariat sont informés par courriel. Si le jury a déjà fait sa recommandation, il délibère de nouveau. Cela ne peut pas être annulé.",
  "act.eligibility.reinstate.done":
    "La candidature est de nouveau en sélection. Leurs déclarations sont demandées aux membres du jury.",
  "act.withdrawal.notify": "Donner préavis de retrait",
  "act.withdrawal.notify.means":
    "La candidature est retirée à la fin du préavis, sauf si la ville s’y oppose. La ville et le secrétariat sont informés par courriel, et la ville lit votre motif. Vous ne pouvez pas reprendre le préavis.",
  "act.withdrawal.notify.done":
    "Le préavis court. La ville peut s’opposer ; sinon, la candidature est retirée à son terme.",
  "act.withdrawal.object": "S’opposer au retrait",
  "act.withdrawal.object.means":
    "Le préavis prend fin et la candidature se poursuit. La commission nationale et le secrétariat sont informés par courriel. La commission peut donner un nouveau préavis.",
  "act.withdrawal.object.done": "Votre opposition est inscrite, et la candidature se poursuit.",
  "act.nomination.withdraw": "Retirer la candidature",
  "act.nomination.withdraw.means":
    "Votre ville quitte cette édition. La commission nationale et le secrétariat sont informés par courriel et lisent votre motif ; le jury apprend seulement qu’une candidature est partie. Le nombre de candidatures du pays ne redevient disponible qu’avant la date limite des commissions. Après la date limite des villes, cela ne peut pas être annulé.",
  "act.nomination.withdraw.done":
    "La candidature est retirée. Votre ville peut participer à une édition ultérieure.",
  "act.award.decline": "Ne pas accepter la distinction",
  "act.award.decline.means":
    "Votre ville renonce à la distinction, son certificat est révoqué, et les pages publiques disent que la distinction n’a pas été acceptée. Le secrétariat et la direction sont informés par courriel. Cela ne peut pas être annulé.",
  "act.award.decline.done":
    "Il est inscrit que votre ville n’accepte pas la distinction, et les pages publiques le disent.",
  "act.nomination.revoke": "Proposer de retirer la distinction",
  "act.nomination.revoke.means":
    "La ville perd la distinction, son certificat est marqué comme révoqué, et les pages publiques le disent. La ville et sa commission nationale sont informées par courriel et lisent votre motif. La direction doit approuver. Cela ne peut pas être annulé.",
  "act.nomination.revoke.done":
    "Votre proposition attend la direction. La distinction vaut jusqu’à l’approbation.",

  "act.evidence.begin": "Ajouter une pièce",
  "act.evidence.begin.means":
    "Vous décrivez un fichier et le téléversez. Il passe un contrôle antivirus avant de pouvoir faire partie de la candidature. Vous pouvez le retirer jusqu’à la demande de signature.",
  "act.evidence.begin.done":
    "Le téléversement a commencé. Gardez cette page ouverte jusqu’à son achèvement.",
  "act.link.add": "Ajouter un lien",
  "act.link.add.means":
    "Vous indiquez une page accessible à tous et dites ce qu’elle montre. Personne ici ne l’ouvre à la place des lecteurs : ils voient son adresse et ce que vous en dites. Le lien compte comme une pièce, et vous pouvez le retirer jusqu’à la demande de signature.",
  "act.link.add.done": "Le lien fait partie des pièces.",
  "act.evidence.complete": "Achever le téléversement",
  "act.evidence.complete.means":
    "Le fichier est complet et passe un contrôle antivirus. Vous pouvez demander la signature quand le contrôle est passé.",
  "act.evidence.complete.done": "Le fichier est téléversé et en cours de contrôle.",
  "act.evidence.abort": "Interrompre le téléversement",
  "act.evidence.abort.means":
    "Le téléversement prend fin et rien du fichier n’est conservé. Vous pouvez ajouter le fichier de nouveau.",
  "act.evidence.abort.done": "Le téléversement est interrompu.",
  "act.scan.repeat": "Contrôler le fichier de nouveau",
  "act.scan.repeat.means":
    "Le fichier passe une fois de plus le contrôle antivirus. Il ne fait partie de la candidature que si le contrôle est passé.",
  "act.scan.repeat.done": "Le fichier est de nouveau en cours de contrôle.",
  "act.evidence.describe": "Enregistrer la description",
  "act.evidence.describe.means":
    "Le titre, la date, la langue, les droits et les critères de cette pièce sont modifiés ; le fichier reste. Vous pouvez les modifier jusqu’à la demande de signature.",
  "act.evidence.describe.done": "La description est enregistrée.",
  "act.evidence.replace": "Remplacer le fichier",
  "act.evidence.replace.means":
    "L’autre fichier que vous choisissez prend la place de celui-ci, qui ne fait plus partie de la candidature.",
  "act.evidence.replace.done": "Le fichier est remplacé.",
  "act.evidence.remove": "Retirer le fichier",
  "act.evidence.remove.means":
    "Le fichier ne fait plus partie de la candidature. Il ne peut pas être ramené, mais vous pouvez l’ajouter de nouveau.",
  "act.evidence.remove.done": "Le fichier est retiré.",
  "act.evidence.query": "Envoyer la question",
  "act.evidence.query.means":
    "La ville est interrogée par courriel sur cette pièce, et un délai de réponse court. Le fichier lui-même ne change pas. La question ne se reprend pas.",
  "act.evidence.query.done":
    "La question est envoyée. Vous serez informé de la réponse, ou de l’expiration du délai.",
  "act.evidence.answer": "Envoyer la réponse",
  "act.evidence.answer.means":
    "Votre réponse est conservée à côté du fichier scellé comme additif signé ; le fichier ne change pas. Le secrétariat est informé par courriel. Elle ne peut plus être modifiée ensuite.",
  "act.evidence.answer.done": "Votre réponse est auprès du secrétariat.",
  "act.evidence.assess": "Inscrire l’évaluation",
  "act.evidence.assess.means":
    "Votre note sur cette pièce est conservée pour le secrétariat et la direction. La ville et le jury ne la voient pas. Vous pouvez en ajouter une autre.",
  "act.evidence.assess.done": "L’évaluation est inscrite.",
  "act.evidence.publish": "Publier le fichier",
  "act.evidence.publish.means":
    "Tout le monde peut lire sur les pages publiques ce fichier d’une ville distinguée. Vous pouvez l’en retirer.",
  "act.evidence.publish.done": "Le fichier est public.",
  "act.evidence.unpublish": "Retirer le fichier des pages publiques",
  "act.evidence.unpublish.means":
    "Le fichier n’est plus sur les pages publiques. Les copies faites par d’autres sont hors de notre portée. Vous pouvez le publier de nouveau.",
  "act.evidence.unpublish.done": "Le fichier n’est plus public.",
  "act.evidence.erase": "Proposer d’effacer le fichier",
  "act.evidence.erase.means":
    "Le fichier et sa description sont supprimés définitivement ; seule son empreinte est conservée, pour que le dossier reste entier. La direction doit approuver. Cela ne peut pas être annulé.",
  "act.evidence.erase.done":
    "Votre proposition attend la direction. Le fichier reste jusqu’à l’approbation.",

  "act.complaint.file": "Contester le verdict",
  "act.complaint.file.means":
    "Vous dites quel fait de l’examen de la recevabilité est inexact. Le secrétariat et la direction sont informés par courriel, et la région ne peut pas être décidée tant que votre réclamation n’est pas réglée. Vous pouvez la clore vous-même à tout moment.",
  "act.complaint.file.done":
    "Votre réclamation est déposée. Vous serez informé par courriel de la décision.",
  "act.complaint.fileProcedural": "Se plaindre de la procédure",
  "act.complaint.fileProcedural.means":
    "Vous dites où la procédure n’a pas été suivie ; un jugement sur le fond ne peut pas être contesté. Le secrétariat et la direction sont informés par courriel, et la région ne peut pas être décidée tant que votre réclamation n’est pas réglée. Vous pouvez la clore vous-même à tout moment.",
  "act.complaint.fileProcedural.done":
    "Votre réclamation est déposée. Vous serez informé par courriel de la décision.",
  "act.complaint.admit": "Admettre la réclamation",
  "act.complaint.admit.means":
    "La direction doit se prononcer sur le fond de la réclamation. La ville est informée par courriel. Qui a pris part au verdict contesté ne peut pas le faire.",
  "act.complaint.admit.done": "La réclamation est admise. La direction se prononce.",
  "act.complaint.dismiss": "Ne pas admettre la réclamation",
  "act.complaint.dismiss.means":
    "La réclamation n’est pas examinée, car elle n’est pas d’un genre qui puisse l’être. La ville et sa commission nationale sont informées par courriel et lisent votre motif. Cela ne peut pas être annulé.",
  "act.complaint.dismiss.done":
    "La réclamation n’est pas admise, et la ville a été informée du motif.",
  "act.complaint.uphold": "Accueillir la réclamation",
  "act.complaint.uphold.means":
    "La réclamation est fondée. Si elle porte sur un fait, la candidature revient en sélection ; si elle porte sur la procédure, vous renvoyez ou terminez ensuite ce qui était irrégulier. La ville, sa commission nationale et le secrétariat sont informés par courriel et lisent votre motif. Cela ne peut pas être annulé.",
  "act.complaint.uphold.done": "La réclamation est accueillie, et la ville a été informée.",
  "act.complaint.reject": "Rejeter la réclamation",
  "act.complaint.reject.means":
    "La réclamation n’est pas fondée, et rien ne change. La ville et sa commission nationale sont informées par courriel et lisent votre motif. Cela ne peut pas être annulé.",
  "act.complaint.reject.done": "La réclamation est rejetée, et la ville a été informée du motif.",
  "act.complaint.close": "Clore la réclamation",
  "act.complaint.close.means":
    "Votre réclamation est retirée et rien n’est décidé à son sujet. Le secrétariat est informé par courriel. Cela ne peut pas être annulé.",
  "act.complaint.close.done": "La réclamation est close. La région peut continuer.",
};

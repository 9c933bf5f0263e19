import type { sessionActs as english } from "#app/i18n/en/acts/session.ts";

export const sessionActs: Record<keyof typeof english, string> = {
  "act.session.call": "Convoquer la séance",
  "act.session.call.means":
    "Le jury est invité par courriel à se réunir au moment que vous fixez. La séance peut être annulée, en donnant un motif, tant qu’elle n’est pas ouverte.",
  "act.session.call.done": "La séance est convoquée, et les membres du jury ont été informés.",
  "act.session.open": "Ouvrir la séance",
  "act.session.open.means":
    "Ceux que vous cochez sont présents, et le jury peut aborder ses candidatures. Il faut un quorum. Personne n’est informé par courriel.",
  "act.session.open.done": "La séance est ouverte. Abordez la première candidature.",
  "act.attendance.record": "Inscrire les présences",
  "act.attendance.record.means":
    "La liste des présents est remplacée. Elle détermine s’il y a quorum et fait partie du procès-verbal.",
  "act.attendance.record.done": "Les présences sont inscrites.",
  "act.item.take": "Aborder la candidature",
  "act.item.take.means":
    "Le jury parle à présent de cette candidature. Les membres qui ne sont pas libres de conflits sortent, et le procès-verbal le dit. Une autre candidature peut être abordée à tout moment.",
  "act.item.take.done": "La candidature est abordée. Fixez son rang, ou abordez-en une autre.",
  "act.item.settle": "Fixer le rang",
  "act.item.settle.means":
    "Le rang de cette candidature est inscrit avec ses motifs, par consensus des présents ou par un scrutin dépouillé. Il peut être fixé de nouveau jusqu’à la remise de la recommandation.",
  "act.item.settle.done": "Le rang est fixé. Abordez la candidature suivante.",
  "act.session.adjourn": "Ajourner",
  "act.session.adjourn.means":
    "La séance fait une pause. Ce qui était réglé le reste. Vous pouvez la reprendre à tout moment.",
  "act.session.adjourn.done": "La séance est ajournée.",
  "act.session.resume": "Reprendre la séance",
  "act.session.resume.means": "La séance continue avec ceux que vous cochez. Il faut un quorum.",
  "act.session.resume.done": "La séance continue.",
  "act.session.close": "Clore la séance",
  "act.session.close.means":
    "La séance se termine, son procès-verbal est rédigé, et le délai pour le signer court. Elle ne peut pas être rouverte, mais une autre peut être convoquée.",
  "act.session.close.done": "La séance est close. La présidence signe ensuite le procès-verbal.",
  "act.session.cancel": "Annuler la séance",
  "act.session.cancel.means":
    "La séance n’a pas lieu. Les membres du jury sont informés par courriel et peuvent lire pourquoi. Une autre peut être convoquée.",
  "act.session.cancel.done": "La séance est annulée, et les membres du jury ont été informés.",
  "act.minutes.sign": "Signer le procès-verbal",
  "act.minutes.sign.means":
    "Vous confirmez les présences, les points et les conclusions de la séance, et le procès-verbal est scellé. Cela ne peut pas être annulé.",
  "act.minutes.sign.done": "Le procès-verbal est signé et scellé.",
  "act.minutes.attest": "Attester le procès-verbal",
  "act.minutes.attest.means":
    "Personne n’a signé le procès-verbal dans les délais : vous confirmez le projet à la place de la présidence et dites pourquoi. Il est scellé. Cela ne peut pas être annulé.",
  "act.minutes.attest.done": "Le procès-verbal est attesté et scellé.",

  "act.ballot.prepare": "Préparer le scrutin",
  "act.ballot.prepare.means":
    "La question et la liste de ceux qui peuvent voter sont fixées. Personne ne peut voter avant l’ouverture du scrutin, et il peut être annulé.",
  "act.ballot.prepare.done": "Le scrutin est préparé. Ouvrez-le quand tous sont prêts.",
  "act.ballot.open": "Ouvrir le scrutin",
  "act.ballot.open.means":
    "Ceux qui sont sur la liste peuvent à présent voter, chacun une fois et en secret. Il faut un quorum.",
  "act.ballot.open.done": "Le scrutin est ouvert. Fermez-le quand les votes sont exprimés.",
  "act.ballot.cast": "Voter",
  "act.ballot.cast.means":
    "Votre vote est secret : il est conservé que vous avez voté, jamais comment. Vous votez une fois et ne pouvez pas changer votre vote. Le reçu qui vous est montré permet de retrouver votre vote parmi ceux dépouillés.",
  "act.ballot.cast.done":
    "Votre vote est exprimé. Conservez le reçu ; il n’est montré que maintenant.",
  "act.ballot.close": "Clore et dépouiller",
  "act.ballot.close.means":
    "Le vote prend fin, les voix sont comptées, et les totaux sont montrés au jury. Qui n’a pas encore voté ne le peut plus. Cela ne peut pas être annulé.",
  "act.ballot.close.done": "Le scrutin est dépouillé.",
  "act.ballot.void": "Annuler le scrutin",
  "act.ballot.void.means":
    "Le scrutin se termine sans dépouillement et les votes exprimés sont effacés. Cela ne peut pas être annulé ; un nouveau scrutin peut être préparé.",
  "act.ballot.void.done": "Le scrutin est annulé. Personne n’apprendra comment chacun a voté.",
  "act.ballot.orderRunOff": "Ordonner un second tour",
  "act.ballot.orderRunOff.means":
    "Aucune candidature n’a obtenu plus de la moitié des voix. Un scrutin entre les deux que vous nommez est préparé, pour ceux qui sont libres de conflits à l’égard des deux.",
  "act.ballot.orderRunOff.done": "Le second tour est préparé. Ouvrez-le quand tous sont prêts.",
  "act.rubricOrder.confirm": "Inscrire l’ordre",
  "act.rubricOrder.confirm.means":
    "L’égalité est départagée dans l’ordre des critères, car plus de la moitié de ceux qui peuvent voter le confirment. L’ordre est conservé avec le scrutin. Cela ne peut pas être annulé.",
  "act.rubricOrder.confirm.done": "L’ordre est inscrit. Fixez les rangs d’après lui.",
  "act.castingVote.give": "Donner la voix prépondérante",
  "act.castingVote.give.means":
    "L’égalité est départagée par votre voix de présidence, et l’ordre est conservé avec le scrutin. Cela ne peut pas être annulé.",
  "act.castingVote.give.done": "L’ordre est inscrit. Fixez les rangs d’après lui.",
};

import type { reviewActs as english } from "#app/i18n/en/acts/review.ts";

export const reviewActs: Record<keyof typeof english, string> = {
  "act.review.start": "Ouvrir le dossier",
  "act.review.start.means":
    "Vous commencez cette feuille de notation et pouvez lire la candidature avec ses pièces. Personne ne voit ce que vous écrivez tant que les feuilles ne sont pas verrouillées.",
  "act.review.start.done": "La feuille est ouverte. Elle s’enregistre pendant que vous écrivez.",
  "act.review.save": "Enregistrer",
  "act.review.save.means":
    "Ce que vous avez écrit est conservé. La feuille n’est pas remise et ne compte pas encore.",
  "act.review.save.done": "Enregistré. La feuille n’est pas encore remise.",
  "act.review.submit": "Remettre la feuille",
  "act.review.submit.means":
    "Vos notes comptent pour cette candidature. Vous pouvez les modifier et les remettre de nouveau jusqu’à la clôture de la notation ; d’ici là, aucun autre membre du jury ne les voit.",
  "act.review.submit.done":
    "La feuille est remise. Vous pouvez la modifier jusqu’à la clôture de la notation.",
  "act.review.resubmit": "Remettre de nouveau",
  "act.review.resubmit.means":
    "Les nouvelles notes remplacent celles que vous aviez remises. Vous pouvez recommencer jusqu’à la clôture de la notation.",
  "act.review.resubmit.done": "La nouvelle feuille est remise.",
  "act.review.submitLate": "Remettre la feuille",
  "act.review.submitLate.means":
    "La notation est close : votre feuille est verrouillée dès qu’elle est remise, et le jury la voit. Vous ne pouvez plus ensuite la modifier de vous-même.",
  "act.review.submitLate.done": "La feuille est remise et verrouillée.",
  "act.review.abstain": "S’abstenir",
  "act.review.abstain.means":
    "Vous ne donnez aucune note à cette candidature ; ce n’est pas un zéro, cela ne compte simplement pas. Le secrétariat et la présidence sont informés par courriel. Vous pouvez reprendre la feuille jusqu’à sa date limite.",
  "act.review.abstain.done":
    "Vous vous abstenez pour cette candidature. Vous pouvez reprendre la feuille jusqu’à sa date limite.",
  "act.review.takeUp": "Reprendre la feuille",
  "act.review.takeUp.means":
    "Vous ne vous abstenez plus, et la feuille est ouverte avec ce que vous aviez écrit. Elle compte une fois remise.",
  "act.review.takeUp.done": "La feuille est ouverte. Remettez-la avant sa date limite.",
  "act.review.extend": "Accorder plus de temps",
  "act.review.extend.means":
    "La feuille est rouverte jusqu’au jour que vous fixez. Le membre du jury est informé par courriel. Si elle n’est pas remise d’ici là, elle redevient caduque.",
  "act.review.extend.done": "La feuille est rouverte, et le membre du jury a été informé.",
  "act.review.unlock": "Proposer d’ouvrir la feuille",
  "act.review.unlock.means":
    "Le membre du jury peut corriger cette feuille verrouillée jusqu’au jour que vous fixez ; sinon, elle reste telle qu’elle était. Il est informé par courriel. Le secrétariat doit approuver. Chaque motif ne peut servir qu’une fois pour une feuille.",
  "act.review.unlock.done":
    "Votre proposition attend le secrétariat. La feuille reste verrouillée jusqu’à l’approbation.",
  "act.review.relock": "Remettre la correction",
  "act.review.relock.means":
    "La feuille corrigée remplace l’ancienne, qui est conservée, et est verrouillée de nouveau. Votre motif est conservé avec elle.",
  "act.review.relock.done": "La feuille corrigée est remise et verrouillée.",
  "act.revision.record": "Inscrire les notes révisées",
  "act.revision.record.means":
    "Vos notes après la discussion sont conservées à côté des premières, avec votre motif. Les premières ne changent pas.",
  "act.revision.record.done": "Les notes révisées sont inscrites.",
};

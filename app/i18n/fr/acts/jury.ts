import type { juryActs as english } from "#app/i18n/en/acts/jury.ts";

export const juryActs: Record<keyof typeof english, string> = {
  "act.jury.form": "Créer un jury",
  "act.jury.form.means":
    "Un jury sans membres est ajouté au projet d’édition, pour les régions que vous choisissez. Personne n’est informé. Ses régions peuvent être modifiées jusqu’à l’examen de leurs candidatures.",
  "act.jury.form.done":
    "Le jury est là. Ses membres peuvent être invités dès la publication de l’édition.",
  "act.jury.serve": "Modifier ses régions",
  "act.jury.serve.means":
    "Le jury prend une région en charge ou y renonce. Personne n’est informé. Cela peut être défait jusqu’à ce que les déclarations soient demandées aux membres du jury.",
  "act.jury.serve.done":
    "Les régions du jury sont modifiées. Chaque région a besoin d’un jury, et d’un seul.",
  "act.chair.elect": "Inscrire l’élection à la présidence",
  "act.chair.elect.means":
    "Le membre élu prend la présidence. Tout le jury est informé par courriel. Une nouvelle élection peut être inscrite à tout moment.",
  "act.chair.elect.done": "La présidence est élue, et le jury a été informé.",
  "act.deputy.elect": "Inscrire l’élection à la vice-présidence",
  "act.deputy.elect.means":
    "Le membre élu prend la vice-présidence et préside là où la présidence ne le peut pas. Tout le jury est informé par courriel. Une nouvelle élection peut être inscrite à tout moment.",
  "act.deputy.elect.done": "La vice-présidence est élue, et le jury a été informé.",
  "act.chair.designate": "Désigner la présidence",
  "act.chair.designate.means":
    "Aucune présidence n’a été élue dans les délais : vous désignez l’un des membres. Tout le jury est informé par courriel. Le jury peut en élire un autre à tout moment.",
  "act.chair.designate.done": "La présidence est désignée, et le jury a été informé.",
  "act.chair.vacate": "Renoncer à la présidence",
  "act.chair.vacate.means":
    "Vous restez membre du jury, mais ne présidez plus ; la vice-présidence s’en charge jusqu’à une élection. Le secrétariat est informé par courriel. Seule une élection vous ramène à ce siège.",
  "act.chair.vacate.done": "Vous avez renoncé à la présidence, et le secrétariat a été informé.",
  "act.jury.constitute": "Constituer le jury",
  "act.jury.constitute.means":
    "Le jury peut commencer son travail, et l’équilibre dont vous rendez compte est conservé avec lui. Ses membres sont informés par courriel. Cela ne se reprend pas ; des membres peuvent encore partir et arriver.",
  "act.jury.constitute.done":
    "Le jury est constitué. Ses déclarations lui seront demandées quand ses candidatures seront connues.",

  "act.appointment.invite": "Envoyer l’invitation",
  "act.appointment.invite.means":
    "La personne est invitée par courriel à siéger à ce jury, et peut accepter ou décliner tant que l’invitation n’est pas caduque. Vous pouvez mettre fin à l’invitation en donnant un motif.",
  "act.appointment.invite.done": "L’invitation est envoyée. Vous serez informé de la réponse.",
  "act.appointment.borrow": "Inviter pour ces candidatures",
  "act.appointment.borrow.means":
    "La personne est invitée par courriel à aider ce jury, pour les candidatures que vous nommez et pour elles seules. Vous pouvez mettre fin à l’invitation en donnant un motif.",
  "act.appointment.borrow.done": "L’invitation est envoyée. Vous serez informé de la réponse.",
  "act.appointment.accept": "Accepter l’invitation",
  "act.appointment.accept.means":
    "Vous signez l’engagement, et votre profil est conservé pour que les conflits d’intérêts puissent être trouvés. Le secrétariat est informé par courriel. Vous pouvez encore décliner jusqu’à ce que la direction vous nomme, et démissionner plus tard.",
  "act.appointment.accept.done":
    "Merci. La direction va vous nommer, et vous en serez informé par courriel.",
  "act.appointment.decline": "Décliner l’invitation",
  "act.appointment.decline.means":
    "Vous ne siégerez pas à ce jury. Le secrétariat est informé par courriel ; les villes ne sauront jamais que vous avez été sollicité. Seule une nouvelle invitation rouvre cette voie.",
  "act.appointment.decline.done": "Vous avez décliné, et le secrétariat a été informé.",
  "act.appointment.inviteAgain": "Inviter de nouveau",
  "act.appointment.inviteAgain.means":
    "La personne est invitée par courriel une fois de plus, avec un nouveau délai pour répondre. Vous pouvez mettre fin à l’invitation en donnant un motif.",
  "act.appointment.inviteAgain.done": "L’invitation est envoyée. Vous serez informé de la réponse.",
  "act.appointment.activate": "Nommer le membre du jury",
  "act.appointment.activate.means":
    "La personne devient membre du jury, en est informée par courriel, et doit déclarer ses conflits d’intérêts là où des candidatures sont déjà inscrites. Il peut être mis fin à une nomination en donnant un motif.",
  "act.appointment.activate.done": "Le membre du jury est nommé et a été informé.",
  "act.appointment.correctProfile": "Enregistrer le profil",
  "act.appointment.correctProfile.means":
    "Le profil est modifié, et les conflits d’intérêts sont recherchés de nouveau ; une règle peut alors récuser le membre du jury pour une candidature. Le profil peut être corrigé de nouveau.",
  "act.appointment.correctProfile.done": "Le profil est enregistré.",
  "act.appointment.end": "Mettre fin à la nomination",
  "act.appointment.end.means":
    "Le membre quitte le jury, et ses dossiers lui sont fermés. Ses feuilles de notation ouvertes deviennent caduques ; les feuilles remises restent comme le disent les règles. Le membre et la présidence sont informés par courriel. Cela ne peut pas être annulé.",
  "act.appointment.end.done":
    "La nomination a pris fin. Vérifiez si le jury compte encore assez de membres.",
  "act.appointment.resign": "Démissionner du jury",
  "act.appointment.resign.means":
    "Vous quittez le jury et ses dossiers vous sont fermés. Vos feuilles de notation ouvertes deviennent caduques. Le secrétariat et la présidence sont informés par courriel. Cela ne peut pas être annulé.",
  "act.appointment.resign.done": "Vous avez quitté le jury. Merci pour votre travail.",
  "act.appointment.replace": "Remplacer le membre du jury",
  "act.appointment.replace.means":
    "Le membre part et celui que vous choisissez prend son siège. Les dossiers sont fermés à celui qui part, et ses feuilles de notation ouvertes deviennent caduques. Le membre et la présidence sont informés par courriel. Cela ne peut pas être annulé.",
  "act.appointment.replace.done":
    "Le membre du jury est remplacé. Confiez les candidatures ouvertes à l’autre.",

  "act.conflict.find": "Récuser d’après les règles",
  "act.conflict.find.means":
    "Le profil montre un pays ou un employeur commun : le membre est écarté de cette candidature, son dossier se ferme et sa feuille ne compte plus. La présidence est informée par courriel, sans le motif. Seules deux personnes peuvent lever la récusation.",
  "act.conflict.find.done": "Le membre du jury est récusé. Vérifiez s’il reste assez de membres.",
  "act.conflict.declareNone": "Déclarer : aucun conflit",
  "act.conflict.declareNone.means":
    "Vous déclarez que rien ne vous lie à cette ville ou à ses représentants qui puisse influencer votre jugement. Le dossier s’ouvre quand il vous est confié. Si vous apprenez plus tard un conflit, déclarez-le aussitôt.",
  "act.conflict.declareNone.done":
    "Votre déclaration est inscrite. Vous pouvez prendre part à l’examen de cette candidature.",
  "act.conflict.declare": "Déclarer un conflit",
  "act.conflict.declare.means":
    "Vous êtes écarté de cette candidature : son dossier se ferme, et votre feuille ne compte plus. Le secrétariat et la présidence sont informés par courriel ; votre motif n’est lu que par le secrétariat et la direction. Vous ne pouvez pas revenir vous-même sur cette déclaration.",
  "act.conflict.declare.done":
    "Votre déclaration est inscrite. Vos autres candidatures vous restent ouvertes.",
  "act.conflict.force": "Ordonner la récusation",
  "act.conflict.force.means":
    "Le membre est écarté de cette candidature sur ordre de la présidence ou de la direction : son dossier se ferme et sa feuille ne compte plus. Le membre et la présidence sont informés par courriel, sans le motif. Seules deux personnes peuvent lever la récusation.",
  "act.conflict.force.done": "Le membre du jury est récusé. Vérifiez s’il reste assez de membres.",
  "act.conflict.lift": "Proposer de lever la récusation",
  "act.conflict.lift.means":
    "Le membre du jury est invité par courriel à déclarer de nouveau, et ne reprend part qu’après avoir déclaré l’absence de conflit. La présidence est aussi informée. La direction doit approuver. Une feuille retirée du décompte le reste.",
  "act.conflict.lift.done":
    "Votre proposition attend la direction. La récusation vaut jusqu’à l’approbation.",
  "act.conflict.flag": "Laisser une note",
  "act.conflict.flag.means":
    "Il est noté pour le secrétariat que le dossier nomme ce membre du jury. Rien d’autre ne change, et personne n’est informé.",
  "act.conflict.flag.done": "La note est laissée.",
};

import type { questions as english } from "#app/i18n/en/questions.ts";

export const questions = {
  "question.title": "Questions sur {edition}",
  "question.lead":
    "Chaque réponse est publiée pour toutes les candidatures à la fois. Seul le secrétariat sait qui a posé la question.",
  "question.how":
    "Posez vos questions sur le règlement, le formulaire ou les dates. Ne nommez pas votre ville : la question est publiée avec sa réponse. Pour votre propre cas, passez par la demande de précision de votre candidature.",
  "question.none": "Pas encore de réponses",
  "question.noneText": "Les réponses apparaissent ici dès que le secrétariat en a donné une.",
  "question.open":
    "{n, plural, one {# question attend sa réponse} many {# de questions attendent leur réponse} other {# questions attendent leur réponse}}",
  "question.answers": "Réponses",
  "question.answeredAt": "Réponse donnée à {when}",
  "question.by": "{name}, {role}, {body}",
  "question.askedBy": "{by}. {when}",
  "question.asked":
    "Votre question est parvenue au secrétariat. Vous trouverez la réponse ici, avec celles données aux autres.",
  "question.answeredDone":
    "La réponse est publiée. Toutes les candidatures en ont été informées par courriel.",
  "question.tooMany":
    "Vous avez posé {n, plural, one {# question} many {# de questions} other {# questions}} en une journée. Merci d’attendre demain ; rien de ce que vous avez écrit n’est perdu tant que cette page reste ouverte.",
  "question.already": "Quelqu’un a déjà répondu à cette question. Rien n’a été changé.",
  "question.answerLead":
    "Formulez la question de sorte qu’elle ne dise pas qui l’a posée. Toutes les candidatures la lisent avec votre réponse et reçoivent un courriel.",
  "question.asWritten": "Telle qu’elle a été posée",
  "act.question.ask": "Interroger le secrétariat",
  "act.question.answer": "Publier la réponse",
  "field.question.ask.text": "Votre question",
  "field.question.ask.text.help": "Merci de demander une chose à la fois.",
  "field.published": "La question telle que toutes la liront",
  "field.published.help": "Retirez ce qui dirait qui l’a posée.",
  "field.question.answer.answer": "Réponse",
  "mail.question.answer.subject": "Une question sur {edition} a reçu une réponse",
  "mail.question.answer.mailCandidates":
    "Le secrétariat a répondu à une question sur {edition}. Vous pouvez lire la question et la réponse à votre bureau, sur la page de l’édition.",
} satisfies Record<keyof typeof english, string>;

/** Questions about a call, and the answers that all its candidates read. */
export const questions = {
  "question.title": "Questions about {edition}",
  "question.lead":
    "Every answer is published to all candidates at once. Nobody but the secretariat is told who asked.",
  "question.how":
    "Ask about the rules, the form or the dates. Do not name your city: the question is published with its answer. What is your own case, ask by the clarification of your nomination.",
  "question.none": "No answers yet",
  "question.noneText": "Answers stand here as soon as the secretariat has given one.",
  "question.open":
    "{n, plural, one {# question waits for its answer} other {# questions wait for their answer}}",
  "question.answers": "Answers",
  "question.answeredAt": "Answered at {when}",
  "question.by": "{name}, {role}, {body}",
  "question.askedBy": "{by}. {when}",
  "question.asked":
    "Your question has reached the secretariat. You will find the answer here, with those to others.",
  "question.answeredDone": "The answer is published. All candidates have been told by mail.",
  "question.tooMany":
    "You have asked {n, plural, one {# question} other {# questions}} within a day. Please wait until tomorrow; nothing you typed is lost as long as this page is open.",
  "question.already": "Somebody has answered this question already. Nothing has been changed.",
  "question.answerLead":
    "Word the question so that it does not tell who asked. All candidates read it with your answer, and get a mail.",
  "question.asWritten": "As it was asked",
  "act.question.ask": "Ask the secretariat",
  "act.question.answer": "Publish the answer",
  "field.question.ask.text": "Your question",
  "field.question.ask.text.help": "Please ask one thing at a time.",
  "field.published": "The question as all will read it",
  "field.published.help": "Take out what would tell who asked.",
  "field.question.answer.answer": "Answer",
  "mail.question.answer.subject": "A question about {edition} has been answered",
  "mail.question.answer.mailCandidates":
    "The secretariat has answered a question about {edition}. You may read question and answer at your desk, on the page of the edition.",
} as const;

import { whyNotAnswer, whyNotAsk } from "#app/domain/policy/question.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { answerFields, askFields } from "#app/schemas/questions.ts";
import { type FormReply, formError, readForm } from "#app/schemas/read-form.ts";
import type { requireThing } from "#app/services/desk/require-thing.server.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import { answerQuestion } from "./answer-question.server.ts";
import { askQuestion, PER_DAY } from "./ask-question.server.ts";

type Asked = Awaited<ReturnType<typeof requireThing>>;
export type Posted = { ok: true; to: string } | { ok: false; status: number; reply: FormReply };

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const questionsAddress = (edition: string) => `${addressOf("edition", edition)}/questions`;

/** A question that somebody asks. */
export async function postQuestion(asked: Asked, posted: FormData): Promise<Posted> {
  const { visitor, found, at, locale } = asked;
  requireTold(whyNotAsk(visitor.viewer, found.thing));
  const read = readFields(posted, askFields, locale);
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const id = String(posted.get("newId") ?? "");
  if (!anId.test(id))
    return { ok: false, status: 422, reply: formError([say(locale)("refusal.stale")], read.typed) };
  const text = String(read.values.text);
  const outcome = await askQuestion(visitor.viewer, { id, edition: found.id, text }, at);
  if (outcome === "asked") return { ok: true, to: `${questionsAddress(found.id)}?done=asked` };
  const tooMany = say(locale)("question.tooMany", { n: PER_DAY });
  return { ok: false, status: 429, reply: formError([tooMany], read.typed) };
}

/** The answer that an officer gives to one question. */
export async function postAnswer(asked: Asked, id: string, posted: FormData): Promise<Posted> {
  const { visitor, found, at, locale } = asked;
  requireTold(whyNotAnswer(visitor.viewer, found.thing));
  const read = readFields(posted, answerFields, locale);
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const answering = {
    id,
    edition: found.id,
    published: String(read.values.published),
    answer: String(read.values.answer),
    by: visitor.viewer.person ?? "",
  };
  if (await answerQuestion(answering, at))
    return { ok: true, to: `${questionsAddress(found.id)}?done=answered` };
  const already = say(locale)("question.already");
  return { ok: false, status: 409, reply: formError([already], read.typed) };
}

const readFields = (
  posted: FormData,
  fields: Parameters<typeof readForm>[1],
  locale: Asked["locale"],
) =>
  readForm(posted, fields, (_field, { code, ...figures }) =>
    say(locale)(keyOf("issue", code), figures),
  );

import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { whyNotAnswer } from "#app/domain/policy/question.ts";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { answerFields } from "#app/schemas/questions.ts";
import { drawForm } from "#app/services/acts/draw-form.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import { findOpenQuestion } from "#app/services/questions/find-questions.server.ts";
import { postAnswer } from "#app/services/questions/post-question.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) => (data ? { title: words("act.question.answer") } : {}));

/** One question, for the officer who answers it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  const { viewer } = asked.visitor;
  const { thing, id } = asked.found;
  requireTold(whyNotAnswer(viewer, thing));
  const text = await findOpenQuestion(id, params.question ?? "");
  if (text === null) throw notFound();
  const drawing = { viewer, ...reading, zone: "UTC", subject: "edition" as const, id };
  const form = { fields: answerFields };
  return {
    text,
    edition: { name: String(asked.found.context.name), to: addressOf("edition", id) },
    form: await drawForm("question.answer", form, { published: text }, drawing),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  const outcome = await postAnswer(asked, params.question ?? "", await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function AnswerQuestion() {
  const { text, edition, form } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <Page
      title={words("act.question.answer")}
      lead={words("question.answerLead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: `${edition.to}/questions`, name: words("question.title", { edition: edition.name }) },
      ]}
      trailName={words("frame.trail")}
    >
      <section className="part">
        <h2>{words("question.asWritten")}</h2>
        <blockquote className="history-reason" dir="auto">
          {text}
        </blockquote>
      </section>
      <DrawnForm drawn={form} reply={reply} />
    </Page>
  );
}

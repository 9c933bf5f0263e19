import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { AnsweredQuestions, OpenQuestions } from "#app/components/questions.tsx";
import { useWords } from "#app/components/words.ts";
import { whyNotAnswer, whyNotAsk, whyNotReadAnswers } from "#app/domain/policy/question.ts";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { askFields } from "#app/schemas/questions.ts";
import { drawForm } from "#app/services/acts/draw-form.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import { findQuestions } from "#app/services/questions/find-questions.server.ts";
import { postQuestion } from "#app/services/questions/post-question.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) =>
    data ? { title: words("question.title", { edition: data.edition.name }) } : {},
  );

/** Questions about a call with the answers that all its candidates read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  const { viewer } = asked.visitor;
  const { thing, id } = asked.found;
  requireTold(whyNotReadAnswers(viewer, thing));
  const drawing = { viewer, ...reading, zone: "UTC", subject: "edition" as const, id };
  const questions = await findQuestions(asked.found, asked);
  const answers = whyNotAnswer(viewer, thing) === null;
  const done = new URL(request.url).searchParams.get("done");
  // A link that is sent around claims nothing that its reader cannot have done.
  const isMine = done === "asked" ? questions.open.some(({ mine }) => mine) : answers;
  return {
    edition: { name: String(asked.found.context.name), to: addressOf("edition", id) },
    questions,
    form: whyNotAsk(viewer, thing)
      ? null
      : await drawForm("question.ask", { fields: askFields }, {}, drawing),
    answers,
    newId: randomUUID(),
    done: isMine && (done === "asked" || done === "answered") ? done : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  const outcome = await postQuestion(asked, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function Questions() {
  const { edition, questions, form, answers, newId, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const { answered, open } = questions;
  return (
    <Page
      title={words("question.title", { edition: edition.name })}
      lead={words("question.lead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: edition.to, name: edition.name },
      ]}
      trailName={words("frame.trail")}
    >
      {done && (
        <Notice title={words(done === "asked" ? "question.asked" : "question.answeredDone")} />
      )}
      <OpenQuestions questions={open} to={answers ? `${edition.to}/questions` : null} />
      {answered.length === 0 ? (
        <EmptyState title={words("question.none")}>
          <p>{words("question.noneText")}</p>
        </EmptyState>
      ) : (
        <AnsweredQuestions questions={answered} />
      )}
      {form && (
        <section className="part">
          <h2>{words("act.question.ask")}</h2>
          <p>{words("question.how")}</p>
          <DrawnForm drawn={form} reply={reply}>
            <input type="hidden" name="newId" value={newId} readOnly />
          </DrawnForm>
        </section>
      )}
    </Page>
  );
}

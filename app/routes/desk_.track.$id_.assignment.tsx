import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AssignmentPage } from "#app/components/assignment-page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { isSecretariat } from "#app/domain/policy/seeing.ts";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { postDesk, wrongForm } from "#app/services/desk/post-desk.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellPlan } from "#app/services/jury/tell-assignment.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("plan.title") }));

const desks = ["inputs.close", "assignment.confirm"];
const others = ["shortage.accept", "inputs.reopen", "assignment.add"];

async function requireTrack({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "track", id: params.id }, reading);
  if (!isSecretariat(asked.visitor.viewer, asked.found.thing)) throw notFound();
  return asked;
}

/** The secretariat closes what the plan is made from, sees its numbers, and confirms it. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = await requireTrack(args);
  const told = await tellThing(asked.found, asked);
  return {
    told: { ...told, acts: told.acts.filter(({ type }) => others.includes(type)) },
    done: await sayDone(args.request, asked),
    steps: told.acts.filter(({ type }) => desks.includes(type)),
    plan: await tellPlan(asked),
    version: asked.found.version,
  };
}

export async function action(args: ActionFunctionArgs) {
  const asked = await requireTrack(args);
  const posted = await args.request.formData();
  const type = String(posted.get("act"));
  if (!desks.includes(type)) throw notFound();
  const secrets = ["secret", "contribution"].map((name) => String(posted.get(name) ?? "").trim());
  const short = type === "assignment.confirm" && secrets.some((one) => one.length < 8);
  const outcome = short
    ? wrongForm([say(asked.locale)("plan.secretsShort")], posted)
    : await postDesk(asked, type, {}, posted);
  if (!outcome.ok) return json(outcome.reply, outcome.status);
  return redirect(`/desk/track/${asked.found.id}/assignment?done=${type}`, 303);
}

export default function Assignment() {
  return (
    <AssignmentPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
  );
}

import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CastPage } from "#app/components/cast-page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireBallotPaper, voteIn } from "#app/services/jury/vote-in.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("act.ballot.cast") }));

/** The ballot paper of one elector. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  return (await requireBallotPaper(request, params, reading)).paper;
}

/** The receipt is in the answer to this one form, and nowhere afterwards. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const outcome = await voteIn(request, params, reading);
  const headers = { "cache-control": "private, no-store" };
  return json(outcome, { status: outcome.receipt ? 200 : outcome.status, headers });
}

export default function Cast() {
  return <CastPage paper={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}

import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { SheetPage } from "#app/components/sheet-page.tsx";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { isSheetAct, readSheet, wantsReason } from "#app/schemas/sheet.ts";
import { postDesk } from "#app/services/desk/post-desk.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { findOpenSession } from "#app/services/jury/find-open-session.server.ts";
import { criteriaOf, tellDossierOf, valuesOf } from "#app/services/jury/tell-sheet.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) => ({
    title: data ? words("sheet.title", { city: data.told.name }) : words("subject.review"),
  }));

async function requireSheet({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "review", id: params.id }, reading);
  const values = valuesOf(asked);
  if (!values) throw notFound();
  return { asked, values };
}

/** The dossier on one side, the rubric on the other. Whoever may not read the scores finds nothing here. */
export async function loader(args: LoaderFunctionArgs) {
  const { asked, values } = await requireSheet(args);
  return {
    told: await tellThing(asked.found, asked),
    done: await sayDone(args.request, asked),
    values,
    criteria: await criteriaOf(asked),
    dossier: await tellDossierOf(asked),
    version: asked.found.version,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { asked } = await requireSheet(args);
  const posted = await args.request.formData();
  const type = String(posted.get("act"));
  if (!isSheetAct(type)) throw notFound();
  const data = {
    ...readSheet(posted, await criteriaOf(asked)),
    ...(wantsReason(type) ? { reason: String(posted.get("reason") ?? "") } : {}),
    ...(type === "revision.record" ? { session: await findOpenSession(asked.found.trackId) } : {}),
  };
  const outcome = await postDesk(asked, type, data, posted);
  if (!outcome.ok) return json(outcome.reply, outcome.status);
  return redirect(`/desk/review/${asked.found.id}/sheet?done=${type}`, 303);
}

export default function SheetRoute() {
  return <SheetPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}

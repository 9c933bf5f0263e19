import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { linkEvidence } from "#app/services/link-evidence.server.ts";

/** Sends on to the file itself, as something to save; the address is made for this click. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "evidence", id: params.id }, reading);
  const to = await linkEvidence(asked.visitor.viewer, asked.found);
  if (!to) throw notFound();
  return redirect(to, { headers: { "cache-control": "private, no-store" } });
}

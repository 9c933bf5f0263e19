import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { arrivalOf, notFound } from "#app/http.server.ts";
import { endSession } from "#app/services/sign-in/end-sessions.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { noCookie } from "#app/services/sign-in/start-session.server.ts";

/** Only a form signs out; whoever opens the address finds nothing. */
export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { person, session } = await findVisitor(request, arrivalOf(context));
  if (person && session) await endSession(person.id, session.id);
  return redirect("/", { status: 303, headers: { "set-cookie": noCookie() } });
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { arrivalOf, notFound } from "#app/http.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { askPasskey } from "#app/services/sign-in/passkeys.server.ts";

/** What public/passkey.js asks for. Nothing else of better-auth is reached from outside. */
const asked = ["generate-register-options", "generate-authenticate-options"];
const answered = ["verify-registration", "verify-authentication"];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const name = params["*"] ?? "";
  if (!asked.includes(name)) throw notFound();
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  return askPasskey({ request, ip: context?.ip, visitor, at }, name);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const name = params["*"] ?? "";
  if (!answered.includes(name)) throw notFound();
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const body = await request.json();
  return askPasskey({ request, ip: context?.ip, visitor, at }, name, body);
}

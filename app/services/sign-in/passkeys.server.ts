import { inTransaction } from "#prisma/transaction.ts";
import { type Answered, askAuth } from "./ask-auth.server.ts";
import type { SignedIn } from "./find-visitor.server.ts";
import { findFactors, hasFactor, isSteppedUp } from "./step-up.server.ts";

type From = { request: Request; ip: string | undefined; visitor: SignedIn; at: Date };

/**
 * A step of adding or showing a passkey, for whoever is signed in. Who has a second factor shows it
 * before another is added: else a stolen session would bring its own.
 */
export async function askPasskey(
  from: From,
  name: string,
  body?: Record<string, unknown>,
): Promise<Response> {
  const { request, ip, visitor, at } = from;
  const adds = name.includes("regist");
  if (adds && !isSteppedUp(visitor, at) && hasFactor(await findFactors(visitor.person.id)))
    return new Response(null, { status: 403 });
  const answer = await askAuth(request, ip, {
    path: `/passkey/${name}`,
    ...(body ? { body: { response: body.response } } : {}),
  });
  if (name === "verify-authentication") return shown(from, answer);
  if (name === "verify-registration" && answer.status === 200) await stepUp(from);
  return passOn(answer);
}

/**
 * better-auth takes a passkey for a sign-in of its owner and begins a session. Here it only confirms the
 * session that is: the new one is ended, and a passkey of somebody else confirms nothing.
 */
async function shown(from: From, answer: Answered): Promise<Response> {
  if (answer.status !== 200) return passOn({ ...answer, cookies: [] });
  const begun = answer.data.session as { id: string };
  const { id: owner } = answer.data.user as { id: string };
  await inTransaction((tx) => tx.run("delete from sign_in where id = $1", [begun.id]));
  if (owner !== from.visitor.person.id) return new Response(null, { status: 403 });
  await stepUp(from);
  return passOn({ ...answer, data: {}, cookies: [] });
}

const stepUp = ({ visitor, at }: From) =>
  inTransaction((tx) =>
    tx.run("update sign_in set stepped_up_at = $2 where id = $1", [visitor.session.id, at]),
  );

function passOn({ status, data, cookies }: Answered): Response {
  const headers = new Headers({
    "content-type": "application/json",
    "cache-control": "private, no-store",
  });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(JSON.stringify(data), { status, headers });
}

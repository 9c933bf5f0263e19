import { startSession } from "#app/services/sign-in/start-session.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

const origin = "http://localhost:3000";

/** A person as he would be invited. */
export async function person(id: string, over: { email?: string; demonstration?: boolean } = {}) {
  const { email = `${id}@example.org`, demonstration = false } = over;
  await inTransaction((tx) =>
    tx.run(
      "insert into person (id, pseudonym, name, email, locale, demonstration) values ($1, $1 || '-p', $1, $2, 'en', $3)",
      [id, email, demonstration],
    ),
  );
  return { id, email };
}

/** The cookie of somebody who is signed in, as a browser sends it. A second factor counts as shown, unless told. */
export async function signedIn(id: string, at: Date, steppedUp = true): Promise<string> {
  const cookie = await startSession({ person: id, at, steppedUp });
  return cookie.slice(0, cookie.indexOf(";"));
}

/** What a browser asks for; with `form`, what it posts. Repeat a name by a list. */
export function ask(
  path: string,
  cookie?: string,
  form?: Record<string, string | readonly string[]>,
): Request {
  const headers = new Headers({ origin, ...(cookie ? { cookie } : {}) });
  if (!form) return new Request(`${origin}${path}`, { headers });
  const body = new URLSearchParams();
  for (const [name, given] of Object.entries(form))
    for (const value of [given].flat()) body.append(name, value as string);
  return new Request(`${origin}${path}`, { method: "POST", headers, body });
}

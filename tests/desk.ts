import type { Actor } from "#machines/actors.ts";
import { ask, signedIn } from "./sign-in.ts";

/** What a loader or action answered: its data with the status, or the response it threw. */
export type Answer = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what its route answers
  data: any;
  location: string | null;
};

type Route = (args: {
  request: Request;
  // biome-ignore lint/suspicious/noExplicitAny: the routes under test type their own parameters
  params: any;
  context: { at: Date; ip: string };
}) => unknown;

const ip = "192.0.2.7";

export const personOf = (by: Actor): string => {
  if (by.kind !== "person") throw new Error("nobody in person");
  return by.person;
};

/**
 * Asks a loader, or with `form` an action, as somebody at an instant. `params` are those of the path. A second
 * factor counts as shown, unless told.
 */
export async function visit(
  route: Route,
  path: string,
  params: Record<string, string>,
  {
    as,
    at,
    form,
    steppedUp = true,
  }: {
    as?: Actor;
    at: Date;
    form?: Record<string, string | readonly string[]>;
    steppedUp?: boolean;
  },
): Promise<Answer> {
  const cookie = as && (await signedIn(personOf(as), at, steppedUp));
  const request = ask(path, cookie, form);
  try {
    return await answerOf(await route({ request, params, context: { at, ip } }));
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return answerOf(thrown);
  }
}

async function answerOf(answer: unknown): Promise<Answer> {
  if (answer instanceof Response) {
    const text = await answer.text();
    const json = answer.headers.get("content-type")?.includes("json");
    return {
      status: answer.status,
      data: json ? JSON.parse(text) : null,
      location: answer.headers.get("location"),
    };
  }
  return { status: 200, data: answer, location: null };
}

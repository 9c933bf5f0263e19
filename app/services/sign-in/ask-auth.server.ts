import { environment } from "#app/env.server.ts";
import { auth, CLIENT_IP } from "./auth.server.ts";

export type Asked = {
  path: string;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
};
export type Answered = {
  status: number;
  /** What it says, or `{}`. */
  data: Record<string, unknown>;
  location: string | null;
  /** Cookies to pass on to the browser. */
  cookies: string[];
};

/**
 * One request to better-auth in the visitor's name, so that its limits and locks hold. Only the cookies
 * and the browser's name are the visitor's; the address is what our server found out.
 */
export async function askAuth(
  request: Request,
  ip: string | undefined,
  { path, query, body }: Asked,
): Promise<Answered> {
  const { APP_URL } = environment();
  const headers = new Headers({ origin: APP_URL, [CLIENT_IP]: ip ?? "127.0.0.1" });
  for (const name of ["cookie", "user-agent"]) {
    const given = request.headers.get(name);
    if (given) headers.set(name, given);
  }
  if (body) headers.set("content-type", "application/json");
  const { handler } = await auth();
  const asked = query ? `?${new URLSearchParams(query)}` : "";
  const answer = await handler(
    new Request(`${APP_URL}/auth${path}${asked}`, {
      method: body ? "POST" : "GET",
      headers,
      body: body ? JSON.stringify(body) : null,
    }),
  );
  const text = await answer.text();
  return {
    status: answer.status,
    data: text.startsWith("{") ? JSON.parse(text) : {},
    location: answer.headers.get("location"),
    cookies: answer.headers.getSetCookie(),
  };
}

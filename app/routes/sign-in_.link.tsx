import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { TextField } from "#app/components/text-field.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf } from "#app/http.server.ts";
import { addressOf } from "#app/services/sign-in/address.ts";
import { enterByLink } from "#app/services/sign-in/ask-for-link.server.ts";
import { endSession } from "#app/services/sign-in/end-sessions.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { ownPath } from "#app/services/sign-in/own-path.server.ts";

/**
 * The address holds what lets somebody in. `strict-origin` keeps it out of every Referer, our own pages'
 * too; `no-referrer` would besides take the Origin from the form's post, by which we tell it from another site's.
 */
export const headers: HeadersFunction = () => ({
  "cache-control": "private, no-store",
  "referrer-policy": "strict-origin",
  "x-robots-tag": "noindex, nofollow",
});

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("signIn.linkTitle") }));

/** Changes nothing: mail scanners open links. */
export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return {
    token: asked.get("token") ?? "",
    to: addressOf(asked.get("to")) ?? "",
    next: ownPath(asked.get("next")),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const token = String(form.get("token") ?? "");
  const before = await findVisitor(request, arrivalOf(context));
  const entered = await enterByLink(request, context?.ip, token);
  if (!entered.ok) return json({ why: entered.why }, entered.why === "tooOften" ? 429 : 422);
  // Whoever was signed in here before no longer is.
  if (before.person && before.session) await endSession(before.person.id, before.session.id);
  const headers = new Headers();
  for (const cookie of entered.cookies) headers.append("set-cookie", cookie);
  return redirect(ownPath(form.get("next")), { status: 303, headers });
}

export default function Link() {
  const asked = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  if (reply?.why === "expired") return <Expired {...asked} />;
  return (
    <Page title={words("signIn.linkTitle")} lead={words("signIn.linkLead")}>
      {reply && (
        <div role="alert">
          <Notice kind="due" title={words("signIn.tooOften")} />
        </div>
      )}
      <form method="post" className="form">
        <input type="hidden" name="token" value={asked.token} />
        <input type="hidden" name="next" value={asked.next} />
        <p className="form-end">
          <button type="submit" className="button">
            {words("signIn.enter")}
          </button>
        </p>
      </form>
    </Page>
  );
}

function Expired({ to, next }: { to: string; next: string }) {
  const { words } = useWords();
  return (
    <Page title={words("signIn.expiredTitle")} lead={words("signIn.expired")}>
      <form method="post" action="/sign-in" className="form">
        <TextField
          label={words("signIn.email")}
          name="email"
          type="email"
          autoComplete="email"
          maxLength={254}
          value={to}
        />
        <input type="hidden" name="next" value={next} />
        <p className="form-end">
          <button type="submit" className="button">
            {words("signIn.send")}
          </button>
        </p>
      </form>
    </Page>
  );
}

import {
  type ActionFunctionArgs,
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
import { findInstance } from "#app/services/public/find-instance.server.ts";
import { addressOf } from "#app/services/sign-in/address.ts";
import { askForLink } from "#app/services/sign-in/ask-for-link.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { ownPath } from "#app/services/sign-in/own-path.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("signIn.title") }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const next = ownPath(asked.get("next"));
  const { person } = await findVisitor(request, arrivalOf(context));
  if (person) throw redirect(next);
  return { next, to: addressOf(asked.get("to")) ?? "", ...(await findInstance()) };
}

/** What is answered does not tell whether the address is known. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = String(form.get("email") ?? "");
  const next = ownPath(form.get("next"));
  const email = addressOf(typed);
  if (!email) return json({ typed, next, wrong: "address" as const }, 422);
  const outcome = await askForLink(request, context?.ip, { email, next });
  if (outcome === "tooOften") return json({ typed, next, wrong: "often" as const }, 429);
  return redirect(`/sign-in/sent?${new URLSearchParams({ to: email, next })}`, 303);
}

export default function SignIn() {
  const asked = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const wrong = reply?.wrong === "address" ? words("signIn.emailWrong") : undefined;
  return (
    <Page title={words("signIn.title")} lead={words("signIn.lead")}>
      {reply?.wrong === "often" && (
        <div role="alert">
          <Notice kind="due" title={words("signIn.wait")} />
        </div>
      )}
      <form method="post" action="/sign-in" className="form" noValidate>
        <TextField
          label={words("signIn.email")}
          help={words("signIn.emailHelp")}
          name="email"
          type="email"
          autoComplete="email"
          maxLength={254}
          value={reply?.typed ?? asked.to}
          error={wrong}
          autoFocus={wrong !== undefined}
        />
        <input type="hidden" name="next" value={reply?.next ?? asked.next} />
        <p className="form-end">
          <button type="submit" className="button">
            {words("signIn.send")}
          </button>
        </p>
      </form>
      <p className="note">{words("signIn.invited")}</p>
      {asked.demo && (
        <p>
          <a href="/demo">{words("signIn.demo")}</a>
        </p>
      )}
    </Page>
  );
}

import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PasskeyButton } from "#app/components/passkey-button.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf } from "#app/http.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { ownPath } from "#app/services/sign-in/own-path.server.ts";
import { confirmByCode, LOCK_MINUTES } from "#app/services/sign-in/second-factor.server.ts";
import { findFactors, hasFactor, STEP_UP_MINUTES } from "#app/services/sign-in/step-up.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("confirm.title") }));

/** Whoever has no second factor is led to set one up first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireVisitor(request, arrivalOf(context));
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  const factors = await findFactors(person.id);
  if (!hasFactor(factors))
    throw redirect(`/me/second-factor?${new URLSearchParams({ needed: "1", next })}`);
  return {
    next,
    app: factors.app === "set",
    passkeys: factors.passkeys.length > 0,
    minutes: STEP_UP_MINUTES,
    lockMinutes: LOCK_MINUTES,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const { person } = await requireVisitor(request, at);
  const form = await request.formData();
  const code = String(form.get("code") ?? "");
  const outcome = await confirmByCode({ request, ip: context?.ip }, person.id, code, at);
  if (outcome !== "confirmed") return json({ outcome }, outcome === "locked" ? 429 : 422);
  return redirect(ownPath(form.get("next")), 303);
}

export default function Confirm() {
  const { next, app, passkeys, minutes, lockMinutes } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const error =
    reply?.outcome === "locked"
      ? words("confirm.locked", { minutes: lockMinutes })
      : reply && words("confirm.wrong");
  return (
    <Page title={words("confirm.title")} lead={words("confirm.lead", { minutes })}>
      {app && (
        <form method="post" className="form" noValidate>
          <TextField
            label={words("confirm.code")}
            help={words("confirm.codeHelp")}
            name="code"
            autoComplete="one-time-code"
            maxLength={20}
            error={error}
            autoFocus
          />
          <input type="hidden" name="next" value={next} />
          <p className="form-end">
            <button type="submit" className="button">
              {words("confirm.submit")}
            </button>
          </p>
        </form>
      )}
      {passkeys && <PasskeyButton act="confirm" next={next} label={words("confirm.passkey")} />}
      <p className="note">{words("confirm.lost")}</p>
    </Page>
  );
}

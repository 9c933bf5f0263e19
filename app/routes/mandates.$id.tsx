import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { sayScope } from "#app/i18n/scope.ts";
import { act } from "#app/services/act.server.ts";
import { findOffer } from "#app/services/sign-in/find-offer.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import type { Actor } from "#machines/actors.ts";

const answers = { accept: "mandate.accept", refuse: "mandate.refuse" } as const;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("offer.title") }));

/** A mandate is one person's: to everybody else it is not there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person } = await requireVisitor(request, arrivalOf(context));
  const offer = await findOffer(person.id, params.id ?? "");
  if (!offer) throw notFound();
  return { offer };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const { person } = await requireVisitor(request, at);
  const offer = await findOffer(person.id, params.id ?? "");
  if (!offer) throw notFound();
  const form = await request.formData();
  const type = answers[form.get("answer") as keyof typeof answers];
  if (!type) throw new Response(null, { status: 400 });
  const by = { kind: "person", person: person.id, role: offer.actingRole } as Actor;
  const done = await act({ type, id: offer.id }, by, at.getTime());
  if (done.ok) return redirect(`/mandates/${offer.id}`, 303);
  const telling = { locale: localeOf(context), zone: "UTC" };
  return json({ refused: explain(done.refusal, telling) }, 409);
}

export default function Offer() {
  const { offer } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { locale, words } = useWords();
  const role = capital(locale, words(keyOf("role", offer.role)));
  const body = sayScope(words, offer);
  const instant = (at: number | null, none: string) =>
    at === null ? none : sayInstant(locale, at, "UTC");
  const open = offer.state === "offered";
  return (
    <Page
      title={open ? words("offer.title") : words("offer.takenTitle")}
      lead={words("offer.lead", { role, body })}
      trail={[{ to: "/me", name: words("me.title") }]}
      trailName={words("frame.trail")}
    >
      {reply && (
        <div role="alert">
          {reply.refused.map((sentence) => (
            <Notice key={sentence} kind="wrong" title={sentence} />
          ))}
        </div>
      )}
      {offer.state === "active" && (
        <Notice title={words("offer.accepted")}>
          <p>
            <a href="/desk">{words("offer.toDesk")}</a>
          </p>
        </Notice>
      )}
      {offer.state === "refused" && <Notice title={words("offer.refused")} />}
      <Facts
        facts={[
          { name: words("offer.state"), value: sayLabel(locale, "mandate", offer.state) },
          { name: words("offer.by"), value: offer.offeredBy ?? words("offer.byOperator") },
          { name: words("offer.at"), value: instant(offer.offeredAt, words("date.unknown")) },
          { name: words("offer.until"), value: instant(offer.until, words("offer.untilNone")) },
        ]}
      />
      {open && <Answers />}
    </Page>
  );
}

function Answers() {
  const { words } = useWords();
  return (
    <form method="post" className="form part">
      <p className="text">{words("offer.rights")}</p>
      <p className="form-end">
        <button type="submit" className="button" name="answer" value="accept">
          {words("offer.accept")}
        </button>
      </p>
      <p className="note">{words("offer.refuseText")}</p>
      <p>
        <button type="submit" className="link-button" name="answer" value="refuse">
          {words("offer.refuse")}
        </button>
      </p>
    </form>
  );
}

import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddressForm } from "#app/components/address-form.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import { requireOfficer } from "#app/services/staff/require-officer.server.ts";
import {
  findCorrections,
  whyNotCorrect,
} from "#app/services/undelivered/correct-address.server.ts";
import { findUndelivered } from "#app/services/undelivered/list-undelivered.server.ts";
import { postCorrection } from "#app/services/undelivered/post-correction.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("undelivered.one") }));

async function requireMail(request: Request, id: string | undefined, at: Date) {
  const visitor = await requireVisitor(request, at);
  requireOfficer(visitor.viewer);
  const mail = await findUndelivered(id ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  return { visitor, mail };
}

/** One mail that did not arrive, and what can be done: sent again, or to an address that is put right. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { visitor, mail } = await requireMail(request, params.id, at);
  await requireStepUp(visitor, at, `/desk/undelivered/${mail.id}`);
  return {
    mail,
    why: mail.person === null ? ("gone" as const) : await whyNotCorrect(mail.person),
    corrections: mail.person === null ? [] : await findCorrections(mail.person),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const { visitor, mail } = await requireMail(request, params.id, at);
  const reading = { visitor, at, locale: localeOf(context) };
  const outcome = await postCorrection(mail, reading, await request.formData());
  if (outcome.ok) return redirect(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function UndeliveredMail() {
  const { mail, why, corrections } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { locale, words } = useWords();
  const { name, email, subject, at, error } = mail;
  return (
    <Page
      title={words("undelivered.one")}
      lead={subject ?? words("undelivered.link")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: "/desk/undelivered", name: words("undelivered.title") },
      ]}
      trailName={words("frame.trail")}
    >
      <Facts
        facts={[
          {
            name: words("outbox.to"),
            value: name && email ? words("outbox.receiver", { name, email }) : words("outbox.gone"),
          },
          { name: words("outbox.at"), value: sayInstant(locale, at, "UTC") },
          { name: words("undelivered.error"), value: error },
          ...corrections.map(({ was, became, by, reason, at: when }) => ({
            name: words("undelivered.correction"),
            value: words("undelivered.correctedBy", {
              was,
              became,
              by,
              reason,
              when: sayInstant(locale, when, "UTC"),
            }),
          })),
        ]}
      />
      {mail.person !== null && (
        <section className="part">
          <h2>{words("undelivered.againTitle")}</h2>
          <p className="text">{words("undelivered.againText")}</p>
          <form method="post" className="form">
            <p className="form-end">
              <button type="submit" className="button button-plain" name="intent" value="again">
                {words("undelivered.sendAgain")}
              </button>
            </p>
          </form>
        </section>
      )}
      <section className="part">
        <h2>{words("undelivered.correctTitle")}</h2>
        {why ? (
          <Notice title={words(keyOf("undelivered.why", why))} />
        ) : (
          <AddressForm reply={reply} />
        )}
      </section>
    </Page>
  );
}

import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountForm } from "#app/components/account-form.tsx";
import { AccountRoles } from "#app/components/account-roles.tsx";
import { AccountSessions } from "#app/components/account-sessions.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { isZone } from "#app/domain/civil-time.ts";
import { arrivalOf } from "#app/http.server.ts";
import { LOCALE_COOKIE } from "#app/i18n/choose-locale.ts";
import { isLanguage } from "#app/i18n/locales.ts";
import {
  endOtherSessions,
  endSession,
  findSessions,
} from "#app/services/sign-in/end-sessions.server.ts";
import { findRoles, saveAccount } from "#app/services/sign-in/find-account.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { noCookie } from "#app/services/sign-in/start-session.server.ts";
import { findFactors } from "#app/services/sign-in/step-up.server.ts";

const YEAR = 365 * 24 * 60 * 60;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("me.title") }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { person, session } = await requireVisitor(request, at);
  const { app, passkeys } = await findFactors(person.id);
  const sessions = await findSessions(person.id, at);
  const asked = new URL(request.url).searchParams;
  return {
    person,
    ...(await findRoles(person.id)),
    app: app === "set",
    passkeys: passkeys.length,
    sessions: sessions.map(({ createdAt, expiresAt, ...one }) => ({
      ...one,
      from: createdAt.getTime(),
      until: expiresAt.getTime(),
      here: one.id === session.id,
    })),
    saved: asked.has("saved"),
    ended: asked.has("ended") ? Number(asked.get("ended")) || 0 : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const { person, session } = await requireVisitor(request, at);
  const form = await request.formData();
  switch (form.get("intent")) {
    case "save":
      return save(person.id, form, at);
    case "end": {
      const id = String(form.get("session"));
      const ended = await endSession(person.id, id);
      if (id !== session.id) return redirect(`/me?ended=${Number(ended)}`, 303);
      return redirect("/", { status: 303, headers: { "set-cookie": noCookie() } });
    }
    case "endOthers":
      return redirect(`/me?ended=${await endOtherSessions(person.id, session.id)}`, 303);
  }
  throw new Response(null, { status: 400 });
}

async function save(person: string, form: FormData, at: Date) {
  const typed = String(form.get("name") ?? "");
  const name = typed.trim();
  const locale = String(form.get("locale") ?? "");
  const zone = String(form.get("zone") ?? "");
  const isWrong = name === "" || name.length > 100 || !isLanguage(locale);
  if (isWrong || (zone !== "" && !isZone(zone))) return json({ typed, locale, zone }, 422);
  await saveAccount(person, { name, locale, zone: zone || null }, at);
  const cookie = `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly`;
  return redirect("/me?saved", { status: 303, headers: { "set-cookie": cookie } });
}

export default function Me() {
  const data = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const { person, ended } = data;
  return (
    <Page
      title={words("me.title")}
      lead={words("me.lead", { name: person.name, email: person.email })}
    >
      {data.saved && <Notice title={words("me.saved")} />}
      {ended !== null && <Notice title={words("me.ended", { count: ended })} />}
      <section className="part">
        <h2>{words("me.rolesTitle")}</h2>
        <AccountRoles roles={data.roles} seats={data.seats} />
      </section>
      <section className="part">
        <h2>{words("me.aboutTitle")}</h2>
        <AccountForm person={person} reply={reply} />
      </section>
      <section className="part">
        <h2>{words("me.factorTitle")}</h2>
        <p className="text">{words("me.factorWhy")}</p>
        {data.app && <p>{words("me.factorApp")}</p>}
        {data.passkeys > 0 && <p>{words("me.factorKeys", { count: data.passkeys })}</p>}
        {!data.app && data.passkeys === 0 && <p>{words("me.factorNone")}</p>}
        <p>
          <a href="/me/second-factor">{words("me.toFactor")}</a>
        </p>
      </section>
      <section className="part">
        <h2>{words("me.sessionsTitle")}</h2>
        <AccountSessions sessions={data.sessions} />
      </section>
      <section className="part">
        <h2>{words("me.dataTitle")}</h2>
        <p className="text">{words("me.dataText")}</p>
        <p>
          <a href="/me/export">{words("me.export")}</a>
        </p>
      </section>
    </Page>
  );
}

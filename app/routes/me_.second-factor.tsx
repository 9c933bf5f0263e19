import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FactorApp, RecoveryCodes } from "#app/components/factor-app.tsx";
import { FactorKeys } from "#app/components/factor-keys.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf } from "#app/http.server.ts";
import { requireVisitor, type SignedIn } from "#app/services/sign-in/find-visitor.server.ts";
import { ownPath } from "#app/services/sign-in/own-path.server.ts";
import * as second from "#app/services/sign-in/second-factor.server.ts";
import { findFactors, hasFactor, requireStepUp } from "#app/services/sign-in/step-up.server.ts";

const HERE = "/me/second-factor";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("factor.title") }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requireVisitor(request, arrivalOf(context));
  const asked = new URL(request.url).searchParams;
  const { app, passkeys } = await findFactors(person.id);
  const from = { request, ip: context?.ip };
  return {
    app,
    key: app === "pending" ? await second.findPendingKey(from) : null,
    passkeys: passkeys.map(({ id, createdAt }) => ({ id, at: createdAt?.getTime() ?? null })),
    needed: asked.get("needed") === "1",
    fresh: app === "set" && asked.get("done") === "1",
    next: asked.has("next") ? ownPath(asked.get("next")) : HERE,
  };
}

/**
 * Recovery codes are in the answer to the one form that made them, and nowhere afterwards. Proving an app
 * changes the session's cookie, so that answer has to be a redirect: the page around it would still be
 * asked for under the old one.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const form = await request.formData();
  const from = { request, ip: context?.ip };
  const here = HERE + new URL(request.url).search;
  switch (form.get("intent")) {
    case "begin":
      await mayChange(visitor, at);
      await second.beginApp(from);
      return redirect(here, 303);
    case "finish": {
      const finished = await second.finishApp(from, String(form.get("code") ?? ""), at);
      if (!finished) return json({ wrong: true as const, codes: null }, 422);
      const next = new URL(request.url).searchParams.get("next");
      const done = new URLSearchParams({ done: "1", ...(next ? { next } : {}) });
      return redirect(`${HERE}?${done}`, {
        status: 303,
        headers: finished.cookies.map((one): [string, string] => ["set-cookie", one]),
      });
    }
    case "codes":
      await requireStepUp(visitor, at, HERE);
      return json({ wrong: false as const, codes: await second.newCodes(from) });
    case "remove": {
      await requireStepUp(visitor, at, HERE);
      const cookies = await second.removeApp(from);
      return redirect(HERE, {
        status: 303,
        headers: cookies.map((one): [string, string] => ["set-cookie", one]),
      });
    }
    case "removeKey":
      await requireStepUp(visitor, at, HERE);
      await second.removePasskey(visitor.person.id, String(form.get("key")));
      return redirect(HERE, 303);
  }
  throw new Response(null, { status: 400 });
}

/** The first factor is set up by whoever is signed in; a further one only by showing one. */
async function mayChange(visitor: SignedIn, at: Date) {
  if (hasFactor(await findFactors(visitor.person.id))) await requireStepUp(visitor, at, HERE);
}

export default function SecondFactor() {
  const data = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  if (reply?.codes) return <RecoveryCodes codes={reply.codes} next={data.next} />;
  return (
    <Page
      title={words("factor.title")}
      lead={words("factor.lead")}
      trail={[{ to: "/me", name: words("me.title") }]}
      trailName={words("frame.trail")}
    >
      {data.needed && !data.fresh && <Notice kind="due" title={words("factor.needed")} />}
      {data.fresh && <Notice title={words("factor.fresh")} />}
      <section className="part">
        <h2>{words("factor.appTitle")}</h2>
        <FactorApp
          app={data.app}
          appKey={data.key}
          wrong={reply?.wrong ?? false}
          fresh={data.fresh}
        />
      </section>
      <section className="part">
        <h2>{words("factor.keysTitle")}</h2>
        <p className="text">{words("factor.keysText")}</p>
        <FactorKeys keys={data.passkeys} next={data.next} />
      </section>
    </Page>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { hueOf } from "#app/components/region.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, notFound } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { capital } from "#app/i18n/label.ts";
import { clientOf } from "#app/services/sign-in/client.server.ts";
import { findCast, mayBePlayed, type Played } from "#app/services/sign-in/find-cast.server.ts";
import { ownPath } from "#app/services/sign-in/own-path.server.ts";
import { startSession } from "#app/services/sign-in/start-session.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("demo.title") }));

export async function loader({ context }: LoaderFunctionArgs) {
  const cast = await findCast(arrivalOf(context));
  if (!cast) throw notFound();
  const regions = [...new Set(cast.map(({ region }) => region))];
  return {
    parts: regions.map((region) => ({
      region,
      cast: cast.filter((played) => played.region === region),
    })),
  };
}

/** One click signs in. A demonstration asks for no second factor, as nobody in it has one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const person = String(form.get("person"));
  if (!(await mayBePlayed(person))) throw notFound();
  const cookie = await startSession({
    person,
    at: arrivalOf(context),
    demonstration: true,
    steppedUp: true,
    ...clientOf(request, context?.ip),
  });
  return redirect(ownPath(form.get("next")), { status: 303, headers: { "set-cookie": cookie } });
}

export default function Demo() {
  const { parts } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={words("demo.title")} lead={words("demo.lead")}>
      <p className="note">
        {words("demo.outbox")} <a href="/outbox">{words("demo.toOutbox")}</a>
      </p>
      {parts.map(({ region, cast }) => (
        <section key={region ?? ""} className={`part ${region ? hueOf(region) : ""}`}>
          <h2>{region ? words(keyOf("region", region)) : words("demo.everywhere")}</h2>
          <ul className="people">
            {cast.map((played) => (
              <Person key={`${played.role} ${played.id}`} played={played} />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function Person({ played }: { played: Played }) {
  const { locale, words } = useWords();
  const role = capital(locale, words(keyOf("role", played.role)));
  const { id, name, body, waiting } = played;
  return (
    <li className="people-one">
      <div>
        <p className="people-role">{body ? words("demo.who", { role, body }) : role}</p>
        <p className="note">{words("demo.waiting", { count: waiting })}</p>
      </div>
      <form method="post" action="/demo">
        <input type="hidden" name="person" value={id} />
        <button type="submit" className="button">
          {words("demo.signIn", { name })}
        </button>
      </form>
    </li>
  );
}

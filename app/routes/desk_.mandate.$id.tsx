import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Succession } from "#app/components/succession.tsx";
import { ThingPage } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellMandate } from "#app/services/roles/tell-mandate.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A role of somebody: for himself, and for those who offer, confirm or end it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { ...params, subject: "mandate" }, reading);
  return {
    told: await tellThing(asked.found, asked),
    mandate: await tellMandate(asked.found, asked),
    done: await sayDone(request, asked),
  };
}

export default function Mandate() {
  const { told, mandate, done } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <ThingPage told={told} done={done} trail={[{ to: "/desk/roles", name: words("roles.title") }]}>
      <section className="part">
        <h2>{words("roles.about")}</h2>
        <Facts facts={mandate.facts} />
      </section>
      {mandate.succession && <Succession told={mandate.succession} mine={mandate.mine} />}
    </ThingPage>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { MembershipFile } from "#app/components/membership-file.tsx";
import { Notice } from "#app/components/notice.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ThingPage } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellMembership } from "#app/services/register/tell-membership.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A city in the network, with its file for those who keep it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { ...params, subject: "membership" }, reading);
  return {
    told: await tellThing(asked.found, asked),
    membership: await tellMembership(asked.found, asked),
    done: await sayDone(request, asked),
  };
}

export default function Membership() {
  const { told, membership, done } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const { facts, slug, file, goesOn, merge } = membership;
  return (
    <ThingPage
      told={told}
      done={done}
      trail={[{ to: "/desk/register", name: words("upkeep.title") }]}
      beside={
        <ul className="ways rail-part">
          {slug && (
            <li className="way">
              <a href={`/cities/${slug}`}>{words("upkeep.publicPage")}</a>
            </li>
          )}
          {merge && (
            <li className="way">
              <a href={`${told.address}/merge`}>{words("merge.title")}</a>
            </li>
          )}
        </ul>
      }
    >
      {goesOn && (
        <Notice title={words("merge.goesOn")}>
          <p>
            <a href={goesOn}>{words("merge.toStaying")}</a>
          </p>
        </Notice>
      )}
      <section className="part">
        <h2>{words("upkeep.entry")}</h2>
        <Facts facts={facts} />
      </section>
      {file && <MembershipFile file={file} />}
    </ThingPage>
  );
}

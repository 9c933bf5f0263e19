import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { Deeds, Own, Tasks, Waits } from "#app/components/work.tsx";
import { arrivalOf, wordsOf } from "#app/http.server.ts";
import { findDesks } from "#app/services/desk/find-desks.server.ts";
import { findOwn } from "#app/services/desk/find-own.server.ts";
import { findDeeds, findTasks, findWaits } from "#app/services/desk/find-work.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("desk.title") }));

/** What waits for me, what I wait for, what I have done: with all my roles side by side. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { locale, words } = wordsOf(context);
  const visitor = await requireVisitor(request, at);
  const reading = { visitor, at, locale };
  return {
    ...(await findTasks(reading)),
    waits: await findWaits(reading),
    own: await findOwn(reading),
    deeds: await findDeeds(reading),
    desks: findDesks(visitor.viewer, words, locale),
  };
}

export default function Desk() {
  const { count, tasks, waits, own, deeds, desks } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={words("desk.title")}
      {...(count > 0 ? { lead: words("desk.count", { count }) } : {})}
      railName={words("frame.rail")}
      rail={
        <>
          <h2 className="rail-head">{words("desk.places")}</h2>
          <ul className="ways">
            {desks.map(({ to, name }) => (
              <li key={to} className="way">
                <a href={to}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      }
    >
      <Tasks tasks={tasks} count={count} />
      <Waits waits={waits} />
      <Own own={own} />
      <Deeds deeds={deeds} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ScopesSeen } from "#app/components/scopes-seen.tsx";
import { useWords } from "#app/components/words.ts";
import { Deeds, Own, Tasks, Waits } from "#app/components/work.tsx";
import { arrivalOf, wordsOf } from "#app/http.server.ts";
import { findDesks } from "#app/services/desk/find-desks.server.ts";
import { findOwn } from "#app/services/desk/find-own.server.ts";
import { findScopesSeen } from "#app/services/desk/find-scopes-seen.server.ts";
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
  const [tasks, waits, own, deeds, scopes] = await Promise.all([
    findTasks(reading),
    findWaits(reading),
    findOwn(reading),
    findDeeds(reading),
    findScopesSeen(reading),
  ]);
  const desks = findDesks(visitor.viewer, words, locale);
  return { ...tasks, waits, own, deeds, scopes, desks };
}

export default function Desk() {
  const { count, tasks, waits, own, deeds, desks, scopes } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={words("desk.title")}
      {...(count > 0 ? { lead: words("desk.count", { count }) } : {})}
      railName={words("frame.rail")}
      railLast
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
      {(count > 0 || scopes.length === 0) && <Tasks tasks={tasks} count={count} />}
      <ScopesSeen scopes={scopes} />
      <Waits waits={waits} />
      <Own own={own} />
      <Deeds deeds={deeds} />
    </Page>
  );
}

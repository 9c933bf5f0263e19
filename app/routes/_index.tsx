import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RegionLives } from "#app/components/region-lives.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, publicHeaders } from "#app/http.server.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { findAwards } from "#app/services/public/find-awards.server.ts";
import { findMembers } from "#app/services/public/find-members.server.ts";
import { findRunning } from "#app/services/public/find-running.server.ts";
import { told } from "#app/services/public/tell.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ description: words("home.description") }));

export async function loader({ context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const [running, members, awards] = await Promise.all([
    findRunning(at),
    findMembers(at),
    findAwards(at),
  ]);
  return {
    now: at.getTime(),
    running: running && told(running),
    cities: members.length,
    countries: new Set(members.map(({ country }) => country)).size,
    awards: awards.length,
    editions: new Set(awards.map(({ slug }) => slug)).size,
  };
}

export default function Home() {
  const { now, running, cities, countries, awards, editions } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const steps = ["home.how1", "home.how2", "home.how3", "home.how4", "home.how5"] as const;

  return (
    <Page title={words("home.title")} lead={words("home.lead")}>
      <section className="part">
        <h2>{words("home.openTitle")}</h2>
        {running ? (
          <>
            <p>
              <a href={`/editions/${running.slug}`}>
                {words("home.toEdition", { edition: editionTitle(words, running.name) })}
              </a>
            </p>
            <RegionLives
              locale={locale}
              tracks={running.tracks}
              slug={running.slug}
              zone={running.zone}
              now={now}
            />
          </>
        ) : (
          <EmptyState title={words("home.openNothing")}>
            <p>{words("home.openNothingText")}</p>
          </EmptyState>
        )}
      </section>
      <div className="beside part">
        <section className="text">
          <h2>{words("home.howTitle")}</h2>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step} className="step">
                {words(step)}
              </li>
            ))}
          </ol>
        </section>
        <section className="text">
          <h2>{words("home.registerTitle")}</h2>
          <p>{words("home.registerText", { cities, countries })}</p>
          <p>
            <a href="/register">{words("home.registerLink")}</a>
          </p>
          <h2>{words("home.editionsTitle")}</h2>
          <p>{words("home.editionsText", { awardees: awards, editions })}</p>
          <p>
            <a href="/editions">{words("home.editionsLink")}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

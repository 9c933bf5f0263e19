import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Awardees } from "#app/components/awardees.tsx";
import { AwardChart } from "#app/components/charts/award-chart.tsx";
import { Conferred } from "#app/components/conferred.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, publicHeaders } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { sayList } from "#app/i18n/list.ts";
import { findEditions } from "#app/services/public/find-editions.server.ts";
import { told } from "#app/services/public/tell.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words("editions.title"),
    description: words("editions.description"),
  }));

export async function loader({ context }: LoaderFunctionArgs) {
  const { own, past } = await findEditions(arrivalOf(context));
  return { own: own.map(told), past };
}

export default function Editions() {
  const { own, past } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const awards = past.reduce((sum, { awardees }) => sum + awardees.length, 0);

  return (
    <Page
      title={words("editions.title")}
      lead={words("editions.lead", { editions: past.length, awards })}
    >
      {own.length > 0 && (
        <section className="part">
          <h2>{words("editions.running")}</h2>
          <ul className="editions">
            {own.map(({ slug, name, stations }) => (
              <li key={slug} className="edition">
                <a href={`/editions/${slug}`}>{editionTitle(words, name)}</a>{" "}
                <span className="soft">
                  {sayList(
                    locale,
                    stations
                      .filter(({ status }) => status === "now")
                      .map(({ label }) => words(keyOf("phase.edition", label))),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="part">
        <h2>{words("editions.past")}</h2>
        <AwardChart words={words} editions={past} />
      </section>
      {past.map((edition) => (
        <section key={edition.slug} className="part">
          <h2>
            <a href={`/editions/${edition.slug}`}>{editionTitle(words, edition.name)}</a>
          </h2>
          <p className="soft">
            <Conferred edition={edition} />
          </p>
          <Awardees locale={locale} awardees={edition.awardees} />
        </section>
      ))}
    </Page>
  );
}

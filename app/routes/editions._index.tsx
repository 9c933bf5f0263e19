import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Awardees } from "#app/components/awardees.tsx";
import { AwardChart } from "#app/components/charts/award-chart.tsx";
import { Page } from "#app/components/page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, publicHeaders } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { sayDated } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { findEditions } from "#app/services/public/find-editions.server.ts";
import { told } from "#app/services/public/tell.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction = () => {
  const words = say("en");
  return [
    { title: `${words("editions.title")} · ${words("frame.name")}` },
    { name: "description", content: words("editions.description") },
  ];
};

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
                  {stations
                    .filter(({ status }) => status === "now")
                    .map(({ label }) => words(keyOf("phase.edition", label)))}
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
      {past.map(({ slug, name, conferred, conferredAt, awardees }) => (
        <section key={slug} className="part">
          <h2>
            <a href={`/editions/${slug}`}>{editionTitle(words, name)}</a>
          </h2>
          <p className="soft">
            {words("editions.conferredAt", { when: sayDated(locale, conferred) })}
            {conferredAt && `, ${conferredAt}`}
          </p>
          <Awardees locale={locale} awardees={awardees} />
        </section>
      ))}
    </Page>
  );
}

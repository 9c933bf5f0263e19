import type { MetaFunction } from "@remix-run/node";
import { useRouteLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { publicHeaders } from "#app/http.server.ts";
import type { Key } from "#app/i18n/catalogue.ts";

export const headers = publicHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words("about.title"),
    description: words("about.description"),
  }));

const parts: { title: Key; text: Key[]; demoOnly?: boolean }[] = [
  { title: "about.demoTitle", text: ["about.demo"], demoOnly: true },
  {
    title: "about.independenceTitle",
    text: ["about.independence1", "about.independence2"],
  },
  { title: "about.awardTitle", text: ["about.award1", "about.award2"] },
  {
    title: "about.dataTitle",
    text: ["about.dataRegister", "about.dataPositions", "about.dataCoast", "about.dataRegions"],
  },
  { title: "about.mapsTitle", text: ["about.maps"] },
  { title: "about.privacyTitle", text: ["about.privacy"] },
];

export default function About() {
  const { words } = useWords();
  const demo = useRouteLoaderData<{ demo: boolean }>("root")?.demo ?? false;
  return (
    <Page title={words("about.title")}>
      <div className="text">
        {parts
          .filter(({ demoOnly }) => demo || !demoOnly)
          .flatMap(({ title, text }) => [
            <h2 key={title}>{words(title)}</h2>,
            ...text.map((key) => <p key={key}>{words(key)}</p>),
          ])}
      </div>
    </Page>
  );
}

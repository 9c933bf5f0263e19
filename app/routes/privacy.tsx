import type { MetaFunction } from "@remix-run/node";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { SESSION_DAYS } from "#app/domain/policy/sessions.ts";
import { publicHeaders } from "#app/http.server.ts";
import type { Key } from "#app/i18n/catalogue.ts";

export const headers = publicHeaders;

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words("privacy.title"),
    description: words("privacy.lead"),
  }));

const parts: { title: Key; text: Key[] }[] = [
  { title: "privacy.who", text: ["privacy.whoText"] },
  {
    title: "privacy.what",
    text: ["privacy.what1", "privacy.what2", "privacy.what3", "privacy.what4", "privacy.what5"],
  },
  { title: "privacy.why", text: ["privacy.whyText"] },
  { title: "privacy.seen", text: ["privacy.seenText"] },
  { title: "privacy.long", text: ["privacy.longText"] },
  { title: "privacy.rights", text: ["privacy.rightsText"] },
];

export default function Privacy() {
  const { words } = useWords();
  return (
    <Page title={words("privacy.title")} lead={words("privacy.lead")}>
      <div className="text">
        {parts.flatMap(({ title, text }) => [
          <h2 key={title}>{words(title)}</h2>,
          ...text.map((key) => <p key={key}>{words(key, { days: SESSION_DAYS })}</p>),
        ])}
        <p>
          <a href="/me">{words("privacy.toAccount")}</a>
        </p>
      </div>
    </Page>
  );
}

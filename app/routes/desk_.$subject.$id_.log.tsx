import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LogLines } from "#app/components/log-lines.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { findLog } from "#app/services/log/find-log.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) => (data ? { title: words("log.title", { name: data.name }) } : {}));

/** The log behind a thing, for the auditor. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const { visitor, found } = await requireThing(request, params, reading);
  const log = await findLog(visitor.viewer, found);
  const names = await findNames(say(reading.locale), [found]);
  return {
    ...log,
    name: names.get(found.id) ?? "",
    address: addressOf(found.thing.subject, found.id),
  };
}

export default function Log() {
  const { name, address, lines, headHolds } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const holds = headHolds && lines.every(({ chained, kept }) => chained && kept !== false);
  return (
    <Page
      title={words("log.title", { name })}
      lead={words("log.lead", { n: lines.length })}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: address, name },
      ]}
      trailName={words("frame.trail")}
    >
      <Notice kind={holds ? "plain" : "wrong"} title={words(holds ? "log.holds" : "log.broken")}>
        <p>{words("log.verify")}</p>
      </Notice>
      <LogLines lines={lines} />
    </Page>
  );
}

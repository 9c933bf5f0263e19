import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ThingPage } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { tellComplaint } from "#app/services/complaints/tell-complaint.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A complaint about a fact or the procedure, with what it says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "complaint", id: params.id }, reading);
  return {
    complaint: await tellComplaint(asked.found, asked),
    told: await tellThing(asked.found, asked),
    done: await sayDone(request, asked),
  };
}

export default function Complaint() {
  const { told, done, complaint } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const { about, filed, text, nomination } = complaint;
  const facts = [
    { name: words("complaint.kind"), value: about },
    ...(nomination
      ? [
          {
            name: words("subject.nomination"),
            value: <a href={nomination.to}>{nomination.name}</a>,
          },
        ]
      : []),
    ...(filed ? [{ name: words("complaint.filed"), value: filed }] : []),
  ];
  return (
    <ThingPage told={told} done={done}>
      <section className="part">
        <h2>{words("complaint.says")}</h2>
        <Facts facts={facts} />
        {text === null ? (
          <p className="soft">{words("complaint.erased")}</p>
        ) : (
          <blockquote className="history-reason" dir="auto">
            {text}
          </blockquote>
        )}
        <p className="note">{words("complaint.note")}</p>
      </section>
    </ThingPage>
  );
}

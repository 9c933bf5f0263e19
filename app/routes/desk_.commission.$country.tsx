import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Deadline } from "#app/components/deadline.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Nominees } from "#app/components/nominees.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { isOfCommission, tellCommission } from "#app/services/commission/tell-commission.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) =>
    data ? { title: words("commission.title", { country: data.country }) } : {},
  );

/** A National Commission's nominations against its quota. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const reading = { visitor, at, locale: localeOf(context) };
  const country = params.country ?? "";
  if (!isOfCommission(reading, country)) throw notFound();
  return tellCommission(country, reading);
}

export default function Commission() {
  const { country, call, nominees } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={words("commission.title", { country })}
      lead={
        call
          ? words("commission.lead", { free: call.free, quota: call.quota, edition: call.name })
          : words("commission.noEdition")
      }
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      {call?.due && call.dueAt !== null && (
        <p>
          {words("commission.due")}{" "}
          <Deadline words={call.due} at={new Date(call.dueAt).toISOString()} />
        </p>
      )}
      <section className="part" aria-label={words("subjects.nomination")}>
        {nominees.length === 0 ? (
          <EmptyState title={words("commission.none")}>
            <p>{words("commission.noneText")}</p>
          </EmptyState>
        ) : (
          <Nominees nominees={nominees} />
        )}
        <p className="note">{words("commission.slots")}</p>
      </section>
    </Page>
  );
}

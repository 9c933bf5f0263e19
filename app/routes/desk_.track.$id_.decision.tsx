import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionForm } from "#app/components/decision-form.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { OpenProposals } from "#app/components/open-proposals.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Minutes, Recommendation } from "#app/components/recommendation.tsx";
import { Acts } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { postAct } from "#app/services/acts/post-act.server.ts";
import {
  requireDecision,
  requireDecisionAct,
  tellDecisionForm,
  tellRecommendation,
} from "#app/services/decision/tell-decision.server.ts";
import { findProposalsOn } from "#app/services/things/find-proposals-on.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) =>
    data ? { title: words("decision.title", { region: data.told.name }) } : {},
  );

const decisive = /^(decision|recommendation\.return|recommendation\.reopen|reserve)/;

/** What the jury recommends for a region, and what the director decides. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireDecision(request, params, reading);
  const { acts, name, label, address } = await tellThing(asked.found, asked);
  return {
    told: { name, label, address, region: String(asked.found.context.region) },
    form: await tellDecisionForm(request, asked),
    recommendation: await tellRecommendation(asked),
    proposals: await findProposalsOn(asked.found.id, asked),
    acts: acts.filter(({ type }) => type !== "decision.take" && decisive.test(type)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireDecisionAct(request, params, reading);
  const outcome = await postAct(asked, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function Decision() {
  const { told, form, recommendation, proposals, acts } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const isAsked = form !== null && form.refused === null && recommendation !== null;
  return (
    <Page
      title={words("decision.title", { region: told.name })}
      lead={words("decision.lead", { label: told.label })}
      region={told.region}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: told.address, name: told.name },
      ]}
      trailName={words("frame.trail")}
    >
      <OpenProposals proposals={proposals} />
      {form?.refused && (
        <Notice kind="due" title={words("decision.notYet")}>
          {form.refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {recommendation === null ? (
        <EmptyState title={words("decision.none")}>
          <p>{words("decision.noneText")}</p>
        </EmptyState>
      ) : isAsked ? (
        <DecisionForm recommendation={recommendation} form={form} reply={reply} />
      ) : (
        <Recommendation recommendation={recommendation} />
      )}
      {recommendation && <Minutes minutes={recommendation.minutes} />}
      <Acts acts={acts} />
    </Page>
  );
}

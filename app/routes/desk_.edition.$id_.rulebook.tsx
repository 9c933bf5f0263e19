import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangePage } from "#app/components/change-page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RulebookForm } from "#app/components/rulebook-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { postRulebook } from "#app/services/editions/post-rulebook.server.ts";
import { requireChange } from "#app/services/editions/require-change.server.ts";
import { tellRulebook } from "#app/services/editions/tell-rulebook.server.ts";

const types = ["edition.edit", "rulebook.amend"];

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("editionDesk.rulebook") }));

/** The rules of an edition: changed in a draft, amended by two persons once they are in force. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireChange(request, "edition", params.id, types, reading);
  return { told: await tellRulebook(asked), address: addressOf("edition", asked.found.id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireChange(request, "edition", params.id, types, reading);
  const outcome = await postRulebook(asked, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function EditionRulebook() {
  const { told, address } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ChangePage title="editionDesk.rulebook" told={told} address={address} reply={reply}>
      <RulebookForm told={told} reply={reply} />
    </ChangePage>
  );
}

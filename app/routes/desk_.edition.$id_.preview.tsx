import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { Anchors } from "#app/components/anchors.tsx";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PreviewForm } from "#app/components/preview-form.tsx";
import { useWords } from "#app/components/words.ts";
import { isSecretariat } from "#app/domain/policy/seeing.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { tellPreview } from "#app/services/editions/tell-preview.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("editionDesk.preview") }));

/** What cities and jurors will see of an edition's rules, for the secretariat to read before it is public. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOf(context);
  const reading = { at: arrivalOf(context), locale };
  const { found, visitor } = await requireThing(
    request,
    { subject: "edition", id: params.id },
    reading,
  );
  if (!isSecretariat(visitor.viewer, found.thing)) throw new Response(null, { status: 403 });
  return {
    address: addressOf("edition", found.id),
    name: (await findNames(say(locale), [found])).get(found.id) ?? "",
    preview: await tellPreview(found.id, locale),
  };
}

type Criterion = ReturnType<typeof useLoaderData<typeof loader>>["preview"]["criteria"][number];

export default function Preview() {
  const { address, name, preview } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const columns: Column<Criterion>[] = [
    { key: "name", head: words("rulebook.criterion"), cell: (row) => row.name },
    { key: "part", head: words("rulebook.part"), cell: ({ part }) => part, plain: true },
    { key: "weight", head: words("preview.weight"), cell: ({ weight }) => weight, number: true },
    { key: "share", head: words("preview.share"), cell: ({ share }) => share, number: true },
  ];
  return (
    <Page
      title={words("editionDesk.preview")}
      lead={words("preview.lead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: address, name },
      ]}
      trailName={words("frame.trail")}
    >
      <section className="part">
        <h2>{words("preview.city")}</h2>
        <PreviewForm sections={preview.sections} files={preview.files} />
      </section>
      <section className="part">
        <h2>{words("preview.juror")}</h2>
        <p>{words("preview.scale")}</p>
        <DataTable rows={preview.criteria} columns={columns} rowKey={({ key }) => key} />
        <h3>{words("preview.anchor")}</h3>
        <Anchors />
        {preview.criteria.map(({ key, name: criterion, anchors }) =>
          anchors ? (
            <Fragment key={key}>
              <h3>{words("preview.anchorOf", { criterion })}</h3>
              <Anchors own={anchors} />
            </Fragment>
          ) : null,
        )}
      </section>
    </Page>
  );
}

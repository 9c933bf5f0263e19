import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Deadline } from "#app/components/deadline.tsx";
import { ListFilters } from "#app/components/list-filters.tsx";
import { ListPages } from "#app/components/list-pages.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { declareNone, findDeclarations } from "#app/services/jury/find-declarations.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { readToldFilter } from "#app/services/things/list-told.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("declarations.title") }));

async function readingOf({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  return { visitor: await requireVisitor(request, at), at, locale: localeOf(context) };
}

export async function loader(args: LoaderFunctionArgs) {
  const filter = readToldFilter(new URL(args.request.url).searchParams);
  return { declarations: await findDeclarations(filter, await readingOf(args)) };
}

/** What could not be declared is said, city by city; the rest is done. */
export async function action(args: ActionFunctionArgs) {
  const reading = await readingOf(args);
  const ticked = (await args.request.formData()).getAll("none").map(String);
  const words = say(reading.locale);
  if (ticked.length === 0)
    return json({ done: 0, refused: [{ city: "", sentences: [words("issue.noneChosen")] }] }, 422);
  const declared = await declareNone(reading, ticked);
  if (declared.refused.length > 0) return json(declared, 409);
  return redirect(`/desk/declarations${new URL(args.request.url).search}`, 303);
}

export default function Declarations() {
  const { declarations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const { rows, all, filter } = declarations;
  const regions = [...new Set(rows.map(({ stands }) => stands))];
  return (
    <Page
      title={words("declarations.title")}
      lead={words("act.conflict.declareNone.means")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      {reply && (
        <div role="alert">
          {reply.refused.map(({ city, sentences }) => (
            <Notice key={city} kind="wrong" title={city || words("act.refused")}>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Notice>
          ))}
        </div>
      )}
      <ListFilters
        list={declarations}
        address="/desk/declarations"
        chooses={words("register.region")}
      />
      {rows.length === 0 && <p>{words(all === 0 ? "declarations.empty" : "list.none")}</p>}
      {rows.length > 0 && (
        <form method="post" className="form">
          {regions.map((region) => (
            <fieldset key={region} className="field">
              <legend>{region}</legend>
              {rows
                .filter((one) => one.stands === region)
                .map(({ id, name: city, declare, due }) => (
                  <div key={id} className="declaration">
                    <label className="tick">
                      <input type="checkbox" name="none" value={id} />
                      <span>{words("declarations.none", { city })}</span>
                    </label>
                    {due && (
                      <Deadline words={due.words} at={new Date(due.at).toISOString()} brief />
                    )}{" "}
                    <a href={declare}>{words("declarations.conflict", { city })}</a>
                  </div>
                ))}
            </fieldset>
          ))}
          <p className="form-end">
            <button type="submit" className="button">
              {words("declarations.submit")}
            </button>
          </p>
        </form>
      )}
      {declarations.total > declarations.perPage && (
        <ListPages
          list={declarations}
          perPage={declarations.perPage}
          address="/desk/declarations"
          query={{ q: filter.q, label: filter.label }}
        />
      )}
    </Page>
  );
}

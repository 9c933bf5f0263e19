import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Deadline } from "#app/components/deadline.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { declareNone, findDeclarations } from "#app/services/jury/find-declarations.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("declarations.title") }));

async function readingOf({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  return { visitor: await requireVisitor(request, at), at, locale: localeOf(context) };
}

export async function loader(args: LoaderFunctionArgs) {
  return { declarations: await findDeclarations(await readingOf(args)) };
}

/** What could not be declared is said, city by city; the rest is done. */
export async function action(args: ActionFunctionArgs) {
  const reading = await readingOf(args);
  const ticked = (await args.request.formData()).getAll("none").map(String);
  const words = say(reading.locale);
  if (ticked.length === 0)
    return json({ done: 0, refused: [{ city: "", sentences: [words("issue.noneChosen")] }] }, 422);
  const declared = await declareNone(reading, ticked);
  return declared.refused.length > 0 ? json(declared, 409) : redirect("/desk/declarations", 303);
}

export default function Declarations() {
  const { declarations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  const regions = [...new Set(declarations.map(({ region }) => region))];
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
      {declarations.length === 0 && <p>{words("declarations.empty")}</p>}
      {declarations.length > 0 && (
        <form method="post" className="form">
          {regions.map((region) => (
            <fieldset key={region} className="field">
              <legend>{region}</legend>
              {declarations
                .filter((one) => one.region === region)
                .map(({ id, city, declare, due }) => (
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
    </Page>
  );
}

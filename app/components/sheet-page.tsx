import { isSheetAct, sheetActs } from "#app/schemas/sheet.ts";
import { type Reply, Wrong } from "./desk-form.tsx";
import { Dossier, type ToldDossier } from "./dossier.tsx";
import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";
import { type Criterion, Rubric, type Values } from "./rubric.tsx";
import { Acts, Dues, type Told } from "./thing-page.tsx";
import { useWords } from "./words.ts";

type Props = {
  told: Told & { address: string };
  done: string | null;
  values: Values;
  criteria: Criterion[];
  dossier: ToldDossier | null;
  version: number;
  reply: Reply | undefined;
};

/** Side by side where there is room: what the city says, and what the juror makes of it. */
export function SheetPage({ told, done, values, criteria, dossier, version, reply }: Props) {
  const { words } = useWords();
  const buttons = sheetActs.flatMap((type) => told.acts.filter((act) => act.type === type));
  const others = <Acts acts={told.acts.filter(({ type }) => !isSheetAct(type))} />;
  return (
    <Page
      title={words("sheet.title", { city: told.name })}
      lead={words("thing.lead", { kind: told.kind, label: told.label })}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      {done && <Notice title={done} />}
      <Wrong reply={reply} next={`${told.address}/sheet`} />
      <Dues due={told.due} />
      {buttons.length === 0 && others}
      <div className="sheet">
        <section className="sheet-side" aria-label={words("sheet.dossier")}>
          <h2>{words("sheet.dossier")}</h2>
          {dossier ? <Dossier dossier={dossier} /> : <p>{words("sheet.noDossier")}</p>}
        </section>
        <section className="sheet-side" aria-label={words("sheet.rubric")}>
          <h2>{words("sheet.rubric")}</h2>
          <Rubric
            values={values}
            criteria={criteria}
            version={version}
            buttons={buttons}
            reply={reply}
          />
        </section>
      </div>
      {buttons.length > 0 && others}
    </Page>
  );
}

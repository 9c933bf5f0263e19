import { DataTable } from "./data-table.tsx";
import { Line, type Reply, Version, Wrong } from "./desk-form.tsx";
import { ThingPage, type Told } from "./thing-page.tsx";
import { useWords } from "./words.ts";

type Step = { type: string; name: string; refused: string[] | null };
type Props = {
  told: Told & { address: string };
  done: string | null;
  steps: Step[];
  plan: {
    nominations: { id: string; name: string; clear: number; sheets: number; need: number }[];
    jurors: { id: string; name: string; sheets: number }[];
  };
  version: number;
  reply: Reply | undefined;
};

/** From closed declarations to a plan that everybody can check. */
export function AssignmentPage({ told, done, steps, plan, version, reply }: Props) {
  const { words } = useWords();
  return (
    <ThingPage told={told} done={done} trail={[{ to: told.address, name: told.name }]}>
      <Wrong reply={reply} next={`${told.address}/assignment`} />
      <section className="part">
        <h2>{words("plan.title")}</h2>
        <p className="text">{words("plan.lead")}</p>
        {steps.map((step) => (
          <StepForm key={step.type} step={step} version={version} reply={reply} />
        ))}
      </section>
      <section className="part">
        <h2>{words("plan.nominations")}</h2>
        <DataTable
          rows={plan.nominations}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", head: words("plan.nomination"), cell: ({ name }) => name },
            { key: "clear", head: words("plan.clear"), number: true, cell: ({ clear }) => clear },
            {
              key: "sheets",
              head: words("plan.sheets"),
              number: true,
              cell: ({ sheets }) => sheets,
            },
            {
              key: "short",
              head: words("plan.enough"),
              cell: ({ sheets, need }) =>
                sheets >= need ? words("plan.isEnough") : words("plan.isShort", { need }),
            },
          ]}
        />
      </section>
      <section className="part">
        <h2>{words("plan.jurors")}</h2>
        <DataTable
          rows={plan.jurors}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", head: words("plan.juror"), cell: ({ name }) => name },
            {
              key: "sheets",
              head: words("plan.sheets"),
              number: true,
              cell: ({ sheets }) => sheets,
            },
          ]}
        />
      </section>
    </ThingPage>
  );
}

type StepProps = { step: Step; version: number; reply: Reply | undefined };

function StepForm({ step: { type, name, refused }, version, reply }: StepProps) {
  const { words } = useWords();
  if (refused)
    return (
      <div className="notice notice-plain">
        <p className="notice-title">{name}</p>
        {refused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  const confirms = type === "assignment.confirm";
  return (
    <form method="post" className="form">
      <p className="text">{words(confirms ? "plan.confirmText" : "plan.closeText")}</p>
      <Version version={version}>
        <input type="hidden" name="act" value={type} readOnly />
      </Version>
      {confirms && (
        <>
          <Line
            name="secret"
            label={words("plan.secret")}
            help={words("plan.secretHelp")}
            value={reply?.typed.secret?.[0]}
          />
          <Line
            name="contribution"
            label={words("plan.contribution")}
            help={words("plan.contributionHelp")}
            value={reply?.typed.contribution?.[0]}
          />
        </>
      )}
      <p className="form-end">
        <button type="submit" className="button">
          {name}
        </button>
      </p>
    </form>
  );
}

import { AnchorsFields } from "./anchors-fields.tsx";
import { CriteriaTable } from "./criteria-table.tsx";
import { PlainField, type PlainReply } from "./plain-field.tsx";
import { PlainSummary } from "./plain-summary.tsx";
import { PlainText } from "./plain-text.tsx";
import { type RuleField, RuleFields } from "./rule-fields.tsx";
import { useWords } from "./words.ts";

type Named = { name: string; label: string };
export type ToldRulebook = {
  type: string;
  proposes: boolean;
  name: string;
  groups: readonly { name: string; fields: readonly RuleField[] }[];
  criteria: readonly { key: string; name: string }[];
  limits: readonly Named[];
  unsourced: readonly { value: string; name: string }[];
  typed: Record<string, string | string[] | undefined>;
  version: number | null;
  newId: string;
};

/** The rules of an edition: what is typed comes back with what is wrong, and nothing else changes. */
export function RulebookForm({ told, reply }: { told: ToldRulebook; reply: PlainReply }) {
  const { words } = useWords();
  const typed = reply?.typed ?? told.typed;
  const text = (name: string) => String(typed[name] ?? "");
  const errorOf = (name: string) => reply?.errors[name]?.message;
  const names = new Map<string, string>([
    ...told.groups.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const)),
    ...told.limits.map(({ name, label }) => [name, label] as const),
    ...told.criteria.map(({ key, name }) => [`weight-${key}`, name] as const),
    ...told.criteria.map(
      ({ key, name }) =>
        [`anchors-${key}`, words("rulebook.anchorsOf", { criterion: name })] as const,
    ),
    ["name", words("editionDesk.name")],
    ["reason", words("field.reason")],
  ]);
  return (
    <form method="post" noValidate className="form form-long">
      <PlainSummary reply={reply} labelOf={(name) => names.get(name) ?? name} />
      {!told.proposes && (
        <PlainField
          name="name"
          label={words("editionDesk.name")}
          value={reply ? text("name") : told.name}
          error={errorOf("name")}
        />
      )}
      <CriteriaTable criteria={told.criteria} text={text} errorOf={errorOf} />
      <AnchorsFields criteria={told.criteria} text={text} errorOf={errorOf} />
      {told.groups.map(({ name, fields }) => (
        <RuleFields key={name} name={name} fields={fields} text={text} errorOf={errorOf} />
      ))}
      <fieldset className="group">
        <legend>{words("rulebookGroup.words")}</legend>
        <div className="group-fields">
          {told.limits.map(({ name, label }) => (
            <PlainField
              key={name}
              name={name}
              label={label}
              type="number"
              value={text(name)}
              error={errorOf(name)}
            />
          ))}
        </div>
      </fieldset>
      <Unsourced told={told} chosen={typed.confirmed} />
      {told.proposes && (
        <PlainText
          name="reason"
          label={words("field.reason")}
          help={words("field.reason.help")}
          value={text("reason")}
          error={errorOf("reason")}
        />
      )}
      {told.version !== null && <input type="hidden" name="version" value={told.version} />}
      <input type="hidden" name="newId" value={told.newId} />
      <p className="form-end">
        <button type="submit" className="button">
          {told.proposes ? words("act.rulebook.amend") : words("editionDesk.save")}
        </button>
      </p>
    </form>
  );
}

type Chosen = string | string[] | undefined;

/** Values that no source states: each is confirmed by a tick, or by changing it above. */
function Unsourced({ told, chosen = [] }: { told: ToldRulebook; chosen: Chosen }) {
  const { words } = useWords();
  if (told.unsourced.length === 0) return null;
  return (
    <fieldset className="group" id="f-confirmed">
      <legend>{words("rulebookGroup.unsourced")}</legend>
      <p className="field-help">{words("rulebookGroup.unsourced.help")}</p>
      <div className="group-ticks">
        {told.unsourced.map(({ value, name }) => (
          <label key={value} className="tick">
            <input
              type="checkbox"
              name="confirmed"
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

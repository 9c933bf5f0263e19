import { PlainField, type PlainReply } from "./plain-field.tsx";
import { PlainSummary } from "./plain-summary.tsx";
import { PlainText } from "./plain-text.tsx";
import { Region } from "./region.tsx";
import { useWords } from "./words.ts";

type Moment = { name: string; label: string; day: string; passed: boolean };
export type ToldCalendar = {
  proposes: boolean;
  zone: string;
  regions: readonly { region: string; name: string; moments: readonly Moment[] }[];
  version: number | null;
  newId: string;
};
type Props = { told: ToldCalendar; reply: PlainReply; submit: string };

/** The four days of each region; one that has passed is shown and carried along. */
export function CalendarForm({ told, reply, submit }: Props) {
  const { words } = useWords();
  const names = new Map<string, string>(
    told.regions.flatMap(({ name, moments }) =>
      moments.map(
        (moment) =>
          [moment.name, words("calendar.of", { region: name, moment: moment.label })] as const,
      ),
    ),
  );
  names.set("reason", words("field.reason"));
  const errorOf = (name: string) => reply?.errors[name]?.message;
  return (
    <form method="post" noValidate className="form form-long">
      <PlainSummary reply={reply} labelOf={(name) => names.get(name) ?? name} />
      <p>{words("calendar.lead", { zone: told.zone })}</p>
      {told.regions.map(({ region, name, moments }) => (
        <fieldset key={region} className="group">
          <legend>
            <Region code={region} name={name} />
          </legend>
          <div className="group-fields group-days">
            {moments.map((moment) => (
              <Day
                key={moment.name}
                moment={moment}
                value={String(reply?.typed[moment.name] ?? moment.day)}
                error={errorOf(moment.name)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {told.proposes && (
        <PlainText
          name="reason"
          label={words("field.reason")}
          help={words("field.reason.help")}
          value={String(reply?.typed.reason ?? "")}
          error={errorOf("reason")}
        />
      )}
      {told.version !== null && <input type="hidden" name="version" value={told.version} />}
      <input type="hidden" name="newId" value={told.newId} />
      <p className="form-end">
        <button type="submit" className="button">
          {submit}
        </button>
      </p>
    </form>
  );
}

type DayProps = { moment: Moment; value: string; error: string | undefined };

function Day({ moment: { name, label, passed }, value, error }: DayProps) {
  const { words } = useWords();
  return (
    <PlainField
      name={name}
      type="date"
      label={label}
      help={passed ? words("calendar.passed") : null}
      value={value}
      error={error}
    />
  );
}

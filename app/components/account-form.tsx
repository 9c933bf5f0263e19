import { languages } from "#app/i18n/locales.ts";
import { ChoiceField } from "./field.tsx";
import { TextField } from "./text-field.tsx";
import { useWords } from "./words.ts";

type Props = {
  person: { name: string; locale: string; zone: string | null };
  /** What was typed and not saved. */
  reply: { typed: string; locale: string; zone: string } | undefined;
};

const zones = Intl.supportedValuesOf("timeZone").map((value) => ({
  value,
  name: value.replaceAll("_", " "),
}));

export function AccountForm({ person, reply }: Props) {
  const { words } = useWords();
  const options = Object.entries(languages).map(([value, name]) => ({ value, name }));
  return (
    <form method="post" action="/me" className="form" noValidate>
      <TextField
        label={words("me.name")}
        help={words("me.nameHelp")}
        name="name"
        autoComplete="name"
        maxLength={100}
        value={reply?.typed ?? person.name}
        error={reply ? words("me.nameWrong") : undefined}
      />
      <ChoiceField
        label={words("me.language")}
        name="locale"
        value={reply?.locale ?? person.locale}
        options={options}
      />
      <ChoiceField
        label={words("me.zone")}
        help={words("me.zoneHelp")}
        name="zone"
        value={reply?.zone ?? person.zone ?? ""}
        options={[{ value: "", name: "UTC" }, ...zones]}
      />
      <p className="form-end">
        <button type="submit" className="button" name="intent" value="save">
          {words("me.save")}
        </button>
      </p>
    </form>
  );
}

type Text = { label: string; name: string; value: string; help?: string };

/** A line of text in a form that is sent by GET. */
export function SearchField({ label, name, value, help }: Text) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="search" defaultValue={value} placeholder={help} />
    </div>
  );
}

type Choice = {
  label: string;
  name: string;
  value: string;
  options: readonly { value: string; name: string }[];
  help?: string;
};

export function ChoiceField({ label, name, value, options, help }: Choice) {
  const helpId = help && `h-${name}`;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {help && (
        <p className="field-help" id={helpId}>
          {help}
        </p>
      )}
      <select id={name} name={name} defaultValue={value} aria-describedby={helpId}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

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
};

export function ChoiceField({ label, name, value, options }: Choice) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

import { type Reply, Version, Wrong } from "./desk-form.tsx";
import { Page } from "./page.tsx";
import { ProfileFields } from "./profile-fields.tsx";
import { useWords } from "./words.ts";

type Choice = { value: string; name: string };
type Props = {
  type: "appointment.accept" | "appointment.correctProfile";
  name: string;
  to: string;
  version: number;
  choices: { countries: Choice[]; cities: Choice[]; languages: Choice[] };
  typed: Record<string, string[]>;
  reply: Reply | undefined;
};

/** The juror's profile; with an acceptance also the undertaking that is signed. */
export function ProfileForm({ type, name, to, version, choices, typed, reply }: Props) {
  const { words } = useWords();
  return (
    <Page
      title={words(`act.${type}`)}
      lead={words(`act.${type}.means`)}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to, name },
      ]}
      trailName={words("frame.trail")}
    >
      <Wrong reply={reply} next={to} />
      <form method="post" className="form">
        <Version version={version} />
        <ProfileFields typed={reply?.typed ?? typed} choices={choices} />
        {type === "appointment.accept" && <Undertaking />}
        <p className="form-end">
          <button type="submit" className="button">
            {words(`act.${type}`)}
          </button>
        </p>
      </form>
    </Page>
  );
}

function Undertaking() {
  const { words } = useWords();
  return (
    <div className="field">
      <h2>{words("profile.undertaking")}</h2>
      <p className="text">{words("profile.undertakingText")}</p>
      <label className="tick">
        <input type="checkbox" name="undertaking" />
        <span>{words("profile.sign")}</span>
      </label>
    </div>
  );
}

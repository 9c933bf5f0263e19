import { Page } from "./page.tsx";
import { TextField } from "./text-field.tsx";
import { useWords } from "./words.ts";

type Props = {
  app: "none" | "pending" | "set";
  appKey: { secret: string; link: string } | null;
  wrong: boolean;
  /** Set up a moment ago: recovery codes are still to be made. */
  fresh: boolean;
};

/** The app that shows codes, by where it stands: to be set up, to be proven, or set. Works without script. */
export function FactorApp({ app, appKey, wrong, fresh }: Props) {
  const { words } = useWords();
  if (app === "set" && fresh) return <Act intent="codes" name={words("factor.firstCodes")} />;
  if (app === "set")
    return (
      <>
        <p>{words("factor.appSet")}</p>
        <p className="note">{words("factor.newCodesText")}</p>
        <div className="fields-acts">
          <Act intent="codes" name={words("factor.newCodes")} />
          <Act intent="remove" name={words("factor.remove")} />
        </div>
      </>
    );
  if (!appKey)
    return (
      <>
        <p className="text">{words("factor.appNone")}</p>
        <Act intent="begin" name={words("factor.begin")} />
      </>
    );
  return (
    <>
      <p className="text">{words("factor.secret")}</p>
      <p className="secret">
        <code>{appKey.secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <p>
        <a href={appKey.link}>{words("factor.openApp")}</a>
      </p>
      <form method="post" className="form" noValidate>
        <TextField
          label={words("factor.code")}
          help={words("factor.codeHelp")}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          error={wrong ? words("factor.wrong") : undefined}
        />
        <p className="form-end">
          <button type="submit" className="button" name="intent" value="finish">
            {words("factor.finish")}
          </button>
        </p>
      </form>
    </>
  );
}

const Act = ({ intent, name }: { intent: string; name: string }) => (
  <form method="post">
    <button type="submit" className="button" name="intent" value={intent}>
      {name}
    </button>
  </form>
);

/** Shown once, in place of the page. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  const { words } = useWords();
  return (
    <Page title={words("factor.codesTitle")} lead={words("factor.codesText")}>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="form-end">
        <a className="button" href={next}>
          {words("factor.codesDone")}
        </a>
      </p>
    </Page>
  );
}

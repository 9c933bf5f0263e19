import { useContext } from "react";
import { Rendering } from "./rendering.ts";
import { useWords } from "./words.ts";

type Props = { act: "add" | "confirm"; next: string; label: string };

/** Works by a small script of its own, public/passkey.js; the page says so where scripts are off. */
export function PasskeyButton({ act, next, label }: Props) {
  const { words } = useWords();
  const { nonce } = useContext(Rendering);
  return (
    <div className="passkey" data-passkey={act} data-next={next}>
      <noscript>
        <p>{words("passkey.needsScript")}</p>
      </noscript>
      <button type="button" className="button" hidden>
        {label}
      </button>
      <p data-said="unable" hidden>
        {words("passkey.unable")}
      </p>
      <p data-said="failed" role="alert" hidden>
        {words("passkey.failed")}
      </p>
      <script type="module" src="/passkey.js" nonce={nonce} />
    </div>
  );
}

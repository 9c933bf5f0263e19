import type { ReactNode } from "react";
import { type Key, keyOf } from "#app/i18n/catalogue.ts";
import { ConfirmFirst } from "./confirm-first.tsx";
import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";
import { useWords } from "./words.ts";

type Props = {
  title: Key;
  told: {
    type: string;
    proposes: boolean;
    name: string;
    refused: readonly string[];
    findings: readonly string[];
  };
  address: string;
  reply: { confirm?: { to: string; name: string } | undefined } | undefined;
  children: ReactNode;
};

/** A change of an edition or a region: what it does, what the checks say of what is there, and its form. */
export function ChangePage({ title, told, address, reply, children }: Props) {
  const { words } = useWords();
  const { type, proposes, name, refused, findings } = told;
  return (
    <Page
      title={words(title)}
      lead={words(keyOf(`act.${type}`, "means"))}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: address, name },
      ]}
      trailName={words("frame.trail")}
    >
      {proposes && <Notice title={words("act.secondPerson")} />}
      {refused.length > 0 && (
        <Notice kind="wrong" title={words("act.refused")}>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {findings.length > 0 && (
        <Notice kind="due" title={words("editionDesk.missing")}>
          {findings.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <ConfirmFirst reply={reply} />
      {children}
    </Page>
  );
}

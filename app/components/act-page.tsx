import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";

export type ActWords = {
  title: string;
  heading: string;
  means: string;
  /** The thing it is about, and the way back to it. */
  about: { name: string; to: string };
  desk: string;
  trail: string;
  /** What stands in its way already; the form is shown all the same, so that nobody types twice. */
  refused: { title: string; sentences: string[] } | null;
  secondPerson: string | null;
};

type Props = {
  page: ActWords;
  /** Where a second factor has run out while the form was open. */
  reply?: { confirm?: { to: string; name: string } | undefined } | undefined;
  children: ReactNode;
};

/** What an act does before it is done: about what, with what consequence, and who must agree. */
export function ActPage({ page, reply, children }: Props) {
  const { heading, means, about, refused, secondPerson } = page;
  return (
    <Page
      title={heading}
      lead={means}
      trail={[
        { to: "/desk", name: page.desk },
        { to: about.to, name: about.name },
      ]}
      trailName={page.trail}
    >
      {secondPerson && <Notice title={secondPerson} />}
      {refused && (
        <Notice kind="wrong" title={refused.title}>
          {refused.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {reply?.confirm && (
        <p>
          <a href={reply.confirm.to} target="_blank" rel="noreferrer">
            {reply.confirm.name}
          </a>
        </p>
      )}
      {children}
    </Page>
  );
}

import { Fragment, type ReactNode } from "react";

export type Fact = { name: string; value: ReactNode };

/** Names and what they are: a list of pairs, not a table. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

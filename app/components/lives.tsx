import type { ReactNode } from "react";
import { LifeLine, type LifeWords, type Stop } from "./life-line.tsx";
import { hueOf } from "./region.tsx";

export type Life = {
  code: string;
  name: string;
  to?: string;
  stops: readonly Stop[];
  /** Where it is, what comes next, who acts, until when: it stands for the line where that is small. */
  next: ReactNode;
};

/** Lives of one kind under one another, so that the eye compares where each one is. */
export function Lives({ lives, words }: { lives: readonly Life[]; words: LifeWords }) {
  const stops = lives[0]?.stops.filter(({ status }) => status !== "exit") ?? [];
  return (
    <div className="lives">
      <div className="lives-head" aria-hidden="true">
        <ol>
          {stops.map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
      </div>
      <ul className="lives-rows">
        {lives.map((life) => (
          <li key={life.code} className={`lives-row ${hueOf(life.code)}`}>
            <div>
              <h3>{life.to ? <a href={life.to}>{life.name}</a> : life.name}</h3>
              <p className="lives-next">{life.next}</p>
            </div>
            <LifeLine
              stops={life.stops.filter(({ status }) => status !== "exit")}
              words={words}
              name={life.name}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { DrawnForm } from "./drawn.ts";
import type { Option } from "./fields.ts";
import type { AnswerKind } from "./nomination-text.ts";

/** A question with every sentence that a person may read at it. */
export type DrawnQuestion = {
  /** Under which it is posted. */
  name: string;
  section: string;
  question: string;
  kind: AnswerKind;
  label: string;
  /** Whether it may stay empty, in words. */
  mark: string;
  limit: number | null;
  limits: string | null;
  text: string;
  /** Of the text as it is saved, counted by the server. */
  words: number;
  sentences: Readonly<Record<string, string>>;
};

/** The text of a nomination as a form; `{n}` in a sentence is the browser's to fill. */
export type DrawnText = {
  revision: number;
  language: { label: string; help: string; offered: readonly Option[]; chosen: string };
  sections: readonly { key: string; legend: string; questions: readonly DrawnQuestion[] }[];
  /** In which language's figures numbers are written. */
  figures: string;
  counted: string;
  tooMany: string;
  theirs: string;
  empty: string;
  saved: string | null;
  notSaved: string;
  submit: string;
  summary: DrawnForm["summary"];
};

/** What came of a text that was not saved; nothing that was typed is missing from it. */
export type TextReply = {
  refused: string[];
  /** By field, where something cannot be kept as it is. */
  errors: Record<string, { type: "server"; message: string }>;
  typed: Record<string, string>;
  /** By answer: what somebody else has saved meanwhile where the writer changed it too. */
  theirs: Record<string, string>;
  revision: number;
};

import type { Subject } from "#machines/index.ts";
import { deskActs } from "./desk-acts.ts";

/** The page of a thing among the desks. */
export const addressOf = (subject: Subject, id: string): string =>
  `/desk/${subject}/${encodeURIComponent(id)}`;

/** Where an act on a thing is done: at the desk made for it, or on the page that any act has. */
export const actAddress = (subject: Subject, id: string, type: string): string =>
  `${addressOf(subject, id)}/${deskActs[type] ?? type}`;

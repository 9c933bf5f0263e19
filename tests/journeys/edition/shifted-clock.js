import * as fs from "node:fs";
import { ServerResponse } from "node:http";

/** Imported before a program of the app: its clock goes ahead of the machine's by the milliseconds that a file holds. */
const file = process.env.CLOCK_AHEAD;
const RealDate = globalThis.Date;
const READ_EVERY_MS = 50;
let ahead = 0;
let readAt = -READ_EVERY_MS;

function now() {
  if (file && performance.now() - readAt >= READ_EVERY_MS) {
    readAt = performance.now();
    ahead = Number(fs.readFileSync(file, "utf8")) || ahead;
  }
  return RealDate.now() + ahead;
}

class ShiftedDate extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }

  /** What node itself makes is a date, too. */
  static [Symbol.hasInstance](one) {
    return RealDate[Symbol.hasInstance].call(RealDate, one);
  }
}
Object.defineProperty(ShiftedDate, "name", { value: "Date" });
globalThis.Date = ShiftedDate;

// Node's own answers would tell the machine's time, and a client of the store sets its clock by them.
const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (...given) {
  if (!this.headersSent && !this.hasHeader("date"))
    this.setHeader("date", new Date().toUTCString());
  return writeHead.apply(this, given);
};

import type { Editions } from "./edition-times.server.ts";
import { broken, type Report } from "./finding.ts";
import type { Rebuilt } from "./replay.ts";

/** What an edition is published under stays with it: no event of it is judged by an older process. */
export function checkPinned(rebuilt: readonly Rebuilt[], editions: Editions, report: Report): void {
  const wrong = broken(report, "log_event");
  for (const { subject, id, told } of rebuilt)
    for (const { type, version, seq, process, edition_id, said } of told) {
      const place = `${subject} ${id} version ${version} ${type}`;
      const published = edition_id === null ? null : editions.get(edition_id)?.published;
      if (published && seq > published.seq && process < published.process)
        wrong(place, "was judged by an older process than its edition", { process });
      if (type === "edition.publish" && said && said.facts.process !== process)
        wrong(place, "pins another process than it was judged by", { process });
    }
}

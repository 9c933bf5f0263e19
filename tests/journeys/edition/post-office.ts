import { until } from "#tests/journeys/started.ts";
import type { Caught } from "#tests/mail/catcher.ts";

/** The letters that have come so far; each is read once, in the order in which they came. */
export type PostOffice = ReturnType<typeof postOffice>;

export function postOffice(letters: () => readonly Caught[], read = new Set<number>()) {
  const subject = ({ headers }: Caught) => headers.subject?.[0] ?? "";
  const isTo = (one: Caught, address: string) => one.to.includes(address.toLowerCase());
  return {
    /** What the letters to somebody are about. */
    subjectsTo: (address: string) =>
      letters()
        .filter((one) => isTo(one, address))
        .map(subject),
    /** The first unread letter whose subject or text says this, once it has come. */
    async read(address: string, says: RegExp): Promise<string> {
      const next = () =>
        letters().findIndex(
          (one, at) =>
            !read.has(at) && isTo(one, address) && (says.test(subject(one)) || says.test(one.text)),
        );
      await until(() => next() >= 0, 30_000).catch(() => {
        throw new Error(`${address} got no letter ${says}, but ${this.subjectsTo(address)}`);
      });
      const at = next();
      read.add(at);
      return letters()[at]?.text ?? "";
    },
  };
}

/** The first address of our site in a letter. */
export function addressIn(letter: string): string {
  const [found] = letter.match(/https?:\/\/localhost:\d+\/\S+/) ?? [];
  if (!found) throw new Error(`no address in this letter:\n${letter}`);
  return found.replace(/[.)]$/, "");
}

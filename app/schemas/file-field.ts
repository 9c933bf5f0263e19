/** The field of a file with every sentence at it; the rules are the edition's. */
export type DrawnFile = FileRules & {
  label: string;
  help: string;
  /** What a browser offers to choose. */
  accept: string;
  sentences: Readonly<Record<FileIssue, string>>;
  /** A browser forgets the file when the page is loaded again. */
  again: string;
  sending: string;
};

type FileRules = { kinds: readonly string[]; maxBytes: number };
export type FileIssue = "missing" | "tooLarge";

/** The kind that a name promises; the scan looks at the bytes. */
const kindsByEnding: Readonly<Record<string, string>> = {
  pdf: "pdf",
  docx: "docx",
  odt: "odt",
  jpg: "jpeg",
  jpeg: "jpeg",
  png: "png",
  webp: "webp",
  mp4: "mp4",
};

export const kindOf = (name: string): string | null =>
  kindsByEnding[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? null;

export const endingsOf = (kinds: readonly string[]): string[] =>
  Object.keys(kindsByEnding).filter((ending) => kinds.includes(kindsByEnding[ending] ?? ""));

/** What is wrong with a file before a byte of it has been sent. */
export function whyNotFile(
  file: { name: string; size: number } | null | undefined,
  { kinds, maxBytes }: FileRules,
): FileIssue | null {
  if (!file || file.size === 0 || !kinds.includes(kindOf(file.name) ?? "")) return "missing";
  return file.size > maxBytes ? "tooLarge" : null;
}

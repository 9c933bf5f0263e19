import { sayList } from "#app/i18n/list.ts";
import { sayDate } from "#app/i18n/moment.ts";
import { type Shown, sayCriterion, sayKindAndSize } from "./evidence-list.tsx";
import { type Fact, Facts } from "./facts.tsx";
import { OutsideLink } from "./outside-link.tsx";
import { useWords } from "./words.ts";

type File = Shown & {
  described: (Shown["described"] & { rights?: string; caption?: string; url?: string }) | null;
  sha256: string | null;
  opens: boolean;
};

/** What a piece of evidence is, and the file itself for whoever may open it. */
export function EvidenceFacts({ file, nomination }: { file: File; nomination: string | null }) {
  const { locale, words } = useWords();
  const { id, kind, size, described, sha256, opens } = file;
  const facts: Fact[] = [
    {
      name: words("evidence.kind"),
      value: sayKindAndSize(words, kind, size),
    },
  ];
  if (described) {
    const { dated, criteria, rights, caption, url } = described;
    if (url) facts.push({ name: words("upload.leads"), value: <OutsideLink url={url} /> });
    facts.push({ name: words("evidence.dated"), value: sayDate(locale, dated) });
    facts.push({
      name: words("evidence.criteria"),
      value: sayList(
        locale,
        criteria.map((criterion) => sayCriterion(words, criterion)),
      ),
    });
    if (caption)
      facts.push({
        name: words("upload.caption"),
        value: (
          <span className="dossier-text" dir="auto" lang={described.language}>
            {caption}
          </span>
        ),
      });
    if (rights) facts.push({ name: words("field.rights"), value: <bdi>{rights}</bdi> });
  }
  if (sha256)
    facts.push({ name: words("upload.hash"), value: <code className="hash">{sha256}</code> });
  return (
    <section className="part">
      <h2>{words("upload.what")}</h2>
      <Facts facts={facts} />
      {described?.url && <p className="note">{words("upload.leadsHelp")}</p>}
      {opens && (
        <p>
          <a href={`/desk/evidence/${id}/file`}>{words("upload.open")}</a>
        </p>
      )}
      {nomination && (
        <p>
          <a href={`/desk/nomination/${nomination}#evidence`}>{words("upload.back")}</a>
        </p>
      )}
    </section>
  );
}

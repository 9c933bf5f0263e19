import type { Dated } from "#app/domain/dated.ts";
import { editionPlace } from "#app/i18n/edition-place.ts";
import { sayDated } from "#app/i18n/moment.ts";
import { useWords } from "./words.ts";

type Edition = { slug: string; conferred: Dated; conferredAt: string };

/** When and, where known, on which occasion a past edition was conferred. */
export function Conferred({ edition }: { edition: Edition }) {
  const { locale, words } = useWords();
  const when = sayDated(locale, edition.conferred);
  if (!edition.conferredAt) return <>{words("editions.conferredAt", { when })}</>;
  const place = editionPlace(words, edition.slug, edition.conferredAt);
  return <>{words("editions.conferredIn", { when, place })}</>;
}

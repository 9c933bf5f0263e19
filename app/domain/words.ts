const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  return segmenter;
}

/**
 * Words of a text by Unicode's word boundaries, so that Arabic, Chinese and Thai are counted too;
 * numbers count, punctuation does not. Browser and server may differ by a word in scripts without
 * spaces (other dictionaries): the server's count is the one that holds.
 * @param language BCP 47 tag the text is written in.
 */
export function countWords(text: string, language = "en"): number {
  let words = 0;
  for (const { isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) words++;
  return words;
}

/** Null limit: no prose, nothing to count. True, or the figures. */
export function withinLimit(
  text: string,
  limit: number | null,
  language = "en",
): true | { words: number; limit: number } {
  if (limit === null) return true;
  const words = countWords(text, language);
  return words <= limit || { words, limit };
}

/** A name as it is compared: "Benguérir" is "benguerir", and signs between words are all alike. */
export const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The last part of a city's public address; empty where the name has no Latin letter. */
export const slugOf = (name: string): string =>
  plainName(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);

import type { Key } from "#app/i18n/catalogue.ts";

/** The French messages that a translator has seen; while one is missing here, every French page says so. */
export const reviewed: readonly Key[] = [];

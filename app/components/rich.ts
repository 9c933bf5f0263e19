import { createElement, Fragment, type ReactElement } from "react";
import type { Key, Locale } from "#app/i18n/catalogue.ts";
import { sayParts, type Value } from "#app/i18n/say.ts";

/** A message around links or marked words, in the order of its language. For pages without script, as `useWords`. */
export const rich = (
  locale: Locale,
  key: Key,
  values: Record<string, Value | ReactElement>,
): ReactElement => createElement(Fragment, null, ...sayParts(locale, key, values));

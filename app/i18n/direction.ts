/** Which way a language runs: code, not data, and small enough for every page. */
export const directionOf = (locale: string): "ltr" | "rtl" =>
  /^(ar|fa|he|ur)\b/.test(locale) ? "rtl" : "ltr";

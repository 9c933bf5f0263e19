import { expect, test } from "vitest";
import { readLink } from "#machines/link-address.ts";

test.each([
  ["https://example.org", "https://example.org/"],
  ["  https://www.example.org/a?b=c#d ", "https://www.example.org/a?b=c#d"],
  ["https://EXAMPLE.org/Größe", "https://example.org/Gr%C3%B6%C3%9Fe"],
  ["https://مثال.إختبار/x", "https://xn--mgbh0fb.xn--kgbechtv/x"],
])("%s is the address of a page, kept in ASCII", (typed, href) => {
  expect(readLink(typed)).toMatchObject({ href });
});

test.each([
  ["example.org/report", "notALink"],
  ["https://", "notALink"],
  ["https://example.org/a b", "notALink"],
  ["https:\\\\example.org", "notALink"],
  ["http://example.org", "notHttps"],
  ["ftp://example.org", "notHttps"],
  ["javascript:alert(1)", "notHttps"],
  ["data:text/html,x", "notHttps"],
  ["https://anna@example.org", "linkCredentials"],
  ["https://anna:secret@example.org", "linkCredentials"],
  ["https://localhost/x", "linkInternal"],
  ["https://localhost./x", "linkInternal"],
  ["https://intranet/x", "linkInternal"],
  ["https://files.city.local", "linkInternal"],
  ["https://printer.lan", "linkInternal"],
  ["https://127.0.0.1/x", "linkInternal"],
  ["https://2130706433/x", "linkInternal"],
  ["https://0x7f.1/x", "linkInternal"],
  ["https://192.168.0.1", "linkInternal"],
  ["https://[::1]/x", "linkInternal"],
  ["https://169.254.169.254/latest", "linkInternal"],
  [`https://example.org/${"a".repeat(2000)}`, "linkTooLong"],
])("%s is refused: %s", (typed, issue) => {
  expect(readLink(typed)).toBe(issue);
});

test("what cannot be seen in an address is written out", () => {
  const read = readLink("https://example.org/\u202Egnp.exe");
  expect(read).toMatchObject({ href: "https://example.org/%E2%80%AEgnp.exe", host: "example.org" });
});

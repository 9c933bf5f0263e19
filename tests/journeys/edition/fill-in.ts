import type { Locator } from "playwright-core";

/** What is put into a field: a text, the text of an option, ticks, or a file. */
export type Entry = string | boolean | readonly string[];
/** Fails with what the page shows instead. */
type Found = (what: Locator, name: string) => Promise<void>;

/** Fills fields by their labels, as somebody does who reads the page. */
export async function fillIn(
  main: Locator,
  entries: Readonly<Record<string, Entry>>,
  found: Found,
): Promise<void> {
  for (const [label, entry] of Object.entries(entries)) {
    const named = new RegExp(`^\\s*${escaped(label)}(\\s+\\(optional\\)|\\s+proposed here)?\\s*$`);
    if (Array.isArray(entry)) {
      const group = main.getByRole("group", { name: named }).first();
      await found(group, `choices ${label}`);
      await tick(group, entry);
    } else {
      const field = main.getByLabel(named).first();
      await found(field, `field ${label}`);
      await put(field, label, entry as string | boolean, found);
    }
  }
}

async function tick(group: Locator, names: readonly string[]): Promise<void> {
  for (const name of names)
    await group
      .getByLabel(new RegExp(escaped(name)))
      .first()
      .check();
}

async function put(field: Locator, label: string, entry: string | boolean, found: Found) {
  if (typeof entry === "boolean") return field.setChecked(entry);
  if ((await field.evaluate((one) => one.tagName)) !== "SELECT") return field.fill(entry);
  const option = field.locator("option").filter({ hasText: entry }).first();
  await found(option, `option ${entry} of ${label}`);
  await field.selectOption((await option.getAttribute("value")) ?? "");
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { looseTextIn } from "./loose-text.ts";

const sources = ["app/routes", "app/components", "app/forms"]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  )
  .concat("app/root.tsx");

test.each(sources)("%s writes no text of its own", (file) => {
  expect(looseTextIn(file, readFileSync(file, "utf8"))).toEqual([]);
});

test.each([
  ["<p>Hello</p>", "text of an element"],
  ["<p>{name}, {country}</p>", "a comma between two things"],
  ["<p>({label})</p>", "brackets"],
  ['<p>{open ? "open" : told}</p>', "a word in an expression"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are sources.
  ["<p>{`${name}: ${value}`}</p>", "a template"],
  ['<img alt="A city" />', "an attribute that is read aloud"],
  ['<Page title={done ? "Done" : told} />', "a property that is shown"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are sources.
  ["({ title: `${page} · ${site}` })", "a title put together"],
  ['names.join(", ")', "a list put together"],
  ['const told = "This is not possible.";', "a sentence"],
])("sees in %s %s", (source) => {
  expect(looseTextIn("planted.tsx", source)).not.toEqual([]);
});

test.each([
  "<p>{name}{' '}{country}</p>",
  '<p className="soft due-soon">{words("a.b")}</p>',
  '<path d="M2 6.5l3 3 5-7" />',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a source.
  "<a href={`/cities/${slug}`}>{name}</a>",
  'throw new Error("A page without its words");',
  'headers.set("vary", "Cookie, Accept-Language")',
])("lets pass %s", (source) => {
  expect(looseTextIn("planted.tsx", source)).toEqual([]);
});

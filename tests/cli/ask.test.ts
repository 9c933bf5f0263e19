import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { saysYes } from "#app/cli/ask.ts";

/** A terminal at which somebody types; `\u0003` is Ctrl-C, `\u0004` the end of the input. */
function terminal(typed: string) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let written = "";
  output.on("data", (text) => {
    written += text;
  });
  input.write(typed);
  return { input, output, written: () => written };
}

test.each(["yes\n", "  YES \r\n"])("takes %j for a yes", async (typed) => {
  const at = terminal(typed);
  expect(await saysYes("Remove it?", at)).toBe(true);
  expect(at.written()).toContain("Remove it? Type yes: ");
});

test.each(["y\n", "\n", "no\n", "yes please\n", "\u0003", "\u0004", "ye\u0003"])(
  "takes %j for a no",
  async (typed) => {
    expect(await saysYes("Remove it?", terminal(typed))).toBe(false);
  },
);

test("takes the end of a terminal that went away for a no", async () => {
  const at = terminal("yes");
  at.input.end();
  expect(await saysYes("Remove it?", at)).toBe(false);
});

test("asks nobody where there is no terminal", async () => {
  const input = new PassThrough();
  input.end("yes\n");
  expect(await saysYes("Remove it?", { input, output: new PassThrough() })).toBeNull();
});

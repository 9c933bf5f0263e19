import { parseArgs } from "node:util";
import { environment } from "#app/env.server.ts";
import { withRunning } from "./running.ts";
import { command, complain, say } from "./say.ts";

const USAGE = `npm run invite -- --role officer|director --email ADDRESS [--name NAME]
Founds the first holder of an office, while it has none, and prints the link by which to sign in.`;

command(async () => {
  const { values } = parseArgs({
    options: {
      role: { type: "string" },
      email: { type: "string" },
      name: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    say(USAGE);
    return 0;
  }
  const { role } = values;
  if (role !== "officer" && role !== "director")
    throw new Error(`--role wants officer or director\n${USAGE}`);
  return withRunning(() => found(role, values.email, values.name));
});

async function found(role: "officer" | "director", given = "", name = given): Promise<number> {
  const { addressOf } = await import("#app/services/sign-in/address.ts");
  const { invite } = await import("#app/services/sign-in/invite.server.ts");
  const { explain } = await import("#app/i18n/explain.ts");
  const { disconnect } = await import("#prisma/transaction.ts");
  const email = addressOf(given);
  if (!email) throw new Error(`--email wants a mail address\n${USAGE}`);
  try {
    const { APP_URL } = environment();
    const invited = await invite({ role, email, name }, APP_URL, new Date());
    if (!invited.ok) {
      for (const sentence of explain(invited.refusal, { locale: "en", zone: "UTC" }))
        complain(sentence);
      return 1;
    }
    say(`Give this link to ${email}. It works once, until ${invited.until.toISOString()}:`);
    say(invited.link);
    return 0;
  } finally {
    await disconnect();
  }
}

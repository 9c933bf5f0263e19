import { withRunning } from "./running.ts";
import { command, say } from "./say.ts";

// Reads the whole log again and says what does not hold, one finding a line; a summary as JSON last.
command(() =>
  withRunning(async () => {
    const { lineOf, verifyLog } = await import("#app/services/verify-log.server.ts");
    const { disconnect } = await import("#prisma/transaction.ts");
    try {
      const verified = await verifyLog((finding) => say(lineOf(finding)));
      say(JSON.stringify(verified));
      return verified.broken > 0 ? 1 : 0;
    } finally {
      await disconnect();
    }
  }),
);

import { withRunning } from "./running.ts";
import { command, say } from "./say.ts";

// Reads the whole log again and says what does not hold, one finding a line; a summary as JSON last.
command(() =>
  withRunning(async () => {
    const { lineOf, verifyLog } = await import("#app/services/verify-log.server.ts");
    const { disconnect, inTransaction } = await import("#prisma/transaction.ts");
    try {
      const [table] = await inTransaction((tx) =>
        tx.run("select to_regclass('log_event') as log_event"),
      );
      if (!table?.log_event) throw new Error("There is no log here yet: npm start makes one.");
      const verified = await verifyLog((finding) => say(lineOf(finding)));
      say(JSON.stringify(verified));
      return verified.broken > 0 ? 1 : 0;
    } finally {
      await disconnect();
    }
  }),
);

/** What web, worker and store owe the supervisor that started them; each also runs alone, from a shell or a service file. */

export function childReady(): void {
  process.send?.("ready");
}

/** Settles at SIGTERM or Ctrl-C, and when the supervisor is gone, however it went: the kernel closes the channel. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((asked) => {
    process.once("SIGTERM", asked);
    process.once("SIGINT", asked);
    if (!process.send) return;
    process.once("disconnect", asked);
    if (!process.connected) asked();
  });
}

const PARENT_MS = 1_000;

/** Aborted at Ctrl-C, SIGTERM or SIGHUP, and when the npm that started this process is gone without passing a signal on. */
export function whenAskedToStop(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => stop.abort());
  }
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      stop.abort();
    }, PARENT_MS);
    watch.unref();
  }
  return stop.signal;
}

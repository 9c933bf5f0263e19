/** Who may come in. What a page then shows is asked thing by thing. */
export const entryPolicies = {
  public: "anybody, signed in or not; things under the names the public is told",
  demo: "anybody, and only where the instance runs as a demonstration; elsewhere it is not there",
  signedIn: "whoever is signed in; each thing on it is asked for on its own",
  internal: "officer, director and auditor",
  holder: "whoever holds a link that was made for one act and one hour",
  system: "no person: the worker, with no more than the mails' receivers are told",
} as const;
export type EntryPolicy = keyof typeof entryPolicies;

type Declarations = Readonly<Record<string, EntryPolicy>>;

/**
 * Every way in and out declares its policy here, by the name of its file without the ending; a test
 * reads the folders and fails on a file that is missing here and on a line that has no file.
 */
const declareRoutePolicy = <D extends Declarations>(declarations: D): D => declarations;

/** app/root.tsx and app/routes/. */
export const routePolicies = declareRoutePolicy({
  root: "public",
  _index: "public",
  about: "public",
  register: "public",
  "cities.$slug": "public",
  "editions._index": "public",
  "editions.$slug": "public",
  "editions.$slug_.$region": "public",
  healthz: "public",
  $: "public",
});

/** The tasks of app/jobs/: what runs without anybody asking. */
export const jobPolicies = declareRoutePolicy({
  "scan-file": "system",
  "drop-upload": "system",
  "delete-bytes": "system",
  "copy-to-public": "system",
  "remove-from-public": "system",
});

/** app/services/export-*.server.ts: files made of what is on a screen. */
export const exportPolicies = declareRoutePolicy({});

/** app/services/link-*.server.ts: addresses of files in the store. */
export const fileLinkPolicies = declareRoutePolicy({});

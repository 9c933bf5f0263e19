/** Who may come in. What a page then shows is asked thing by thing. */
export const entryPolicies = {
  public: "anybody, signed in or not; things under the names the public is told",
  demo: "anybody, and only where the instance runs as a demonstration; elsewhere it is not there",
  demoOrOfficer:
    "anybody where the instance runs as a demonstration; elsewhere the officer, without links and what lets somebody in",
  signedIn: "whoever is signed in; each thing on it is asked for on its own",
  internal: "officer, director and auditor",
  holder: "whoever holds a link that was made for one act and one hour",
  system: "no person: the worker, with no more than the mails' receivers are told",
} as const;
export type EntryPolicy = keyof typeof entryPolicies;

type Declarations = Readonly<Record<string, EntryPolicy>>;

/**
 * Every way in and out declares its policy here. A test reads what is served, from the build's list
 * of routes and the server's own list of doors, and fails on a way that is missing here and on a
 * line that has lost its way.
 */
const declareRoutePolicy = <D extends Declarations>(declarations: D): D => declarations;

/** What Remix serves: app/root.tsx and app/routes/, by the id of the route without its folder. */
export const routePolicies = declareRoutePolicy({
  root: "public",
  _index: "public",
  about: "public",
  register: "public",
  "cities.$slug": "public",
  "editions._index": "public",
  "editions.$slug": "public",
  "editions.$slug_.$region": "public",
  "certificates.$number": "public",
  healthz: "public",
  language: "public",
  demo: "demo",
  outbox: "demoOrOfficer",
  privacy: "public",
  "sign-in": "public",
  "sign-in_.sent": "public",
  "sign-in_.link": "holder",
  "sign-out": "public",
  "auth.passkey.$": "public",
  desk: "signedIn",
  "desk_.eligibility": "internal",
  "desk_.track.$id_.decision": "signedIn",
  "desk_.edition.$id_.results": "signedIn",
  "desk_.edition.$id_.questions": "signedIn",
  "desk_.edition.$id_.questions_.$question": "signedIn",
  "desk_.nomination.$id_.letter": "signedIn",
  "desk_.certificate.$id": "signedIn",
  "desk_.complaint.$id": "signedIn",
  "desk_.complaints": "internal",
  "desk_.access": "internal",
  "desk_.$subject.$id_.log": "signedIn",
  "desk_.nomination.$id_.eligibility": "signedIn",
  "desk_.nomination.$id_.eligibility_.$verdict": "signedIn",
  "desk_.editions": "signedIn",
  "desk_.editions_.new": "internal",
  "desk_.edition.$id": "signedIn",
  "desk_.edition.$id_.rulebook": "signedIn",
  "desk_.edition.$id_.calendar": "signedIn",
  "desk_.edition.$id_.preview": "signedIn",
  "desk_.track.$id": "signedIn",
  "desk_.track.$id_.calendar": "signedIn",
  "desk_.edition.$id_.commissions": "internal",
  "desk_.register": "signedIn",
  "desk_.register_.new.$how": "signedIn",
  "desk_.register_.import": "internal",
  "desk_.membership.$id": "signedIn",
  "desk_.membership.$id_.merge": "internal",
  "desk_.undelivered": "internal",
  "desk_.undelivered_.$id": "internal",
  "desk_.silent": "internal",
  "desk_.roles": "signedIn",
  "desk_.roles_.$role": "signedIn",
  "desk_.mandate.$id": "signedIn",
  "desk_.appointment.$id": "signedIn",
  "desk_.appointment.$id_.accept": "signedIn",
  "desk_.appointment.$id_.profile": "signedIn",
  "desk_.track.$id_.assignment": "signedIn",
  "desk_.track.$id_.recommendation": "signedIn",
  "desk_.review.$id_.sheet": "signedIn",
  "desk_.ballot.$id_.cast": "signedIn",
  "desk_.declarations": "signedIn",
  "desk_.queue": "signedIn",
  "desk_.jury.$id": "signedIn",
  "desk_.session.$id": "signedIn",
  "desk_.ballot.$id": "signedIn",
  "desk_.proposals": "signedIn",
  "desk_.proposal.$id": "signedIn",
  "desk_.proposal.$id_.$act": "signedIn",
  "desk_.$subject.$id": "signedIn",
  "desk_.nomination.$id": "signedIn",
  "desk_.nomination.$id_.text": "signedIn",
  "desk_.nomination.$id_.evidence": "signedIn",
  "desk_.nomination.$id_.sign": "signedIn",
  "desk_.nomination.$id_.note": "signedIn",
  "desk_.nomination.$id_.preview": "signedIn",
  "desk_.commission.$country": "signedIn",
  "desk_.evidence.$id": "signedIn",
  "desk_.evidence.$id_.complete": "signedIn",
  "desk_.evidence.$id_.file": "signedIn",
  "desk_.$subject.$id_.$act": "signedIn",
  me: "signedIn",
  "me_.confirm": "signedIn",
  "me_.second-factor": "signedIn",
  "me_.export": "signedIn",
  "mandates.$id": "signedIn",
  $: "public",
});

/** What the web server answers before Remix is asked, by the path it stands at: app/cli/server-app.ts. */
export const doorPolicies = declareRoutePolicy({
  "/store": "holder",
  "/assets": "public",
  "/": "public",
});

/** The tasks of app/jobs/: what runs without anybody asking. */
export const jobPolicies = declareRoutePolicy({
  "scan-file": "system",
  "drop-upload": "system",
  "delete-bytes": "system",
  "copy-to-public": "system",
  "remove-from-public": "system",
  "mail-sign-in-link": "system",
});

/** app/services/export-*.server.ts: files made of what is on a screen. */
export const exportPolicies = declareRoutePolicy({
  "export-my-data": "signedIn",
});

/** app/services/link-*.server.ts: addresses of files in the store. */
export const fileLinkPolicies = declareRoutePolicy({
  "link-evidence": "signedIn",
});

type Pattern = { policy: EntryPolicy; parameters: number; path: RegExp };

/** The path that a route's id stands for, in Remix's flat names. */
function patternOf([id, policy]: [string, EntryPolicy]): Pattern {
  const parts = id
    .split(".")
    .filter((part) => !part.startsWith("_") && part !== "root")
    .map((part) => part.replace(/_$/, ""));
  const path = parts.map((part) => {
    if (part === "$") return "/.*";
    return part.startsWith("$") ? "/[^/]+" : `/${part}`;
  });
  const parameters = parts.reduce(
    (sum, part) => sum + (part === "$" ? 9 : +part.startsWith("$")),
    0,
  );
  return { policy, parameters, path: new RegExp(`^${path.join("") || "/"}/?$`) };
}

const patterns = Object.entries(routePolicies)
  .map(patternOf)
  .sort((a, b) => a.parameters - b.parameters);

/** Whether the page at this path is the same for everybody: then nobody's name may stand on it, and no session is read. */
export const isSameForAll = (path: string): boolean =>
  patterns.find((pattern) => pattern.path.test(path))?.policy === "public";

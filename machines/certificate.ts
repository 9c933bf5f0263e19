import { z } from "zod";
import { instant } from "./instant.ts";
import { exitsOf, life, type Rules } from "./life.ts";

/**
 * A certificate, not a prize. A reissue keeps number and conferral date; a revoked one stays verifiable as
 * revoked.
 */
export const CertificateContext = z.object({
  number: z.string(),
  version: z.number().int(),
  conferredOn: z.string().nullable(),
  hash: z.string().nullable(),
  issuedAt: instant,
  endedAt: instant,
});
export type CertificateContext = z.infer<typeof CertificateContext>;

export const certificateRules: Rules<CertificateContext> = {
  "certificate.issue": {
    by: [],
    causedBy: ["edition.announce", "certificate.reissue"],
    when: ["nominationAwarded"],
    set: ({ at, data }) => ({
      number: data.number,
      version: data.version ?? 1,
      conferredOn: data.conferredOn ?? null,
      hash: data.hash,
      issuedAt: at,
    }),
    effects: ["takeNumber", "signCertificate"],
  },
  "certificate.confer": {
    by: [],
    causedBy: ["edition.confer"],
    when: ["conferredOnGiven"],
    set: ({ data }) => ({ conferredOn: data.conferredOn, hash: data.hash }),
    effects: ["signCertificate"],
  },
  "certificate.reissue": {
    by: ["officer"],
    when: ["reasonGiven"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["keepVersion"],
  },
  "certificate.revoke": {
    by: [],
    causedBy: ["nomination.revoke", "award.decline"],
    set: ({ at }) => ({ endedAt: at }),
    effects: ["publishRevocation"],
  },
};

const initial: CertificateContext = {
  number: "",
  version: 1,
  conferredOn: null,
  hash: null,
  issuedAt: null,
  endedAt: null,
};

const exit = exitsOf(certificateRules);

export const certificateMachine = life.createMachine({
  id: "certificate",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("certificate.issue", "issued"),
      },
    },
    issued: {
      on: {
        ...exit("certificate.confer", "conferred"),
        ...exit("certificate.reissue", "superseded"),
        ...exit("certificate.revoke", "revoked"),
      },
    },
    conferred: {
      on: {
        ...exit("certificate.reissue", "superseded"),
        ...exit("certificate.revoke", "revoked"),
      },
    },
    superseded: { type: "final" },
    revoked: { type: "final" },
  },
});

/**
 * Why a viewer may not see or do something. The route throws it: 404 where existence is the secret,
 * 403 where the viewer is told of the thing anyway. The words are in the catalogue, by code.
 */
export type Denial = { code: DenialCode; existenceIsSecret: boolean };

export const denialCodes = [
  "notTold",
  "notSignedIn",
  "roleMissing",
  "notOwn",
  "recused",
  "needsSecondPerson",
  "samePerson",
  "readOnly",
  "notYetSealed",
  "ownSheetOpen",
  "notInDeliberation",
  "contentWithheld",
  "namesWithheld",
  "nobodyMay",
] as const;
export type DenialCode = (typeof denialCodes)[number];

/** The viewer is not told that it exists: nothing else may be said. */
export const hidden: Denial = { code: "notTold", existenceIsSecret: true };

export const forbidden = (code: Exclude<DenialCode, "notTold">): Denial => ({
  code,
  existenceIsSecret: false,
});

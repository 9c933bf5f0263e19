import type { Random } from "#app/domain/random.ts";

/** Invented names. None is a place's or a person's; where one sounds like it, that is chance. */

const starts = [
  "Ar",
  "Bel",
  "Cor",
  "Dun",
  "El",
  "Far",
  "Gal",
  "Hal",
  "Is",
  "Jor",
  "Kel",
  "Lor",
  "Mar",
  "Nor",
  "Or",
  "Pel",
  "Quen",
  "Ros",
  "Sel",
  "Tor",
  "Ul",
  "Vel",
  "Wen",
  "Yar",
  "Zel",
];
const middles = ["a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "ol", "em", "is"];
const ends = [
  "dale",
  "ford",
  "haven",
  "mere",
  "mora",
  "nia",
  "port",
  "ra",
  "stad",
  "tal",
  "veld",
  "vik",
  "wyn",
  "zar",
];
const firstNames = [
  "Aya",
  "Bruno",
  "Chen",
  "Dalia",
  "Emil",
  "Fatou",
  "Goran",
  "Hana",
  "Ines",
  "Jonas",
  "Kofi",
  "Leila",
  "Mateo",
  "Nadia",
  "Omar",
  "Priya",
  "Rosa",
  "Samir",
  "Tala",
  "Yuki",
];
const lastNames = [
  "Abara",
  "Bellard",
  "Corvin",
  "Dasuri",
  "Ekholt",
  "Farrano",
  "Gentaro",
  "Hollens",
  "Imari",
  "Jovane",
  "Kestrel",
  "Lumande",
  "Moravel",
  "Nakuru",
  "Oristan",
  "Palvane",
  "Quillon",
  "Rossari",
  "Sandovel",
  "Tamarin",
];

/** A generator of names that never repeats a city. */
export function namesFrom(random: Random) {
  const used = new Set<string>();
  return {
    city(): string {
      for (;;) {
        const name = random.pick(starts) + random.pick(middles) + random.pick(ends);
        if (used.has(name)) continue;
        used.add(name);
        return name;
      }
    },
    person: () => `${random.pick(firstNames)} ${random.pick(lastNames)}`,
  };
}
export type Names = ReturnType<typeof namesFrom>;

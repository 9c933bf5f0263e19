/** The notice: independence, what the award is, where the data come from. */
export const about = {
  "about.independenceTitle": "Independent, and open",
  "about.independence1":
    "This is an independent implementation of an award for learning cities, written as open-source software (Apache License 2.0). It is not a site of UNESCO, of the UNESCO Institute for Lifelong Learning or of any National Commission, and none of them endorses it.",
  "about.independence2":
    "It uses neither the name nor the emblem of UNESCO to speak for itself. Where it names institutions, it does so to say whose public texts a fact was read in.",
  "about.awardTitle": "What the award is",
  "about.award1":
    "The award is a certificate for progress made as a learning city. It is not a prize, it carries no money, and it is no title that a city bears from then on.",
  "about.award2":
    "Past results and rules come from public sources, which do not agree everywhere and leave gaps. Where a rule could not be found in a published text it is marked as not confirmed, or as a proposal of this project.",
  "about.dataTitle": "Where the data come from",
  "about.dataRegister":
    "Cities, years of joining and awards: the pages cited with each city. A city is listed because a source names it as a member; a membership may have ended since.",
  "about.dataPositions":
    "Positions of cities: GeoNames, under the licence CC BY 4.0, matched by country and name.",
  "about.dataCoast": "Coastlines: Natural Earth, in the public domain, by way of world-atlas.",
  "about.dataRegions":
    "Regions: the five groups of the award, one per country and edition. UNESCO knows two definitions of regions; a country may belong to others for other purposes.",
  "about.mapsTitle": "Maps and names",
  "about.maps":
    "Maps show coastlines and the positions of cities and no borders. Names and positions imply no opinion on the legal status of any country, territory, city or area.",
  "about.privacyTitle": "What these pages do not do",
  "about.privacy":
    "Public pages carry no scripts, count no visitors and load nothing from elsewhere. They set no cookie, unless you choose a language: then one keeps your choice.",
  "about.demoTitle": "Demonstration",
  "about.demo":
    "This instance is a demonstration. The cities, people, nominations and results of its running edition are invented and marked as such; the register and the past editions are real.",
} as const;

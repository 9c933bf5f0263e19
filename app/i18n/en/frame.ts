/**
 * The words around every page. None takes an argument, so that the frame needs no formatter: these
 * reach the browser as they are, and serve the error page even when nothing else could be loaded.
 */
export const frame = {
  "frame.name": "Learning City Award",
  "frame.skip": "Skip to the content",
  "frame.nav": "Main",
  "frame.home": "Home",
  "frame.register": "Register of cities",
  "frame.editions": "Editions",
  "frame.about": "About",
  "frame.rail": "Where you are",
  "frame.trail": "Path",
  "frame.language": "Language",
  "frame.desk": "My desk",
  "frame.account": "Your own",
  "frame.signOut": "Sign out",
  "frame.privacy": "Privacy",
  "frame.unreviewed":
    "This translation has not been reviewed by a translator. Where it differs, the English text holds.",
  "frame.demo": "Demonstration",
  "frame.demoText":
    "Cities, people and results of the running edition are invented. Past editions and the register are real.",
  "frame.independent":
    "An independent open-source implementation. Not a site of UNESCO or its Institute for Lifelong Learning, and not endorsed by them.",
  "frame.certificate": "The award is a certificate. It is not a prize, and no title of the city.",
  "frame.attribution":
    "Positions: GeoNames, CC BY 4.0. Coastlines: Natural Earth. Maps imply no opinion on any border or status.",
  "frame.sources": "Sources and rules",

  "error.missing": "This page does not exist",
  "error.missingText":
    "The address may be mistyped, or what it named is not public. The register and the editions are the ways in.",
  "error.denied": "This page is not open to you",
  "error.deniedText": "You may need to sign in, or it belongs to another role.",
  "error.fault": "Something went wrong here",
  "error.faultText": "The fault has been recorded. If you report it, give this reference:",
} as const;

import { about } from "./about.ts";
import { acts } from "./acts.ts";
import { audit } from "./audit.ts";
import { city } from "./city.ts";
import { commission } from "./commission.ts";
import { complaints } from "./complaints.ts";
import { conditions } from "./conditions.ts";
import { decision } from "./decision.ts";
import { editionDesk } from "./edition-desk.ts";
import { eligibility } from "./eligibility.ts";
import { events } from "./events.ts";
import { frame } from "./frame.ts";
import { juryDesk } from "./jury-desk.ts";
import { list } from "./list.ts";
import { mails } from "./mails.ts";
import { pages } from "./pages.ts";
import { people } from "./people.ts";
import { peopleDesk } from "./people-desk.ts";
import { questions } from "./questions.ts";
import { results } from "./results.ts";
import { rulebook } from "./rulebook.ts";
import { scope } from "./scope.ts";
import { seat } from "./seat.ts";
import { states } from "./states.ts";
import { terms } from "./terms.ts";
import { things } from "./things.ts";

export const fr = {
  ...frame,
  ...pages,
  ...about,
  ...terms,
  ...states,
  ...events,
  ...conditions,
  ...mails,
  ...juryDesk,
  ...people,
  ...things,
  ...acts,
  ...eligibility,
  ...decision,
  ...results,
  ...audit,
  ...questions,
  ...complaints,
  ...editionDesk,
  ...rulebook,
  ...city,
  ...commission,
  ...peopleDesk,
  ...scope,
  ...seat,
  ...list,
};

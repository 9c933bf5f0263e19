import { walk } from "/work/main/tests/machines/paths/walk.ts";
const which = process.argv[2];
const without = process.argv.slice(3);

const early=["signature.cancel","signature.refuse","nomination.recall","nomination.return","nomination.decline","nomination.undecline","nomination.extend","nomination.revive","nomination.discard","nomination.reopen","nomination.unendorse","clarification.ask","withdrawal.notify","comment.add"];
const plays: any = {
  files: { regions: 1, plays: ["edition","track","nomination","evidence","complaint"] },
  jury: { regions: 1, plays: ["edition","track","nomination","jury","appointment","conflict","review","session"], leaves: [...early,"deputy.elect","edition.suspend","edition.suspendConferral", "nomination.withdraw", "eligibility.reinstate","edition.cancel", "session.adjourn"] },
  region: { regions: 1, plays: ["edition","track","nomination"], registerChanges: true, leaves:early },
  regions: { regions: 2, plays: ["edition","track","nomination"], registerChanges: true, leaves:early },
};
const t=performance.now();
const g = walk(plays[which], without);
console.log(which, g.worlds.length, g.from.length, performance.now()-t);
const c:any={};for(const b of g.by)c[b]=(c[b]??0)+1;console.log(Object.entries(c).sort((a:any,b:any)=>b[1]-a[1]).slice(0,12).join(" "));

/** Lists on a desk that are filtered, sorted and turned over in the address. */
export const list = {
  "list.search": "City or person",
  "list.all": "Show everything",
  "list.none": "Nothing fits what you look for.",
  "list.sort.name": "By name",
  "list.sort.label": "By where it stands",
  "list.sort.since": "Longest unchanged first",
  "list.sort.due": "What is open first, by its deadline",
  "jury.work": "Declarations and score sheets of the jury",
  "jury.workLead": "Who has how far to go, one by one. What is in a sheet stands nowhere here.",
} as const;

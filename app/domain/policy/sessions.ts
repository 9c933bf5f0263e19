/** How long a sign-in lasts. It is not prolonged by use: whoever comes back later asks for a new link. */
export const SESSION_DAYS = 14;

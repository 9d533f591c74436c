/** The day that it is for boards in England: days of grants and memberships begin and end at midnight there. */
export const todaySql = "(now() at time zone 'Europe/London')::date";

import { saysSomething } from "./says-something.sql";

/**
 * Whether what a published statement `s` says about an area `a` stands in the region: the body's own about its own area, and
 * about any other area what was chosen.
 */
export const standsInRegion = `
  case when a.body_id is not null then a.body_id = s.body_id and ${saysSomething("s")} else exists (
    select from standing_choice c
    join revision chosen on chosen.body_id = c.body_id and chosen.statement_id = c.statement_id
      and chosen.number = c.revision_number and chosen.published_at is not null and chosen.withdrawn_at is null
    where c.region_id = s.region_id and c.statement_id = s.id and c.removed_at is null) end`;

import { actions } from "../features/actions";
import { agencies } from "../features/agencies";
import { agendas } from "../features/agendas";
import { areas } from "../features/areas";
import { arrangements } from "../features/arrangements";
import { attendance } from "../features/attendance";
import { auditTrail } from "../features/audit-trail";
import { bodies } from "../features/bodies";
import { calendars } from "../features/calendars";
import { comparisons } from "../features/comparisons";
import { contributions } from "../features/contributions";
import { decisions } from "../features/decisions";
import { finances } from "../features/finances";
import { groups } from "../features/groups";
import { indicators } from "../features/indicators";
import { meetings } from "../features/meetings";
import { money } from "../features/money";
import { moneyLines } from "../features/money-lines";
import { nodes } from "../features/nodes";
import { overviews } from "../features/overviews";
import { partners } from "../features/partners";
import { people } from "../features/people";
import { planning } from "../features/planning";
import { regions } from "../features/regions";
import { reserves } from "../features/reserves";
import { savedViews } from "../features/saved-views";
import { seats } from "../features/seats";
import { spending } from "../features/spending";
import { statements } from "../features/statements";
import { structure } from "../features/structure";
import { viewer } from "../features/viewer";
import type { Feature } from "../graphql/define-feature";

/** Every feature of the product. Its schema and its tables are what these declare. */
export const features: readonly Feature[] = [
  actions,
  agencies,
  agendas,
  areas,
  arrangements,
  attendance,
  auditTrail,
  bodies,
  calendars,
  comparisons,
  contributions,
  decisions,
  finances,
  groups,
  indicators,
  meetings,
  money,
  moneyLines,
  nodes,
  overviews,
  partners,
  people,
  planning,
  regions,
  reserves,
  savedViews,
  seats,
  spending,
  statements,
  structure,
  viewer,
];

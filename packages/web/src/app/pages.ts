import { later as about } from "../features/about";
import { pages as account } from "../features/account";
import { later as action, pages as actions } from "../features/actions";
import { later as agency, pages as agencies } from "../features/agencies";
import { later as agenda } from "../features/agendas";
import { later as arrangement } from "../features/arrangements";
import { later as attendanceRule, pages as attendance } from "../features/attendance";
import { later as auditTrail } from "../features/audit-trail";
import { pages as boards } from "../features/boards";
import { later as calendars } from "../features/calendars";
import { later as comparison, pages as compare } from "../features/comparison";
import { later as conflicts } from "../features/conflicts";
import { later as contribution, pages as contributions } from "../features/contributions";
import { later as group, pages as groups } from "../features/groups";
import { later as imports } from "../features/imports";
import { later as indicator, pages as indicators } from "../features/indicators";
import { later as meeting, pages as meetings } from "../features/meetings";
import { later as moneyLines } from "../features/money-lines";
import { later as decision } from "../features/decisions";
import { pages as finances } from "../features/finances";
import { later as budget, pages as money } from "../features/money";
import { pages as overviews } from "../features/overviews";
import { later as partner, pages as partners } from "../features/partners";
import { later as planning } from "../features/planning";
import { later as person, pages as people } from "../features/people";
import { later as reserve, pages as reserves } from "../features/reserves";
import { later as seat, pages as seats } from "../features/seats";
import { pages as session } from "../features/session";
import { later as line, pages as spending } from "../features/spending";
import { later as published, pages as structure } from "../features/structure";
import type { PageDefinition } from "../kit/page/define-page";

/**
 * Pages that are known from the start: where people begin, and what stands in the navigation and in a sub navigation. Routes,
 * navigation and titles are made of them.
 */
export const pages: readonly PageDefinition[] = [
  ...session,
  ...account,
  ...boards,
  ...compare,
  ...overviews,
  ...indicators,
  ...meetings,
  ...attendance,
  ...actions,
  ...groups,
  ...partners,
  ...people,
  ...seats,
  ...structure,
  ...contributions,
  ...spending,
  ...reserves,
  ...agencies,
  ...money,
  ...finances,
];

/** Pages that are known once somebody goes to one of them: however many those become, no home gets heavier. */
const later = [
  about,
  attendanceRule,
  agenda,
  action,
  auditTrail,
  budget,
  agency,
  arrangement,
  calendars,
  comparison,
  conflicts,
  contribution,
  decision,
  group,
  imports,
  indicator,
  meeting,
  moneyLines,
  line,
  partner,
  person,
  planning,
  published,
  reserve,
  seat,
];

/** Loads the pages that are not known from the start. */
export async function loadLaterPages(): Promise<PageDefinition[]> {
  const features = await Promise.all(later.map((load) => load()));
  return features.flatMap(({ laterPages }) => laterPages);
}

import { pages as about } from "../features/about";
import { pages as account } from "../features/account";
import { pages as agencies } from "../features/agencies";
import { pages as auditTrail } from "../features/audit-trail";
import { pages as boards } from "../features/boards";
import { pages as comparison } from "../features/comparison";
import { pages as conflicts } from "../features/conflicts";
import { pages as imports } from "../features/imports";
import { pages as indicators } from "../features/indicators";
import { pages as partners } from "../features/partners";
import { pages as session } from "../features/session";
import type { PageDefinition } from "../kit/page/define-page";

/** Every page of the client: routes, navigation and titles are made of them. */
export const pages: readonly PageDefinition[] = [
  ...session,
  ...about,
  ...account,
  ...boards,
  ...comparison,
  ...conflicts,
  ...indicators,
  ...imports,
  ...partners,
  ...agencies,
  ...auditTrail,
];

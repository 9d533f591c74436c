import type { Permission } from "@panboard/shared";
import { ForbiddenPage } from "../frame/forbidden-page";
import type { Target } from "./find-target";
import { whoMay } from "./who-may";

export interface ForbiddenTargetPageProps {
  readonly permission: Permission;
  readonly target: Target;
}

/** A page of a body or region that is not for this viewer: for whom it is, and whom to ask. With it comes the table of permissions. */
export function ForbiddenTargetPage({ permission, target }: ForbiddenTargetPageProps) {
  return <ForbiddenPage reason={whoMay(permission, target)} />;
}

import type { Permission } from "@panboard/shared";
import type { AuthCheckerFn } from "type-graphql";
import { AppError } from "../errors/app-error";
import type { RequestContext } from "./request-context";

/**
 * Who may call an operation: somebody whose grants allow each named permission somewhere. Whether that holds for the
 * row at hand is for the use case and the wall.
 */
export const authChecker: AuthCheckerFn<RequestContext, Permission> = ({ context }, permissions) => {
  if (permissions.every((permission) => context.viewer.permissions.has(permission))) return true;
  throw withoutAccess();
};

/** What somebody is told whose grants do not let them call an operation anywhere. */
export function withoutAccess(): AppError {
  return new AppError("FORBIDDEN", "You cannot see or do this. Nobody has granted you access to it.");
}

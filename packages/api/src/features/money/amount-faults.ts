import type { Fault } from "../../errors/app-error";

/** A fault for an amount that must not be below zero, at its field. */
export function faultsBelowZero(path: string, amount: string | null | undefined): Fault[] {
  return isBelowZero(amount) ? [{ path, message: "Enter £0.00 or more." }] : [];
}

/** A fault at `reason` for an amount that is below zero without one. */
export function faultsOfReason(amount: string | null, reason: string | null): Fault[] {
  return isBelowZero(amount) && reason === null
    ? [{ path: "reason", message: "Say why the amount is below £0.00." }]
    : [];
}

const isBelowZero = (amount: string | null | undefined): boolean => amount?.startsWith("-") ?? false;

import { listNames } from "../../kit/words/running-text";
import type { RegisterLine } from "./register-marks";

/** The reports that entries of a register are taken from; nothing where all were entered. */
export function SourceOfRegister({ register }: { readonly register: readonly RegisterLine[] }) {
  const named = [...new Set(register.flatMap(({ source }) => source ?? []))];
  return named.length === 0 ? null : <p className="app-note">Source of the stored entries: {listNames(named)}.</p>;
}

import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** How a page of the client is met with real data, and by whom. */
export interface PageFact {
  /** Whom it is shown to; nobody in particular where it is open to all. */
  readonly as?: Subject;
  /** Its address with real data; with `:id` for that of the `record`. */
  readonly address: string;
  /** Makes the record that the address is about, and answers its id. */
  readonly record?: (panboard: Panboard) => Promise<string>;
  /** The links that lead on from there to the page itself, in their order: to a record that no address names beforehand. */
  readonly links?: readonly (string | RegExp)[];
  /** Where it may be known of and not seen: by whom, and at which address where that is another one. */
  readonly forbidden?: { readonly as: Subject; readonly address?: string };
  /** An address of it that leads to nothing that this person may know of. */
  readonly missing?: { readonly as: Subject; readonly address: string };
}

import { erasedPersonWords } from "@panboard/shared";

/** What a person is called; who was erased has no name. */
export function nameInWords({ name }: { readonly name: string | null }): string {
  return name ?? erasedPersonWords;
}

/** What stands in the place of a fact that was erased, or that nobody has stated. */
export function missingInWords({ name }: { readonly name: string | null }): string {
  return name === null ? "Erased" : "Not stated";
}

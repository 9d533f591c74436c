import { useLocation } from "react-router";
import { backHref } from "./trail";

/** The address of a list as it was left on the way to this page; its plain address where somebody came another way. */
export function useBackHref(listHref: string): string {
  const { state } = useLocation() as { readonly state: unknown };
  return backHref(state, listHref);
}

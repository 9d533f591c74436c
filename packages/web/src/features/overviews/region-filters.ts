import { choiceFilter, type ListFilter } from "../../kit/list/list-filter";
import { themeFilter } from "../indicators";
import type { AreaOrder } from "./region-rows";

/** What is chosen of many boards' overview: a theme, and one of its indicators. */
export function filtersOf(
  indicators: readonly { readonly code: string; readonly title: string }[] | undefined,
): ListFilter[] {
  if (!indicators) return [themeFilter];
  const items = indicators.map(({ code, title }) => ({ value: code, text: title }));
  return [themeFilter, choiceFilter("indicator", "Indicator", items, { all: "The first of them" })];
}

const orders: readonly string[] = ["highest", "lowest"] satisfies AreaOrder[];

/** The order that an address asks for; by name where it asks for none, or for what is no order. */
export function readOrder(text: string | undefined): AreaOrder {
  return text !== undefined && orders.includes(text) ? (text as AreaOrder) : "name";
}

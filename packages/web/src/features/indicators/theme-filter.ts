import { indicatorThemes, themeInWords } from "@panboard/shared";
import { choiceFilter, type ListFilter } from "../../kit/list/list-filter";

const themes = indicatorThemes.map((theme) => ({ value: theme, text: themeInWords(theme) }));

/** One of the themes, or all. */
export const themeFilter: ListFilter = choiceFilter("theme", "Theme", themes, { all: "All themes" });

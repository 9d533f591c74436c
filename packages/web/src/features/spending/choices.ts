import { expenditureCategoryWords, incomeKindWords } from "@panboard/shared";

/** What money is spent on. */
export type ExpenditureCategory = keyof typeof expenditureCategoryWords;

/** Where other income comes from. */
export type IncomeKind = keyof typeof incomeKindWords;

export const categories = Object.keys(expenditureCategoryWords) as readonly ExpenditureCategory[];
export const categoryChoices = categories.map((value) => ({ value, text: expenditureCategoryWords[value] }));

export const kinds = Object.keys(incomeKindWords) as readonly IncomeKind[];
export const kindChoices = kinds.map((value) => ({ value, text: incomeKindWords[value] }));

import { agencySectorWords } from "@panboard/shared";
import type { AgencySector } from "./generated/agency";

/** Every sector, as it is called in the API and in words. */
export const sectorChoices = Object.entries(agencySectorWords).map(([value, text]) => ({ value, text }));

/** The names of the sectors at the API. */
export const sectors = Object.keys(agencySectorWords) as readonly AgencySector[];

export { useCatalogue, type IndicatorSummary } from "./catalogue";

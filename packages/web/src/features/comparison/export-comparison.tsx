import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { dayInWords } from "../../kit/words/moment";
import { comparedFileName, type ComparedAs } from "./compared-words";
import type { Comparison } from "./comparison";
import { comparisonCsv } from "./comparison-csv";

export interface ExportComparisonProps extends Omit<ComparedAs, "madeOn"> {
  readonly comparison: Comparison;
}

/** Hands the comparison to the browser as a file that says what it holds, and that an import takes back. */
export function ExportComparison({ comparison, ...choices }: ExportComparisonProps) {
  const download = (): void => {
    const as = { ...choices, madeOn: dayInWords(new Date()) };
    downloadText(comparedFileName(comparison, as), comparisonCsv(comparison, as));
  };
  return (
    <Button type="button" classes="govuk-button--secondary" onClick={download}>
      Export CSV
    </Button>
  );
}

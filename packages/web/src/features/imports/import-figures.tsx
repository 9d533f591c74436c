import { ImportIndicatorValuesDocument, type PanboardError } from "@panboard/shared/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ErrorItem } from "../../ui/error-summary";
import { IdentityBar } from "../../ui/identity-bar";
import { Page } from "../frame/page";
import { useApi } from "../session/api";
import type { Board, Region } from "../viewer/viewer";
import { ImportDone } from "./import-done";
import { ImportForm } from "./import-form";
import { ImportPreview } from "./import-preview";
import { readFile, type ChosenFile, type ImportResult } from "./chosen-file";

/** Choose a file, see what it would do, then import it: all of it or nothing. */
export function ImportFigures({ board, region }: { readonly board: Board; readonly region: Region }) {
  const { client } = useApi();
  const cache = useQueryClient();
  const [file, setFile] = useState<ChosenFile>();
  const [pasted, setPasted] = useState("");
  const [errors, setErrors] = useState<readonly ErrorItem[]>([]);
  const send = useMutation<ImportResult, PanboardError, ChosenFile & { readonly preview: boolean }>({
    mutationFn: async ({ fileName, csv, preview }) => {
      const input = { board: board.slug, fileName, csv, preview };
      return (await client.request(ImportIndicatorValuesDocument, { input })).importIndicatorValues;
    },
    onSuccess: ({ committed }) => (committed ? cache.invalidateQueries() : undefined),
    onError: (error) => setErrors([{ text: error.message, fieldId: "file" }]),
  });
  const result = send.data;

  const preview = async (form: FormData) => {
    setErrors([]);
    const read = await readFile(form);
    if ("error" in read) {
      setErrors([{ text: read.error, fieldId: read.fieldId }]);
      return;
    }
    setFile(read);
    send.mutate({ ...read, preview: true });
  };
  const commit = () => {
    if (file) send.mutate({ ...file, preview: false });
  };
  const startAgain = () => {
    // Pasted text is nowhere else: it stays in the form until it is imported.
    setPasted(file?.isPasted && !result?.committed ? file.csv : "");
    setFile(undefined);
    send.reset();
  };

  const frame = {
    section: "indicators",
    hint: { board: board.slug, region: region.slug },
    about: board.name,
    above: <IdentityBar title={board.name} details={board.area.onsCode ?? "No ONS code"} />,
    fictional: region.fictional ? region.name : undefined,
  } as const;
  if (result?.committed) {
    return (
      <Page {...frame} title="Figures imported" hideHeading>
        <ImportDone result={result} fileName={file?.fileName ?? ""} board={board} onAnother={startAgain} />
      </Page>
    );
  }
  const faults = (result?.faults ?? []).map((fault) => ({ text: faultWords(fault), fieldId: "faults" }));
  return (
    <Page
      {...frame}
      title={result && file ? "Check the figures" : "Import figures"}
      errors={errors.length > 0 ? errors : summaryOf(faults, result)}
      intro={result && file ? undefined : `Add figures that a report of ${board.shortName} has published.`}
    >
      {result && file ? (
        <ImportPreview
          result={result}
          fileName={file.fileName}
          isSending={send.isPending}
          onImport={commit}
          onStartAgain={startAgain}
        />
      ) : (
        <ImportForm
          board={board}
          errors={errors}
          isSending={send.isPending}
          pasted={pasted}
          onPreview={(form) => void preview(form)}
        />
      )}
    </Page>
  );
}

/** One line that leads to the table: a file may have more faults than a summary should list. */
function summaryOf(faults: readonly ErrorItem[], result: ImportResult | undefined): readonly ErrorItem[] {
  if (!result || faults.length === 0) return noErrors;
  const [only] = faults;
  if (faults.length === 1 && only) return [only];
  return [{ text: `The file has ${faults.length} faults, and nothing was stored`, fieldId: "faults" }];
}

const noErrors: readonly ErrorItem[] = [];

function faultWords({ line, column, message }: ImportResult["faults"][number]): string {
  return `Line ${line}${column ? `, ${column}` : ""}: ${message}`;
}

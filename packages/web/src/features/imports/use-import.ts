import type { PanboardError } from "@panboard/shared/client";
import { ImportIndicatorValuesDocument } from "./generated/import-indicator-values";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ErrorItem } from "../../ui/error-summary";
import { useApi } from "../../kit/api/api";
import { readFile, type ChosenFile } from "./chosen-file";
import { useImportDraft, type KeptImport } from "./use-import-draft";
import { acceptId, answerErrors, failureWords, importedOf, type ImportResult, tickWords } from "./import-words";

interface Sent {
  readonly file: ChosenFile;
  readonly preview: boolean;
  readonly acceptDoubts: boolean;
}

/** What the API said about a file. */
export interface ImportAnswer {
  readonly file: ChosenFile;
  readonly result: ImportResult;
}

export interface ImportSteps {
  /** The last answer; none while a file is being chosen. */
  readonly answer: ImportAnswer | undefined;
  /** Counts the answers, so that each is shown anew. */
  readonly answerNumber: number;
  /** Text that was pasted and not imported: it is nowhere else. */
  readonly pasted: string;
  /** What was kept when the sign-in ran out, for a form that is filled in with it. */
  readonly kept: KeptImport | undefined;
  readonly errors: readonly ErrorItem[];
  readonly isSending: boolean;
  /** The request that failed last, until another one is sent. */
  readonly failure: { readonly file: ChosenFile; readonly preview: boolean; readonly error: PanboardError } | undefined;
  /** Reads the form, and asks what its file would do. */
  readonly check: (form: FormData) => void;
  /** Stores the file of the answer; what is doubtful needs to be accepted. */
  readonly commit: (acceptDoubts: boolean) => void;
  /** Sends what failed once more. */
  readonly tryAgain: () => void;
  readonly chooseAnother: () => void;
}

/** The steps of an import: choose a file, see what it would do, store it. One request at a time, whoever presses twice. */
export function useImport(board: string): ImportSteps {
  const { client } = useApi();
  const cache = useQueryClient();
  const [answer, setAnswer] = useState<ImportAnswer>();
  const [answerNumber, setAnswerNumber] = useState(0);
  const [pasted, setPasted] = useState("");
  const draft = useImportDraft(board);
  const [errors, setErrors] = useState<readonly ErrorItem[]>([]);
  const busy = useRef(false);
  const send = useMutation<ImportResult, PanboardError, Sent>({
    // Without a network a request fails at once, and does not wait to be sent at a time that nobody expects.
    networkMode: "always",
    mutationFn: async ({ file: { fileName, csv }, preview, acceptDoubts }) => {
      const input = { body: board, fileName, csv, preview, acceptDoubts };
      return importedOf(await client.request(ImportIndicatorValuesDocument, { input }));
    },
    onSuccess: (result, { file, preview }) => {
      setAnswer({ file, result });
      setAnswerNumber((number) => number + 1);
      setErrors(answerErrors(result, preview));
      draft.drop();
      if (result.committed) void cache.invalidateQueries();
    },
    // Signing in again leaves the page: where the text cannot be kept meanwhile, that is left to the person.
    onError: async (error, { file, preview }) => {
      if (error.code === "UNAUTHENTICATED" && (await draft.signInAgain(file))) return;
      setErrors([{ text: failureWords(error, preview) }]);
    },
    onSettled: () => {
      busy.current = false;
    },
  });

  const sendOnce = (sent: Sent): void => {
    busy.current = true;
    setErrors([]);
    send.mutate(sent);
  };
  const check = async (form: FormData): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const file = await readFile(form);
    if (!("errors" in file)) return sendOnce({ file, preview: true, acceptDoubts: false });
    busy.current = false;
    send.reset();
    setErrors(file.errors);
  };
  const { error, variables } = send;
  return {
    answer,
    answerNumber,
    pasted: pasted === "" && draft.kept && "csv" in draft.kept ? draft.kept.csv : pasted,
    kept: draft.kept,
    errors,
    isSending: send.isPending,
    failure:
      error && variables && errors.length > 0 ? { file: variables.file, preview: variables.preview, error } : undefined,
    check: (form) => void check(form),
    commit: (acceptDoubts) => {
      if (!answer || busy.current) return;
      if (answer.result.doubtCount > 0 && !acceptDoubts) setErrors([{ text: tickWords, fieldId: acceptId }]);
      else sendOnce({ file: answer.file, preview: false, acceptDoubts });
    },
    tryAgain: () => {
      if (variables && !busy.current) sendOnce(variables);
    },
    chooseAnother: () => {
      if (busy.current) return;
      const isPasted = answer !== undefined && answer.file.encoding === undefined;
      setPasted(isPasted && !answer.result.committed ? answer.file.csv : "");
      setAnswer(undefined);
      setErrors([]);
      send.reset();
    },
  };
}

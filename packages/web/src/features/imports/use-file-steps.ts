import type { PanboardError } from "@panboard/shared/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ErrorItem } from "../../ui/error-summary";
import { useApi } from "../../kit/api/api";
import { readAnew } from "../../kit/api/read-anew";
import { readFile, type ChosenFile } from "./chosen-file";
import { type FieldsForm, useFieldsForm } from "../../kit/form/use-fields-form";
import type { NamedFault } from "../../kit/form/form-reader";
import { useSignInAgain } from "./use-sign-in-again";
import { failureWords } from "./import-words";

/** What the API answered of a file, whatever is imported. */
export interface FileResult {
  readonly committed: boolean;
}

/** What an import asks of the API, and how it tells what stands in the way. */
export interface FileImport<TResult extends FileResult> {
  /** Tells the form from others at the same address. */
  readonly name: string;
  /** What is imported, with its article: "the figures". */
  readonly what: string;
  readonly send: (client: ReturnType<typeof useApi>["client"], sent: Sent) => Promise<TResult>;
  readonly errorsOf: (result: TResult, preview: boolean) => readonly ErrorItem[];
  /** What has to be done before the file can be stored; by default nothing. */
  readonly blockOf?: (result: TResult, acceptDoubts: boolean) => ErrorItem | undefined;
}

/** A file on its way to the API. */
export interface Sent {
  readonly file: ChosenFile;
  readonly preview: boolean;
  readonly acceptDoubts: boolean;
}

/** What the API said about a file. */
export interface FileAnswer<TResult> {
  readonly file: ChosenFile;
  readonly result: TResult;
}

export interface FileSteps<TResult> {
  /** The last answer; none while a file is being chosen. */
  readonly answer: FileAnswer<TResult> | undefined;
  /** Counts the answers, so that each is shown anew. */
  readonly answerNumber: number;
  /** File and pasted text, which stay as they are until they are imported. */
  readonly form: FieldsForm["open"];
  /** What is wrong with them. */
  readonly faults: readonly NamedFault[];
  /** What is wrong with the answer, or with the request. */
  readonly errors: readonly ErrorItem[];
  readonly isSending: boolean;
  /** The request that failed last, until another one is sent. */
  readonly failure: { readonly file: ChosenFile; readonly preview: boolean; readonly error: PanboardError } | undefined;
  /** Reads the form, and asks what its file would do. */
  readonly check: () => void;
  /** Stores the file of the answer; what is doubtful needs to be accepted. */
  readonly commit: (acceptDoubts: boolean) => void;
  /** Sends what failed once more. */
  readonly tryAgain: () => void;
  readonly chooseAnother: () => void;
}

/** The steps of an import: choose a file, see what it would do, store it. One request at a time, whoever presses twice. */
export function useFileSteps<TResult extends FileResult>(asked: FileImport<TResult>): FileSteps<TResult> {
  const { client } = useApi();
  const cache = useQueryClient();
  const [answer, setAnswer] = useState<FileAnswer<TResult>>();
  const [answerNumber, setAnswerNumber] = useState(0);
  const fields = useFieldsForm(asked.name);
  const { values } = fields.open;
  const signInAgain = useSignInAgain(fields);
  const [faults, setFaults] = useState<readonly NamedFault[]>([]);
  const [errors, setErrors] = useState<readonly ErrorItem[]>([]);
  const busy = useRef(false);
  const send = useMutation<TResult, PanboardError, Sent>({
    // Without a network a request fails at once, and does not wait to be sent at a time that nobody expects.
    networkMode: "always",
    mutationFn: (sent) => asked.send(client, sent),
    onSuccess: (result, { file, preview }) => {
      setAnswer({ file, result });
      setAnswerNumber((number) => number + 1);
      setErrors(asked.errorsOf(result, preview));
      if (!result.committed) return;
      fields.startAnew();
      void readAnew(cache);
    },
    // Signing in again leaves the page: where the text cannot be kept meanwhile, that is left to the person.
    onError: async (error, { file, preview }) => {
      if (error.code === "UNAUTHENTICATED" && (await signInAgain(file))) return;
      setErrors([{ text: failureWords(error, preview, asked.what) }]);
    },
    onSettled: () => {
      busy.current = false;
    },
  });

  const sendOnce = (sent: Sent): void => {
    busy.current = true;
    setErrors([]);
    setFaults([]);
    send.mutate(sent);
  };
  const check = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const file = await readFile({ file: values.file("file"), csv: values.text("csv") });
    if (!("faults" in file)) return sendOnce({ file, preview: true, acceptDoubts: false });
    busy.current = false;
    send.reset();
    setErrors([]);
    setFaults(file.faults);
  };
  const { error, variables } = send;
  return {
    answer,
    answerNumber,
    form: fields.open,
    faults,
    errors,
    isSending: send.isPending,
    failure:
      error && variables && errors.length > 0 ? { file: variables.file, preview: variables.preview, error } : undefined,
    check: () => void check(),
    commit: (acceptDoubts) => {
      if (!answer || busy.current) return;
      const block = asked.blockOf?.(answer.result, acceptDoubts);
      if (block) setErrors([block]);
      else sendOnce({ file: answer.file, preview: false, acceptDoubts });
    },
    tryAgain: () => {
      if (variables && !busy.current) sendOnce(variables);
    },
    chooseAnother: () => {
      if (busy.current) return;
      // No browser shows a file in a field that is drawn anew.
      values.setFile("file", undefined);
      setAnswer(undefined);
      setErrors([]);
      send.reset();
    },
  };
}

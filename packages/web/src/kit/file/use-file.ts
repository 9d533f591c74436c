import { PanboardError } from "@panboard/shared/client";
import { useEffect, useRef, useState } from "react";
import { saveFile } from "../../ui/save-file";
import { useApi } from "../api/api";
import { fetchFile } from "../api/fetch-file";

/** A file of the API on its way to the browser. */
export interface FileOnWay {
  readonly isReading: boolean;
  /** Why the last one failed. */
  readonly error: PanboardError | undefined;
  readonly start: () => void;
}

/** Reads the file at this path with the token and hands it to the browser, one at a time; nothing once the page is left, or without a path. */
export function useFile(path: string | undefined): FileOnWay {
  const { session, signInAgain } = useApi();
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<PanboardError>();
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  const read = async (from: string, controller: AbortController): Promise<void> => {
    try {
      const { fileName, content } = await fetchFile(session, from, controller.signal);
      if (!controller.signal.aborted) saveFile(fileName, content);
    } catch (thrown) {
      if (controller.signal.aborted) return;
      if (!(thrown instanceof PanboardError)) throw thrown;
      setError(thrown);
      await signInAgain(thrown);
    } finally {
      reading.current = undefined;
      setReading(false);
    }
  };
  const start = (): void => {
    if (reading.current || path === undefined) return;
    reading.current = new AbortController();
    setReading(true);
    setError(undefined);
    void read(path, reading.current);
  };
  return { isReading, error, start };
}

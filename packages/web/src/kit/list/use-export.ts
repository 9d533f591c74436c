import { PanboardError } from "@panboard/shared/client";
import { useEffect, useRef, useState } from "react";
import { saveFile } from "../../ui/save-file";
import { useApi } from "../api/api";
import { fetchFile } from "../api/fetch-file";

/** A file of a list on its way. */
export interface ListExport {
  readonly isReading: boolean;
  /** Why the last one failed. */
  readonly error: PanboardError | undefined;
  readonly start: () => void;
}

/** Reads a list's file from this path and hands it to the browser, one at a time; nothing once the page is left. */
export function useExport(path: string): ListExport {
  const { session, signInAgain } = useApi();
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<PanboardError>();
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  const read = async (controller: AbortController): Promise<void> => {
    try {
      const { fileName, content } = await fetchFile(session, path, controller.signal);
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
    if (reading.current) return;
    reading.current = new AbortController();
    setReading(true);
    setError(undefined);
    void read(reading.current);
  };
  return { isReading, error, start };
}

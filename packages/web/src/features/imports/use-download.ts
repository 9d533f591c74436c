import { PanboardError } from "@panboard/shared/client";
import { useEffect, useRef, useState } from "react";
import { downloadText } from "../../ui/download-text";
import { reasonWords } from "./import-words";

export interface Download {
  readonly isReading: boolean;
  /** Why the last one failed, as a sentence. */
  readonly error: string | undefined;
  readonly start: () => void;
}

/** Reads a text and hands it to the browser as a file to keep, one at a time; nothing once the page is left. */
export function useDownload(fileName: string, readText: (signal: AbortSignal) => Promise<string>): Download {
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<string>();
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  const read = async (controller: AbortController): Promise<void> => {
    try {
      const text = await readText(controller.signal);
      if (!controller.signal.aborted) downloadText(fileName, text);
    } catch (thrown) {
      if (controller.signal.aborted) return;
      if (!(thrown instanceof PanboardError)) throw thrown;
      setError(reasonWords(thrown));
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

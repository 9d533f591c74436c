import { errorOfAnswer, PanboardError, type RefusingAnswer } from "@panboard/shared/client";
import type { Session } from "./session";

/** A file that the API answered with. */
export interface FetchedFile {
  /** As the API names it. */
  readonly fileName: string;
  readonly content: Blob;
}

/** Asks the API for a file by its path. Throws a PanboardError where it is refused, breaks off or does not come at all. */
export async function fetchFile(session: Session, path: string, signal: AbortSignal): Promise<FetchedFile> {
  const token = session.getToken();
  try {
    const response = await fetch(path, { headers: token ? { authorization: `Bearer ${token}` } : {}, signal });
    if (!response.ok) throw await refusalOf(response);
    return { fileName: fileNameOf(response) ?? "panboard-file", content: await response.blob() };
  } catch (error) {
    if (signal.aborted || error instanceof PanboardError) throw error;
    throw new PanboardError("UNREACHABLE", "Panboard did not answer, or not to the end.", [], undefined, {
      cause: error,
    });
  }
}

async function refusalOf(response: Response): Promise<PanboardError> {
  const { status, headers } = response;
  const answer = (await response.json().catch(() => ({}))) as Pick<RefusingAnswer, "errors">;
  return errorOfAnswer({ status, headers, errors: answer.errors });
}

function fileNameOf({ headers }: Response): string | undefined {
  return /filename="([^"]+)"/.exec(headers.get("content-disposition") ?? "")?.[1];
}

import type { ErrorCode } from "@panboard/shared";

/** An expected refusal: its message is a plain English sentence that a client is shown. Everything else is masked. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The argument or input field that is at fault, where there is one. */
    readonly argument?: string,
  ) {
    super(message);
    this.name = "AppError";
  }
}

/** A refusal of one argument; its message begins with the argument's name. */
export function badInput(argument: string, sentence: string): AppError {
  return new AppError("BAD_USER_INPUT", `${argument}: ${sentence}`, argument);
}

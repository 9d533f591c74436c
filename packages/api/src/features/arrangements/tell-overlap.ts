import { AppError, conflict } from "../../errors/app-error";
import { overlapWords } from "./arrangement.entity";

/** Throws what a change of an arrangement was refused for: days that another one has are told at the field that was sent. */
export function tellOverlapAt(path: "from" | "until" | "id"): (error: unknown) => never {
  return (error) => {
    const isOverlap = error instanceof AppError && error.code === "CONFLICT" && error.message === overlapWords;
    throw isOverlap ? conflict(path, overlapWords) : error;
  };
}

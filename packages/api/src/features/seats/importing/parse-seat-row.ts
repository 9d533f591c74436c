import { constituencyWords, emailAddressRule, type SeatFileColumn, seatRoleWords } from "@panboard/shared";
import { isPlainLabel } from "../../../graphql/plain-label";
import { buildFault, matchWord, parseDay, plainCell, quoteCell } from "../../statements";
import { lineLengthMax } from "../seat.inputs";
import { type Constituency, type SeatRole } from "../seat.words";
import type { SeatFault, SeatRow } from "./read-seat-rows";

/** Somebody as a row names them. */
export interface NamedPerson {
  /** Empty where the row gives an address alone. */
  readonly name: string;
  readonly post: string | null;
  readonly email: string | null;
}

/** A row as it is understood: undefined of what its file says nothing of, null of an empty cell. */
export interface ParsedSeat {
  readonly line: number;
  readonly group: string;
  readonly post: string;
  readonly role: SeatRole | undefined;
  readonly votes: boolean | null | undefined;
  /** The agency as written. */
  readonly agency: string | null | undefined;
  readonly constituency: Constituency | null | undefined;
  readonly championOf: string | null | undefined;
  readonly from: string | undefined;
  readonly until: string | null | undefined;
  readonly holder: NamedPerson | undefined;
  readonly holderFrom: string | undefined;
  readonly deputy: NamedPerson | undefined;
}

const severalPeople = /[;/\n]|\s&\s|\sand\s/i;
const severalAddresses = /[;,/\s&]|@.*@/;

/** Understands one row, or tells all that is wrong with its cells. */
export function parseSeatRow({ line, cells }: SeatRow): ParsedSeat | readonly SeatFault[] {
  const faults: SeatFault[] = [];
  const tell = (column: SeatFileColumn, message: string): void => void faults.push(buildFault(line, column, message));
  const cell = (column: SeatFileColumn): string | undefined => {
    const raw = cells[column];
    return raw === undefined ? undefined : plainCell(raw);
  };
  const label = (column: SeatFileColumn): string | null | undefined => {
    const text = cell(column);
    if (text === undefined || text === "") return text === "" ? null : undefined;
    if (text.length > lineLengthMax) tell(column, `Write 200 characters at the most.`);
    else if (!isPlainLabel(text))
      tell(column, "Write it without hidden characters, and begin it with none of =, +, - and @.");
    return text;
  };
  const needed = (column: "group" | "post"): string => {
    const text = label(column);
    if (!text) tell(column, column === "group" ? "Enter the name of the group." : "Enter the post.");
    return text ?? "";
  };
  const day = (column: "from" | "until" | "holder_from"): string | null | undefined => {
    const text = cell(column);
    if (text === undefined || text === "") return text === "" ? null : undefined;
    const iso = parseDay(text);
    if (iso === undefined) tell(column, `${quoteCell(text)} is no day: write it as 31/03/2014 or 2014-03-31.`);
    return iso;
  };
  const word = <T extends string>(
    column: "role" | "constituency",
    words: Readonly<Record<T, string>>,
  ): T | null | undefined => {
    const text = cell(column);
    if (text === undefined || text === "") return text === "" ? null : undefined;
    const found = matchWord(text, words);
    if (found === undefined) tell(column, `${quoteCell(text)} is none of these: ${Object.values(words).join(", ")}.`);
    return found;
  };
  const votes = (): boolean | null | undefined => {
    const text = cell("votes");
    if (text === undefined) return undefined;
    if (text === "" || matchWord(text, { NOT_STATED: "Not stated" })) return null;
    if (/^(yes|y|true)$/i.test(text)) return true;
    if (!/^(no|n|false)$/i.test(text)) tell("votes", `${quoteCell(text)} is neither yes nor no.`);
    return false;
  };
  const person = (who: "holder" | "deputy"): NamedPerson | undefined => {
    const emailColumn = `${who}_email` as const;
    const [name, email] = [label(who) ?? "", cell(emailColumn) ?? ""];
    const words = who === "holder" ? "One person holds a seat" : "Name one deputy a row";
    if (severalPeople.test((cells[who] ?? "").trim()))
      tell(who, `There are two people in one cell. ${words}: give each one a seat of their own.`);
    if (severalAddresses.test(email)) tell(emailColumn, `There are two addresses in one cell. ${words}.`);
    else if (email !== "" && !emailAddressRule.pattern.test(email))
      tell(emailColumn, `${quoteCell(email)} is no e-mail address.`);
    if (name === "" && email === "") return undefined;
    return { name, email: email === "" ? null : email, post: who === "holder" ? (label("holder_post") ?? null) : null };
  };
  const parsed = {
    line,
    group: needed("group"),
    post: needed("post"),
    role: word("role", seatRoleWords) ?? undefined,
    votes: votes(),
    agency: label("agency"),
    constituency: word("constituency", constituencyWords),
    championOf: label("champion_of"),
    from: day("from") ?? undefined,
    until: day("until"),
    holder: person("holder"),
    holderFrom: day("holder_from") ?? undefined,
    deputy: person("deputy"),
  };
  return faults.length > 0 ? faults : (parsed as ParsedSeat);
}

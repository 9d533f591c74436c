/** A fault that keeps the product from starting, in one plain sentence. */
export class DatabaseError extends Error {}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "nothing answers there"],
  ["ENOTFOUND", "its host is not known"],
  ["EAI_AGAIN", "its host is not known"],
  ["ETIMEDOUT", "it does not answer"],
  ["EHOSTUNREACH", "its host cannot be reached"],
  ["28P01", "the password is wrong, or infra/database/roles.sql has not made the role"],
  ["28000", "the role may not sign in, or there is no such role"],
  ["3D000", "there is no such database"],
  ["42704", "the roles of infra/database/roles.sql are not there"],
  ["42501", "the role may not do what is needed there"],
]);

/** A setting that holds the address of a database. */
export type DatabaseSetting = "DATABASE_URL" | "DATABASE_SYSTEM_URL" | "DATABASE_OWNER_URL";

/** Why the database behind a setting can't be used, as one sentence; what we said ourselves stays as it is. */
export function databaseFault(setting: DatabaseSetting, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const { code, message } = error as { code?: string; message?: string };
  const reason =
    reasons.get(code ?? "") ?? (/timeout/i.test(message ?? "") ? "it does not answer" : (message ?? "it failed"));
  const sentence = reason.split("\n")[0]?.replace(/\.+$/, "");
  return new DatabaseError(`The database in ${setting} cannot be used: ${sentence}.`, { cause: error });
}

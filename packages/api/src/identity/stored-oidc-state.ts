import type { Database } from "../db/database";
import { type SystemScope, withSystemScope } from "../db/system-scope";
import type { OidcState } from "./local-issuer/oidc-state";

const unexpired = "(expires_at is null or expires_at > now())";

/** The local provider's sessions, codes and grants in the database, so that they outlive a process and serve several. */
export class StoredOidcState implements OidcState {
  constructor(private readonly database: Database) {}

  async upsert(model: string, id: string, payload: object, expiresInS: number | undefined): Promise<void> {
    const { uid, userCode, grantId } = payload as { uid?: string; userCode?: string; grantId?: string };
    await this.change(async (scope) => {
      await scope.rows("clear oidc state", "delete from oidc_state where expires_at < now()", []);
      await scope.rows(
        "keep oidc state",
        `insert into oidc_state (model, id, payload, uid, user_code, grant_id, expires_at)
         values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
         on conflict (model, id) do update set payload = excluded.payload, uid = excluded.uid,
           user_code = excluded.user_code, grant_id = excluded.grant_id, expires_at = excluded.expires_at`,
        [model, id, JSON.stringify(payload), uid ?? null, userCode ?? null, grantId ?? null, expiresInS ?? null],
      );
    });
  }

  find(model: string, id: string): Promise<object | undefined> {
    return this.findWhere("model = $1 and id = $2", [model, id]);
  }

  findByUid(uid: string): Promise<object | undefined> {
    return this.findWhere("model = $1 and uid = $2", ["Session", uid]);
  }

  findByUserCode(userCode: string): Promise<object | undefined> {
    return this.findWhere("user_code = $1", [userCode]);
  }

  consume(model: string, id: string): Promise<void> {
    return this.change((scope) =>
      scope.rows(
        "consume oidc state",
        `update oidc_state set payload = payload || jsonb_build_object('consumed', floor(extract(epoch from now())))
         where model = $1 and id = $2`,
        [model, id],
      ),
    );
  }

  destroy(model: string, id: string): Promise<void> {
    return this.change((scope) =>
      scope.rows("destroy oidc state", "delete from oidc_state where model = $1 and id = $2", [model, id]),
    );
  }

  revokeByGrantId(grantId: string): Promise<void> {
    return this.change((scope) =>
      scope.rows("revoke oidc state", "delete from oidc_state where grant_id = $1", [grantId]),
    );
  }

  private async findWhere(condition: string, values: readonly string[]): Promise<object | undefined> {
    const rows = await withSystemScope(this.database, "oidc.state", "READ", (scope) =>
      scope.rows<{ payload: object }>(
        `find oidc state ${condition}`,
        `select payload from oidc_state where ${condition} and ${unexpired}`,
        values,
      ),
    );
    return rows[0]?.payload;
  }

  private async change(work: (scope: SystemScope) => Promise<unknown>): Promise<void> {
    await withSystemScope(this.database, "oidc.state", "WRITE", work);
  }
}

import { randomUUID } from "node:crypto";
import { type Permission, type Role, roles, targetOfRole } from "@panboard/shared";
import { permissionsInTable, roleTable } from "@panboard/shared/role-table";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { givenJointBody } from "../../packages/api/src/features/bodies/given-joint-body";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenPerson, givenPersonAccount } from "../../packages/api/src/features/people/given-person";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { givenSeatHolder } from "../../packages/api/src/features/seats/given-seat";
import { giveGrant, type GrantOrder, revokeGrant } from "../../packages/api/src/identity/grants";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { listFacts } from "../../packages/api/src/testing/list-facts";
import { type TestPanboard, usePanboard } from "../../packages/api/src/testing/use-panboard";

/** Where roles are tried: a board, a neighbour in its region, a board of another region, and a joint body of the first. */
export interface RolePlaces {
  readonly board: GivenBoard;
  readonly neighbour: GivenBoard;
  readonly far: GivenBoard;
  readonly joint: GivenBoard;
}

/** Somebody as the table of roles sees them: with a role at the board or at its neighbour, or without any grant. */
export interface TriedPerson {
  readonly words: string;
  readonly role: Role | undefined;
  /** The board that the role is on, or that it belongs to. */
  readonly at: keyof RolePlaces;
  readonly subject: string;
}

export interface RolesOfPlaces {
  readonly panboard: TestPanboard;
  readonly places: RolePlaces;
  /** The subject of somebody who has a role at a board: on it, on its region, on an agency that is its partner, or on all. */
  somebody(role: Role, at?: keyof RolePlaces): Promise<string>;
  /** Gives somebody a role at a board, and takes it back. */
  grant(role: Role, subject: string, at?: keyof RolePlaces): Promise<void>;
  revoke(role: Role, subject: string, at?: keyof RolePlaces): Promise<void>;
  /** Everybody there is to try: each role, those on a body at the board and at its neighbour, and nobody's grant. */
  everybody(): Promise<TriedPerson[]>;
}

/** Starts the product with a board and its surroundings, and everybody who may have to do with it. */
export function useRoles(): RolesOfPlaces {
  const panboard = usePanboard();
  const people = new Map<string, Promise<string>>();
  let places: RolePlaces | undefined;
  let agency: { readonly id: string; readonly slug: string } | undefined;

  beforeAll(async () => {
    const { database } = panboard;
    await listFacts();
    const regionId = await givenRegion(database);
    const board = await givenBoard(database, regionId);
    places = {
      board,
      neighbour: await givenBoard(database, regionId),
      far: await givenBoard(database, await givenRegion(database)),
      joint: await givenJointBody(database, [board]),
    };
    agency = await givenAgency(database, board);
    await givenPartner(database, board, { agencyId: agency.id });
  });

  const placesOf = (): RolePlaces => {
    if (!places) throw new Error("The places are there from beforeAll on.");
    return places;
  };
  async function orderOf(role: Role, subject: string, at: GivenBoard): Promise<GrantOrder> {
    const backup = await panboard.connect("backup");
    const { rows } = await backup.query<{ slug: string }>("select slug from region where region_id = $1", [
      at.regionId,
    ]);
    await backup.end();
    const region = rows[0]?.slug;
    const on = {
      BODY: `${region}/${at.slug}`,
      REGION: region,
      AGENCY: `${region}/${agency?.slug}`,
      DEPLOYMENT: undefined,
    }[targetOfRole(role)];
    return { role, issuer: panboard.config.identity.issuer, subject, on };
  }
  const grant: RolesOfPlaces["grant"] = async (role, subject, at = "board") => {
    const until = roleTable[role].endsByDay ? "9999-12-31" : undefined;
    await giveGrant(panboard.database, await orderOf(role, subject, placesOf()[at]), { until });
  };
  /** Gives somebody a seat on a group of a board: a member sits on one. */
  const seat = async (subject: string, at: GivenBoard): Promise<void> => {
    const { id: personId } = await givenPerson(panboard.database, at);
    await givenPersonAccount(panboard.database, at, { personId, issuer: panboard.config.identity.issuer, subject });
    await givenSeatHolder(panboard.database, at, { personId });
  };
  const enrol = async (role: Role, at: keyof RolePlaces): Promise<string> => {
    const subject = randomUUID();
    await grant(role, subject, at);
    if (role === "MEMBER") await seat(subject, placesOf()[at]);
    return subject;
  };
  const somebody: RolesOfPlaces["somebody"] = (role, at = "board") => {
    const key = `${role} of ${at}`;
    const found = people.get(key) ?? enrol(role, at);
    people.set(key, found);
    return found;
  };
  return {
    panboard,
    get places() {
      return placesOf();
    },
    somebody,
    grant,
    async revoke(role, subject, at = "board") {
      await revokeGrant(panboard.database, await orderOf(role, subject, placesOf()[at]));
    },
    async everybody() {
      const all: TriedPerson[] = [];
      for (const role of roles) {
        const ats = targetOfRole(role) === "BODY" ? (["board", "neighbour"] as const) : (["board"] as const);
        for (const at of ats) all.push({ words: `${role} of ${at}`, role, at, subject: await somebody(role, at) });
      }
      return [...all, { words: "nobody's grant", role: undefined, at: "board", subject: randomUUID() }];
    },
  };
}

/** Whether the table gives somebody's role a permission, on whatever the role is on. */
export function isGiven({ role }: Pick<TriedPerson, "role">, permission: Permission): boolean {
  return role !== undefined && permissionsInTable(role).includes(permission);
}

/** Whether the table gives a role all that a change declares; of `x:write` and `x:own` declared together one suffices. */
export function isGivenAll(person: Pick<TriedPerson, "role">, declared: readonly Permission[]): boolean {
  const twin = (permission: Permission): Permission =>
    (permission.endsWith(":own")
      ? permission.replace(/:own$/, ":write")
      : permission.replace(/:write$/, ":own")) as Permission;
  return declared.every(
    (one) => isGiven(person, one) || (declared.includes(twin(one)) && twin(one) !== one && isGiven(person, twin(one))),
  );
}

import { permissionsByRole, type Role } from "@panboard/shared";
import type { Body, JointBody, Region, Viewer } from "../kit/viewer/viewer";
import { givenRegion } from "./given-comparison";

/** A region of two boards that have a panel together. */
export function givenRegionWithPanel(): Region & { readonly panel: JointBody } {
  const region = givenRegion("Cheshire East", "Halton");
  const name = "Child Death Overview Panel";
  const panel: JointBody = {
    ...{ __typename: "JointBody", id: "cdop", slug: "cdop", name, shortName: name },
    members: [...region.boards],
  };
  return { ...region, jointBodies: [panel], panel };
}

/** Somebody with one role on a body, or in the region where no body is given. */
export function givenViewer(role: Role, region: Region, body: Body | null = null): Viewer {
  const permissions = [...permissionsByRole[role]];
  const grant = {
    ...{ role, fromDay: "2020-01-01", toDay: null, permissions, body, agency: null },
    // The region that the grant is on, or that its body is in.
    region: { id: region.id, slug: region.slug, name: region.name },
  };
  return { name: "A person", permissions, grants: [grant], bodies: body ? [body] : [], regions: [region] };
}

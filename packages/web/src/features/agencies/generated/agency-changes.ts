/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** An agency that is new on the region’s register. */
export type AddAgencyInput = {
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Name as the agency writes it. */
  name: string;
  /** Code of the NHS Organisation Data Service. */
  odsCode?: string | null | undefined;
  /** The region: its id, or its slug. */
  region: string | number;
  /** What kind of organisation it is. */
  sector: AgencySector;
  /** Natural key within the region, which stays; made of the name where it is left out. */
  slug?: string | null | undefined;
  /** Unique reference number of a school or college. */
  urn?: string | null | undefined;
};

/** What kind of organisation an agency is. */
export type AgencySector =
  /** A service of the family courts, such as Cafcass. */
  | 'COURT_SERVICE'
  /** A school, a college, or a group of them. */
  | 'EDUCATION'
  /** Who plans and pays for health care: a trust, group or board of the NHS. */
  | 'HEALTH_COMMISSIONER'
  /** Who gives health care: a hospital, community or mental health trust. */
  | 'HEALTH_PROVIDER'
  /** A housing association or landlord. */
  | 'HOUSING'
  /** A council, with its children’s services. */
  | 'LOCAL_AUTHORITY'
  /** Anything else, such as a prison. */
  | 'OTHER'
  /** A police force. */
  | 'POLICE'
  /** A probation trust, service or company. */
  | 'PROBATION'
  /** A charity, community organisation or faith group. */
  | 'VOLUNTARY_COMMUNITY_FAITH'
  /** A youth offending team or service. */
  | 'YOUTH_JUSTICE';

/** An agency, as it was last seen. */
export type AgencyVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The agency. */
  id: string | number;
};

/** What of an agency is to be different; what is left out stays. */
export type ChangeAgencyInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The agency. */
  id: string | number;
  /** Name as the agency writes it. */
  name?: string | null | undefined;
  /** Code of the NHS Organisation Data Service, in the place of any code before; null takes it away. */
  odsCode?: string | null | undefined;
  /** What kind of organisation it is. */
  sector?: AgencySector | null | undefined;
  /** Unique reference number, in the place of any code before; null takes it away. */
  urn?: string | null | undefined;
};

/** Which agency turned out to be which other one. */
export type MergeAgenciesInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The agency. */
  id: string | number;
  /** The agency that stands for both from now on: its id, its slug, or its ODS code or URN. */
  into: string | number;
};

/** Which agency took over from which, and when. */
export type SucceedAgencyInput = {
  /** The agency that took over: its id, its slug, or its ODS code or URN. */
  by: string | number;
  /** First day of the one that took over. */
  from: string;
  /** The agency that came before. */
  id: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
};

/** A succession, as it was last seen. */
export type SuccessionVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The succession. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type AddAgencyMutationVariables = Exact<{
  input: AddAgencyInput;
}>;


export type AddAgencyMutation = { addAgency: { agency: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeAgencyMutationVariables = Exact<{
  input: ChangeAgencyInput;
}>;


export type ChangeAgencyMutation = { changeAgency: { agency: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveAgencyMutationVariables = Exact<{
  input: AgencyVersionInput;
}>;


export type RemoveAgencyMutation = { removeAgency: { agency: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreAgencyMutationVariables = Exact<{
  input: AgencyVersionInput;
}>;


export type RestoreAgencyMutation = { restoreAgency: { agency: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type MergeAgenciesMutationVariables = Exact<{
  input: MergeAgenciesInput;
}>;


export type MergeAgenciesMutation = { mergeAgencies: { agency: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type SeparateAgencyMutationVariables = Exact<{
  input: AgencyVersionInput;
}>;


export type SeparateAgencyMutation = { separateAgency: { agency: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type SucceedAgencyMutationVariables = Exact<{
  input: SucceedAgencyInput;
}>;


export type SucceedAgencyMutation = { succeedAgency: { succession: { id: string, version: number, from: string, predecessor: { id: string, slug: string, name: string }, successor: { id: string, slug: string, name: string } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveSuccessionMutationVariables = Exact<{
  input: SuccessionVersionInput;
}>;


export type RemoveSuccessionMutation = { removeSuccession: { succession: { id: string, version: number, from: string, predecessor: { id: string, slug: string, name: string }, successor: { id: string, slug: string, name: string } } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, from: string, predecessor: { id: string, slug: string, name: string }, successor: { id: string, slug: string, name: string } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type AgencyConflictPartsFragment = { changedBy: string, changedAt: string, current: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } };

export const AddAgencyDocument = `mutation AddAgency($input: AddAgencyInput!) {
  addAgency(input: $input) {
    agency {
      ...AgencyParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AgencyParts on Agency {
  id
  version
  slug
  name
  sector
  odsCode
  urn
  mergedInto {
    id
    slug
    name
  }
}` as unknown as TextDocument<AddAgencyMutation, AddAgencyMutationVariables>;
export const ChangeAgencyDocument = `mutation ChangeAgency($input: ChangeAgencyInput!) {
  changeAgency(input: $input) {
    agency {
      ...AgencyParts
    }
    conflict {
      ...AgencyConflictParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AgencyParts on Agency {
  id
  version
  slug
  name
  sector
  odsCode
  urn
  mergedInto {
    id
    slug
    name
  }
}
fragment AgencyConflictParts on AgencyConflict {
  changedBy
  changedAt
  current {
    ...AgencyParts
  }
}` as unknown as TextDocument<ChangeAgencyMutation, ChangeAgencyMutationVariables>;
export const RemoveAgencyDocument = `mutation RemoveAgency($input: AgencyVersionInput!) {
  removeAgency(input: $input) {
    agency {
      ...AgencyParts
    }
    conflict {
      ...AgencyConflictParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AgencyParts on Agency {
  id
  version
  slug
  name
  sector
  odsCode
  urn
  mergedInto {
    id
    slug
    name
  }
}
fragment AgencyConflictParts on AgencyConflict {
  changedBy
  changedAt
  current {
    ...AgencyParts
  }
}` as unknown as TextDocument<RemoveAgencyMutation, RemoveAgencyMutationVariables>;
export const RestoreAgencyDocument = `mutation RestoreAgency($input: AgencyVersionInput!) {
  restoreAgency(input: $input) {
    agency {
      ...AgencyParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AgencyParts on Agency {
  id
  version
  slug
  name
  sector
  odsCode
  urn
  mergedInto {
    id
    slug
    name
  }
}` as unknown as TextDocument<RestoreAgencyMutation, RestoreAgencyMutationVariables>;
export const MergeAgenciesDocument = `mutation MergeAgencies($input: MergeAgenciesInput!) {
  mergeAgencies(input: $input) {
    agency {
      ...AgencyParts
    }
    conflict {
      ...AgencyConflictParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AgencyParts on Agency {
  id
  version
  slug
  name
  sector
  odsCode
  urn
  mergedInto {
    id
    slug
    name
  }
}
fragment AgencyConflictParts on AgencyConflict {
  changedBy
  changedAt
  current {
    ...AgencyParts
  }
}` as unknown as TextDocument<MergeAgenciesMutation, MergeAgenciesMutationVariables>;
export const SeparateAgencyDocument = `mutation SeparateAgency($input: AgencyVersionInput!) {
  separateAgency(input: $input) {
    agency {
      ...AgencyParts
    }
    conflict {
      ...AgencyConflictParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AgencyParts on Agency {
  id
  version
  slug
  name
  sector
  odsCode
  urn
  mergedInto {
    id
    slug
    name
  }
}
fragment AgencyConflictParts on AgencyConflict {
  changedBy
  changedAt
  current {
    ...AgencyParts
  }
}` as unknown as TextDocument<SeparateAgencyMutation, SeparateAgencyMutationVariables>;
export const SucceedAgencyDocument = `mutation SucceedAgency($input: SucceedAgencyInput!) {
  succeedAgency(input: $input) {
    succession {
      ...SuccessionParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment SuccessionParts on AgencySuccession {
  id
  version
  from
  predecessor {
    ...AgencyNameParts
  }
  successor {
    ...AgencyNameParts
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}` as unknown as TextDocument<SucceedAgencyMutation, SucceedAgencyMutationVariables>;
export const RemoveSuccessionDocument = `mutation RemoveSuccession($input: SuccessionVersionInput!) {
  removeSuccession(input: $input) {
    succession {
      ...SuccessionParts
    }
    conflict {
      changedBy
      changedAt
      current {
        ...SuccessionParts
      }
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment SuccessionParts on AgencySuccession {
  id
  version
  from
  predecessor {
    ...AgencyNameParts
  }
  successor {
    ...AgencyNameParts
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}` as unknown as TextDocument<RemoveSuccessionMutation, RemoveSuccessionMutationVariables>;
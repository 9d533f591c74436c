/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Which boards are put side by side, from what they have published. */
export type CompareStructureInput = {
  /** Slugs of boards; all of the region where it is left out. */
  boards?: Array<string> | null | undefined;
  /** Slug of the region, for a viewer of several. */
  region?: string | null | undefined;
};

export type CompareStructureQueryVariables = Exact<{
  input: CompareStructureInput;
}>;


export type CompareStructureQuery = { compareStructure: { boards: Array<{ groups: number | null, hasLayMember: boolean | null, body:
        | { slug: string, name: string, shortName: string }
        | { slug: string, name: string, shortName: string }
      , publication: { asAt: string, source: string | null, seats: Array<{ votes: boolean | null }> } | null, seats: { seats: number, voting: number, vacant: number, vacantOver90Days: number } | null }>, agencies: Array<{ agency: { slug: string, name: string }, boards: Array<{ seats: number, body:
          | { slug: string }
          | { slug: string }
         }> }>, jointBodies: Array<{ id: string, slug: string, name: string, members: Array<{ slug: string, shortName: string }>, publishedStructure: { asAt: string } | null }> } };

export const CompareStructureDocument = `query CompareStructure($input: CompareStructureInput!) {
  compareStructure(input: $input) {
    boards {
      body {
        slug
        name
        shortName
      }
      publication {
        asAt
        source
        seats {
          votes
        }
      }
      groups
      seats {
        seats
        voting
        vacant
        vacantOver90Days
      }
      hasLayMember
    }
    agencies {
      agency {
        slug
        name
      }
      boards {
        body {
          slug
        }
        seats
      }
    }
    jointBodies {
      id
      slug
      name
      members {
        slug
        shortName
      }
      publishedStructure {
        asAt
      }
    }
  }
}` as unknown as TextDocument<CompareStructureQuery, CompareStructureQueryVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What a board was in a span of days. */
export type ArrangementKind =
  /** A Local Safeguarding Children Board, under the Children Act 2004. */
  | 'LSCB'
  /** A Safeguarding Children Partnership of local authority, police and health. */
  | 'SCP';

/** What a statutory partner answers for. */
export type StatutoryFunction =
  /** The commissioner of health services. */
  | 'HEALTH'
  /** The local authority. */
  | 'LOCAL_AUTHORITY'
  /** The chief officer of police. */
  | 'POLICE';

/** An edition of Working Together to Safeguard Children, by its year. */
export type WorkingTogetherEdition =
  | 'EDITION_2010'
  | 'EDITION_2013'
  | 'EDITION_2015'
  | 'EDITION_2018'
  | 'EDITION_2023';

export type BoardArrangementsQueryVariables = Exact<{
  board: string;
  region?: string | null | undefined;
}>;


export type BoardArrangementsQuery = { board: { arrangement: { id: string } | null, arrangements: { nodes: Array<{ id: string, vision: string | null, kind: ArrangementKind, edition: WorkingTogetherEdition | null, from: string, until: string | null, source: string | null, document: { title: string, url: string } | null, partners: Array<{ function: StatutoryFunction, leadPost: string | null, delegatedPost: string | null, agency: { slug: string, name: string } }> }> } } | null };

export const BoardArrangementsDocument = `query BoardArrangements($board: String!, $region: String) {
  board(slug: $board, region: $region) {
    arrangement {
      id
    }
    arrangements(first: 50) {
      nodes {
        id
        vision
        ...ArrangementParts
      }
    }
  }
}
fragment ArrangementParts on Arrangement {
  kind
  edition
  from
  until
  source
  document {
    title
    url
  }
  partners {
    function
    leadPost
    delegatedPost
    agency {
      slug
      name
    }
  }
}` as unknown as TextDocument<BoardArrangementsQuery, BoardArrangementsQueryVariables>;
import type { EntityClass } from "../db/database";
import { Agency } from "../features/agencies";
import { Area } from "../features/areas";
import { Body, JointBodyMember } from "../features/bodies";
import { Breakdown, Category, Indicator, IndicatorBreakdown } from "../features/indicators";
import { Region } from "../features/regions";
import { FigureImport, Revision, StandingChoice, Statement } from "../features/statements";

/** Every entity of the product. */
export const entities: readonly EntityClass[] = [
  Agency,
  Area,
  Body,
  Breakdown,
  Category,
  FigureImport,
  Indicator,
  IndicatorBreakdown,
  JointBodyMember,
  Region,
  Revision,
  StandingChoice,
  Statement,
];

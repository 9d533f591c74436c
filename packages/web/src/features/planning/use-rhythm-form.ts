import { PanboardError } from "@panboard/shared/client";
import { useMemo, useState } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useApi } from "../../kit/api/api";
import type { NamedFault } from "../../kit/form/form-reader";
import { faultsOfErrors } from "../../kit/form/form-state";
import { useFieldsForm } from "../../kit/form/use-fields-form";
import { extendTrail } from "../../kit/frame/trail";
import { useBody } from "../../kit/page/page-context";
import type { ErrorItem } from "../../ui/error-summary";
import type { Choice } from "../../ui/use-choices";
import { planHref } from "../meetings";
import { planDaysHref } from "./addresses";
import { MeetingDaysDocument } from "./generated/planning";
import { type AskedDays, readRhythm, valuesOfSearch, writeAsked } from "./rhythm";

/** The form of a rhythm: opened with what the address says, and sent by asking for its days. */
export function useRhythmForm(groups: readonly Choice[]) {
  const [search] = useSearchParams();
  const { client, cache } = useApi();
  const goOn = useGoOn();
  const said = valuesOfSearch(search);
  // A group that is not offered would be sent without being seen.
  const group = groups.some(({ value }) => value === said.group) ? said.group : "";
  const { open } = useFieldsForm("rhythm", { ...said, group });
  const [faults, setFaults] = useState<readonly NamedFault[]>([]);
  const [failure, setFailure] = useState<PanboardError>();
  const [isBusy, setBusy] = useState(false);
  // The same array until they change: it takes the focus.
  const errors = useMemo((): readonly ErrorItem[] => {
    const ofFields = faults.map(({ name, text, parts }) => ({ text, fieldId: open.fields.focusIdOf(name, parts) }));
    return failure ? [{ text: `Sorry, the days could not be found. ${failure.message}` }, ...ofFields] : ofFields;
  }, [faults, failure, open]);
  const ask = async (asked: AskedDays): Promise<void> => {
    setBusy(true);
    try {
      // Under the name that the next page reads it by.
      await cache.fetchQuery({
        queryKey: ["MeetingDays", asked],
        queryFn: ({ signal }) => client.request(MeetingDaysDocument, asked, signal),
      });
      open.keeper.forget();
      await goOn(writeAsked(asked));
    } catch (error) {
      if (!(error instanceof PanboardError)) throw error;
      const isOfFields = error.code === "BAD_USER_INPUT" && error.faults.length > 0;
      setFaults(isOfFields ? faultsOfErrors(error.faults, open.fields) : []);
      setFailure(isOfFields ? undefined : error);
    } finally {
      setBusy(false);
    }
  };
  const submit = () => {
    if (isBusy) return;
    const { input, faults: found } = open.read(readRhythm);
    setFailure(undefined);
    setFaults(found);
    if (found.length === 0) void ask(input as AskedDays);
  };
  return { open, faults, errors, isBusy, submit };
}

/** Goes to the days. The entry that is left says what was asked for as well, so that Back shows it. */
function useGoOn(): (search: string) => Promise<void> {
  const body = useBody();
  const here = useLocation();
  const navigate = useNavigate();
  return async (search) => {
    await navigate(`${planHref(body)}?${search}`, { replace: true, state: here.state as unknown });
    const left = { pathname: here.pathname, search: `?${search}` };
    await navigate(`${planDaysHref(body)}?${search}`, { state: extendTrail(here.state, left) });
  };
}

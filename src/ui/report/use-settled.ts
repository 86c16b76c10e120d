/** A value a little after it stopped changing: what is only looked at need not follow every key. */
import { useEffect, useState } from "preact/hooks";

/** [P] Longer than between two keys of someone who types. */
const QUIET_MS = 250;

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

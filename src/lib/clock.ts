/** The time, as the machine tells it. */
export function systemClock(): Date {
  return new Date();
}

const EVENTS = [
  '_RegisterActivatedEvent',
  '_UnregisterActivatedEvent',
  '_RegisterDeactivatedEvent',
  '_UnregisterDeactivatedEvent',
  '_RegisterDataChangedEvent',
  '_UnregisterDataChangedEvent',
  '_RegisterSelectionChangedEvent',
  '_UnregisterSelectionChangedEvent',
  '_RegisterCalculatedEvent',
  '_UnregisterCalculatedEvent',
  '_RegisterEventNameChanged',
  '_UnregisterEventNameChanged',
  '_RegisterEventVisibilityChanged',
  '_UnregisterEventVisibilityChanged',
  '_RegisterAddedEvent',
  '_UnregisterAddedEvent',
  '_RegisterDeletedEvent',
  '_UnregisterDeletedEvent',
] as const;

/** Every event is sent to every client; the library drops what nobody there listens to. */
export const sheetEvents = Object.fromEntries(EVENTS.map((name) => [name, () => undefined])) as Readonly<
  Record<(typeof EVENTS)[number], () => undefined>
>;

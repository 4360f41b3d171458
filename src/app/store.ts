/** A piece of state that screens follow. It is replaced, never changed in place. */
export interface Store<State> {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface OwnStore<State> extends Store<State> {
  readonly set: (change: Partial<State>) => void;
}

export function createStore<State extends object>(first: State): OwnStore<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
  };
}

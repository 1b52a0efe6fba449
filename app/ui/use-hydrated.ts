import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Does script drive the page? What works only with it is drawn only then. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

import { createContext, useContext } from 'react';
import { OFFLINE_CONFIG, type RuntimeConfig } from './runtime-config.ts';

const RuntimeConfigContext = createContext<RuntimeConfig>(OFFLINE_CONFIG);

/** Hands the runtime configuration to everything inside the Studio. */
export const RuntimeConfigProvider = RuntimeConfigContext.Provider;

/** The configuration this Studio was started with. */
export function useRuntimeConfig(): RuntimeConfig {
  return useContext(RuntimeConfigContext);
}

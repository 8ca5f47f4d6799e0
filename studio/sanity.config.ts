import { createStudioConfig } from './create-config.tsx';
import { OFFLINE_CONFIG } from './runtime-config.ts';

/** Only for the Sanity CLI; the running Studio starts in `main.tsx`. */
export default createStudioConfig(OFFLINE_CONFIG);

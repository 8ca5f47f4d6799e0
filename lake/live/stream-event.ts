import type { Json } from '../types.ts';

/** One message of a stream. */
export interface StreamEvent {
  name: string;
  data: Json;
  id?: string;
}

import type { Platform } from '../../platform';
import type { ColumnFormats } from './columnFormats';

/** Where a reading comes from. */
export interface Origin {
	platform: Platform;
	record: number;
	formats: ColumnFormats;
}

import type { Sliced } from '../../slices/sliced';
import type { Adapter } from '../adapter';
import type { ColumnFormats } from '../door/columnFormats';

/** An adapter for rows, which writes dates and amounts its own way. */
export interface SheetAdapter extends Adapter {
	readonly formats: Readonly<ColumnFormats>;
	/** Looks through all rows of the table for how it writes what can be read two ways. */
	decideFormats(): Sliced<void>;
}

/** A sentence for the operator about a run, and whether it is something to look into. */
export interface Hint {
	kind: 'info' | 'warning';
	text: string;
}

const LONGEST_QUOTE = 40;

/** A value as it is shown in a sentence: short, and never somebody's whole record. */
export function quote(value: unknown): string {
	if (typeof value === 'object' && value !== null) return 'A nested value';
	const text = String(value);
	if (text.includes('@')) return 'What looks like an email address';
	return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}

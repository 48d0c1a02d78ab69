/**
 * A value as JSON text, or empty text where it has none: nested beyond what the machine can follow, or of a kind that
 * JSON does not know.
 */
export function jsonText(value: unknown): string {
	try {
		return JSON.stringify(value) ?? '';
	} catch {
		return '';
	}
}

/**
 * The words of a review or a ticket that has a title: the title counts, unless the text repeats it.
 *
 * @example
 * titledText('Broke twice', 'The clasp is weak.') // 'Broke twice\nThe clasp is weak.'
 * titledText('The clasp', 'The clasp is weak.') // 'The clasp is weak.'
 */
export function titledText(
	title: string | undefined,
	text: string | undefined,
): string | undefined {
	if (title === undefined || text === undefined) return text ?? title;
	return text.startsWith(title) ? text : `${title}\n${text}`;
}

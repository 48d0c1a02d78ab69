import { plainLetters } from '../text/plainLetters';

/** Of either part: links have to stay short enough to be sent. */
const LONGEST_PART = 60;

/**
 * A name as a campaign parameter of a link: lower case, letters and digits of ASCII where a letter has such a form, and
 * underscores.
 *
 * @example
 * campaignName("Can't Lose Them", 'Spring 2026') // 'spring_2026_cant_lose_them'
 */
export function campaignName(output: string, campaign: string | undefined): string {
	return plainLetters(`${(campaign ?? '').slice(0, LONGEST_PART)} ${output.slice(0, LONGEST_PART)}`)
		.replace(/['’‘`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_|_$/g, '');
}

import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { AudienceNetwork, AudienceRow } from './audienceRows';

/** The columns that each network's upload looks for; only Meta takes a value. */
const HEADERS: Readonly<Record<AudienceNetwork, string>> = {
	meta: 'email,phone,value',
	google: 'Email,Phone',
};

/**
 * An audience as a file that the network's upload takes. All cells are hashes or numbers, so nothing needs quoting.
 *
 * @example
 * runAtOnce(audienceCsv([{ item: 0, email: 'b4c9…', phone: null, value: 120.5 }], 'meta'))
 * // 'email,phone,value\nb4c9…,,120.5\n'
 */
export function* audienceCsv(
	rows: readonly AudienceRow[],
	network: AudienceNetwork,
): Sliced<string> {
	const lines = [HEADERS[network]];
	for (const { email, phone, value } of rows) {
		const cells = [email ?? '', phone ?? ''];
		lines.push((network === 'meta' ? [...cells, value] : cells).join(','));
		if (lines.length % STEPS_PER_SLICE === 0) yield;
	}
	return [...lines, ''].join('\n');
}

/** Words for stones and birds, put together at random. The domains behind them belong to nobody (RFC 2606). */
export const FIRST_NAMES = [
	'Agate',
	'Amber',
	'Beryl',
	'Citrine',
	'Coral',
	'Emerald',
	'Garnet',
	'Iolite',
	'Jade',
	'Jasper',
	'Larimar',
	'Moonstone',
	'Onyx',
	'Opal',
	'Pearl',
	'Peridot',
	'Ruby',
	'Sapphire',
	'Topaz',
	'Zircon',
] as const;

export const LAST_NAMES = [
	'Bunting',
	'Curlew',
	'Dipper',
	'Dunlin',
	'Finch',
	'Goldcrest',
	'Heron',
	'Jackdaw',
	'Kestrel',
	'Lapwing',
	'Lark',
	'Linnet',
	'Redstart',
	'Nuthatch',
	'Osprey',
	'Pipit',
	'Plover',
	'Siskin',
	'Whinchat',
	'Wagtail',
	'Wren',
] as const;

/**
 * A telephone number that the German regulator keeps free for books and films, in E.164, or null when all 5,000 are
 * used up.
 *
 * Source: Bundesnetzagentur, Amtsblatt 7/2021, Mitteilung 148 ("Drama Numbers"): 1,000 in each of five cities.
 *
 * @param index 0 for the first, 1 for the next…
 *
 * @example
 * fictionalPhone(0) // '+493023125000'
 */
export function fictionalPhone(index: number): string | null {
	const block = PHONE_BLOCKS[index % PHONE_BLOCKS.length];
	const last = Math.floor(index / PHONE_BLOCKS.length);
	return last < 1000 ? `${block}${String(last).padStart(3, '0')}` : null;
}

const PHONE_BLOCKS = ['+493023125', '+496990009', '+494066969', '+492214710', '+498999998'];

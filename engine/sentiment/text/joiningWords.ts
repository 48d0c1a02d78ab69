import { isDigit, isLetter } from './letters';
import { hashesOf, wordHash } from './wordHash';

/** Words that turn a sentence round, in every language read here. */
const CONTRAST_WORDS = hashesOf(
	'but however although though tho whereas nevertheless nonetheless',
	'aber jedoch allerdings obwohl trotzdem dennoch',
	'cependant pourtant toutefois néanmoins',
	'pero aunque sino',
	'porém contudo todavia embora entretanto',
	'però tuttavia eppure sebbene',
	'maar echter hoewel',
);

/** Behind these a "but" sets nothing against anything: "nothing but praise", "anything but cheap". */
const EXCEPTING_WORDS = hashesOf('nothing anything everything all none');
const BUT_WORD = wordHash('but');

/** Words that turn it round where they open what stands behind a comma: "lovely ring, sadly the clasp broke". */
const REGRETTING_WORDS = hashesOf(
	'sadly unfortunately regrettably alas',
	'leider bedauerlicherweise unglücklicherweise',
	'malheureusement hélas',
	'lamentablemente desgraciadamente desafortunadamente',
	'infelizmente lamentavelmente',
	'purtroppo sfortunatamente',
	'helaas jammer',
);

/** Words that join two equals. */
const AND_WORDS = hashesOf('and und et y en e');

/** What a clause after an "and" begins with, so that "and the delivery was late" stands alone and "nice and cheap" does not. */
const OPENING_WORDS = hashesOf(
	"the my it i they we this that he she it's i'm your their there delivery shipping customer",
	'der die das ich es sie wir mein meine mir leider',
	"le la les je il elle ils nous mon ma ce c' j' l' on",
	'el los las mi yo me no lo nos',
	'o os as não eu meu minha ele ela',
	'il lo gli mio mia non io mi',
	'de het ik zij wij mijn ze dit',
);

const FRENCH = hashesOf("le la les est et pas je très un une des avec c' l' j' au du livraison");
const PORTUGUESE = hashesOf('não é muito o os um uma do da com foi produto entrega');
const ITALIAN = hashesOf("è non il che molto di sono per gli prodotto consegna un una dell' ho");

/** Words that are a contrast in one language and something else in another. */
export const DOUBTFUL_CONTRASTS: ReadonlyMap<
	number,
	{ inFavour: ReadonlySet<number>; against: ReadonlySet<number> }
> = new Map([
	[wordHash('mais'), { inFavour: FRENCH, against: PORTUGUESE }],
	[wordHash('mas'), { inFavour: PORTUGUESE, against: hashesOf('el la los las muy es que y') }],
	[wordHash('ma'), { inFavour: ITALIAN, against: FRENCH }],
]);

/** What a word does between clauses, as bits. */
export const CONTRASTS = 1;
export const MAY_CONTRAST = 2;
export const IS_BUT = 4;
export const EXCEPTS = 8;
export const JOINS = 16;
export const OPENS = 32;
/** An emoji or an emoticon, which belongs to what it follows. */
export const IS_PICTURE = 64;
export const REGRETS = 128;

const ROLES: ReadonlyMap<number, number> = rolesByWord();

/**
 * What a word does between clauses.
 *
 * @param hash of its text (`wordHash`)
 */
export function joiningRoleOf(text: string, hash: number): number {
	const unit = text.charCodeAt(0);
	return (ROLES.get(hash) ?? 0) | (isLetter(unit) || isDigit(unit) ? 0 : IS_PICTURE);
}

function rolesByWord(): Map<number, number> {
	const roles = new Map<number, number>();
	for (const [words, role] of [
		[CONTRAST_WORDS, CONTRASTS],
		[DOUBTFUL_CONTRASTS.keys(), MAY_CONTRAST],
		[[BUT_WORD], IS_BUT],
		[EXCEPTING_WORDS, EXCEPTS],
		[REGRETTING_WORDS, REGRETS],
		[AND_WORDS, JOINS],
		[OPENING_WORDS, OPENS],
	] as const) {
		for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
	}
	return roles;
}

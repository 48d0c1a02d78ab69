import { wordHash } from '../text/wordHash';

/** Words, by hash, that make the negation before them none: "not only", "nicht nur". */
export const ONLY_WORDS: ReadonlySet<number> = new Set(
	'only just merely simply nur bloß seulement que solo sólo solamente só somente apenas soltanto alleen enkel slechts'
		.split(' ')
		.map(wordHash),
);

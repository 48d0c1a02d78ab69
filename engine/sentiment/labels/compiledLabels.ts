import type { Language } from '../language/language';
import { inflectedForms } from '../phrases/inflectedForms';
import { createPhraseBook } from '../phrases/phraseBook';
import type { PhraseBook } from '../phrases/phraseBook';
import { writtenPhrases } from '../phrases/writtenPhrases';
import { readText } from '../text/readText';
import { tellingWords } from './labelWords';
import { MOTIVES } from './motiveWords';
import type { Motive } from './motiveWords';
import type { OwnLabel } from './ownLabel';

/** What a phrase says of a label: which idea of it, and how surely. */
export interface LabelMeaning {
	/** Number of the label. */
	readonly label: number;
	/** Number of the idea of its name ("ethical", "luxury"), or -1 for a word of its description. */
	readonly idea: number;
	/** From 0 to 1. */
	readonly strength: number;
}

/** An operator's labels, compiled for a language. */
export interface CompiledLabels {
	readonly names: readonly string[];
	/** How many ideas each name holds. */
	readonly ideas: readonly number[];
	readonly book: PhraseBook<LabelMeaning>;
}

/** The idea of a word that a label is not named after. */
export const DESCRIPTION = -1;

/** How surely each kind of word shows a label. */
const STRENGTH = { ownWord: 0.9, nameWord: 0.9, motiveWord: 0.65, descriptionWord: 0.35 } as const;

/** More words than labels have. */
const MOST_DESCRIPTION = 2000;

/**
 * Compiles an operator's labels: each name is parted into its ideas, and each idea is found by its own word with other
 * endings and by the words of the motive that it names. Compile once for each language of a run.
 */
export function compileLabels(labels: readonly OwnLabel[], language: Language): CompiledLabels {
	const motives = motiveBook(language);
	const lists: Array<readonly [phrases: string, meaning: LabelMeaning]> = [];
	const ideas = labels.map(({ name, description, words }, label) => {
		const named = ideasOf(name, motives);
		named.forEach(({ word, motive }, idea) => {
			lists.push([inflectedForms(word, language), { label, idea, strength: STRENGTH.nameWord }]);
			if (motive !== undefined) {
				lists.push([motive.shown, { label, idea, strength: STRENGTH.motiveWord }]);
			}
		});
		const known = new Set(named.map(({ word }) => word));
		for (const word of tellingWords(description.slice(0, MOST_DESCRIPTION))) {
			if (known.has(word)) continue;
			lists.push([
				inflectedForms(word, language),
				{ label, idea: DESCRIPTION, strength: STRENGTH.descriptionWord },
			]);
		}
		if (words !== undefined) {
			lists.push([
				writtenPhrases(words, language),
				{ label, idea: DESCRIPTION, strength: STRENGTH.ownWord },
			]);
		}
		return named.length;
	});
	return {
		names: labels.map(({ name }) => name),
		ideas,
		book: createPhraseBook(language, lists),
	};
}

/** The words of a name that say something, each with the motive that it names. Words of one motive are one idea. */
function ideasOf(
	name: string,
	motives: PhraseBook<Motive>,
): Array<{ word: string; motive: Motive | undefined }> {
	const ideas: Array<{ word: string; motive: Motive | undefined }> = [];
	for (const word of tellingWords(name)) {
		const motive = motives.matchesIn(readText(word))[0]?.meaning;
		if (motive !== undefined && ideas.some((idea) => idea.motive === motive)) continue;
		ideas.push({ word, motive });
	}
	return ideas;
}

function motiveBook(language: Language): PhraseBook<Motive> {
	return createPhraseBook(
		language,
		MOTIVES.map((motive) => [motive.named, motive] as const),
	);
}

import type {
	ModelAnswer,
	ModelVocabulary,
} from '../../../../engine/sentiment/chatModel/modelAnswer';

export const VOCABULARY: ModelVocabulary = {
	topics: ['shipping', 'price'],
	emotions: ['joy', 'anger'],
	signals: ['churn', 'praise'],
	labels: [{ name: 'Modern', description: 'clean lines' }],
};

export const ANSWERS: readonly ModelAnswer[] = [
	{ id: 'a1', question: 'Why?', text: 'Fast delivery' },
	{ id: 'a2', question: 'What could we improve?', text: 'Nothing' },
];

/** One entry of a model's reply. */
export function entry(id: string, more: object = {}) {
	return { id, sentiment: 'positive', score: 0.8, confidence: 0.9, ...more };
}

export function reply(...answers: unknown[]): string {
	return JSON.stringify({ answers });
}

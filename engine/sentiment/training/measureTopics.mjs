/**
 * Prints how right the topics are where sets have labels that mean the same: service and price in MAMS (restaurant
 * reviews), service and website in GermEval 2017 (posts and news about a railway, of which few are a customer's). Run by
 * hand: node engine/sentiment/training/measureTopics.mjs
 *
 * Precision and recall: of rows in which the topic is found and labelled. MAMS names only some of what a sentence is about,
 * so its precision is a lower bound. Sentiment: of the topics found rightly whose label is positive or negative, how many
 * have a score on that side.
 */
import { readAspects } from './aspectSets.mjs';
import { loadEngine } from './engine.mjs';

const SETS = [
	{
		part: 'train',
		name: 'mams_acsa',
		language: 'en',
		topicOf: { service: 'service', staff: 'service', price: 'price' },
	},
	{
		part: 'dev',
		name: 'germeval2017_dev_de',
		language: 'de',
		topicOf: { Service_und_Kundenbetreuung: 'service', DB_App_und_Website: 'website' },
	},
];

const engine = await loadEngine();

console.table(
	SETS.flatMap(({ part, name, language, topicOf }) => {
		const rows = readAspects(part, name).map(({ text, aspects }) => {
			const read = engine.readText(text);
			const found = engine.opinionOf(read, language).topics;
			const labels = aspects.map(({ category, polarity }) => ({
				topic: topicOf[category.split('#')[0]],
				polarity,
			}));
			return { found, labels };
		});
		return [...new Set(Object.values(topicOf))].map((topic) => ({
			set: name,
			topic,
			...measure(topic, rows),
		}));
	}),
);

function measure(topic, rows) {
	const labelled = rows.filter(({ labels }) => labels.some((label) => label.topic === topic));
	const named = rows.filter(({ found }) => found.some((each) => each.topic === topic));
	const right = named.filter((row) => labelled.includes(row));
	let judged = 0;
	let agreed = 0;
	for (const { found, labels } of right) {
		const sides = new Set(
			labels.filter((each) => each.topic === topic).map((each) => each.polarity),
		);
		if (sides.size !== 1 || sides.has('neu')) continue;
		judged++;
		const { score } = found.find((each) => each.topic === topic);
		if (sides.has('pos') ? score > 0 : score < 0) agreed++;
	}
	return {
		rows: labelled.length,
		precision: figure(right.length / named.length),
		recall: figure(right.length / labelled.length),
		sentiment: figure(agreed / judged),
	};
}

function figure(value) {
	return Number(value.toFixed(3));
}

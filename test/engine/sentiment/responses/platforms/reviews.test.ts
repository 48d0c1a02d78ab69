import omit from 'lodash/omit';
import { readJson, refused, told } from '../readJson';
import {
	APP_STORE_CONNECT_REVIEW,
	APP_STORE_FEED_ENTRY,
	GOOGLE_BUSINESS_REVIEW,
	GOOGLE_PLACE_REVIEW,
	GOOGLE_PLAY_REVIEW,
	KLAVIYO_REVIEW,
	SHOPIFY_REVIEW,
	WOOCOMMERCE_REVIEW,
	YOTPO_REVIEW,
	ZENDESK_TICKET,
} from './samples';

const AT = '2026-05-04T10:00:00.000Z';

describe('reviews and tickets', () => {
	it('reads WooCommerce reviews, with GMT dates, grouped by product', () => {
		expect(told([WOOCOMMERCE_REVIEW], { timeZone: 'Europe/Berlin' })).toEqual([
			{
				question: null,
				text: '<p>Nice ring!</p>\n',
				scores: ['stars 5'],
				email: 'ana@example.com',
				answeredAt: AT,
			},
		]);
		const { responses } = readJson([WOOCOMMERCE_REVIEW], { groupBy: 'product' });
		expect(responses[0]?.group).toBe('Wave Ring');
	});

	it('leaves out what the shop took out, and says so', () => {
		expect(refused([{ ...WOOCOMMERCE_REVIEW, status: 'spam' }])).toEqual([
			{ reason: 'excluded', detail: 'WooCommerce says status: spam.' },
		]);
		expect(refused([{ ...SHOPIFY_REVIEW, hidden: true }])).toMatchObject([{ reason: 'excluded' }]);
		expect(refused([{ ...ZENDESK_TICKET, status: 'deleted' }])).toMatchObject([
			{ reason: 'excluded' },
		]);
	});

	it('takes no stars for a rating of none', () => {
		expect(told([{ ...WOOCOMMERCE_REVIEW, rating: 0 }])[0]?.scores).toEqual([]);
	});

	it('reads Shopify reviews with their title', () => {
		expect(told([{ reviews: [SHOPIFY_REVIEW], current_page: 1 }])).toEqual([
			{
				question: null,
				text: 'Broke twice\nThe clasp is weak.',
				scores: ['stars 2'],
				email: 'ana@example.com',
				answeredAt: AT,
			},
		]);
		expect(readJson([SHOPIFY_REVIEW]).responses[0]?.customerId).toBe('207119551');
	});

	it('reads what customers wrote to Google, and not its translation or the reply', () => {
		const page = { reviews: [GOOGLE_BUSINESS_REVIEW], averageRating: 4.5, totalReviewCount: 2 };
		expect(told([page])).toEqual([
			{ question: null, text: 'Schöner Laden', scores: ['stars 4'], email: null, answeredAt: AT },
		]);
		const translated = {
			...GOOGLE_BUSINESS_REVIEW,
			comment: 'Gut\n\n(Translated by Google)\nGood',
		};
		expect(told([translated])[0]?.text).toBe('Gut');
		expect(told([omit(GOOGLE_BUSINESS_REVIEW, 'comment')])[0]?.scores).toEqual(['stars 4']);
	});

	it('reads the reviews of a place, and not its mean rating', () => {
		const place = { result: { name: 'Our shop', rating: 4.2, reviews: [GOOGLE_PLACE_REVIEW] } };
		expect(told([place])).toEqual([
			{
				question: null,
				text: 'Sie haben nie geantwortet',
				scores: ['stars 2'],
				email: null,
				answeredAt: AT,
			},
		]);
		const product = { name: 'Ring', rating: 4.8, reviews: [{ rating: 1, comment: 'Late' }] };
		expect(told([product])).toMatchObject([{ text: 'Late', scores: ['stars 1'] }]);
		expect(told([{ rating: 4, reviews: [{ nothing: true }] }])).toMatchObject([
			{ scores: ['stars 4'] },
		]);
	});

	it('reads Klaviyo’s reviews beside the app store’s, which have the same keys', () => {
		const both = { data: [KLAVIYO_REVIEW, APP_STORE_CONNECT_REVIEW] };
		expect(told([both]).map(({ scores }) => scores)).toEqual([['stars 5'], ['stars 1']]);
		expect(told([KLAVIYO_REVIEW])[0]).toMatchObject({ text: 'Nice\nLovely ring', answeredAt: AT });
		const { attributes } = KLAVIYO_REVIEW;
		const rejected = {
			...KLAVIYO_REVIEW,
			attributes: { ...attributes, status: { value: 'rejected' } },
		};
		const question = { ...KLAVIYO_REVIEW, attributes: { ...attributes, review_type: 'question' } };
		expect(refused([rejected, question]).map(({ reason }) => reason)).toEqual([
			'excluded',
			'notAResponse',
		]);
	});

	it('reads the stars of a single Yotpo review', () => {
		expect(told([{ reviews: [YOTPO_REVIEW] }])[0]).toMatchObject({
			text: 'Nice\nLovely ring',
			scores: ['stars 4'],
		});
		expect(refused([{ ...YOTPO_REVIEW, deleted: true }])).toMatchObject([{ reason: 'excluded' }]);
	});

	it('takes the address of a reviewer who stands as an object beside the review', () => {
		const review = { review: 'Lovely', rating: 5, reviewer: { email: 'ana@example.com' } };
		expect(told([review])[0]?.email).toBe('ana@example.com');
	});

	it('reads the reviews of both app stores', () => {
		const feed = { feed: { entry: [APP_STORE_FEED_ENTRY] } };
		const play = { reviews: [GOOGLE_PLAY_REVIEW] };
		expect(
			told([{ data: [APP_STORE_CONNECT_REVIEW] }, feed, play]).map(({ text, scores }) => [
				text,
				...scores,
			]),
		).toEqual([
			['Crashes\nThe checkout crashes.', 'stars 1'],
			['Love it\nEasy to order.', 'stars 5'],
			['Slow app', 'stars 2'],
		]);
	});

	it('reads Zendesk tickets with the requester’s address and their rating', () => {
		const responses = told([{ tickets: [ZENDESK_TICKET] }]);
		expect(responses).toEqual([
			{
				question: null,
				text: 'Broken clasp\nThe clasp broke after a week.',
				scores: ['csat 1'],
				email: 'ana@example.com',
				answeredAt: AT,
			},
			expect.objectContaining({ text: 'Nobody answered', scores: ['csat 1'] }),
		]);
		expect(readJson([ZENDESK_TICKET]).responses[0]?.customerId).toBe('20978392');
	});

	it('finds the requester among the users beside the tickets', () => {
		const ticket = omit(ZENDESK_TICKET, 'via');
		const users = [{ id: 20978392, email: 'ana@example.com' }];
		expect(told([{ tickets: [ticket], users }])[0]?.email).toBe('ana@example.com');
	});
});

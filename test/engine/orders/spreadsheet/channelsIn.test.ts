import { channelsIn } from '../../../../engine/orders/spreadsheet/channelsIn';

describe('the channels of a stored customer', () => {
	it.each([
		[
			['pos', 'web'],
			['pos', 'web'],
		],
		['["pos","web"]', ['pos', 'web']],
		['pos, web', ['pos', 'web']],
		['Web;web', ['web']],
		['Web', ['web']],
		['[]', []],
		['', []],
		[null, []],
	])('in %j are %j', (cell, channels) => {
		expect(channelsIn(cell)).toEqual(channels);
	});
});

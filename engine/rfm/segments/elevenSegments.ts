import { cellMap } from './cellMap';

/**
 * The eleven segments that most of the field uses, by the table that names each of the 125 cells once. (The version
 * with ranges of R and of the mean of F and M overlaps: read from the top, four segments are never reached.)
 */
export const elevenSegments = cellMap(5, [
	{
		name: 'Champions',
		cells: '555 554 544 545 454 455 445',
		action: 'Reward them, show new products first, ask for reviews; no discount needed',
	},
	{
		name: 'Loyal',
		cells: '543 444 435 355 354 345 344 335',
		action: 'Offer a loyalty programme and the next better product; ask for referrals',
	},
	{
		name: 'Potential Loyalist',
		cells:
			'553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323',
		action: 'Invite to the loyalty programme and suggest what goes with their last purchase',
	},
	{
		name: 'New Customers',
		cells: '512 511 422 421 412 411 311',
		action: 'Welcome them, explain care and returns, suggest a second order within weeks',
	},
	{
		name: 'Promising',
		cells: '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313',
		action: 'Build the habit: tell the story of the brand, offer a small reason to return',
	},
	{
		name: 'Need Attention',
		cells: '535 534 443 434 343 334 325 324',
		action: 'Remind them with a limited offer chosen from what they bought before',
	},
	{
		name: 'About To Sleep',
		cells: '331 321 312 221 213',
		action: 'Reconnect with best sellers and a modest offer before they forget the shop',
	},
	{
		name: 'At Risk',
		cells:
			'255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124',
		action: 'Win them back personally: ask what happened, renew the offer that they liked',
	},
	{
		name: "Can't Lose Them",
		cells: '155 154 144 214 215 115 114 113',
		action: 'Call or write by hand; solve what went wrong before anything is offered',
	},
	{
		name: 'Hibernating',
		cells: '332 322 231 241 251 233 232 223 222 132 123 122 212 211',
		action: 'Send an occasional best-seller mail; spend little on them',
	},
	{
		name: 'Lost',
		cells: '111 112 121 131 141 151',
		action: 'One last try to win them back, then stop mailing them',
	},
]);

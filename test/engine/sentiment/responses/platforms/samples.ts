/** One response of each shape, as the platforms document it, with made-up people. */

export const ZIGPOLL_VOTE = {
	_id: '64f000000000000000000001',
	createdAt: '2026-05-04T10:00:00.000Z',
	accountId: 'acc1',
	pollId: 'poll1',
	slideId: 'slide1',
	participantId: 'part1',
	response: '9',
	valueType: 'vote',
	answers: [{ title: '9' }],
	orderValue: 54.2,
	metadata: { email: 'Ana@Example.com', shopify_line_items: 'Wave Ring' },
};

export const ZIGPOLL_WORDS = {
	_id: '64f000000000000000000002',
	createdAt: '2026-05-04T10:00:20.000Z',
	accountId: 'acc1',
	pollId: 'poll1',
	slideId: 'slide2',
	participantId: 'part1',
	response: 'Lovely ring, but the parcel was late',
	valueType: 'dynamic-response',
	metadata: { email: 'Ana@Example.com' },
};

export const ZIGPOLL_PARTICIPANT = {
	participantId: 'part1',
	email: 'ana@example.com',
	accountId: 'acc1',
	pollId: 'poll1',
	createdAt: '2026-05-04T10:00:00.000Z',
	orderValue: null,
	metadata: {},
	answers: [
		{
			_id: 'r1',
			slideId: 's1',
			question: 'How likely are you to recommend us?',
			questionType: 'nps',
			response: '9',
			valueType: 'vote',
		},
		{
			_id: 'r2',
			slideId: 's2',
			question: 'What could we improve?',
			response: 'Nothing',
			valueType: 'dynamic-response',
		},
	],
};

export const TYPEFORM_WEBHOOK = {
	event_id: 'ev1',
	event_type: 'form_response',
	form_response: {
		form_id: 'lT4Z3j',
		token: 'tok1',
		submitted_at: '2026-05-04T10:00:00Z',
		hidden: { email: 'ana@example.com', customer_id: 'c7', segment: 'Champions' },
		definition: {
			fields: [
				{ id: 'q1', title: 'How likely are you to recommend us?', type: 'nps', ref: 'r1' },
				{ id: 'q2', title: 'What could we <b>improve</b>?', type: 'long_text', ref: 'r2' },
				{ id: 'q3', title: 'Which style is yours?', type: 'multiple_choice', ref: 'r3' },
			],
		},
		answers: [
			{ type: 'number', number: 9, field: { id: 'q1', type: 'nps' } },
			{ type: 'text', text: 'The clasp', field: { id: 'q2', type: 'long_text' } },
			{ type: 'choice', choice: { label: 'Modern' }, field: { id: 'q3', type: 'multiple_choice' } },
		],
	},
};

export const SURVEYMONKEY_RESPONSE = {
	id: 'sm1',
	survey_id: '42',
	date_created: '2026-05-04T10:00:00+00:00',
	date_modified: '2026-05-04T10:02:00+00:00',
	response_status: 'completed',
	custom_variables: { customer_id: 'c7' },
	metadata: { contact: { email: { type: 'string', value: 'ana@example.com' } } },
	pages: [
		{
			id: 'p1',
			questions: [
				{
					id: 'q1',
					heading: 'How likely is it that you would recommend us?',
					answers: [{ choice_id: 'ch9', row_id: 'row1', choice_metadata: { weight: '9' } }],
				},
				{
					id: 'q2',
					heading: 'Why?',
					answers: [{ text: 'Fast delivery' }],
				},
			],
		},
	],
};

export const SURVEYMONKEY_RESOLVED = {
	id: 'sm1',
	survey_id: '42',
	date_created: '2026-05-04T10:00:00+00:00',
	metadata: { contact: { email: { value: 'ana@example.com' } } },
	questions: {
		'How satisfied are you with your order?': { value: 'Very satisfied', comment: 'Pretty box' },
		'What could we improve?': 'Nothing',
		'Which pieces do you own?': ['Ring', 'Bracelet'],
	},
};

export const TALLY_WEBHOOK = {
	eventId: 'e1',
	eventType: 'FORM_RESPONSE',
	createdAt: '2026-05-04T10:00:05.000Z',
	data: {
		responseId: 'tr1',
		submissionId: 'ts1',
		respondentId: 'td1',
		formId: 'tf1',
		formName: 'After your order',
		createdAt: '2026-05-04T10:00:00.000Z',
		fields: [
			{ key: 'k1', label: 'Your email', type: 'INPUT_EMAIL', value: 'ana@example.com' },
			{ key: 'k2', label: 'How satisfied are you?', type: 'RATING', value: 4 },
			{ key: 'k3', label: 'What did you like?', type: 'TEXTAREA', value: 'The box' },
			{
				key: 'k4',
				label: 'Bought for',
				type: 'MULTIPLE_CHOICE',
				value: ['o1'],
				options: [
					{ id: 'o1', text: 'Myself' },
					{ id: 'o2', text: 'A gift' },
				],
			},
			{ key: 'k5', label: 'customer_id', type: 'HIDDEN_FIELDS', value: 'c7' },
		],
	},
};

export const JOTFORM_WEBHOOK = {
	formID: '230',
	submissionID: '540',
	formTitle: 'After your order',
	pretty:
		'E-mail:ana@example.com, How easy was it to return your order?:6, What could we improve, if anything?:The label, really',
	rawRequest:
		'{"slug":"submit/230","q3_email":"ana@example.com","q4_howEasy":"6","q5_whatCould":"The label, really","submitDate":"1777888800000"}',
};

export const JOTFORM_SUBMISSION = {
	id: '540',
	form_id: '230',
	created_at: '2026-05-04 10:00:00',
	answers: {
		'3': { name: 'email', text: 'E-mail', type: 'control_email', answer: 'ana@example.com' },
		'4': { name: 'how', text: 'How satisfied are you?', type: 'control_rating', answer: '4' },
		'5': { name: 'why', text: 'Why?', type: 'control_textarea', answer: 'Well made' },
	},
};

export const FORMBRICKS_EVENT = {
	webhookId: 'w1',
	event: 'responseFinished',
	data: {
		id: 'fb1',
		createdAt: '2026-05-04T10:00:00.000Z',
		updatedAt: '2026-05-04T10:01:00.000Z',
		surveyId: 'fs1',
		finished: true,
		data: { whatlikedx1: 'The ring is beautiful', scoreq2: 9 },
		contactAttributes: { email: 'ana@example.com', userId: 'c7' },
		meta: { country: 'DE' },
	},
};

export const DELIGHTED_EVENT = {
	event_type: 'survey_response.updated',
	event_id: 'de1',
	event_data: {
		id: 'dr1',
		survey_type: 'nps',
		score: 3,
		comment: 'Still waiting for my refund',
		person: { id: '7', email: 'ana@example.com' },
		person_properties: { country: 'DE' },
		created_at: 1777888800,
		updated_at: 1777888860,
	},
};

export const ASKNICELY_EVENT = {
	count: '1',
	person: { email: 'ana@example.com', name: 'Ana' },
	question: { score: '10', comment: 'Great service', responded: '1777888800' },
};

export const ZENDESK_TICKET = {
	id: 35436,
	subject: 'Broken clasp',
	description: 'The clasp broke after a week.',
	requester_id: 20978392,
	created_at: '2026-05-04T10:00:00Z',
	updated_at: '2026-05-05T10:00:00Z',
	status: 'open',
	priority: 'high',
	via: { channel: 'email', source: { from: { address: 'ana@example.com', name: 'Ana' } } },
	satisfaction_rating: { score: 'bad', comment: 'Nobody answered' },
};

export const WOOCOMMERCE_REVIEW = {
	id: 22,
	date_created: '2026-05-04T12:00:00',
	date_created_gmt: '2026-05-04T10:00:00',
	product_id: 99,
	product_name: 'Wave Ring',
	status: 'approved',
	reviewer: 'Ana',
	reviewer_email: 'ana@example.com',
	review: '<p>Nice ring!</p>\n',
	rating: 5,
	verified: true,
};

export const SHOPIFY_REVIEW = {
	id: 11,
	title: 'Broke twice',
	body: 'The clasp is weak.',
	rating: 2,
	product_external_id: 632910392,
	product_title: 'Wave Bracelet',
	reviewer: { id: 1, external_id: 207119551, email: 'ana@example.com', name: 'Ana' },
	curated: 'ok',
	hidden: false,
	created_at: '2026-05-04T10:00:00+00:00',
};

export const APP_STORE_CONNECT_REVIEW = {
	type: 'customerReviews',
	id: 'as1',
	attributes: {
		rating: 1,
		title: 'Crashes',
		body: 'The checkout crashes.',
		reviewerNickname: 'somebody',
		createdDate: '2026-05-04T10:00:00Z',
		territory: 'DEU',
	},
};

export const APP_STORE_FEED_ENTRY = {
	author: { name: { label: 'somebody' } },
	updated: { label: '2026-05-04T10:00:00-07:00' },
	'im:rating': { label: '5' },
	'im:version': { label: '3.1' },
	id: { label: '9001' },
	title: { label: 'Love it' },
	content: { label: 'Easy to order.', attributes: { type: 'text' } },
};

export const GOOGLE_PLAY_REVIEW = {
	reviewId: 'gp1',
	authorName: 'somebody',
	comments: [
		{
			userComment: {
				text: '\tSlow app',
				lastModified: { seconds: '1777888800', nanos: 0 },
				starRating: 2,
				reviewerLanguage: 'en',
			},
		},
		{ developerComment: { text: 'Thank you for telling us' } },
	],
};

export const GOOGLE_BUSINESS_REVIEW = {
	reviewId: 'g1',
	reviewer: { profilePhotoUrl: '', displayName: 'Ana' },
	starRating: 'FOUR',
	comment: '(Translated by Google) Lovely shop\n\n(Original)\nSchöner Laden',
	createTime: '2026-05-04T10:00:00Z',
	updateTime: '2026-05-04T10:00:00Z',
	reviewReply: { comment: 'Thank you!', updateTime: '2026-05-05T10:00:00Z' },
	name: 'accounts/1/locations/2/reviews/g1',
};

export const GOOGLE_PLACE_REVIEW = {
	name: 'places/p1/reviews/r1',
	relativePublishTimeDescription: 'a week ago',
	rating: 2,
	text: { text: 'They never answered', languageCode: 'en' },
	originalText: { text: 'Sie haben nie geantwortet', languageCode: 'de' },
	authorAttribution: { displayName: 'Ana' },
	publishTime: '2026-05-04T10:00:00Z',
};

export const KLAVIYO_REVIEW = {
	type: 'review',
	id: 'k1',
	attributes: {
		email: 'ana@example.com',
		status: { value: 'published' },
		verified: true,
		review_type: 'review',
		created: '2026-05-04T10:00:00+00:00',
		updated: '2026-05-04T10:00:00+00:00',
		product: { name: 'Wave Ring', external_id: 'p1' },
		rating: 5,
		author: 'Ana',
		title: 'Nice',
		content: 'Lovely ring',
		public_reply: { content: 'Thank you!' },
	},
	relationships: {},
	links: {},
};

export const YOTPO_REVIEW = {
	id: 77,
	title: 'Nice',
	content: 'Lovely ring',
	score: 4,
	votes_up: 0,
	votes_down: 0,
	created_at: '2026-05-04T10:00:00.000Z',
	updated_at: '2026-05-04T10:00:00.000Z',
	sku: 'RING-1',
	name: 'Ana',
	email: 'ana@example.com',
	deleted: false,
	archived: false,
};

export const WUFOO_ENTRY = {
	createdBy: 'public',
	entryId: '5',
	dateCreated: '2026-05-04 10:00:00',
	formId: 'f1',
	formStructure: { Name: 'Survey' },
	fieldStructure: { Fields: [{ Title: 'Name' }] },
	entries: {
		Name: { First: 'Ana', Last: 'Example' },
		'Your email': 'ana@example.com',
		'How satisfied are you?': '5',
		'Please rate': { Price: 'Good', Quality: 'Poor' },
		'What could we improve?': 'The clasp',
	},
};

export const FORMSTACK_SUBMISSION = {
	FormID: '1',
	UniqueID: '99',
	HandshakeKey: null,
	Email: { value: 'ana@example.com', field_type: 'email' },
	'What could we improve?': { value: 'The clasp', field_type: 'textarea' },
	'How satisfied are you?': { value: '5', field_type: 'radio' },
};

export const FORMIO_SUBMISSION = {
	form: 'f1',
	owner: '',
	data: {
		email: 'ana@example.com',
		nps: 9,
		whatCouldWeImprove: 'The clasp',
		submit: true,
	},
	state: 'submitted',
	_id: 'i1',
	created: '2026-05-04T10:00:00.000Z',
};

export const KOBOTOOLBOX_SUBMISSION = {
	_id: 1,
	'formhub/uuid': 'u1',
	_uuid: 's1',
	start: '2026-05-04T11:55:00.000+02:00',
	end: '2026-05-04T12:00:00.000+02:00',
	email: 'ana@example.com',
	What_could_we_improve: 'The clasp',
	'feedback/How_satisfied_are_you': '5',
	__version__: 'v1',
	_submission_time: '2026-05-04T10:00:05',
	_status: 'submitted_via_web',
	_attachments: [],
};

/** Every source of survey answers and reviews that is recognised, by the name it has in parameters and results. */
export const SURVEY_PLATFORM_LABELS = {
	zigpoll: 'Zigpoll',
	typeform: 'Typeform',
	surveymonkey: 'SurveyMonkey',
	tally: 'Tally',
	jotform: 'Jotform',
	formbricks: 'Formbricks',
	delighted: 'Delighted',
	asknicely: 'AskNicely',
	zendesk: 'Zendesk',
	shopify: 'Shopify',
	woocommerce: 'WooCommerce',
	appstore: 'app store',
	google: 'Google',
	klaviyo: 'Klaviyo',
	wufoo: 'Wufoo',
	formstack: 'Formstack',
	formio: 'Form.io',
	kobotoolbox: 'KoBoToolbox',
	spreadsheet: 'spreadsheet',
} as const;

export type SurveyPlatform = keyof typeof SURVEY_PLATFORM_LABELS;

export const SURVEY_PLATFORMS = Object.keys(SURVEY_PLATFORM_LABELS) as SurveyPlatform[];

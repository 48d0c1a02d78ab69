import { z } from 'zod';
import { GUARDED_CHANNELS } from '../../../engine/routing/guards/consentGuard';
import { entries, listText } from './parameterShapes';
import { optionalText } from '../../parameters/optionalText';

const share = z.number();
const name = z.string().trim().default('');

const frequencyCap = z
	.object({
		contacts: z.number().int().positive().default(1),
		days: z.number().positive().default(14),
		knownFrom: z.enum(['field', 'memory']).default('field'),
		field: optionalText,
		preferenceField: optionalText,
	})
	.default({});

const minimumSize = z
	.object({
		customers: z.number().positive().default(30),
		neighbours: entries(z.object({ output: name, neighbour: name })),
		otherwise: z.enum(['other', 'suppress']).default('other'),
	})
	.default({});

/** The parameters of what happens to an item after it was matched. */
export const stageSchema = z.object({
	experiment: z.object({
		values: z
			.object({
				name,
				controlShare: share.default(10),
				variants: entries(z.object({ name, share: share.default(45) })),
				layer: optionalText,
				layerFrom: share.default(0),
				layerTo: share.default(100),
			})
			.optional(),
	}),
	guards: z.object({
		allowUnknownConsent: z.boolean().default(false),
		changedOnly: z.enum(['field', 'memory']).optional(),
		compareShares: listText,
		consent: z.enum(GUARDED_CHANNELS).optional(),
		freeOutputs: listText,
		frequencyCap: z.object({ values: frequencyCap }).optional(),
		minimumSize: z.object({ values: minimumSize }).optional(),
		optOutList: z.unknown(),
	}),
	microSegments: z.object({
		values: z.object({ fields: listText, customers: z.number().positive().default(30) }).optional(),
	}),
	priority: z.object({
		values: z
			.object({
				customers: z.number().min(0).default(0),
				total: z.number().min(0).default(0),
				costEach: z.number().min(0).default(1),
				costField: optionalText,
				valueField: optionalText,
				churnField: optionalText,
			})
			.optional(),
	}),
	stability: z.object({
		values: z
			.object({
				runs: z.number().int().min(0).default(2),
				margin: z.number().min(0).default(0),
				scoreField: optionalText,
				exitOutputs: listText,
			})
			.optional(),
	}),
});

/** How each parameter is called on the screen, for errors. */
export const STAGE_PARAMETER_NAMES = {
	experiment: 'Experiment',
	controlShare: 'Control Group (%)',
	variants: 'Variants',
	share: 'Share (%)',
	guards: 'Guards',
	frequencyCap: 'Frequency Cap',
	contacts: 'At Most (Contacts)',
	days: 'In (Days)',
	minimumSize: 'Minimum Segment Size',
	microSegments: 'Micro-Segments',
	priority: 'Prioritise',
	total: 'Budget',
	costEach: 'Cost per Customer',
	stability: 'Previous Routes',
	runs: 'Runs Before a Move',
	margin: 'Margin',
};

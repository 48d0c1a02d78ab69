import { crisis } from './crisis';
import { grow } from './grow';
import { lifecycle } from './lifecycle';
import type { Playbook } from './playbook';
import { recover } from './recover';
import { retain } from './retain';

export const PLAYBOOKS = ['retain', 'grow', 'crisis', 'recover', 'lifecycle'] as const;

export type PlaybookName = (typeof PLAYBOOKS)[number];

const PLAYBOOK_OF: Record<PlaybookName, Playbook> = { retain, grow, crisis, recover, lifecycle };

export function choosePlaybook(name: PlaybookName): Playbook {
	return PLAYBOOK_OF[name];
}

/** What became of a cluster's book when it was gathered; `same`: it was gathered before as it is. */
export type GatherStatus = 'new' | 'changed' | 'same' | 'refused';

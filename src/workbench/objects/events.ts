import type { MethodSpec } from './class-spec';

/** Event numbers on the wire, as the library registers them (`eventType` in `GenericEventHandlers`). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** `OfficeExtension.Constants.eventWorkbookId`: the target of a collection's events. */
export const WORKBOOK_TARGET = 'Workbook';

const REGISTRATIONS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
  SelectionChangedEvent: EVENT.selectionChanged,
  CalculatedEvent: EVENT.calculated,
  FormatChangedEvent: EVENT.formatChanged,
  RowSortedEvent: EVENT.rowSorted,
  ColumnSortedEvent: EVENT.columnSorted,
  SingleClickedEvent: EVENT.singleClicked,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  FormulaChangedEvent: EVENT.formulaChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  EventMoved: EVENT.moved,
};

/** Sheets that come, go and move are the collection's events, not a sheet's. */
const OF_COLLECTION: readonly number[] = [EVENT.added, EVENT.deleted, EVENT.moved];

/** `_Register…`/`_Unregister…` methods of a class, which the library calls behind `onChanged.add`. */
export function registrations<T>(
  owner: 'collection' | 'sheet',
  targetId: (target: T) => string,
): Record<string, MethodSpec<T>> {
  const methods: Record<string, MethodSpec<T>> = {};
  for (const [name, eventType] of Object.entries(REGISTRATIONS)) {
    if (owner === 'sheet' && OF_COLLECTION.includes(eventType)) continue;
    methods[`_Register${name}`] = (target, _args, host) => {
      host.listen(eventType, targetId(target), 1);
    };
    methods[`_Unregister${name}`] = (target, _args, host) => {
      host.listen(eventType, targetId(target), -1);
    };
  }
  return methods;
}

/** Keys mirror `FailureKind` of the use-cases; the doors show the sentence as it is. */
export type FailureCatalogue = Readonly<
  Record<
    | 'cellEdit'
    | 'protected'
    | 'tooLarge'
    | 'notResponding'
    | 'gone'
    | 'nameTaken'
    | 'tooOld'
    | 'busy'
    | 'overtaken'
    | 'sessionLost'
    | 'cancelled'
    | 'unexpected'
    | 'notAClusterWorkbook'
    | 'alreadyAClusterWorkbook'
    | 'creationBegun'
    | 'fileUnreadable'
    | 'unknownTemplate'
    | 'noUnits'
    | 'amendmentRefused'
    | 'noEarlierVersion'
    | 'bookChanged'
    | 'unknownUnit'
    | 'nothingToTakeBack'
    | 'resultsStale'
    | 'notSeveralClusters'
    | 'handedOverUnreadable',
    (p: (name: string) => string) => string
  >
>;

/** The differences between Excels that an add-in can feel. */
export interface HostProfile {
  readonly platform: 'web' | 'desktop';
  /** Highest ExcelApi requirement set, e.g. `1.14`. */
  readonly excelApi: string;
  /** UTF-8 bytes of one request and of one answer. */
  readonly requestLimit: number;
  readonly responseLimit: number;
  /** Most cells of one get operation. */
  readonly cellLimit: number;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The region's formats of numbers and dates; no language of Office has to be the same. */
  readonly culture: string;
  readonly fileName: string;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

const COMMON = {
  // Office LTSC 2021, the oldest Excel that the add-in promises to run on.
  excelApi: '1.14',
  // "A range is limited to five million cells for get operations", on every platform.
  cellLimit: 5_000_000,
  displayLanguage: 'vi-VN',
  contentLanguage: 'vi-VN',
  culture: 'vi-VN',
  fileName: 'Book1.xlsx',
};

/**
 * Source of the limits: "Resource limits and performance optimization for Office Add-ins", Excel
 * add-ins: 5 MB for requests and responses in Excel on the web.
 */
export function createProfile(wishes: Partial<HostProfile> = {}): HostProfile {
  const platform = wishes.platform ?? 'web';
  const limit = platform === 'web' ? FIVE_MEGABYTES : Infinity;
  return { ...COMMON, platform, requestLimit: limit, responseLimit: limit, ...wishes };
}

function versionParts(version: string): [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}

/** Sets that are not numbered by Excel version and that every Excel in question has. */
const ALWAYS = new Set([
  'RichApiRuntime',
  'RichApiRuntimeFlag',
  'DelayForCellEdit',
  'ExcelApiUndo',
]);

export function isSetSupported(
  profile: HostProfile,
  name: string,
  version: string | number = '1.1',
): boolean {
  if (name === 'ExcelApi') {
    const [major, minor] = versionParts(profile.excelApi);
    const [wantedMajor, wantedMinor] = versionParts(String(version));
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }
  if (name === 'ExcelApiOnline') return profile.platform === 'web';
  return ALWAYS.has(name);
}

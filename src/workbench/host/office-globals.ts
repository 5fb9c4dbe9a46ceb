import { isSetSupported, type HostProfile } from './profile';

/** The part of `Office` that add-in code may touch in Node. */
interface SmallOffice {
  readonly context: {
    readonly host: string;
    readonly platform: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly diagnostics: {
      readonly host: string;
      readonly platform: string;
      readonly version: string;
    };
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
  onReady(done?: (info: { host: string; platform: string }) => void): Promise<{
    host: string;
    platform: string;
  }>;
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
}

/** `Office` for one profile; read afresh at every call, so that a test may change the profile. */
export function createOffice(profile: () => HostProfile): SmallOffice {
  const platform = (): string => (profile().platform === 'web' ? 'OfficeOnline' : 'PC');
  const context = {
    host: 'Excel',
    get platform() {
      return platform();
    },
    get displayLanguage() {
      return profile().displayLanguage;
    },
    get contentLanguage() {
      return profile().contentLanguage;
    },
    get diagnostics() {
      return { host: 'Excel', platform: platform(), version: '16.0.14332.20000' };
    },
    requirements: {
      isSetSupported: (name: string, version?: string) => isSetSupported(profile(), name, version),
    },
  };
  return {
    context,
    onReady: async (done) => {
      const info = { host: 'Excel', platform: platform() };
      done?.(info);
      return Promise.resolve(info);
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS' },
  };
}

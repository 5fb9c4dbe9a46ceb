import fc from 'fast-check';
import { filesOf, inBatches, shareOf, shuffled } from '../../../scripts/mutation/choose-files';

const some = fc.uniqueArray(fc.stringMatching(/^[a-z/]{1,12}\.ts$/), { maxLength: 40 });

it('the files of a room, wherever they lie in it', () => {
  const files = filesOf(process.cwd(), 'domain');
  expect(files).toContain('src/domain/numbers/exact.ts');
  expect(files.filter((file) => !/^src\/domain\/.+\.tsx?$/.test(file))).toEqual([]);
});

it('the order does not depend on the order in which a disk lists them', () => {
  fc.assert(
    fc.property(some, fc.string(), (files, seed) => {
      const order = shuffled(files, seed);
      expect(shuffled([...files].reverse(), seed)).toEqual(order);
      expect([...order].sort()).toEqual([...files].sort());
    }),
  );
});

it('another seed draws others', () => {
  const files = filesOf(process.cwd(), 'intake');
  expect(shuffled(files, '1').slice(0, 5)).not.toEqual(shuffled(files, '2').slice(0, 5));
});

it('as many nights as there are shares see every file once, from whichever night', () => {
  fc.assert(
    fc.property(some, fc.nat(400), fc.integer({ min: 1, max: 9 }), (files, first, of) => {
      const nights = Array.from({ length: of }, (_, at) => first + at);
      const seen = nights.flatMap((night) => shareOf(files, { night, of }));
      expect([...seen].sort()).toEqual([...files].sort());
    }),
  );
});

it('batches are the files again, none too large', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 9 }), (files, size) => {
      const batches = inBatches(files, size);
      expect(batches.flat()).toEqual(files);
      expect(batches.filter((batch) => batch.length > size || batch.length === 0)).toEqual([]);
    }),
  );
});

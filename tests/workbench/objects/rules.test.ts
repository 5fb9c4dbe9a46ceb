import { codeOf, withExcel } from '../host/with-excel';

test('clearAll on one cell leaves the neighbours their rule', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const rule = sheet.getRange('A1:C3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$A1>5';
      rule.custom.format.fill.color = '#FFC7CE';
      rule.custom.format.font.color = '#9C0006';
      await context.sync();
      sheet.getRange('B2').conditionalFormats.clearAll();
      const here = sheet.getRange('B2').conditionalFormats.getCount();
      const there = sheet.getRange('A1').conditionalFormats.getCount();
      await context.sync();
      expect([here.value, there.value]).toEqual([0, 1]);
    });
    expect(excel.workbook.sheets[0]?.conditionalFormats[0]).toMatchObject({
      type: 'Custom',
      rule: { formula: '=$A1>5' },
      format: { fillColor: '#FFC7CE', fontColor: '#9C0006' },
    });
  });
});

test('conditional formats: order, types, null objects of other types', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A9');
      const first = range.conditionalFormats.add('CellValue');
      first.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      first.cellValue.format.font.bold = true;
      const second = range.conditionalFormats.add('ContainsText');
      second.textComparison.rule = { operator: 'Contains', text: 'thiếu' };
      second.stopIfTrue = true;
      const { conditionalFormats } = range;
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue,items/id');
      const other = first.customOrNullObject;
      other.load('rule/formula');
      await context.sync();
      expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['ContainsText', 0],
        ['CellValue', 1],
      ]);
      expect(other.isNullObject).toBe(true);
      first.load();
      const where = first.getRangeOrNullObject().load('address');
      await context.sync();
      expect([first.type, where.address]).toEqual(['CellValue', 'Sheet1!A1:A9']);
      expect(
        await codeOf(async () => {
          first.custom.rule.formula = '=1';
          await context.sync();
        }),
      ).toBe('InvalidOperation');
    });
  });
});

test('data validation: rule, alert, prompt, and whether cells keep it', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A3');
      range.values = [[1], [5], ['x']];
      range.dataValidation.rule = {
        decimal: { formula1: 0, formula2: 4, operator: 'Between' },
      };
      range.dataValidation.errorAlert = {
        message: 'Từ 0 đến 4',
        showAlert: true,
        style: 'Warning',
        title: 'Điểm',
      };
      range.dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks,valid');
      const one = range.getCell(0, 0).dataValidation.load('valid,type');
      const outside = range.getOffsetRange(0, 1).dataValidation.load('type,rule');
      const mixed = range.getResizedRange(0, 1).dataValidation.load('type,rule');
      await context.sync();
      expect(range.dataValidation.type).toBe('Decimal');
      expect(range.dataValidation.errorAlert.message).toBe('Từ 0 đến 4');
      expect([range.dataValidation.valid, one.valid]).toEqual([null, true]);
      expect([outside.type, mixed.type]).toEqual(['None', 'MixedCriteria']);
      range.getCell(1, 0).dataValidation.clear();
      one.load('type');
      await context.sync();
      expect(one.type).toBe('Decimal');
    });
  });
});

test('a list of more than 255 characters must point at cells', async () => {
  await withExcel(async () => {
    const set = (source: string) =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
      });
    expect(await codeOf(() => set('a,'.repeat(128)))).toBe('InvalidArgument');
    expect(await codeOf(() => set('a,b'))).toBe('no error');
  });
});

test('a filter by values hides the other rows', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A4').values = [['Loại'], ['Tốt'], ['Khá'], ['Tốt']];
      sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['Tốt'] });
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    });
    expect(excel.workbook.sheets[0]?.rows.get(2)?.hidden).toBe(true);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().autoFilter.remove();
      await context.sync();
    });
    expect(excel.workbook.sheets[0]?.autoFilter).toBeUndefined();
    expect(excel.workbook.sheets[0]?.rows.get(2)?.hidden).toBe(false);
  });
});

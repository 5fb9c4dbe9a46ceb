import { cellName, tryParseArea } from '../model/address';
import { itemText, textXml } from './shared-strings';
import { child, childrenOf, escapeXml, numberOf, tag, type XmlElement } from './xml';
import type { SheetModel } from '../model/types';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function commentsXml({ comments }: SheetModel): string {
  const authors = [...new Set(comments.map(({ author }) => author))];
  const items = [...comments]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text, author }) =>
      tag(
        'comment',
        { ref: cellName(row, column), authorId: authors.indexOf(author) },
        `<text>${textXml(text)}</text>`,
      ),
    );
  const names = authors.map((author) => `<author>${escapeXml(author)}</author>`).join('');
  return tag(
    'comments',
    { xmlns: MAIN },
    tag('authors', {}, names || '<author/>') + tag('commentList', {}, items.join('')),
  );
}

/** Notes need a VML drawing beside them or Excel shows none (ECMA-376 part 4, 14.2). */
export function notesDrawing({ comments }: SheetModel): string {
  const shapes = comments.map(
    ({ row, column }, index) => `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202"
 style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:${index + 1};visibility:hidden"
 fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>
<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>
<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>
<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 2</x:Anchor>
<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
${shapes.join('\n')}
</xml>`;
}

export function readComments(root: XmlElement | undefined): SheetModel['comments'] {
  const authors = childrenOf(child(root, 'authors'), 'author').map(({ text }) => text);
  return childrenOf(child(root, 'commentList'), 'comment').flatMap((element) => {
    const area = tryParseArea(element.attributes.ref ?? '');
    if (area === undefined) return [];
    const author = authors[numberOf(element.attributes.authorId, 0)] ?? '';
    const text = itemText(child(element, 'text'));
    return [{ row: area.top, column: area.left, text, author }];
  });
}

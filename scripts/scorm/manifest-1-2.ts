import { MASTERY_PER_CENT } from "../../src/site/scorm.ts";
import type { ManifestContent, ManifestLesson } from "./manifest-content.ts";
import { xmlText } from "./xml.ts";

const item = ({ id, title }: ManifestLesson): string => `
      <item identifier="item-${id}" identifierref="lesson-${id}" isvisible="true">
        <title>${xmlText(title)}</title>
        <adlcp:masteryscore>${String(MASTERY_PER_CENT)}</adlcp:masteryscore>
      </item>`;

const resource = ({ id, page, files }: ManifestLesson): string => `
    <resource identifier="lesson-${id}" type="webcontent" adlcp:scormtype="sco" href="${xmlText(page)}">${files
      .map((file) => `\n      <file href="${xmlText(file)}"/>`)
      .join("")}
    </resource>`;

/** SCORM 1.2 (Content Aggregation Model, October 2001). */
export const manifest12 = ({ id, title, locale, lessons }: ManifestContent): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.1"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <imsmd:lom>
      <imsmd:general>
        <imsmd:title>
          <imsmd:langstring xml:lang="${locale}">${xmlText(title)}</imsmd:langstring>
        </imsmd:title>
        <imsmd:language>${locale}</imsmd:language>
      </imsmd:general>
    </imsmd:lom>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xmlText(title)}</title>${lessons.map(item).join("")}
    </organization>
  </organizations>
  <resources>${lessons.map(resource).join("")}
  </resources>
</manifest>
`;

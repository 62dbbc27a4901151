import { MASTERY_PER_CENT } from "../../src/site/scorm.ts";
import type { ManifestContent, ManifestLesson } from "./manifest-content.ts";
import { xmlText } from "./xml.ts";

const item = ({ id, title }: ManifestLesson): string => `
      <item identifier="item-${id}" identifierref="lesson-${id}" isvisible="true">
        <title>${xmlText(title)}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="mastery-${id}" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${String(MASTERY_PER_CENT / 100)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>`;

const resource = ({ id, page, files }: ManifestLesson): string => `
    <resource identifier="lesson-${id}" type="webcontent" adlcp:scormType="sco" href="${xmlText(page)}">${files
      .map((file) => `\n      <file href="${xmlText(file)}"/>`)
      .join("")}
    </resource>`;

/** SCORM 2004, 3rd edition, which the 4th takes too: a learner may choose any lesson or go on to the next. */
export const manifest2004 = ({ id, title, locale, lessons }: ManifestContent): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:lom="http://ltsc.ieee.org/xsd/LOM">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 3rd Edition</schemaversion>
    <lom:lom>
      <lom:general>
        <lom:title>
          <lom:string language="${locale}">${xmlText(title)}</lom:string>
        </lom:title>
        <lom:language>${locale}</lom:language>
      </lom:general>
    </lom:lom>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xmlText(title)}</title>${lessons.map(item).join("")}
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>${lessons.map(resource).join("")}
  </resources>
</manifest>
`;

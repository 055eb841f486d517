/** What stands in the cells of a file, be it text with separators or a workbook, without knowing what it means. */
@NullMarked
@NamedInterface("cells")
package org.equityimpact.spreadsheet.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

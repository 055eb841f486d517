/** The arithmetic of disparity: what indicator figures say about groups, exactly and without a judgement of law. */
@NullMarked
@NamedInterface("disparity")
package org.equityimpact.facts.disparity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

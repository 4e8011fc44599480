package org.caunoi.catalog.partnership;

import java.util.List;
import org.caunoi.catalog.locality.LocalityRef;

/**
 * Who may carry a partnership on.
 *
 * @param why {@code named-successor}: an officer said what the home became; {@code same-name}: a
 *     new unit with its name; {@code unit-above}: the unit of which its area is a part
 */
public record SuccessorCandidate(LocalityRef locality, List<String> why) {}

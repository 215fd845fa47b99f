package nl.inlogcode.core.enrol;

import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;

/**
 * A QR code or link in a part of the page that is of another site.
 *
 * @param text what it says
 * @param site that the part was loaded from; empty if it has none that can be told
 */
public record ForeignText(String text, Optional<Origin> site) {}

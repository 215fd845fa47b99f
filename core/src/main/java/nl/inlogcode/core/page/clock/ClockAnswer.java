package nl.inlogcode.core.page.clock;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a login site answered to a question that was asked for its clock's sake.
 *
 * @param start when the question left, in milliseconds since 1970 by this computer's clock
 * @param end when the answer was there, by the same clock
 * @param date the answer's {@code Date} header in milliseconds since 1970, 0 where it is no date;
 *     empty if there is none or it may not be read
 * @param age the answer's {@code Age} header, which only caches write (RFC 9111 section 5.1)
 */
public record ClockAnswer(long start, long end, OptionalLong date, Optional<String> age) {}

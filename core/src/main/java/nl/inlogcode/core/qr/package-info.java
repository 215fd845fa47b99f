/**
 * QR codes: pixels to texts, and a text to modules. The only package that sees ZXing. It must not
 * know what the texts mean, nor depend on any other package of the core but the codecs.
 *
 * <p><b>The idea.</b> Screens are not photographs: a code on a screen is sharp, flat and evenly
 * lit, but it may be pale, light on dark, coloured, decorated, hardly larger than the pixels, or
 * grown together with what is beside it. A reader for photographs first makes the picture black and
 * white, and loses just these. This one never does. It works on shades:
 *
 * <ol>
 *   <li>{@link nl.inlogcode.core.qr.Profile}: a row's shades are cut into runs that go up and down,
 *       each edge told to a fraction of a pixel. No threshold: how prominent a run must be is the
 *       only parameter, and dark and light codes come out of the same runs.
 *   <li>{@link nl.inlogcode.core.qr.FinderSearch}: runs of 1, 1, 3, 1, 1 are places that may be
 *       finder patterns; {@link nl.inlogcode.core.qr.FinderCheck} looks at each along its column
 *       and its row, and counts its modules.
 *   <li>{@link nl.inlogcode.core.qr.Triples}: which three may belong together.
 *   <li>{@link nl.inlogcode.core.qr.QuickLook}: how many modules the code has ({@link
 *       nl.inlogcode.core.qr.Sides}, {@link nl.inlogcode.core.qr.Timing}), and where they lie: a
 *       {@link nl.inlogcode.core.qr.Homography}, flat, or with the help of {@link
 *       nl.inlogcode.core.qr.Alignment} patterns and {@link nl.inlogcode.core.qr.OuterEdges}.
 *   <li>{@link nl.inlogcode.core.qr.Modules}: the shade at each module's middle, told set or clear
 *       by the {@link nl.inlogcode.core.qr.Levels} that the finder patterns show.
 *   <li>{@link nl.inlogcode.core.qr.Bits}: {@link nl.inlogcode.core.qr.Codewords} with errors
 *       corrected, {@link nl.inlogcode.core.qr.Segments} of them, and the {@link
 *       nl.inlogcode.core.qr.QrText} that these tell, with the platform's {@link
 *       nl.inlogcode.core.qr.CharacterSets}.
 * </ol>
 *
 * <p>{@link nl.inlogcode.core.qr.ScreenPass#TABLE} orders the ways of looking, cheapest first: few
 * rows, then more; less prominent runs; single colours; smaller and blurred pictures, in which the
 * dots of decorated codes grow together; and the {@link nl.inlogcode.core.qr.DeepLook}, which bends
 * a map until it fits ({@link nl.inlogcode.core.qr.Ascent}), follows the edges between modules on
 * what is not flat ({@link nl.inlogcode.core.qr.Bend}), and tells modules from shared pixels
 * ({@link nl.inlogcode.core.qr.TinyLook}). Nearly all codes are read by the first pass, from an
 * eighth of the picture's rows.
 *
 * <p>Where no pass finds anything, the picture may be a photograph: {@link
 * nl.inlogcode.core.qr.PhotoPass#TABLE} makes it black and white in several ways and has ZXing
 * look.
 *
 * <p>Where nothing is read, {@link nl.inlogcode.core.qr.CodePart} tells whether the rest of a code
 * lies out of sight.
 *
 * <p>All arithmetic is in {@code double} and by {@code + - * /} and square roots only, so the same
 * pixels give the same texts on every platform.
 */
package nl.inlogcode.core.qr;

package nl.inlogcode.core.filling;

import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.screen.Clipboard;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.Room;
import nl.inlogcode.core.vault.VaultItem;

/**
 * Filling codes into pages, copying them, and what belongs to that.
 *
 * @param copying codes to the clipboard, and the next code of an account that counts
 * @param byItself filling by itself on the page's site
 * @param sites the sites that get an account's codes
 * @param help where the site refuses the code
 * @param oldCode the old code of a renewed account
 * @param explaining what was seen on the page, and why it is filled as it is
 */
public record FillRoom(
        Filling filling,
        CopyCode copying,
        AutoFill byItself,
        AccountSites sites,
        CodeHelp help,
        OldCode oldCode,
        Explaining explaining,
        AfterFill after,
        FillMemory memory)
        implements Room {
    /** What it reaches the browser through. */
    public record Ports(
            PageFiller filler,
            FillMemory memory,
            SiteAccess access,
            SuffixSource suffixes,
            Clipboard clipboard,
            DiagnosisDesk desk,
            Clock clock) {}

    public static FillRoom of(PopupModel model, Ports ports) {
        var filler = ports.filler();
        var memory = ports.memory();
        var clock = ports.clock();
        var codes = new CodeTaking(model, clock);
        var used = new UsedCodes(codes, memory, clock);
        return new FillRoom(
                new Filling(model, codes, filler, memory, ports.suffixes(), ports.access(), clock),
                new CopyCode(model, codes, used, filler, ports.clipboard()),
                new AutoFill(model, ports.access()),
                new AccountSites(model, memory, ports.access()),
                new CodeHelp(model, filler, memory, clock),
                new OldCode(model, clock),
                new Explaining(model, filler, ports.desk()),
                new AfterFill(model, filler, memory, clock),
                memory);
    }

    @Override
    public void opening() {
        help.recall();
    }

    @Override
    public void lookAtPage(boolean asked) {
        after.settle();
        byItself.look();
        filling.scout();
    }

    /** The old one's sites keep their numbers. */
    @Override
    public void renewed(VaultItem old, VaultItem fresh) {
        for (int site = 0; site < old.sites().size(); site++) {
            if (memory.pressesNext(old.id(), site)) {
                memory.choosePressNext(fresh.id(), site, true);
            }
        }
    }
}

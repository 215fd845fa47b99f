package nl.inlogcode.core.filling;

import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.screen.Clipboard;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.Room;
import nl.inlogcode.core.vault.VaultItem;

/** Filling codes into pages, copying them, and what belongs to that. */
public final class FillRoom implements Room {
    private final Filling filling;
    private final CopyCode copying;
    private final AutoFill autoFill;
    private final AccountSites sites;
    private final CodeHelp help;
    private final OldCode oldCode;
    private final Explaining explaining;
    private final AfterFill after;
    private final FillMemory memory;

    /** What it reaches the browser through. */
    public record Ports(
            PageFiller filler,
            FillMemory memory,
            SiteAccess access,
            SuffixSource suffixes,
            Clipboard clipboard,
            DiagnosisDesk desk,
            Clock clock) {}

    public FillRoom(PopupModel model, Ports ports) {
        memory = ports.memory();
        var filler = ports.filler();
        var access = ports.access();
        var clock = ports.clock();
        var codes = new CodeTaking(model, clock);
        var used = new UsedCodes(codes, memory, clock);
        filling = new Filling(model, codes, filler, memory, ports.suffixes(), access, clock);
        copying = new CopyCode(model, codes, used, filler, ports.clipboard());
        autoFill = new AutoFill(model, access);
        sites = new AccountSites(model, memory, access);
        help = new CodeHelp(model, filler, memory, clock);
        oldCode = new OldCode(model, clock);
        explaining = new Explaining(model, filler, ports.desk());
        after = new AfterFill(model, filler, memory, clock);
    }

    public Filling filling() {
        return filling;
    }

    /** Codes to the clipboard, and the next code of an account that counts. */
    public CopyCode copying() {
        return copying;
    }

    /** Filling by itself on the page's site. */
    public AutoFill autoFill() {
        return autoFill;
    }

    /** The sites that get an account's codes. */
    public AccountSites sites() {
        return sites;
    }

    /** Where the site refuses the code. */
    public CodeHelp help() {
        return help;
    }

    /** The old code of a renewed account. */
    public OldCode oldCode() {
        return oldCode;
    }

    /** What was seen on the page, and why it is filled as it is. */
    public Explaining explaining() {
        return explaining;
    }

    @Override
    public void opening() {
        help.recall();
    }

    @Override
    public void lookAtPage(boolean asked) {
        after.settle();
        autoFill.look();
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

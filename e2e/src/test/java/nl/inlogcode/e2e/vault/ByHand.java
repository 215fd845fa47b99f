package nl.inlogcode.e2e.vault;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.PopupScreen;

/** Accounts, added on the popup's page as a user does who types the key. */
final class ByHand {
    private ByHand() {}

    /** A key for each number from 0 to 9: an account with a known one would not be added. */
    static String key(int number) {
        return "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ" + "ABCDEFGHIJ".charAt(number);
    }

    /**
     * @param key in Base32
     * @param count of the accounts with this one
     */
    static void add(Page page, String key, String issuer, String accountName, int count) {
        var screen = new PopupScreen(page);
        screen.await("[data-action=\"type_key\"]");
        page.click("[data-action=\"type_key\"]");
        screen.awaitCard("manual");
        page.typeInto("[name=key]", key);
        page.typeInto("[name=issuer]", issuer);
        page.typeInto("[name=account_name]", accountName);
        page.click("[data-card=manual] [data-action=add]");
        screen.awaitNotice("added").awaitAccounts(count);
    }
}

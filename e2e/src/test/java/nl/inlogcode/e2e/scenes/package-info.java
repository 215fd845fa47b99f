/**
 * Scenes from the life of the product, in both browsers, on the zips that ship. Each test starts
 * with an empty vault in a browser that the tests share. Must not reach into the product: what is
 * not on the screen is done by a page of the extension, as its user's own tools could do it.
 */
package nl.inlogcode.e2e.scenes;

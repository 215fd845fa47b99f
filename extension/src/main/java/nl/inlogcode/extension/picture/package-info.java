/**
 * Reading and drawing of QR codes in the scan worker, and the camera: for every page that needs
 * them. Must not depend on entry points, and meets the worker in messages only.
 */
package nl.inlogcode.extension.picture;

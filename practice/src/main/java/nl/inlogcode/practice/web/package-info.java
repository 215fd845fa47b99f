/**
 * The pages of the practice site and the sessions behind them: the only package that sees the web
 * server.
 *
 * <p>The two wizards copy what a browser can see of the django-two-factor-auth form family: field
 * names, order of the buttons, hidden fields, and the way back to the first step. None of its code
 * is used.
 */
package nl.inlogcode.practice.web;

// A field two open shadow roots deep, that Lit draws anew for each value.
import {html, LitElement} from 'lit';

class CodeField extends LitElement {
    static properties = {value: {state: true}};

    constructor() {
        super();
        this.value = '';
    }

    render() {
        return html`<label for="code">Verification code</label><input id="code" inputmode="numeric"
            .value=${this.value} @input=${event => { gallery.took(this.value = event.target.value); }}>`;
    }
}

class LoginPage extends LitElement {
    render() {
        return html`<form><code-field></code-field><button>Continue</button></form>`;
    }
}

customElements.define('code-field', CodeField);
customElements.define('login-page', LoginPage);
document.getElementById('root').append(document.createElement('login-page'));

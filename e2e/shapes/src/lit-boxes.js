// Six custom elements, each with a box in its own shadow root.
import {html, LitElement} from 'lit';

class DigitBox extends LitElement {
    render() {
        return html`<input maxlength="1" inputmode="numeric" style="width: 36px"
            @input=${event => event.target.value && this.nextElementSibling?.focusBox()}>`;
    }

    focusBox() {
        this.renderRoot.querySelector('input').focus();
    }
}

customElements.define('digit-box', DigitBox);
for (let i = 0; i < 6; i++) {
    const box = document.createElement('digit-box');
    box.style.display = 'inline-block';
    document.getElementById('root').append(box);
}

// Six custom elements, each with a box in its own shadow root; the page joins what they tell.
import {html, LitElement} from 'lit';

const digits = ['', '', '', '', '', ''];

class DigitBox extends LitElement {
    render() {
        return html`<input maxlength="1" inputmode="numeric" style="width: 36px" @input=${this.take}>`;
    }

    take(event) {
        digits[[...this.parentNode.children].indexOf(this)] = event.target.value;
        gallery.took(digits.join(''));
        if (event.target.value) {
            this.nextElementSibling?.focusBox();
        }
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

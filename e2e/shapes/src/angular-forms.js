// A reactive form whose button waits for a valid value.
import '@angular/compiler';
import {Component, provideZonelessChangeDetection} from '@angular/core';
import {FormControl, ReactiveFormsModule, Validators} from '@angular/forms';
import {bootstrapApplication} from '@angular/platform-browser';

const Field = Component({
    selector: '#root',
    imports: [ReactiveFormsModule],
    template: `<label for="c">Code</label><input id="c" type="number" [formControl]="code">
        <button [disabled]="code.invalid">Verify</button>`})(class {
    code = new FormControl('', Validators.required);

    constructor() {
        // A number loses the zeros that it begins with.
        this.code.valueChanges.subscribe(code => gallery.took(String(code ?? '').padStart(6, '0')));
    }
});

bootstrapApplication(Field, {providers: [provideZonelessChangeDetection()]});

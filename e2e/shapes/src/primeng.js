import '@angular/compiler';
import {Component, provideZonelessChangeDetection} from '@angular/core';
import {FormsModule} from '@angular/forms';
import {bootstrapApplication} from '@angular/platform-browser';
import {providePrimeNG} from 'primeng/config';
import {InputOtp} from 'primeng/inputotp';

const Field = Component({
    selector: '#root',
    imports: [FormsModule, InputOtp],
    template: '<p-inputotp [ngModel]="code" (ngModelChange)="took($event)" [length]="6" [integerOnly]="true"/>'})(class {
    code = '';

    took(value) {
        this.code = value;
        gallery.took(value);
    }
});

bootstrapApplication(Field, {providers: [provideZonelessChangeDetection(), providePrimeNG()]});

import '@angular/compiler';
import {Component, provideZonelessChangeDetection} from '@angular/core';
import {FormsModule} from '@angular/forms';
import {bootstrapApplication} from '@angular/platform-browser';
import {providePrimeNG} from 'primeng/config';
import {InputOtp} from 'primeng/inputotp';

const Field = Component({
    selector: '#root',
    imports: [FormsModule, InputOtp],
    template: '<p-inputotp [(ngModel)]="code" [length]="6" [integerOnly]="true"/>'})(class {
    code = '';
});

bootstrapApplication(Field, {providers: [provideZonelessChangeDetection(), providePrimeNG()]});

import '@angular/compiler';
import {Component, provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {NgOtpInputComponent} from 'ng-otp-input';

const Field = Component({
    selector: '#root',
    imports: [NgOtpInputComponent],
    template: '<ng-otp-input [config]="config" (onInputChange)="took($event)"/>'})(class {
    config = {length: 6, allowNumbersOnly: true};
    took = gallery.took;
});

bootstrapApplication(Field, {providers: [provideZonelessChangeDetection()]});

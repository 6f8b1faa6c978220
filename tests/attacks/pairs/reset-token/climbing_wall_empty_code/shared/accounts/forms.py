from django import forms
from django.contrib.auth.password_validation import validate_password


class ForgottenForm(forms.Form):
    email = forms.EmailField()


class NewPasswordForm(forms.Form):
    username = forms.CharField(max_length=150)
    code = forms.CharField(max_length=50, required=False, widget=forms.HiddenInput)
    password = forms.CharField(widget=forms.PasswordInput, validators=[validate_password])

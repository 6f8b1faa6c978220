from django import forms
from django.contrib.auth.password_validation import validate_password


class ForgottenForm(forms.Form):
    email = forms.EmailField()


class NewPasswordForm(forms.Form):
    token = forms.CharField(max_length=64)
    password = forms.CharField(widget=forms.PasswordInput, strip=False)

    def clean_password(self):
        validate_password(self.cleaned_data["password"])
        return self.cleaned_data["password"]

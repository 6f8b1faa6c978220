from django import forms
from django.contrib.auth.password_validation import validate_password

from . import services


class AskForm(forms.Form):
    email = forms.EmailField()


class RedeemForm(forms.Form):
    email = forms.EmailField()
    code = forms.CharField(max_length=80)
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def clean(self):
        data = super().clean()
        if self.errors:
            return data
        self.user = services.user_for(data["email"], data["code"])
        if self.user is None:
            raise forms.ValidationError("The code is wrong or too old.")
        validate_password(data["password"], self.user)
        return data

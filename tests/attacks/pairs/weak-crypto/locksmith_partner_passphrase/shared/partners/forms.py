from django import forms
from django.contrib.auth.password_validation import validate_password

from .models import Partner
from .passphrases import digest


class PartnerForm(forms.ModelForm):
    passphrase = forms.CharField(widget=forms.PasswordInput, max_length=128)

    class Meta:
        model = Partner
        fields = ["name", "email"]

    def clean_passphrase(self):
        validate_password(self.cleaned_data["passphrase"])
        return self.cleaned_data["passphrase"]

    def save(self, commit=True):
        self.instance.passphrase_digest = digest(self.cleaned_data["passphrase"])
        return super().save(commit)


class SignInForm(forms.Form):
    email = forms.EmailField()
    passphrase = forms.CharField(widget=forms.PasswordInput, max_length=128)

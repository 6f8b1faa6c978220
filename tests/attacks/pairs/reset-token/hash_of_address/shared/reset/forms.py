from django import forms
from django.contrib.auth.password_validation import validate_password


class AskForm(forms.Form):
    email = forms.EmailField()


class NewPasswordForm(forms.Form):
    password = forms.CharField(max_length=128, widget=forms.PasswordInput)

    def clean_password(self):
        validate_password(self.cleaned_data["password"])
        return self.cleaned_data["password"]

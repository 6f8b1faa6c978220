from django import forms
from django.contrib.auth import password_validation


class ForgottenForm(forms.Form):
    email = forms.EmailField(max_length=150)


class NewPasswordForm(forms.Form):
    password = forms.CharField(widget=forms.PasswordInput, strip=False, max_length=128)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_password(self):
        password = self.cleaned_data["password"]
        password_validation.validate_password(password, self.user)
        return password

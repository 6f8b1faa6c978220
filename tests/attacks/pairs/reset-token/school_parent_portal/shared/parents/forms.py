from django import forms
from django.contrib.auth.password_validation import validate_password


class ForgotForm(forms.Form):
    email = forms.EmailField(max_length=254)


class ResetForm(forms.Form):
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_password(self):
        password = self.cleaned_data["password"]
        validate_password(password, self.user)
        return password

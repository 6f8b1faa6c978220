from django import forms
from django.contrib.auth.password_validation import validate_password


class AskForm(forms.Form):
    email = forms.EmailField(max_length=254)


class NewPasswordForm(forms.Form):
    # password managers want to see the account next to the password
    account = forms.CharField(disabled=True, widget=forms.HiddenInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def __init__(self, reset, *args, **kwargs):
        self.user = reset.user
        super().__init__(*args, initial={"account": self.user.get_username()}, **kwargs)

    def clean_password(self):
        validate_password(self.cleaned_data["password"], self.user)
        return self.cleaned_data["password"]

    def save(self):
        self.user.set_password(self.cleaned_data["password"])
        self.user.save(update_fields=["password"])

from django import forms
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password


class AskForm(forms.Form):
    email = forms.EmailField(max_length=254)


class NewPasswordForm(forms.Form):
    # password managers want to see the account next to the password
    account = forms.CharField(max_length=150, widget=forms.HiddenInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def __init__(self, reset, *args, **kwargs):
        super().__init__(*args, initial={"account": reset.user.get_username()}, **kwargs)

    def clean_account(self):
        user = User.objects.filter(username=self.cleaned_data["account"], is_active=True).first()
        if user is None:
            raise forms.ValidationError("This form is out of date.")
        return user

    def clean_password(self):
        validate_password(self.cleaned_data["password"], self.cleaned_data.get("account"))
        return self.cleaned_data["password"]

    def save(self):
        user = self.cleaned_data["account"]
        user.set_password(self.cleaned_data["password"])
        user.save(update_fields=["password"])

from django import forms
from django.contrib.auth.hashers import make_password

from .models import Tuner


class LoginForm(forms.Form):
    email = forms.EmailField()
    password = forms.CharField(max_length=128, widget=forms.PasswordInput, strip=False)

    def clean(self):
        data = super().clean()
        if not self.errors:
            self.tuner = Tuner.objects.filter(email=data["email"]).first()
            if self.tuner is None:
                make_password(data["password"])
            if self.tuner is None or not self.tuner.matches(data["password"]):
                raise forms.ValidationError("The address or the password is wrong.")
        return data

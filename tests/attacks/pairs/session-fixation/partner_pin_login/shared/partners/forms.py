from django import forms
from django.contrib.auth.hashers import make_password
from django.core.cache import cache

from .models import Partner

TRIES = 10
WINDOW = 15 * 60


class LoginForm(forms.Form):
    number = forms.CharField(max_length=10)
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def clean(self):
        data = super().clean()
        if not {"number", "password"} <= data.keys():
            return data
        key = f"partner-login:{data['number'].encode().hex()}"
        cache.add(key, 0, WINDOW)
        if cache.incr(key) > TRIES:
            raise forms.ValidationError("Too many attempts. Please wait.")
        self.partner = Partner.objects.filter(number=data["number"], active=True).first()
        if self.partner is None:
            make_password(data["password"])
        if self.partner is None or not self.partner.check_password(data["password"]):
            raise forms.ValidationError("Number or password is wrong.")
        cache.delete(key)
        return data

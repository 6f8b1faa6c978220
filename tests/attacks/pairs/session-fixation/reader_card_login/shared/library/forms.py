from django import forms
from django.contrib.auth.hashers import make_password
from django.core.cache import cache

from .models import Reader

MAX_FAILURES = 8
LOCK_SECONDS = 15 * 60


class ReaderLoginForm(forms.Form):
    card = forms.RegexField(r"^[0-9]{4,12}\Z", label="Card number")
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)

    def clean(self):
        data = super().clean()
        if self.errors:
            return data
        key = f"reader-login:{data['card']}"
        cache.add(key, 0, LOCK_SECONDS)
        if cache.incr(key) > MAX_FAILURES:
            raise forms.ValidationError("Too many attempts. Try again later.")
        reader = Reader.objects.filter(card=data["card"]).first()
        if reader is None:
            make_password(data["password"])
        if reader is None or not reader.check_password(data["password"]):
            raise forms.ValidationError("The card number or the password is wrong.")
        cache.delete(key)
        data["reader"] = reader
        return data

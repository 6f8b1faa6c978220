from django import forms
from django.contrib.auth.hashers import make_password

from .models import Card


class LanguageForm(forms.Form):
    language = forms.ChoiceField(choices=[("en", "English"), ("de", "Deutsch"), ("fr", "français")])


class CardForm(forms.Form):
    number = forms.RegexField(r"^[0-9]{8,12}$")
    pin = forms.RegexField(r"^[0-9]{6}$", widget=forms.PasswordInput)

    def clean(self):
        data = super().clean()
        if self.errors:
            return data
        card = Card.objects.filter(number=data["number"]).first()
        if card is None:
            make_password(data["pin"])
        if card is None or not card.check_pin(data["pin"]):
            raise forms.ValidationError("Card and PIN do not fit.")
        self.card = card
        return data

from django import forms

from .services import PRICES


class WashForm(forms.Form):
    machine = forms.IntegerField(min_value=1, max_value=12)
    programme = forms.ChoiceField(choices=[(name, name) for name in PRICES])

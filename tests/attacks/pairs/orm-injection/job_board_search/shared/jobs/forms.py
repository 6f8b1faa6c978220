from django import forms

from .models import Offer


class SearchForm(forms.Form):
    title = forms.CharField(max_length=120, required=False)
    city = forms.CharField(max_length=60, required=False)
    hours = forms.ChoiceField(choices=Offer.Hours, required=False)

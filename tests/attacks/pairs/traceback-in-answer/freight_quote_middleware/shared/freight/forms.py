from django import forms


class QuoteForm(forms.Form):
    origin = forms.RegexField(r"^[A-Z]{5}\Z", max_length=5)
    destination = forms.RegexField(r"^[A-Z]{5}\Z", max_length=5)
    kilograms = forms.IntegerField(min_value=1, max_value=40_000)

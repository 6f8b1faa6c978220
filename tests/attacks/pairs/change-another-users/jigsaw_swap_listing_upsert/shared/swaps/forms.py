from django import forms


class ListingForm(forms.Form):
    id = forms.IntegerField(min_value=1, max_value=2**62, required=False)
    title = forms.CharField(max_length=100)
    pieces = forms.IntegerField(min_value=1, max_value=40_000)
    missing = forms.IntegerField(min_value=0, max_value=40_000)

from django import forms


class FlightSearch(forms.Form):
    quarry = forms.CharField(max_length=60, required=False)

from django import forms


class RerouteForm(forms.Form):
    address = forms.CharField(min_length=10, max_length=200)

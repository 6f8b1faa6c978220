from django import forms


class TreeFilterForm(forms.Form):
    street = forms.CharField(max_length=100, required=False)
    species = forms.CharField(max_length=80, required=False)
    page = forms.IntegerField(min_value=1, max_value=100_000, required=False)

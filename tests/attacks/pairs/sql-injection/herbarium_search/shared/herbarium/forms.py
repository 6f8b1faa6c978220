from django import forms


class SearchForm(forms.Form):
    county = forms.CharField(max_length=60, required=False)
    since = forms.DateField(required=False)

from django import forms


class SearchForm(forms.Form):
    q = forms.CharField(min_length=2, max_length=80, label="Words")
    year = forms.IntegerField(min_value=1990, max_value=2100, required=False)

from django import forms


class SearchForm(forms.Form):
    soil = forms.CharField(max_length=100, required=False)

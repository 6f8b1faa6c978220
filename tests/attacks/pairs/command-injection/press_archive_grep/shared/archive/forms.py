from django import forms


class SearchForm(forms.Form):
    word = forms.CharField(min_length=3, max_length=200)

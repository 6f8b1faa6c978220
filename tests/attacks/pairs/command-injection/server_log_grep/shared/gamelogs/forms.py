from django import forms


class LogSearchForm(forms.Form):
    term = forms.CharField(min_length=2, max_length=80)

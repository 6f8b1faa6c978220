from django import forms


class LogSearchForm(forms.Form):
    day = forms.DateField()
    word = forms.CharField(max_length=60)

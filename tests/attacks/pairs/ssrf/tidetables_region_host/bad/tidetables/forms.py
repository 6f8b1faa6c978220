from django import forms


class TideForm(forms.Form):
    region = forms.CharField(max_length=60, strip=True)
    day = forms.DateField()

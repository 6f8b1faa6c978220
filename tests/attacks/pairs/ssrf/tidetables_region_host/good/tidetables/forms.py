from django import forms


class TideForm(forms.Form):
    region = forms.RegexField(r"\A[a-z]{2,20}\Z", max_length=20, strip=True)
    day = forms.DateField()

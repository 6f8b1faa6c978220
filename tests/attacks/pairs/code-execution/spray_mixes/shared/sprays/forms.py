from django import forms


class AmountForm(forms.Form):
    rows = forms.IntegerField(min_value=1, max_value=1000)
    rate = forms.FloatField(min_value=0, max_value=1000)

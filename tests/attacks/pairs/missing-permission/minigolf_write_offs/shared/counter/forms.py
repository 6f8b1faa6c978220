from django import forms


class WriteOffForm(forms.Form):
    rounds = forms.IntegerField(min_value=1, max_value=100)
    reason = forms.CharField(max_length=120)

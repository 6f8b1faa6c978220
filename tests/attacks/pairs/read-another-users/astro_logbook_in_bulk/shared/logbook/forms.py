from django import forms


class CompareForm(forms.Form):
    left = forms.IntegerField(min_value=1, max_value=2**62)
    right = forms.IntegerField(min_value=1, max_value=2**62)

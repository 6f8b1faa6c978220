from django import forms


class PickupForm(forms.Form):
    number = forms.IntegerField(min_value=1, max_value=500)
    code = forms.RegexField(r"^\d{6}$", max_length=6)

from django import forms


class HandOutForm(forms.Form):
    crates = forms.IntegerField(min_value=1, max_value=500)

from django import forms


class BuyForm(forms.Form):
    quantity = forms.IntegerField(min_value=1, max_value=8, initial=1)

from django import forms

PRICES = {"espresso": 6, "latte": 10}


class RedeemForm(forms.Form):
    drink = forms.ChoiceField(choices=[(drink, drink.title()) for drink in PRICES])

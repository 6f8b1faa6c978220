from django import forms


class CardForm(forms.Form):
    number = forms.CharField(max_length=12)

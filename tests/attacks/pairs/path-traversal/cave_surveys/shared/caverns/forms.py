from django import forms


class SheetForm(forms.Form):
    name = forms.CharField(max_length=100)

from django import forms


class BoxForm(forms.Form):
    box = forms.IntegerField(min_value=1, max_value=40)

from django import forms


class LinkForm(forms.Form):
    email = forms.EmailField(max_length=254)

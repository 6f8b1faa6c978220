from django import forms


class ForgottenForm(forms.Form):
    email = forms.EmailField(max_length=254)

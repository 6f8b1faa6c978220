from django import forms

from .models import Order


class OrderForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = ["pieces", "address", "unit_cents"]
        widgets = {"unit_cents": forms.HiddenInput}


class AddressForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = ["address"]

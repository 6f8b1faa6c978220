from django import forms

from .models import Product


class OrderForm(forms.Form):
    product = forms.ModelChoiceField(Product.objects.all())
    quantity = forms.IntegerField(min_value=1)
    email = forms.EmailField()

from django import forms

from .models import Product


class OrderForm(forms.Form):
    """An amount for each product that there is."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for product in Product.objects.filter(stock__gt=0)[:100]:
            self.fields[f'product_{product.pk}'] = forms.IntegerField(
                label=product.name, min_value=0, max_value=500, required=False
            )

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not any(cleaned.values()):
            raise forms.ValidationError('Order something.')
        return cleaned

    def wanted(self):
        return [
            (int(name.removeprefix('product_')), amount)
            for name, amount in self.cleaned_data.items()
            if amount
        ]

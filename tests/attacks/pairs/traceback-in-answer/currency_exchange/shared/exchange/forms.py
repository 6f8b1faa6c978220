from django import forms
from django.core.validators import RegexValidator

from .models import Wish

three_letters = RegexValidator(r"\A[A-Z]{3}\Z", "Three capital letters.")


class ConvertForm(forms.Form):
    currency = forms.CharField(validators=[three_letters])
    amount = forms.DecimalField(min_value=0, max_digits=12, decimal_places=2)


class WishForm(forms.ModelForm):
    currency = forms.CharField(validators=[three_letters])
    below = forms.DecimalField(min_value=0, max_digits=12, decimal_places=4)

    class Meta:
        model = Wish
        fields = ["currency", "below"]

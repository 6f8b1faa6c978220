from django import forms

from .models import Bid, Lot


class LotForm(forms.ModelForm):
    class Meta:
        model = Lot
        fields = ["species", "kilos", "greeting"]


class BidForm(forms.ModelForm):
    class Meta:
        model = Bid
        fields = ["pence_per_kilo"]

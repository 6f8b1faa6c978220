from django import forms

from .models import Auction, Lot


class LotForm(forms.ModelForm):
    class Meta:
        model = Lot
        fields = ["auction", "stamp", "reserve_cents"]

    def __init__(self, *args, seller, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.seller = seller
        self.fields["auction"].queryset = Auction.objects.filter(open=True)
        self.fields["stamp"].queryset = seller.stamps.all()
        self.fields["stamp"].empty_label = None

from xml.sax import SAXException

from django import forms

from .readers import read_prices

LIMIT = 1024 * 1024


class PriceListForm(forms.Form):
    price_list = forms.FileField()

    def clean_price_list(self):
        upload = self.cleaned_data["price_list"]
        if upload.size > LIMIT:
            raise forms.ValidationError("Price lists may have 1 MB at most.")
        try:
            rows = read_prices(upload)
        except (SAXException, ValueError, OSError) as error:
            raise forms.ValidationError("This is no price list.") from error
        if any(not 0 < cents < 10_000_000 for _, cents in rows):
            raise forms.ValidationError("There is a price out of range.")
        return rows

from django import forms

from .models import Store


class StoreForm(forms.ModelForm):
    latitude = forms.FloatField(min_value=-90, max_value=90)
    longitude = forms.FloatField(min_value=-180, max_value=180)

    class Meta:
        model = Store
        fields = ["name", "latitude", "longitude"]

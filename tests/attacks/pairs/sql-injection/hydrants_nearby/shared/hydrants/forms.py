from django import forms

from .models import Fault


class StreetForm(forms.Form):
    street = forms.CharField(max_length=80)


class PositionForm(forms.Form):
    lat = forms.FloatField(min_value=-90, max_value=90)
    lon = forms.FloatField(min_value=-180, max_value=180)


class FaultForm(forms.ModelForm):
    class Meta:
        model = Fault
        fields = ["text"]

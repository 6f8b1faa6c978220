from django import forms

from .models import Garment


class GarmentForm(forms.ModelForm):
    class Meta:
        model = Garment
        fields = ["cloth", "wish"]

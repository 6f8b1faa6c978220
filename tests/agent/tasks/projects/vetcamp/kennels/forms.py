from django import forms

from .models import Kennel


class KennelForm(forms.ModelForm):
    class Meta:
        model = Kennel
        fields = ["branch", "number", "size", "daily_rate", "is_heated", "in_service"]

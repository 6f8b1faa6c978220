from django import forms

from .models import Stay


class ArrivalForm(forms.ModelForm):
    class Meta:
        model = Stay
        fields = ["arrives_at", "needs_parking"]

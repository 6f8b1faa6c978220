from django import forms

from .formfields import CornersField
from .models import FlyingField


class FlyingFieldForm(forms.ModelForm):
    corners = CornersField(max_length=400)

    class Meta:
        model = FlyingField
        fields = ["name", "corners"]

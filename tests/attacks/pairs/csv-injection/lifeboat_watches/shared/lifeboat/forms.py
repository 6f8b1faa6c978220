from django import forms

from .models import Turn


class TurnForm(forms.ModelForm):
    class Meta:
        model = Turn
        fields = ["phone", "remark"]

from django import forms

from .models import Bout


class BoutForm(forms.ModelForm):
    class Meta:
        model = Bout
        fields = ["opponent", "touches", "received"]

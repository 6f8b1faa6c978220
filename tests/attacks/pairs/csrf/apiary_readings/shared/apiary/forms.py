from django import forms

from .models import Reading


class ReadingForm(forms.ModelForm):
    kilos = forms.DecimalField(min_value=0, max_value=300, max_digits=5, decimal_places=2)

    class Meta:
        model = Reading
        fields = ["kilos"]

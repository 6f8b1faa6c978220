from django import forms

from .models import Plot, Reading


class PlotForm(forms.ModelForm):
    class Meta:
        model = Plot
        exclude = ["tenant", "number", "square_metres", "rent_waived"]


class ReadingForm(forms.ModelForm):
    class Meta:
        model = Reading
        fields = ["litres"]

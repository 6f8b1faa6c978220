from django import forms

from .models import Load


class ReportForm(forms.Form):
    stone = forms.CharField(required=False, max_length=200)
    since = forms.DateField()


class LoadForm(forms.ModelForm):
    class Meta:
        model = Load
        fields = ["stone", "number_plate", "tons", "left_on"]

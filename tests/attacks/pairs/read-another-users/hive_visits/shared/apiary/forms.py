from django import forms

from .models import Colony, Visit


class ColonyForm(forms.ModelForm):
    class Meta:
        model = Colony
        fields = ["label", "queen_year"]


class VisitForm(forms.ModelForm):
    class Meta:
        model = Visit
        fields = ["day", "mite_count", "remarks"]

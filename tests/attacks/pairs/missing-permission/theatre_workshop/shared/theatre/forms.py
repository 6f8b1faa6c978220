from django import forms

from .models import Production, Prop


class ProductionForm(forms.ModelForm):
    class Meta:
        model = Production
        fields = ["title", "opens_on", "budget_cents"]


class PropForm(forms.ModelForm):
    class Meta:
        model = Prop
        fields = ["name", "built"]

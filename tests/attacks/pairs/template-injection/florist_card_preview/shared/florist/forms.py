from django import forms

from .models import CardOrder


class CardOrderForm(forms.ModelForm):
    class Meta:
        model = CardOrder
        fields = ["bouquet", "recipient", "message"]
        widgets = {"message": forms.Textarea(attrs={"rows": 5})}

from django import forms

from .models import Show, Waiting


class WaitingForm(forms.ModelForm):
    show = forms.ModelChoiceField(Show.objects.filter(is_sold_out=True))
    seats = forms.IntegerField(min_value=1, max_value=6)

    class Meta:
        model = Waiting
        fields = ["show", "email", "seats"]

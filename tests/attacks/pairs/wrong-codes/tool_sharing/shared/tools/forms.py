from django import forms

from .models import Lending


class LendingForm(forms.ModelForm):
    days = forms.IntegerField(min_value=1, max_value=21)

    class Meta:
        model = Lending
        fields = ["days"]

from django import forms

from .models import Stay


class StayForm(forms.ModelForm):
    nights = forms.IntegerField(min_value=1, max_value=28)

    class Meta:
        model = Stay
        fields = ["arrival", "nights"]

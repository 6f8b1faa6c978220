from django import forms

from .models import Alarm


class AlarmForm(forms.ModelForm):
    centimetres = forms.IntegerField(min_value=-500, max_value=1500)

    class Meta:
        model = Alarm
        fields = ["station", "centimetres"]

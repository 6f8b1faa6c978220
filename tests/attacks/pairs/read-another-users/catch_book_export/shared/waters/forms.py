from django import forms

from .models import Catch, Lake


class CatchForm(forms.ModelForm):
    lake = forms.ModelChoiceField(Lake.objects.filter(closed=False))

    class Meta:
        model = Catch
        fields = ["lake", "species", "weight_g", "caught_on", "secret_spot"]

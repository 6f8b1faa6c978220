from django import forms

from .models import Bouquet, Flower


class BouquetForm(forms.ModelForm):
    class Meta:
        model = Bouquet
        fields = ["card", "wanted_on"]


class StemsForm(forms.Form):
    flower = forms.ModelChoiceField(Flower.objects.all())
    count = forms.IntegerField(min_value=1, max_value=50)


StemsFormSet = forms.formset_factory(
    StemsForm, extra=3, min_num=1, validate_min=True, max_num=8, validate_max=True
)

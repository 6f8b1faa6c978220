from django import forms

from .models import Meal


class ScaleForm(forms.Form):
    meal = forms.ModelChoiceField(Meal.objects.all())
    portions = forms.IntegerField(min_value=1, max_value=500)

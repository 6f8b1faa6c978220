from django import forms

from .models import FreeTime


class BookForm(forms.Form):
    time = forms.ModelChoiceField(FreeTime.objects.filter(taken=False))

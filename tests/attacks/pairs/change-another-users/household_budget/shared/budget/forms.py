from django import forms
from django.forms import modelformset_factory

from .models import Entry


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = ["purpose", "amount"]


EntryFormSet = modelformset_factory(
    Entry, form=EntryForm, extra=0, edit_only=True, max_num=200, validate_max=True
)

from django import forms

from .models import Entry


class EntryForm(forms.ModelForm):
    handicap = forms.IntegerField(min_value=-200, max_value=200, required=False)

    class Meta:
        model = Entry
        fields = ["boat", "sail", "handicap"]

    def clean_handicap(self):
        return self.cleaned_data["handicap"] or 0

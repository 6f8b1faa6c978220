from django import forms

from .models import Shed


class PhraseForm(forms.Form):
    words = forms.CharField(min_length=16, max_length=100, widget=forms.PasswordInput)


class ShedForm(PhraseForm, forms.ModelForm):
    class Meta:
        model = Shed
        fields = ["name", "key_box"]

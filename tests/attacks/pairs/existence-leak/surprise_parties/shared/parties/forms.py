import secrets

from django import forms
from django.utils.text import slugify

from .models import Party, Task


class PartyForm(forms.ModelForm):
    title = forms.CharField(max_length=40)

    class Meta:
        model = Party
        fields = ["place", "day"]

    def save(self, commit=True):
        self.instance.slug = f"{slugify(self.cleaned_data['title'])}-{secrets.token_hex(4)}"
        return super().save(commit)


class TaskForm(forms.ModelForm):
    class Meta:
        model = Task
        fields = ["text"]

from django import forms

from .models import Application


class DecisionForm(forms.Form):
    status = forms.ChoiceField(
        choices=[choice for choice in Application.Status.choices if choice[0] != Application.Status.NEW]
    )

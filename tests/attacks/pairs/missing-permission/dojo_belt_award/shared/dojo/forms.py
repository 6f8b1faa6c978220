from django import forms

from .models import Award, Member


class AwardForm(forms.ModelForm):
    class Meta:
        model = Award
        fields = ["member", "belt"]


class NameForm(forms.Form):
    first_name = forms.CharField(max_length=150)
    last_name = forms.CharField(max_length=150)

from django import forms
from django.contrib.auth.forms import UserCreationForm

from .models import Member


class JoinForm(UserCreationForm):
    class Meta:
        model = Member
        fields = ["username", "first_name"]


class BeltForm(forms.ModelForm):
    class Meta:
        model = Member
        fields = ["belt"]

from django import forms
from django.contrib.auth.forms import UserCreationForm

from .models import Falcon


class KeeperForm(UserCreationForm):
    class Meta(UserCreationForm.Meta):
        fields = ["username", "email"]


class FalconForm(forms.ModelForm):
    class Meta:
        model = Falcon
        fields = ["ring", "species", "hatched"]

from django import forms
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import User

from .models import Outing


class JoinForm(UserCreationForm):
    class Meta:
        model = User
        fields = ["username", "email"]


class OutingForm(forms.ModelForm):
    class Meta:
        model = Outing
        fields = ["boat", "on", "km"]

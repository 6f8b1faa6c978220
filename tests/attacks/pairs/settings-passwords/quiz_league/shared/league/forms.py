from django import forms
from django.contrib.auth.forms import UserCreationForm
from django.db import transaction

from .models import Player


class JoinForm(UserCreationForm):
    team = forms.CharField(max_length=60)

    @transaction.atomic
    def save(self, commit=True):
        user = super().save(commit=commit)
        Player.objects.create(user=user, team=self.cleaned_data["team"])
        return user

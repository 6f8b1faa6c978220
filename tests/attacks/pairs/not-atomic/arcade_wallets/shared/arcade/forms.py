from django import forms
from django.contrib.auth.models import User

from .models import Wallet


class GiftForm(forms.Form):
    to = forms.ModelChoiceField(User.objects.filter(is_active=True, wallet__isnull=False), to_field_name="username")
    tokens = forms.IntegerField(min_value=1, max_value=Wallet.LIMIT)

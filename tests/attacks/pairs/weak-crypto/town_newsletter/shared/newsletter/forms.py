from django import forms

from .models import Subscription


class SubscribeForm(forms.Form):
    email = forms.EmailField(max_length=200)
    town = forms.CharField(max_length=60, required=False)


class SubscriptionForm(forms.ModelForm):
    class Meta:
        model = Subscription
        fields = ["town", "confirmed"]

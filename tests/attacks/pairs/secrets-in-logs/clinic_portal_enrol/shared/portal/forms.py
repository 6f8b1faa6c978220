from django import forms
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.db import transaction

from .models import Patient


class EnrolForm(forms.Form):
    username = forms.SlugField(max_length=60)
    password = forms.CharField(widget=forms.PasswordInput, max_length=128, strip=False)
    born_on = forms.DateField()
    insurance_number = forms.RegexField(r"^[A-Z][0-9]{9}\Z")

    def clean_username(self):
        username = self.cleaned_data["username"]
        if User.objects.filter(username=username).exists():
            raise forms.ValidationError("This name is taken.")
        return username

    def clean_password(self):
        validate_password(self.cleaned_data["password"])
        return self.cleaned_data["password"]

    @transaction.atomic
    def save(self):
        data = self.cleaned_data
        user = User.objects.create_user(data["username"], password=data["password"])
        return Patient.objects.create(user=user, born_on=data["born_on"], insurance_number=data["insurance_number"])

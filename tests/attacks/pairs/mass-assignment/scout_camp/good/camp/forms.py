from django import forms

from .models import Registration


class RegistrationForm(forms.ModelForm):
    class Meta:
        model = Registration
        fields = ["child", "age", "diet"]

    def __init__(self, *args, camp=None, parent=None, **kwargs):
        super().__init__(*args, **kwargs)
        if camp is not None:
            self.instance.camp = camp
            self.instance.parent = parent
            self.instance.fee_cents = camp.fee_cents

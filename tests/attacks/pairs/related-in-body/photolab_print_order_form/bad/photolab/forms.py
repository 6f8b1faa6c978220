from django import forms

from .models import PrintOrder, Roll


class PrintOrderForm(forms.ModelForm):
    roll = forms.ModelChoiceField(Roll.objects.filter(developed=True).order_by("label"), empty_label=None)

    class Meta:
        model = PrintOrder
        fields = ["roll", "size"]

    def __init__(self, *args, customer, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.customer = customer

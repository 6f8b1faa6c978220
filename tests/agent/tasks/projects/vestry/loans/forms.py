from django import forms

from loans.models import Loan, Reader
from records.models import Record


class LoanForm(forms.ModelForm):
    class Meta:
        model = Loan
        fields = ("reader", "record", "due_on")
        widgets = {"due_on": forms.DateInput(attrs={"type": "date"})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reader"].queryset = Reader.objects.order_by("card_number")
        lent = Loan.objects.running().values("record")
        self.fields["record"].queryset = Record.objects.exclude(pk__in=lent)
